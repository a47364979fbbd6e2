/** Requirement sets that the host answers; text, since 1.10 as a number would be 1.1. */
export const requirementSets: Record<string, string> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.2",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.3",
};

/** Compares versions part by part: 1.14 is more than 1.3. */
export function isRequirementSetSupported(name: string, version: string | number = "1.1"): boolean {
  const offered = requirementSets[name];
  if (!offered) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
