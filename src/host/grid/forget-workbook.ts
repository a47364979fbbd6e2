import type { Injector } from "@univerjs/core";
import { IDependencyManagerService, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { RefRangeService } from "@univerjs/sheets";

/**
 * Univer keeps what its formulas draw on, what rules and lists gave and what follows their ranges of every workbook that was
 * ever open: some two megabytes of each. The maps are not for others to see, and hold the workbook's id as their key, or
 * at its beginning.
 */
export function forgetWorkbook(injector: Injector, unitId: string): void {
  const dependencies = injector.get(IDependencyManagerService);
  dependencies.clearFormulaDependency(unitId);
  dependencies.clearOtherFormulaDependency(unitId);
  dependencies.clearFeatureFormulaDependency(unitId);
  dropOf(unitId, (injector.get(RegisterOtherFormulaService) as unknown as { _formulaCacheMap?: Map<string, unknown> })._formulaCacheMap);
  dropOf(unitId, (injector.get(RefRangeService) as unknown as { _refRangeManagerMap?: Map<string, unknown> })._refRangeManagerMap);
}

function dropOf(unitId: string, kept: Map<string, unknown> | undefined): void {
  for (const key of kept?.keys() ?? []) if (key.startsWith(unitId)) kept?.delete(key);
}
