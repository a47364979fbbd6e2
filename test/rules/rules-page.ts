import type { RuleTexts } from "../../src/i18n/es/rules";
import type { Rule, RuleArea } from "../../src/rules/define-rule";
import { ruleCrashed } from "../../src/rules/engine";

type TextOf = RuleTexts[keyof RuleTexts];

const areaTitles: Record<RuleArea, string> = {
  link: "Links and codes",
  goal: "Goals",
  money: "Money of goals",
  budget: "Consistency with the budget",
  weight: "Weights",
  unit: "Organization",
  progress: "Progress",
  parameter: "Parameters",
};

const opening = `# Rules

A rule looks at the plan and says what is wrong, where, why it matters and what to do. It never changes the plan.

Where what is right follows from what the plan says already, the pane offers to write it: it shows the cell as it is and as
it would be, writes only when it is asked, and can be undone. Such a rule is marked below. It mends the findings in which
nothing has to be guessed, invented or decided; those that it leaves are for the office.

- **error**: arithmetic or a link that cannot be right.
- **warning**: very likely wrong.
- **info**: look at it.

The id of a rule lives in users' files and is never renamed. Words in braces are filled in from the finding.

This page is written from the rules and their texts; do not edit it. After a change of either:
\`UPDATE_DOCS=1 npx jest -c test/jest.config.js --testPathPatterns test/rules\`.
`;

/** docs/rules.md: an index, and each rule in both languages. */
export function rulesPage(rules: readonly Rule[], spanish: RuleTexts, english: RuleTexts): string {
  const textOf = (texts: RuleTexts, id: string): TextOf => texts[id as keyof RuleTexts];
  const mendedFromPane = "Can be mended from the pane.";
  const row = (id: string, severity: string): string =>
    `| \`${id}\` | ${severity} | ${textOf(spanish, id).title} | ${textOf(english, id).title} |`;
  const section = (id: string, severity: string, source?: string, isMended = false): string =>
    [
      `### ${id}`,
      `Severity: ${severity}.${source === undefined ? "" : ` Source: ${source}.`}${isMended ? ` ${mendedFromPane}` : ""}`,
      described(textOf(spanish, id)),
      described(textOf(english, id)),
    ].join("\n\n");

  const areas = [...new Set(rules.map(({ area }) => area))];
  return [
    opening,
    ["| rule | severity | español | English |", "|---|---|---|---|"]
      .concat(
        rules.map(({ id, severity }) => row(id, severity)),
        row(ruleCrashed, "error"),
      )
      .join("\n"),
    ...areas.flatMap((area) => [
      `## ${areaTitles[area]}`,
      ...rules.filter((rule) => rule.area === area).map(({ id, severity, source, safeMend }) => section(id, severity, source, safeMend !== undefined)),
    ]),
    "## The engine",
    "A rule that crashes stops no other rule, but the report is then incomplete and says so.",
    section(ruleCrashed, "error"),
  ]
    .map((part) => part.trimEnd())
    .join("\n\n")
    .concat("\n");
}

function described({ title, what, why, remedy }: TextOf): string {
  return `**${title}.** ${what} ${why} *${remedy}*`;
}
