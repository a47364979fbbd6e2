/** Textos del resumen público: una página, en palabras de todos los días. */
export const publicSummaryTexts = {
  title: "El plan de desarrollo en una página",
  alert: "Atención: esta revisión no está completa. Las cifras pueden cambiar; pida el informe completo.",
  numbers: {
    axes: (count: number): string => (count === 1 ? "eje" : "ejes"),
    goals: (count: number): string => (count === 1 ? "meta" : "metas"),
    money: "para invertir",
    ownMoney: "para invertir (cifras en la unidad del plan)",
  },
  promises: {
    title: "Qué promete",
    caption: "Ejes del plan, con sus metas y su dinero",
    columns: { axis: "Eje", goals: "Metas", money: "Dinero" },
    more: (count: string) => `Otros ${count} ejes`,
    noAxis: "Metas sin eje",
    total: "Todo el plan",
  },
  viable: {
    title: "Cuánto se puede cumplir",
    lead: (share: string) => `De lo programado, se puede cumplir ${share} con el dinero, la capacidad y la programación que hay hoy.`,
    unknown: "Todavía no se puede decir cuánto se puede cumplir: ninguna meta está programada.",
    caption: "Metas de cada año según lo que se puede cumplir",
    columns: { year: "Año", viable: "Se puede", atRisk: "En riesgo", notViable: "No se puede" },
    budget: (share: string) => `${share} del dinero programado cabe en el plan financiero.`,
    noBudget: "No hay plan financiero: no se sabe si el dinero alcanza.",
  },
  mending: {
    title: "Qué se está corrigiendo",
    lead: (counted: string) => `La revisión encontró ${counted}. Lo más frecuente:`,
    found: (counted: string) => `La revisión encontró ${counted}.`,
    none: "La revisión no encontró nada por corregir.",
    incomplete: "La revisión no terminó: puede haber más por corregir.",
    item: (title: string, count: string) => `${title} (${count})`,
    waived: (count: string) => `La entidad dejó ${count} sin corregir, con nombre y motivo: están en el informe completo.`,
  },
  money: {
    title: "De dónde sale el dinero",
    caption: "Dinero del plan por fuente",
    columns: { source: "Fuente", money: "Dinero", share: "Parte" },
    more: (count: string) => `Otras ${count} fuentes`,
    none: "El plan todavía no dice de dónde sale el dinero.",
  },
  millions: (amount: string) => `$ ${amount} millones`,
  foot: (date: string, product: string) =>
    `Hecho el ${date} con Articula ${product}, a partir del plan escrito por la entidad. No es un concepto oficial. El informe completo dice qué falta, dónde y cómo se calcula cada cifra: pídalo a la oficina de planeación.`,
};

export type PublicSummaryTexts = typeof publicSummaryTexts;
