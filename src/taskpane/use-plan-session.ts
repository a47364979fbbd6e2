import { useCallback, useEffect, useRef, useState } from "react";
import type { TemplateReport } from "../app/template-report";
import type { PlanState } from "../app/use-cases";
import type { Validation } from "../app/validate-plan";
import type { Language } from "../i18n/language";
import { addedText, isEmpty, summaryText } from "./session-texts";
import type { FiguresAge } from "./frame/AgeLine";
import { planPages, type PlanPageName } from "./frame/PaneNav";
import { textsOf, usePane } from "./frame/pane-context";
import type { Signal } from "./frame/signal";
import type { Job } from "./frame/use-work";
import { useQuietRefresh } from "./use-quiet-refresh";

/** `unknown` until the workbook has been looked at; `start` and `adopt` where there is no plan yet. */
export type PageName = "unknown" | "start" | "adopt" | "settings" | PlanPageName;

export interface PlanSession {
  page: PageName;
  state: PlanState | null;
  validation: Validation | null;
  age: FiguresAge;
  /** Goes to another page; nothing is read. */
  go(page: PageName): void;
  /** Looks at the workbook and goes to the plan, or to the ways to begin one. Changes nothing in it. */
  open(): void;
  /** Reads the workbook again; the page stays. */
  refresh(): void;
  /** Says the same findings in another language. */
  retell(language: Language): void;
  create(firstYear: number, years: number): void;
  /** `created` is called when the example is in the workbook. */
  createSample(created: () => void): void;
  completeSheets(): void;
  /** Completing found that part of the plan is there under another name. */
  toBeRepaired: boolean;
  /** Reads the workbook again after a repair. */
  repaired(): void;
}

/** What the pane knows of the workbook, and the work that changes it. */
export function usePlanSession(now: () => Date, changes?: Signal<void>): PlanSession {
  const { useCases, language, texts, busy, perform, notify, announce } = usePane();
  const [page, setPage] = useState<PageName>("unknown");
  const [state, setState] = useState<PlanState | null>(null);
  const [validation, setValidation] = useState<Validation | null>(null);
  const [calculatedAt, setCalculatedAt] = useState<Date | null>(null);
  const [changed, setChanged] = useState(false);
  const [toBeRepaired, setToBeRepaired] = useState(false);
  const [unread, setUnread] = useState(false);
  const said = useRef("");
  /** How many changes there were, and how many of them have been read, or at least tried to. */
  const edits = useRef(0);
  const [made, setMade] = useState(0);
  const [tried, setTried] = useState(0);
  useEffect(
    () =>
      changes?.subscribe(() => {
        edits.current += 1;
        setMade(edits.current);
        setChanged(true);
      }),
    [changes],
  );

  const reading = useCallback(
    (doing: string, job: Job, stoppable?: boolean) =>
      perform(
        doing,
        async (signal) => {
          try {
            await job(signal);
          } catch (error) {
            // Stopped by the user: what was there still stands, and the pane says since when.
            if (signal.aborted) setChanged(true);
            else setUnread(true);
            throw error;
          }
        },
        stoppable,
      ),
    [perform],
  );

  const take = useCallback(
    (result: Validation, inLanguage: Language, always: boolean) => {
      setValidation(result);
      setCalculatedAt(now());
      setUnread(false);
      const summary = summaryText(result, inLanguage);
      // While the user edits, only what has become different is worth a word.
      if (always || summary !== said.current) announce(summary);
      said.current = summary;
    },
    [now, announce],
  );

  /** Before a read: what is typed during it may not be in it. */
  const begin = useCallback(() => {
    setChanged(false);
    setTried(edits.current);
  }, []);

  const validate = useCallback(
    (inLanguage: Language, looked?: PlanState) =>
      reading(
        textsOf(inLanguage).pane.busy.validating,
        async (signal) => {
          if (looked === undefined) begin();
          take(await useCases.validate(inLanguage, signal, looked), inLanguage, true);
        },
        true,
      ),
    [reading, begin, useCases, take],
  );

  const look = useCallback(
    (pageOf: (found: PlanState) => PageName | null) => {
      void reading(texts.busy.looking, async () => {
        begin();
        const found = await useCases.look();
        setState(found);
        const next = pageOf(found);
        if (next !== null) setPage(next);
        if (!found.hasPlan || isEmpty(found)) {
          setValidation(null);
          setCalculatedAt(null);
          setUnread(false);
        } else {
          // Its own figures stand until the first validation; later those of the last validation do.
          setCalculatedAt((last) => last ?? now());
          void validate(language, found);
        }
      });
    },
    [reading, texts, begin, useCases, validate, language, now],
  );
  const open = useCallback(() => look(({ hasPlan }) => (hasPlan ? "home" : "start")), [look]);
  const refresh = useCallback(() => look(({ hasPlan }) => (hasPlan ? null : "start")), [look]);

  // While one of the plan's pages is open its figures follow what the user types.
  const followed = validation !== null && planPages.some((each) => each === page) && page !== "tools";
  useQuietRefresh(followed && made > tried && !unread, busy !== null, async () => {
    begin();
    try {
      const found = await useCases.look();
      if (!found.hasPlan || isEmpty(found)) return refresh();
      setState(found);
      take(await useCases.validate(language, undefined, found), language, false);
    } catch {
      // Nobody asked for this reading: the pane says that there were changes, and tries again with the next one.
      setChanged(true);
    }
  });

  const build = (doing: string, work: () => Promise<TemplateReport & { columns?: number }>, built: () => void = nothing) =>
    void perform(doing, async () => {
      const { columns = 0, ...report } = await work();
      setToBeRepaired(report.repairFirst === true || report.withheld !== undefined);
      notify(addedText(report, columns, language));
      open();
      built();
    });

  return {
    page,
    state,
    validation,
    age: { at: calculatedAt, changed: changed && validation !== null, unread: unread && calculatedAt !== null },
    go: setPage,
    open,
    refresh,
    retell: (chosen) => {
      if (validation !== null) void validate(chosen);
    },
    create: (firstYear, years) =>
      build(texts.busy.creating, () => useCases.create({ language, firstYear, years })),
    createSample: (created) => build(texts.busy.sampling, () => useCases.createSample(language), created),
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

function nothing(): void {}
