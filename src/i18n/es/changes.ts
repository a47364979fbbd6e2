/** Lo que se dice de una escritura antes de hacerla, mientras se hace y al deshacerla. */
const counted = (count: number, text: string, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${text} ${many}`);

export const changeTexts = {
  causes: {
    create: "Crear o completar el plan",
    sample: "Plan de ejemplo",
    adopt: "Adoptar una hoja",
    repair: "Reparar hojas",
    undo: "Deshacer",
    import: "Traer un archivo",
    compare: "Comparar versiones",
    report: "Informe",
    picture: "Copiar una imagen",
    budget: "Traer el presupuesto",
    update: "Actualizar desde la hoja",
    freeze: "Congelar fórmulas como valores",
    formulas: "Reparar fórmulas",
    waive: "Exceptuar un hallazgo",
    mend: "Corregir hallazgos",
    parameters: "Cambiar parámetros",
    other: "Otra herramienta",
  },
  summary: {
    sheets: (count: number, names: string) => `Agrega ${count === 1 ? "la hoja" : `${count} hojas`}: ${names}.`,
    removedSheets: (names: string) => `Quita las hojas: ${names}. Esto no se puede deshacer.`,
    rows: (count: number, text: string, sheet: string) => `Agrega ${counted(count, text, "fila", "filas")} en «${sheet}».`,
    columns: (headers: string, sheet: string) => `Agrega en «${sheet}» las columnas: ${headers}.`,
    tables: (sheet: string, name: string) => `Vuelve tabla (${name}) las celdas de «${sheet}», sin cambiarlas.`,
    pictures: (count: number, text: string, sheet: string) => `Pone ${counted(count, text, "imagen", "imágenes")} en «${sheet}».`,
    filled: (count: number, text: string, sheet: string, places: string) =>
      `Llena ${counted(count, text, "celda vacía", "celdas vacías")} de «${sheet}» (${places}).`,
    overwritten: (count: number, text: string, sheet: string, places: string) =>
      `Cambia ${counted(count, text, "celda que ya tiene", "celdas que ya tienen")} contenido en «${sheet}» (${places}).`,
    reentered: (count: number, text: string, sheet: string, places: string) =>
      `Vuelve a escribir ${counted(count, text, "fórmula", "fórmulas")} de «${sheet}» tal como ${count === 1 ? "está" : "están"} (${places}).`,
    onlyLook: "Cambia solo el aspecto de las hojas (formatos, listas, anchos).",
    nothingOverwritten: "No cambia ninguna celda que ya tenga contenido.",
    notUndoable: "Lo que se cambia es demasiado para guardarlo en el libro: Deshacer no podrá traerlo de vuelta. Guarde antes una copia del libro.",
    dropped: (count: number) => (count === 1 ? "El punto de restauración más antiguo se borra para dar lugar a este." : `Los ${count} puntos de restauración más antiguos se borran para dar lugar a este.`),
    more: "…",
  },
  ask: { title: "Esto se va a escribir en el libro", apply: "Escribir", refuse: "No escribir" },
  writing: {
    doing: (percent: string) => `Escribiendo en el libro: ${percent}`,
    cancel: "Cancelar",
    cancelling: "Cancelando y dejando el libro como estaba…",
    done: "Se escribió en el libro.",
    undo: "Deshacer",
  },
  points: {
    lead: "Antes de escribir, Articula guarda en el libro lo que va a cambiar. Se deshace del último al primero, también después de guardar, cerrar y volver a abrir.",
    none: "Todavía no hay nada que deshacer: Articula no ha escrito en este libro, o ya se deshizo.",
    back: (parts: string) => `Al deshacer: ${parts}.`,
    parts: {
      sheets: (count: number, names: string) => `se ${count === 1 ? "quita la hoja" : "quitan las hojas"} ${names}`,
      rows: (count: number, text: string) => `se ${count === 1 ? "quita" : "quitan"} ${counted(count, text, "fila", "filas")}`,
      columns: (count: number, text: string) => `se ${count === 1 ? "quita" : "quitan"} ${counted(count, text, "columna", "columnas")}`,
      pictures: (count: number, text: string) => `se ${count === 1 ? "quita" : "quitan"} ${counted(count, text, "imagen", "imágenes")}`,
      cells: (count: number, text: string) => `${count === 1 ? "vuelve" : "vuelven"} ${counted(count, text, "celda", "celdas")} a lo que decía antes`,
      look: "vuelven los formatos de número",
    },
    size: (kilobytes: string) => `Ocupa ${kilobytes} kB en el libro`,
    confirm: { title: "¿Deshacer lo último que se escribió?", apply: "Deshacer", refuse: "Dejar como está" },
    conflictTitle: "Desde entonces se cambió algo",
    conflictLead: "Esto fue cambiado después de que Articula lo escribió:",
    keep: "Deshacer lo demás y conservar estos cambios",
    replace: "Deshacer también esas celdas",
    limit: "No vuelven los colores, los anchos de columna ni las listas desplegables que se hayan cambiado en hojas que ya estaban.",
    undoing: "Deshaciendo…",
    done: "Se deshizo lo último que escribió Articula.",
    doneLeft: "Se deshizo lo último que escribió Articula; se conservó lo que usted cambió después.",
  },
  conflicts: {
    sheet: (sheet: string) => `La hoja «${sheet}» tiene otro contenido; se conserva.`,
    rows: (count: number, text: string, sheet: string) => `${counted(count, text, "fila agregada", "filas agregadas")} en «${sheet}» ya no ${count === 1 ? "está como se escribió; se conserva" : "están como se escribieron; se conservan"}.`,
    columns: (headers: string, sheet: string) => `Las columnas ${headers} de «${sheet}» ya tienen contenido o se movieron; se conservan.`,
    cell: (place: string, sheet: string, is: string, was: string) => `${sheet}!${place} dice ahora «${is}»; antes decía «${was}».`,
    blank: "(vacía)",
  },
  cli: {
    none: "{file} no tiene puntos de restauración: no hay nada que deshacer.",
    refused: "No se deshizo nada. Repita con --changed keep (conserva esos cambios) o --changed replace (deshace también esas celdas).",
    point: "{id}  {at}  {cause}",
  },
};

export type ChangeTexts = typeof changeTexts;
