/** Raised when the same plan would give other figures, so that two reports can be told apart by their method. */
export const methodVersion = "1";
