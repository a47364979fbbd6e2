/** Texts of the guided start, loaded with it. */
export const guideTexts = {
  name: "Guía de inicio",
  at: (step: number, steps: number) => `Paso ${step} de ${steps}`,
  next: "Siguiente paso",
  back: "Atrás",
  leave: "Salir de la guía",
  end: "Terminar",
  again: "Esta guía se vuelve a ver desde Ajustes.",
  state: {
    title: "Cómo está el plan",
    text: "La coherencia, de 0 a 100, reúne viabilidad, presupuesto y articulación. A su lado están los errores: mientras haya, la cifra no es de fiar.",
    empty: "Este plan está vacío. Llene primero las hojas de la lista: entonces habrá cifras.",
  },
  finding: {
    title: "Qué hay que corregir",
    text: "Cada hallazgo dice qué pasa, dónde y qué hacer. Vaya al primero y mire su celda en la hoja.",
    action: "Ir al primer hallazgo",
    none: "Este plan no tiene hallazgos: no hay nada que corregir.",
  },
  mend: {
    title: "Corríjalo en la hoja",
    text: "Cambie el valor en la celda y pulse Enter. La lista y la coherencia se actualizan solas.",
    undo: "Para dejarlo como estaba, Ctrl+Z en la hoja.",
    now: (findings: string, coherence: string) => `Ahora: ${findings}; coherencia, ${coherence}.`,
  },
  own: {
    title: "Empiece con su plan",
    text: "Abra un libro nuevo y, en él, este panel. Ahí puede:",
    adopt: (action: string) => `«${action}», si ya tiene el plan en Excel.`,
    create: (action: string) => `«${action}», si empieza de cero.`,
  },
};

export type GuideTexts = typeof guideTexts;
