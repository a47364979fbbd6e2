/** Lo que se dice cuando el programa, el libro o un archivo fallan: qué pasó y qué hacer. */
export const troubleTexts = {
  none: "ninguno",
  /** Una fila que no tiene código. */
  noCode: "sin código (fila {row})",
  noCodeNoRow: "sin código",
  /** Una celda en blanco. */
  emptyCell: "vacía",
  place: { row: "fila {row}" },
  workbook: {
    "not-a-workbook": { title: "El archivo no es un libro de Excel (.xlsx).", remedy: "Elija un archivo .xlsx. Si es .xls u otro formato, ábralo en Excel y guárdelo como Libro de Excel (.xlsx)." },
    encrypted: { title: "El libro está protegido con contraseña de apertura.", remedy: "Ábralo en Excel, quite la contraseña en Archivo › Información › Proteger libro y guárdelo de nuevo." },
    damaged: { title: "El archivo está dañado o incompleto.", remedy: "Vuelva a copiarlo o a descargarlo. Si lo abre Excel, use Abrir y reparar y guarde una copia." },
    "sheet-missing": { title: "No existe la hoja «{place}».", remedy: "Revise el nombre de la hoja; pudo cambiarse o eliminarse." },
    "sheet-exists": { title: "Ya existe una hoja llamada «{place}».", remedy: "Cambie el nombre de esa hoja y repita." },
    "table-missing": { title: "No existe la tabla «{place}».", remedy: "Use Crear plan para agregar las hojas que falten; no borra nada." },
    "table-exists": { title: "Ya existe una tabla llamada «{place}».", remedy: "Cambie el nombre de esa tabla en Diseño de tabla y repita." },
    "table-headers": { title: "La tabla «{place}» tiene encabezados en blanco, repetidos o que no son texto.", remedy: "Escriba en cada columna de esa tabla un encabezado distinto y repita." },
    "picture-exists": { title: "La hoja ya tiene una imagen llamada «{place}».", remedy: "Cambie el nombre de esa imagen en el panel de selección de Excel, o bórrela, y repita." },
    "picture-missing": { title: "La hoja ya no tiene la imagen «{place}».", remedy: "Si la borró o le cambió el nombre, no queda nada por quitar." },
    "chart-exists": { title: "La hoja ya tiene un gráfico llamado «{place}».", remedy: "Cambie el nombre de ese gráfico en el panel de selección de Excel, o bórrelo, y repita." },
    "last-sheet": { title: "«{place}» es la única hoja visible del libro y no se puede ocultar ni eliminar.", remedy: "Muestre otra hoja del libro y repita." },
    "no-room": { title: "Debajo de la tabla hay celdas con contenido y no puede crecer{at}.", remedy: "Mueva o borre lo que está debajo de la tabla y repita." },
    "cell-editing": { title: "Hay una celda en edición.", remedy: "Termine de escribir en la celda (Entrar o Esc) y repita." },
    protected: { title: "El libro o la hoja están protegidos{at}.", remedy: "Quite la protección en Revisar › Desproteger y repita." },
    "read-only": { title: "El libro está abierto como solo lectura.", remedy: "Habilite la edición o guarde una copia y repita." },
    "too-large": { title: "El libro es demasiado grande para leerlo o escribirlo de una vez{at}.", remedy: "Borre las celdas sueltas lejos de los datos (Ctrl+Fin lleva a la última), quite hojas que no sean del plan o trabaje en una copia más pequeña." },
    "text-too-long": { title: "Un texto tiene más de 32.767 caracteres y no cabe en una celda{at}.", remedy: "Acorte ese texto y repita." },
    cancelled: { title: "Se canceló la escritura.", remedy: "El libro quedó como estaba." },
    "session-ended": { title: "Se perdió la conexión con el libro.", remedy: "Vuelva a cargar la página del libro, o ciérrelo y ábralo, y repita." },
    "changed-meanwhile": { title: "Mientras tanto alguien cambió celdas que se iban a escribir: {place}.", remedy: "Lo que se escribió en ellas se conserva. Mírelo y repita." },
    busy: { title: "Excel está ocupado.", remedy: "Espere a que termine de calcular o guardar y repita." },
    timeout: { title: "Excel no respondió a tiempo.", remedy: "Repita. Si continúa, guarde, cierre y abra el libro." },
    "not-supported": { title: "Esta versión de Excel no tiene una función que Articula necesita{at}.", remedy: "Use Excel de Microsoft 365, Excel 2021 o posterior, o Excel en la web." },
    unexpected: { title: "Ocurrió un error que Articula no esperaba.", remedy: "Repita. Si continúa, informe este mensaje: {message}" },
  },
  /** Detrás del remedio, donde no se pudo dejar el libro como estaba. */
  leftPart: {
    restorable: " Pudo quedar escrita una parte. Antes de repetir abra Herramientas › Puntos de restauración: si el último es de ahora, use Deshacer.",
    "undone-in-part": " Pudo deshacerse solo una parte: use Deshacer otra vez para terminar.",
    undone: " La escritura sí se deshizo: no la deshaga otra vez.",
    "not-restorable": " Pudo quedar escrita una parte, y es demasiado para Deshacer: cierre el libro sin guardar o vuelva a la versión anterior en Archivo › Información › Historial de versiones.",
  },
  /** Detrás de lo anterior: lo escrito por otros que quizá no esté en ninguna otra parte. */
  notPutBack: {
    told: " Lo que alguien escribió entretanto se reemplazó y puede no haber vuelto: {cells}. Si falta, escríbalo otra vez en su celda.",
    cell: "{place} («{content}»)",
    blankCell: "{place} (vacía)",
    more: "y {count} más",
  },
  planUnreadable: {
    title: "El plan no se puede leer: «{field}» en {place} dice «{found}».",
    remedy: "Escriba allí un número entero: la primera vigencia entre 1990 y 2100, el número de vigencias entre 1 y 12.",
  },
  noPlan: {
    title: "Este libro no tiene un plan.",
    remedy: "Abra Articula y use Crear plan, o Adoptar una hoja que ya tenga.",
    /** En la línea de comandos. */
    commands: "Cree uno con «articula template», o adopte la hoja que ya tenga con «articula adopt».",
  },
  fileTooLarge: { title: "El archivo «{file}» tiene {found} MB, y se leen archivos de hasta {most} MB.", remedy: "Revise que sea el archivo correcto. Si lo es, guarde una copia con solo las hojas que hacen falta." },
  planFormat: {
    title: "El documento no es un plan de Articula: en {key}{row}, {problem}.",
    remedy: "Corrija ese lugar del archivo .json y repita. El formato está en docs/formato.md.",
    whole: "el documento",
    problems: {
      "not-an-object": "se esperaba un objeto",
      "wrong-format": "se esperaba \"articula-plan\"",
      "wrong-version": "se esperaba 1",
      "not-a-list": "se esperaba una lista",
      "row-not-an-object": "se esperaba un objeto por fila",
      "out-of-range": "se esperaba un número entero entre {least} y {most}",
      "not-a-value": "se esperaba texto, número, verdadero, falso o null",
    },
  },
  unexpected: { title: "Ocurrió un error que Articula no esperaba.", remedy: "Repita. Si continúa, informe este mensaje: {message}" },
};

export type TroubleTexts = typeof troubleTexts;
