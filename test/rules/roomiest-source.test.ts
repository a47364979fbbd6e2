import { evaluate } from "../../src/method/evaluate";
import { roomiestSource } from "../../src/rules/roomiest-source";
import { annual, planOf, type PlanContent } from "./plan-content";

const roomiest = (content: PlanContent, ...years: number[]) => roomiestSource(evaluate(planOf(content)), new Set(years));
const sources = (...rooms: [string | null, number, number][]) => ({ ceilings: rooms.map(([source, y1, y2]) => ({ source, ...annual(y1, y2) })) });

test("the most room, wherever the source stands", () => {
  expect(roomiest(sources(["credit", 100, 0], ["sgr", 300, 0], ["other", 200, 0]), 2024)).toBe("sgr");
  expect(roomiest(sources(["credit", 300, 0], ["sgr", 100, 0], ["other", 200, 0]), 2024)).toBe("credit");
  expect(roomiest(sources(["credit", 100, 0], ["sgr", 200, 0], ["other", 300, 0]), 2024)).toBe("other");
});

test("room is what is left of the ceiling in the years asked, summed", () => {
  // credit 100 + 100 = 200; sgr 150 + 90 = 240, of which 60 are spent in 2025: 180.
  const plan = { ...sources(["credit", 100, 100], ["sgr", 150, 90]), investments: [{ goal: "1", source: "sgr", ...annual(null, 60) }] };
  expect(roomiest(plan, 2024, 2025)).toBe("credit");
  expect(roomiest(plan, 2024)).toBe("sgr");
});

test("money that says no source is none to point to, nor is earmarked money", () => {
  expect(roomiest(sources([null, 900, 0], ["sgpHealth", 800, 0], ["credit", 10, 0]), 2024)).toBe("credit");
});

test("the office's own money where nothing is left", () => {
  expect(roomiest(sources(["credit", 0, 50]), 2024)).toBe("ownResources");
  expect(roomiest({ investments: [{ goal: "1", source: "credit", ...annual(5) }] }, 2024)).toBe("ownResources");
});
