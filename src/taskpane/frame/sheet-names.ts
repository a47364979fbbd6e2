import { createContext, useContext, useMemo } from "react";
import { placeName, sheetName, type SheetNames } from "../../app/place-name";
import type { PlanPath } from "../../plan/plan-path";
import { usePane } from "./pane-context";

/** What the sheets of the workbook are really called; empty where there is no plan. */
export const SheetNamesContext = createContext<SheetNames>({});

export interface Names {
  place(path: PlanPath): string;
  sheet(table: PlanPath["table"]): string;
}

/** Names of places and sheets as the user sees them in the workbook. */
export function useNames(): Names {
  const { language } = usePane();
  const names = useContext(SheetNamesContext);
  return useMemo(
    () => ({
      place: (path) => placeName(path, language, names),
      sheet: (table) => sheetName(table, language, names),
    }),
    [language, names],
  );
}
