/** Textos de la herramienta que escribe los hallazgos en una hoja. */
export const findingsSheetTexts = {
  lead: "Valida el plan y escribe cada hallazgo con su lugar, por qué importa, qué hacer y qué se gana. Son valores con la fecha de hoy: no cambian solos. Si la hoja ya está, se reemplaza la lista anterior de Articula; lo que usted escribió en ella queda.",
  write: "Escribir los hallazgos",
  writing: "Escribiendo los hallazgos…",
  written: (count: string, sheet: string) => `Hallazgos escritos en la hoja «${sheet}»: ${count}.`,
  nothing: (sheet: string) => `El plan no tiene hallazgos; la hoja «${sheet}» lo dice.`,
};

export type FindingsSheetTexts = typeof findingsSheetTexts;
