import { RequestSignal } from "../../../src/taskpane/frame/request-signal";

test("a request that comes before anyone listens is told to the first who does, once", () => {
  const signal = new RequestSignal<string>();
  signal.emit("validate");
  signal.emit("budget");
  const first: string[] = [];
  const stop = signal.subscribe((page) => first.push(page));
  const second: string[] = [];
  signal.subscribe((page) => second.push(page));
  expect([first, second]).toEqual([["budget"], []]);
  signal.emit("tools");
  stop();
  signal.emit("home");
  expect([first, second]).toEqual([["budget", "tools"], ["tools", "home"]]);
});

test("a request between two listeners waits for the second", () => {
  const signal = new RequestSignal<string>();
  signal.subscribe(() => undefined)();
  signal.emit("settings");
  const pages: string[] = [];
  signal.subscribe((page) => pages.push(page));
  expect(pages).toEqual(["settings"]);
});
