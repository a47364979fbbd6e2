import { CatalogSearch } from "../../../../src/app/catalog/search-catalog";
import type { MgaEntry } from "../../../../src/catalog/mga-catalog";

const entry = (level: MgaEntry["level"], code: string, name: string): MgaEntry => ({ level, code, name, unit: null });

const search = new CatalogSearch([
  entry("program", "4003", "Acceso de la población a los servicios de agua potable y saneamiento básico"),
  entry("product", "4003015", "Acueductos construidos"),
  entry("product", "4003017", "Acueductos optimizados"),
  entry("indicator", "400301500", "Acueductos construidos"),
  entry("indicator", "220105100", "Sedes educativas mejoradas"),
  entry("program", "1709", "Infraestructura productiva y comercialización"),
]);
const codes = (words: string, level: MgaEntry["level"] | null = null): string[] => search.find(words, level).map(({ code }) => code);

test("accents, case and word order do not matter", () => {
  expect(codes("BASICO Población")).toEqual(["4003"]);
  expect(codes("población básico")).toEqual(["4003"]);
});

test("a wrong or a missing letter in a longer word is let through", () => {
  expect(codes("acueduto optimisados")).toEqual(["4003017"]);
  expect(codes("educativs")).toEqual(["220105100"]);
});

test("all words are asked for, but those that tell nothing apart", () => {
  expect(codes("acueductos educativas")).toEqual([]);
  expect(codes("servicios de la población")).toEqual(["4003"]);
});

test("the beginning of a code finds its products and indicators; its digits are never guessed", () => {
  expect(codes("4003").sort()).toEqual(["4003", "400301500", "4003015", "4003017"].sort());
  expect(codes("4004")).toEqual([]);
  expect(codes("220105900")).toEqual([]);
});

test("one level alone", () => {
  expect(codes("acueductos construidos", "indicator")).toEqual(["400301500"]);
});

test("the names nearest to a name need not have all its words", () => {
  expect(search.nearest("Sedes educativas rurales dotadas", "indicator").map(({ code }) => code)).toEqual(["220105100"]);
});
