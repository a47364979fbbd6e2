/** Textos sobre las fórmulas PLAN del libro: repararlas y congelarlas. */
const formulas = (count: number, text: string): string => (count === 1 ? "1 fórmula" : `${text} fórmulas`);

export const formulaTexts = {
  looking: "Buscando las fórmulas PLAN…",
  lookAgain: "Buscar otra vez",
  count: (count: number, text: string, sheets: string) => `El libro tiene ${formulas(count, text)} PLAN, en: ${sheets}.`,
  none: "El libro no tiene fórmulas PLAN: no hay nada que reparar ni que congelar.",
  repair: {
    title: "Reparar fórmulas",
    lead: "Vuelve a escribir las fórmulas PLAN que llegaron al libro cuando Articula no estaba: muestran #¿NOMBRE? y no se arreglan solas.",
    nothing: "No hay nada que reparar.",
    apply: (count: number, text: string) => `Reparar ${formulas(count, text)}`,
    repairing: "Reparando las fórmulas…",
    done: (count: number, text: string) =>
      `${count === 1 ? "Se volvió a escribir" : "Se volvieron a escribir"} ${formulas(count, text)}. Si alguna sigue con #¿NOMBRE?, abra Inicio › Complementos en Excel, haga clic en Articula y repare otra vez.`,
    faults: {
      written: (count: number, text: string, sheet: string, places: string) =>
        `«${sheet}»: ${formulas(count, text)} con el nombre de la función cambiado, como _xldudf_PLAN_… (${places})`,
      unknown: (count: number, text: string, sheet: string, places: string) => `«${sheet}»: ${formulas(count, text)} con #¿NOMBRE? (${places})`,
      hidden: (count: number, text: string, sheet: string, places: string) =>
        `«${sheet}»: ${formulas(count, text)} que ${count === 1 ? "muestra" : "muestran"} lo que va en lugar de un error, como «–» (${places}). Tal vez esa cifra no exista; repararla no daña nada.`,
    },
  },
  freeze: {
    title: "Congelar como valores",
    lead: "Cambia cada fórmula PLAN por lo que muestra ahora, para enviar el libro a quien no tiene Articula. Con Deshacer vuelven las fórmulas. Si va a seguir trabajando en este libro, congele una copia.",
    apply: (count: number, text: string) => `Congelar ${formulas(count, text)}`,
    freezing: "Congelando las fórmulas…",
    nothing: "Ninguna fórmula se puede congelar ahora.",
    done: (count: number, text: string) => `${count === 1 ? "Se congeló" : "Se congelaron"} ${formulas(count, text)} como valores.`,
    doneLeft: (left: number, text: string) => `${left === 1 ? "Sigue" : "Siguen"} como fórmula: ${text}. Abajo se dice por qué.`,
    frozen: (count: number, text: string, sheet: string) => `«${sheet}»: ${formulas(count, text)}`,
    left: {
      error: (count: number, text: string, places: string) =>
        `${formulas(count, text)} con error no se ${count === 1 ? "congela" : "congelan"} (${places}). Repare o corrija la fórmula, o bórrela, y congele otra vez.`,
      waiting: (count: number, text: string, places: string) =>
        `${formulas(count, text)} todavía sin resultado no se ${count === 1 ? "congela" : "congelan"} (${places}). Espere a que se calcule y congele otra vez.`,
      uncalculated: (count: number, text: string, places: string) =>
        `${formulas(count, text)} sin valor no se ${count === 1 ? "congela" : "congelan"} (${places}). Abra el libro en Excel con Articula, deje que se calcule, guárdelo y congele otra vez.`,
    },
    replaced: (count: number, text: string, places: string) =>
      `${formulas(count, text)} ${count === 1 ? "queda" : "quedan"} con lo que va en lugar de un error, como «–» (${places}). Si ahí debería haber una cifra, deshaga, repare las fórmulas y congele otra vez.`,
  },
  more: "…",
  command: {
    frozen: "Congelado como valores:",
    freezable: "Se puede congelar:",
    none: "El libro no tiene fórmulas PLAN: no hay nada que congelar.",
    nothing: "No se congeló ninguna fórmula.",
    left: "Sigue como fórmula:",
    replaced: "Para revisar:",
  },
};

export type FormulaTexts = typeof formulaTexts;
