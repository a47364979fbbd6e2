import { useCallback, useEffect, useState } from "react";
import type { TemplateReport } from "../app/template-report";
import type { PlanState } from "../app/use-cases";
import { waivedCount, type Validation } from "../app/validate-plan";
import type { Language } from "../i18n/language";
import { repairTextsIn } from "../i18n/repair-texts";
import { numberFormat } from "../i18n/number-format";
import { textsOf, usePane } from "./frame/pane-context";
import type { Signal } from "./frame/signal";

export type PageName = "unknown" | "start" | "adopt" | "plan" | "tools";

/** How far the figures shown can be taken for those of the workbook. */
export interface FiguresAge {
  /** When they were calculated: what is typed later is not in them. */
  at: Date | null;
  /** The workbook has changed since. */
  changed: boolean;
  /** A later reading failed: nobody knows whether they still hold. */
  unread: boolean;
}

export interface PlanSession {
  page: PageName;
  state: PlanState | null;
  validation: Validation | null;
  age: FiguresAge;
  /** Looks at the workbook and, where there is a plan with content, validates it. Changes nothing. */
  open(): void;
  /** Says the same findings in another language. */
  retell(language: Language): void;
  startAdopting(): void;
  openTools(): void;
  create(firstYear: number, years: number): void;
  createSample(): void;
  completeSheets(): void;
  /** Completing found that part of the plan is there under another name. */
  toBeRepaired: boolean;
  /** Reads the workbook again after a repair. */
  repaired(): void;
}

/** What the pane knows of the workbook, and the work that changes it. */
export function usePlanSession(now: () => Date, changes?: Signal<void>): PlanSession {
  const { useCases, language, texts, perform, notify, announce } = usePane();
  const [page, setPage] = useState<PageName>("unknown");
  const [state, setState] = useState<PlanState | null>(null);
  const [validation, setValidation] = useState<Validation | null>(null);
  const [calculatedAt, setCalculatedAt] = useState<Date | null>(null);
  const [changed, setChanged] = useState(false);
  const [toBeRepaired, setToBeRepaired] = useState(false);
  const [unread, setUnread] = useState(false);
  useEffect(() => changes?.subscribe(() => setChanged(true)), [changes]);

  const reading = useCallback(
    (doing: string, work: () => Promise<void>) =>
      perform(doing, async () => {
        try {
          await work();
        } catch (error) {
          setUnread(true);
          throw error;
        }
      }),
    [perform],
  );

  const validate = useCallback(
    (inLanguage: Language) => {
      const { busy, findings, waivers } = textsOf(inLanguage).pane;
      return reading(busy.validating, async () => {
        // Before the read: what is typed during it may not be in it.
        setChanged(false);
        const result = await useCases.validate(inLanguage);
        setValidation(result);
        setCalculatedAt(now());
        setUnread(false);
        const counted = (count: number) => ({ count, text: numberFormat(inLanguage).count(count) });
        const { error, warning, info } = result.counts;
        const waived = waivedCount(result);
        const sentences = [findings.summary(counted(error), counted(warning), counted(info))];
        if (waived > 0) sentences.push(waivers.apart(waived, counted(waived).text));
        announce(sentences.join(" "));
      });
    },
    [reading, useCases, now, announce],
  );

  const open = useCallback(() => {
    void reading(texts.busy.looking, async () => {
      const found = await useCases.look();
      setState(found);
      setPage(found.hasPlan ? "plan" : "start");
      if (!found.hasPlan || isEmpty(found)) {
        setValidation(null);
        setCalculatedAt(null);
        setUnread(false);
      } else {
        // Its own figures stand until the first validation; later those of the last validation do.
        setCalculatedAt((last) => last ?? now());
        void validate(language);
      }
    });
  }, [reading, texts, useCases, validate, language, now]);

  const build = (doing: string, work: () => Promise<TemplateReport & { columns?: number }>) =>
    void perform(doing, async () => {
      const { columns = 0, ...report } = await work();
      setToBeRepaired(report.repairFirst === true || report.withheld !== undefined);
      notify(addedText(report, columns, language));
      open();
    });

  return {
    page,
    state,
    validation,
    age: { at: calculatedAt, changed: changed && validation !== null, unread: unread && calculatedAt !== null },
    open,
    retell: (chosen) => {
      if (validation !== null) void validate(chosen);
    },
    startAdopting: () => setPage("adopt"),
    openTools: () => setPage("tools"),
    create: (firstYear, years) =>
      build(texts.busy.creating, () => useCases.create({ language, firstYear, years })),
    createSample: () => build(texts.busy.sampling, () => useCases.createSample(language)),
    toBeRepaired,
    repaired: () => {
      setToBeRepaired(false);
      open();
    },
    completeSheets: () =>
      build(texts.busy.creating, async () => {
        const before = await useCases.look();
        const { firstYear, years, gaps } = before;
        if (firstYear === null || years === null) return { added: [], kept: [] };
        const report = await useCases.create({ language, firstYear, years });
        return { ...report, columns: gaps.columns.length - (report.withheld?.length ?? 0) };
      }),
  };
}

/** What was added to the workbook, and what was left as it was. */
export function addedText({ added, kept: keptSheets, withheld = [], looks = [], repairFirst }: TemplateReport, columns: number, language: Language): string {
  const repair = repairTextsIn(language).pane;
  if (repairFirst === true) return repair.repairFirst;
  const { created } = textsOf(language).pane;
  const [sheets, kept] = [added.length, keptSheets.length];
  const sentences: string[] = [];
  if (sheets > 0) sentences.push(created.added(sheets));
  if (columns > 0) sentences.push(created.columns(columns));
  if (withheld.length > 0) sentences.push(repair.withheld(withheld.map(({ header, sheet }) => repair.withheldColumn(header, sheet))));
  const columnsMended = new Set(looks.flatMap(({ name, columns: mended }) => mended.map(({ key }) => `${name}.${key}`))).size;
  if (columnsMended > 0) sentences.push(repair.looks(columnsMended));
  if (sentences.length === 0) return created.nothing;
  if (sheets > 0 && kept > 0 && columns === 0) sentences.push(created.kept(kept));
  return sentences.join(" ");
}

export function isEmpty({ counts }: PlanState): boolean {
  return counts !== null && counts.productGoals === 0 && counts.investments === 0;
}
