/** How a file names a custom function: `PLAN.ID.PART` is `_xldudf_PLAN_ID_PART`. Ids have no underscore of their own. */
const customPrefix = "_xldudf_";

/** Functions younger than the file format carry a prefix in files; the two of the second list carry two. */
const youngFunctions = [
  ..."CONCAT IFS IFNA LET LAMBDA MAXIFS MINIFS RANDARRAY SEQUENCE SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH".split(" "),
  ..."TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW BYROW BYCOL MAP".split(" "),
];
const sheetFunctions = ["FILTER", "SORT"];

/** A formula of a file, without `=`, as the grid takes it. */
export function fromFileFormula(formula: string): string {
  const plain = formula
    .replace(/_xlfn\.(_xlws\.)?/g, "")
    .replace(/_xludf\./g, "")
    .replace(/(?:\[\d+\]!)?_xldudf_([A-Za-z0-9_.]+)(?=\()/gi, (_match, name: string) => name.replaceAll("_", ".").toUpperCase());
  return `=${plain}`;
}

/** A formula of the grid as files keep it. `customFunctions` are the full names registered by the add-in. */
export function toFileFormula(formula: string, customFunctions: ReadonlySet<string>): string {
  return outsideText(formula.replace(/^=/, ""), (part) =>
    part.replace(/([\p{L}_][\p{L}\d_.]*)(?=\()/gu, (name) => {
      const upper = name.toUpperCase();
      if (customFunctions.has(upper)) return `${customPrefix}${upper.replaceAll(".", "_")}`;
      if (sheetFunctions.includes(upper)) return `_xlfn._xlws.${upper}`;
      return youngFunctions.includes(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
