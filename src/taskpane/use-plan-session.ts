import { useCallback, useEffect, useState } from "react";
import type { PlanState, TemplateReport } from "../app/use-cases";
import type { Validation } from "../app/validate-plan";
import type { Language } from "../i18n/language";
import { textsOf, usePane } from "./frame/pane-context";
import type { Signal } from "./frame/signal";

export type PageName = "unknown" | "start" | "adopt" | "plan";

export interface PlanSession {
  page: PageName;
  state: PlanState | null;
  validation: Validation | null;
  /** When the figures shown were calculated: what is typed later is not in them. */
  calculatedAt: Date | null;
  /** The workbook has changed since. */
  stale: boolean;
  /** Looks at the workbook and, where there is a plan with content, validates it. Changes nothing. */
  open(): void;
  /** Says the same findings in another language. */
  retell(language: Language): void;
  startAdopting(): void;
  create(firstYear: number, years: number): void;
  createSample(): void;
  completeSheets(): void;
}

/** What the pane knows of the workbook, and the work that changes it. */
export function usePlanSession(now: () => Date, changes?: Signal<void>): PlanSession {
  const { useCases, language, texts, numbers, perform, notify, announce } = usePane();
  const [page, setPage] = useState<PageName>("unknown");
  const [state, setState] = useState<PlanState | null>(null);
  const [validation, setValidation] = useState<Validation | null>(null);
  const [calculatedAt, setCalculatedAt] = useState<Date | null>(null);

  const [stale, setStale] = useState(false);
  useEffect(() => changes?.subscribe(() => setStale(true)), [changes]);

  const validate = useCallback(
    (inLanguage: Language) => {
      const { busy, findings } = textsOf(inLanguage).pane;
      return perform(busy.validating, async () => {
        // Before the read: what is typed during it may not be in it.
        setStale(false);
        const result = await useCases.validate(inLanguage);
        setValidation(result);
        setCalculatedAt(now());
        const { error, warning, info } = result.counts;
        announce(findings.summary(numbers.count(error), numbers.count(warning), numbers.count(info)));
      });
    },
    [perform, useCases, now, numbers, announce],
  );

  const open = useCallback(() => {
    void perform(texts.busy.looking, async () => {
      const found = await useCases.look();
      setState(found);
      setPage(found.hasPlan ? "plan" : "start");
      if (!found.hasPlan || isEmpty(found)) {
        setValidation(null);
        setCalculatedAt(null);
      } else {
        void validate(language);
      }
    });
  }, [perform, texts, useCases, validate, language]);

  const build = (doing: string, work: () => Promise<TemplateReport>) =>
    void perform(doing, async () => {
      const { added, kept } = await work();
      const sentences = [added.length > 0 ? texts.created.added(added.length) : texts.created.nothing];
      if (added.length > 0 && kept.length > 0) sentences.push(texts.created.kept(kept.length));
      notify(sentences.join(" "));
      open();
    });

  return {
    page,
    state,
    validation,
    calculatedAt,
    stale: stale && calculatedAt !== null,
    open,
    retell: (chosen) => {
      if (validation !== null) void validate(chosen);
    },
    startAdopting: () => setPage("adopt"),
    create: (firstYear, years) =>
      build(texts.busy.creating, () => useCases.create({ language, firstYear, years })),
    createSample: () => build(texts.busy.sampling, () => useCases.createSample(language)),
    completeSheets: () => {
      const firstYear = state?.firstYear ?? null;
      const years = state?.years ?? null;
      if (firstYear === null || years === null) return;
      build(texts.busy.creating, () => useCases.create({ language, firstYear, years }));
    },
  };
}

export function isEmpty({ counts }: PlanState): boolean {
  return counts !== null && counts.productGoals === 0 && counts.investments === 0;
}
