import { codedTables, codeOf } from "../../method/plan-index";
import { freeCode } from "../alike-code";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** The first row with a code keeps it; each further row with the same code is a finding. */
export const duplicateCode = defineRule({
  id: "link/duplicate-code",
  severity: "error",
  area: "link",
  *check({ plan }) {
    for (const table of codedTables) {
      const codes = plan[table].map(({ code }) => codeOf(code));
      const times = new Map<string, number>();
      for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
      const seen = new Set<string>();
      for (const [row, code] of codes.entries()) {
        if (code === "") continue;
        if (seen.has(code)) {
          yield { path: placeOf(plan, table, row, "code"), data: { duplicate: code, times: times.get(code) ?? 0 } };
        }
        seen.add(code);
      }
    }
  },
  mend({ path, data }, { plan }) {
    const table = codedTables.find((coded) => coded === path.table);
    return table === undefined ? null : cellEdit(path, freeCode(plan, table, String(data.duplicate)));
  },
});
