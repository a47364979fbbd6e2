import type { Files } from "../../unit/workbook/xlsx/package";
import type { Random } from "../random";

export type BreakParts = (files: Files, random: Random) => void;

const hostileNames = [
  "../../../etc/passwd", "/etc/passwd", "..\\..\\windows\\win.ini", "C:\\x.xml", "__proto__", "constructor", "xl/__proto__/a.xml",
  "xl/worksheets/../../x.xml", "a\u0000b.xml", `xl/${"x".repeat(60_000)}.xml`, "XL/WORKBOOK.XML", "xl//workbook.xml", " ", "\ud83d\ude00.xml",
];

/** Parts that are gone, elsewhere, doubled or called something else. */
export const breakParts: Readonly<Record<string, BreakParts>> = {
  "a part is missing": (files, random) => void delete files[anyPart(files, random)],
  "several parts are missing": (files, random) => {
    for (const name of Object.keys(files)) if (random.chance(0.2)) delete files[name];
  },
  "a part is called otherwise": (files, random) => {
    const name = anyPart(files, random);
    files[random.pick(hostileNames)] = files[name] ?? new Uint8Array();
    delete files[name];
  },
  "names that lead outside": (files, random) => {
    for (const name of hostileNames) if (random.chance(0.5)) files[name] = new Uint8Array(10);
  },
  "two parts have changed places": (files, random) => {
    const [one, other] = [anyPart(files, random), anyPart(files, random)];
    [files[one], files[other]] = [files[other] ?? new Uint8Array(), files[one] ?? new Uint8Array()];
  },
  "a part is empty": (files, random) => void (files[anyPart(files, random)] = new Uint8Array()),
  "a part is noise": (files, random) => void (files[anyPart(files, random)] = Uint8Array.from({ length: random.below(500) }, () => random.below(256))),
  "a part is cut off": (files, random) => {
    const name = anyPart(files, random);
    files[name] = (files[name] ?? new Uint8Array()).slice(0, random.below((files[name]?.length ?? 0) + 1));
  },
  "a part that unpacks to very much": (files, random) => {
    const name = random.chance(0.5) ? anyPart(files, random) : "xl/media/image1.png";
    files[name] = new Uint8Array(random.pick([8, 24]) * 1024 * 1024).fill(random.pick([0, 32, 60, 65]));
  },
  "very many parts": (files) => {
    for (let number = 0; number < 2000; number++) files[`xl/worksheets/more${number}.xml`] = new Uint8Array(1);
  },
  "no folder but the types": (files) => {
    for (const name of Object.keys(files)) if (name !== "[Content_Types].xml") delete files[name];
  },
};

/** The parts that say how others hang together are chosen more often. */
export function anyPart(files: Files, random: Random): string {
  const names = Object.keys(files);
  const leading = names.filter((name) => /rels$|workbook\.xml$|Content_Types|styles|tables?\//.test(name));
  return random.pick(random.chance(0.6) && leading.length > 0 ? leading : names);
}
