/** Mayors and governors govern for four years. */
export const termYears = 4;
