/** The ten requirements of section 6: nine of the DNP presentation, and its integral approach. */
export type RequirementId = "r1" | "r2" | "r3" | "r4" | "r5" | "r6" | "r7" | "r8" | "r9" | "r10";
