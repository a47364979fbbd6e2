/** Lo que se dice de hojas del plan con encabezados cambiados, tablas perdidas, o celdas sin sus listas y marcas. */
const list = (items: readonly string[]): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} y ${items.at(-1)}`);

export const repairTexts = {
  mends: {
    header: (from: string, to: string, sheet: string, column: string) => `«${from}» (${sheet}, columna ${column}) → «${to}»`,
    lost: (title: string, sheet: string, range: string) => `Las celdas ${range} de «${sheet}» vuelven a ser la tabla de ${title}.`,
    renamed: (title: string, sheet: string, from: string) => `La tabla «${from}» de «${sheet}» vuelve a ser la de ${title}.`,
    look: {
      list: (sheet: string, columns: readonly string[]) => `${sheet}: la lista desplegable vuelve a ${list(columns)}.`,
      prompt: (sheet: string, columns: readonly string[]) => `${sheet}: el mensaje de ayuda vuelve a ${list(columns)}.`,
      mark: (sheet: string, columns: readonly string[]) => `${sheet}: las marcas vuelven a ${list(columns)}.`,
    },
    lookColumn: (header: string, cells: number) => `«${header}» (${cells === 1 ? "1 celda" : `${cells} celdas`})`,
    moreColumns: (count: number) => `${count} columnas más`,
  },
  doubts: {
    candidate: (header: string, column: string) => `«${header}» (columna ${column})`,
    column: (header: string, sheet: string, candidates: readonly string[]) =>
      candidates.length === 1
        ? `Falta «${header}» en «${sheet}». Podría ser ${list(candidates)}: si lo es, escriba «${header}» como su encabezado; si no, agregue usted una columna «${header}» a la tabla.`
        : `Falta «${header}» en «${sheet}». Podría ser una de estas: ${list(candidates)}. Escriba «${header}» como encabezado de la que es; si ninguna lo es, agregue usted una columna «${header}» a la tabla.`,
    several: (title: string, places: readonly string[]) =>
      `Falta la tabla de ${title} y varios lugares se le parecen: ${list(places)}. Deje los encabezados del plan solo en el que es y repita.`,
    headers: (title: string, sheet: string, place: string) =>
      `La tabla de ${title} no se puede volver a hacer: en los encabezados de «${sheet}» (desde ${place}) hay dos iguales. Cambie uno y repita.`,
    rest: (title: string, sheet: string, row: string) =>
      `Debajo de la tabla de ${title} queda contenido por fuera, desde la fila ${row} de «${sheet}». Si son filas del plan, péguelas al final de la tabla.`,
  },
  absent: {
    column: (header: string, sheet: string) => `Falta «${header}» en «${sheet}» y ninguna columna se le parece: Completar hojas la agrega en blanco.`,
    sheet: (sheet: string) => `Falta la tabla de ${sheet} y no se encontró en ninguna hoja: Completar hojas agrega la hoja en blanco.`,
  },
  pane: {
    action: "Reparar",
    lead: "Si se cambió un encabezado, se perdió una tabla o al pegar celdas se perdieron sus listas y marcas, Articula lo busca. Le muestra qué corregiría antes de escribir y no borra nada.",
    looking: "Buscando qué se puede reparar…",
    repairing: "Reparando…",
    mendsTitle: "Esto se puede reparar",
    doubtsTitle: "Esto debe decidirlo usted",
    absentTitle: "Esto no está en el libro",
    apply: (count: number) => (count === 1 ? "Escribir este arreglo" : `Escribir estos ${count} arreglos`),
    nothing: "No se encontró nada que Articula pueda reparar.",
    done: (count: number) => (count === 1 ? "Se reparó 1 parte del plan." : `Se repararon ${count} partes del plan.`),
    damagedTitle: "Este libro tenía un plan que ya no se puede leer",
    damaged: "Hay hojas de un plan, pero no se encuentra la tabla de Inicio.",
    brokenTitle: "Parte del plan está en el libro con otro nombre",
    broken: "Mientras no se repare, Completar hojas no agrega nada a su lado, para no esconder esos datos.",
    repairFirst: "No se agregó nada: lo que falta está en el libro con otro nombre, o algo se le parece. Pulse «Reparar» antes de completar.",
    withheld: (headers: readonly string[]) =>
      `No se agregó ${list(headers)}: hay una columna con datos que podría serlo. Pulse «Reparar» para ver cuál.`,
    looks: (columns: number) =>
      columns === 1 ? "Volvieron listas, mensajes o marcas a 1 columna." : `Volvieron listas, mensajes o marcas a ${columns} columnas.`,
    withheldColumn: (header: string, sheet: string) => `«${header}» en «${sheet}»`,
  },
  command: {
    mended: "Reparado:",
    mendable: "Se puede reparar:",
    doubts: "En duda, para decidir en el libro:",
    absent: "No está en el libro:",
    nothing: "Nada que reparar.",
  },
};

export type RepairTexts = typeof repairTexts;
