/** Lo que se dice de las correcciones que Articula escribe cuando se le piden. */
export const mendTexts = {
  /** El contenido de ahora, cuando se lee igual que el número que quedará. */
  asText: "«{text}» escrito como texto",
  mended: (count: number, text: string) => (count === 1 ? "Se corrigió 1 hallazgo." : `Se corrigieron ${text} hallazgos.`),
  left: (count: number, text: string) =>
    count === 1
      ? "1 quedó como estaba: ya no aparece igual, o su celda tiene una fórmula. Valide de nuevo."
      : `${text} quedaron como estaban: ya no aparecen igual, o sus celdas tienen una fórmula. Valide de nuevo.`,
};

export type MendTexts = typeof mendTexts;
