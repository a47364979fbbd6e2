import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the pane as it stands: the rule, and the elements that break it. */
export async function accessibilityFaults(pane: Frame): Promise<string[]> {
  await pane.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
  const { violations } = await pane.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
        runOnly: { type: "tag", values: tags },
        resultTypes: ["violations"],
      }),
    levels,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary?.split("\n")[1] ?? ""}`),
  );
}
