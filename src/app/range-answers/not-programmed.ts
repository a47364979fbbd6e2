/** What a year shows in which a goal is not programmed. */
export const notProgrammed = "NP";
