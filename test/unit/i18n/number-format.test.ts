import { numberFormat } from "../../../src/i18n/number-format";

describe("numbers of the pane", () => {
  const es = numberFormat("es");
  const en = numberFormat("en");

  it("are written the way of the language", () => {
    expect(es.amount(1234567.5)).toBe("1.234.567,5");
    expect(en.amount(1234567.5)).toBe("1,234,567.5");
    expect(es.count(1440)).toBe("1.440");
    expect(es.percent(0.7915).replace(/\s/g, "")).toBe("79,2%");
    expect(en.percent(0.7915)).toBe("79.2%");
    expect(es.points(62)).toBe("62,0");
  });

  it("do not round to all or nothing", () => {
    expect(en.percent(0.99996)).toBe("99.9%");
    expect(en.percent(0.00001)).toBe("0.1%");
    expect(en.percent(1)).toBe("100.0%");
    expect(en.percent(1 - 1e-12)).toBe("100.0%");
    expect(en.percent(0)).toBe("0.0%");
    expect(en.points(99.99)).toBe("99.9");
  });
});
