/** Texts of the page that holds the money against its ceilings, loaded with it. */
export const moneyPageTexts = {
  lead: "El dinero programado en el Plan plurianual frente al disponible en el Plan financiero, por fuente y vigencia.",
  unit: { pesos: "Valores en pesos", thousands: "Valores en miles de pesos", millions: "Valores en millones de pesos", unknown: "Valores en la unidad del plan" },
  consistency: "Consistencia con el presupuesto",
  byYear: "Por vigencia",
  chart: "Programado y disponible por vigencia",
  chartSource: "Fuente del gráfico",
  everySource: "Todas las fuentes",
  picture: (title: string) => `${title}. Las mismas cifras están en «Ver como tabla».`,
  asTable: "Ver como tabla",
  asChart: "Ver como gráfico",
  copyPicture: "Copiar la imagen al libro",
  copyingPicture: "Copiando la imagen al libro…",
  pictureCopied: (sheet: string) => `La imagen está en la hoja ${sheet}. Desde allí se copia a un documento.`,
  pictureSheet: "Gráficos",
  pictureDate: (date: string) => `Copiada del panel de Articula el ${date}. No cambia con el plan.`,
  pictureSource: "Fuente: plan de inversiones y plan financiero de este libro.",
  pictureYear: (year: string, programmed: string, available: string | null) =>
    available === null ? `${year}: programado ${programmed}.` : `${year}: programado ${programmed}, disponible ${available}.`,
  year: "Vigencia",
  source: "Fuente",
  total: "Total",
  figure: "Qué mostrar",
  figures: { programmed: "Programado", ceiling: "Disponible", gap: "Diferencia" },
  figureLead: {
    programmed: "Lo que las metas piden a cada fuente.",
    ceiling: "Lo que el Plan financiero da de cada fuente.",
    gap: "Disponible menos programado. Con signo menos, falta dinero.",
  },
  bySource: "Por fuente y vigencia",
  exceeded: (count: number, text: string) =>
    count === 1 ? "1 fuente y vigencia supera lo disponible" : `${text} fuentes y vigencias superan lo disponible`,
  exceededItem: (source: string, year: string, amount: string) => `${source}, ${year}: faltan ${amount}`,
  noneExceeded: "Ninguna fuente supera lo disponible.",
  noCeilings: (sheet: string) => `La hoja ${sheet} está vacía: sin ella no se sabe si el dinero alcanza. Escriba el dinero disponible por fuente y vigencia.`,
  fill: (sheet: string) => `Ir a ${sheet}`,
  noMoney: (sheet: string) => `La hoja ${sheet} no tiene dinero todavía. Escriba lo que cada meta pide a cada fuente en cada vigencia.`,
};

export type MoneyPageTexts = typeof moneyPageTexts;
