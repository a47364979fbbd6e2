/** Lo que se gana al corregir un hallazgo, y lo que se supuso para calcularlo. */
export const gainTexts = {
  articulation: "{points} puntos de articulación",
  coherence: "{points} de coherencia",
  unknown: "faltan datos para calcular los puntos",
  blank: "(vacía)",
  newRow: "fila nueva en {sheet}: {content}",
  more: "y {count} cambios más",
  withSupposition: "{gain} (suponiendo {supposing})",
};

export type GainTexts = typeof gainTexts;
