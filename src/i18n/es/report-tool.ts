/** Textos de la herramienta que hace el informe. */
export const reportToolTexts = {
  pane: {
    lead: "Un documento con fecha, listo para imprimir en A4: coherencia, diez requisitos, viabilidad por vigencia, dinero, hallazgos por dependencia, y el método con los parámetros que rigen. Se abre en cualquier navegador; desde ahí se imprime o se guarda como PDF.",
    report: "Descargar el informe",
    summaryLead: "Una página para la ciudadanía, en palabras sencillas: qué promete el plan, cuánto se puede cumplir, qué se está corrigiendo y de dónde sale el dinero.",
    summary: "Descargar el resumen público",
    sheetLead: "El mismo informe en dos hojas de este libro, para quien lo lee en Excel. Son valores con la fecha de hoy: no cambian solos.",
    sheet: "Escribir el informe en el libro",
    making: "Haciendo el informe…",
    writing: "Escribiendo el informe…",
    saved: (name: string) => `Guardado: ${name}. Ábralo en el navegador e imprímalo, o guárdelo como PDF.`,
    written: (sheets: readonly string[]) => `Informe escrito en las hojas ${sheets.map((sheet) => `«${sheet}»`).join(" y ")}.`,
  },
};

export type ReportToolTexts = typeof reportToolTexts;
