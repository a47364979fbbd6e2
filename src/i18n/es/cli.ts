import { manyTexts } from "./many";

/** Textos de la línea de comandos. */
export const cliTexts = {
  usage: `Uso:
  articula template -o ARCHIVO(.xlsx|.json) [--first-year 2024] [--years 4]
  articula adopt ORIGEN.xlsx [--sheet HOJA] [--mapping CORRESPONDENCIA.json] [-o ARCHIVO(.xlsx|.json)] [--json]
           [--save-mapping CORRESPONDENCIA.json]
  articula evaluate ARCHIVO(.xlsx|.json) [--json]
  articula evaluate --many CARPETA --out RESULTADOS.jsonl [--jobs N] [--summary] [--json]
  articula explain ARCHIVO(.xlsx|.json) [META [VIGENCIA]] [--json]
  articula validate ARCHIVO(.xlsx|.json) [-o HALLAZGOS.xlsx] [--json] [--fail-on error|warning]
  articula report ARCHIVO(.xlsx|.json) [-o INFORME.html [--summary]] [--sheet COPIA.xlsx] [--json]
  articula convert ARCHIVO(.xlsx|.json) -o ARCHIVO(.xlsx|.json)
  articula budget ORIGEN.xlsx --plan PLAN(.xlsx|.json) [-o ARCHIVO(.xlsx|.json)] [--sheet HOJA] [--year 2025]
           [--kind poai|budget|execution] [--mapping FUENTES.json] [--existing replace|add] [--json]
  articula repair ARCHIVO.xlsx -o ARCHIVO.xlsx [--json]
  articula freeze ARCHIVO.xlsx -o ARCHIVO.xlsx [--json]
  articula undo ARCHIVO.xlsx [-o ARCHIVO.xlsx] [--list] [--changed keep|replace] [--json]
  articula compare ANTES(.xlsx|.json) DESPUÉS(.xlsx|.json) [-o COMPARACIÓN.xlsx] [--json]
  articula catalog load CATÁLOGO.xlsx --plan LIBRO.xlsx --version VERSIÓN -o LIBRO.xlsx [--json]
  articula catalog search PALABRAS --plan LIBRO.xlsx [--json]
  articula catalog check --plan LIBRO.xlsx [--json]
  articula catalog shipped [--json]
  articula sispt read SISPT.xlsx [-o ARCHIVO(.xlsx|.json)] [--json]
  articula sispt write PLAN(.xlsx|.json) [--onto SISPT.xlsx] -o SALIDA.xlsx [--json]
  articula split ARCHIVO(.xlsx|.json) -o CARPETA [--unit DEPENDENCIA] [--json]
  articula merge PLAN(.xlsx|.json) PARTE.xlsx [PARTE.xlsx ...] [-o ARCHIVO(.xlsx|.json)] [--decide DECISIONES.json] [--json]

Las órdenes que escriben admiten:
  --dry-run          muestra qué se escribiría y no escribe nada
  --overwrite        reemplaza un archivo que ya existe

Todas las órdenes admiten:
  --language es|en   idioma de los mensajes y de las hojas que se escriben; si falta, es
  -h, --help         esta ayuda

Sin -o, adopt y budget solo muestran el informe. Si el archivo de -o ya existe, se muestra qué cambiaría en él y solo se reemplaza
con --overwrite; el de origen no se reemplaza nunca.
evaluate --many evalúa todos los planes de una carpeta y de las que hay en ella: una línea JSON por archivo, con sus cifras o con el
problema que tuvo; un archivo malo no detiene a los demás. La misma orden, repetida, sigue donde quedó; --jobs dice cuántos se
evalúan a la vez, --summary deja por fuera las cifras de cada meta y --overwrite empieza de nuevo.
report hace el informe del plan, listo para imprimir; con --summary, el resumen público de una página; --sheet lo escribe en dos
hojas de una copia del libro.
repair devuelve su nombre a los encabezados cambiados, rehace las tablas perdidas y devuelve las listas y marcas que se
perdieron al pegar, sin borrar nada, y dice qué queda en duda.
freeze cambia las fórmulas PLAN por los valores que tiene el archivo, para quien no tiene Articula; undo trae las fórmulas de vuelta.
undo deshace lo último que Articula escribió en el libro; sin -o lo escribe en el mismo archivo, y con --list solo muestra los puntos.

Códigos de salida: 0 bien; 1 hay hallazgos del nivel de --fail-on, sin contar los exceptuados, merge tiene algo por decidir o evaluate --many
tuvo archivos sin cifras; 2 no se pudo leer o escribir.`,
  unknownCommand: "No existe la orden «{command}».",
  missingFile: "Falta el archivo de entrada.",
  missingSecondFile: "Falta el archivo de la otra versión.",
  sisptWhat: "Falta decir qué hacer con el archivo del SisPT: «sispt read» o «sispt write».",
  onlyXlsx: "«{file}» debe ser .xlsx.",
  missingOutput: "Falta decir dónde escribir: -o ARCHIVO.",
  workbookOutput: "«{file}» no sirve como salida: la comparación se escribe en un libro .xlsx. Para JSON use --json.",
  report: {
    missingOutput: "Falta decir dónde escribir el informe: -o INFORME.html, --sheet COPIA.xlsx, o ambos.",
    onlyHtml: "«{file}» no sirve como salida del informe: el nombre debe terminar en .html.",
  },
  many: manyTexts,
  missingPlan: "Falta decir cuál es el plan: --plan PLAN.xlsx.",
  missingFolder: "Falta decir en qué carpeta: -o CARPETA.",
  missingParts: "Faltan los archivos de las partes.",
  wrongOption: "El valor «{value}» no sirve para {option}. Valores: {allowed}.",
  unknownOption: "No existe la opción «{option}».",
  missingValue: "Falta el valor de la opción «{option}».",
  needlessValue: "La opción «{option}» no lleva valor.",
  spareOperand: "Sobra «{operand}». Un nombre con espacios va entre comillas.",
  unknownKind: "«{file}» no es .xlsx ni .json. Si es una hoja de cálculo, ábrala en Excel y guárdela como Libro de Excel (.xlsx).",
  unknownOutput: "«{file}» no sirve como salida: el nombre debe terminar en .xlsx o .json.",
  sameFile: "La salida es el mismo archivo que se lee, «{file}»; elija otro nombre para no perderlo.",
  notFound: "No se encontró el archivo «{file}». Revise el nombre y la carpeta.",
  notReadable: "No se pudo leer «{file}» ({code}). Cópielo a otra carpeta y repita.",
  notWritable: "No se pudo escribir «{file}» ({code}). Elija otro nombre u otra carpeta y repita.",
  notJson: "«{file}» no es un archivo JSON válido: corrija la línea {line}, columna {column}.",
  notUtf8: "«{file}» no está en UTF-8: guárdelo como UTF-8 y repita.",
  system: {
    noFolder: "No existe la carpeta «{folder}». Créela o elija otra.",
    isFolder: "«{file}» es una carpeta; escriba el nombre de un archivo.",
    mayNotRead: "No hay permiso para leer «{file}», o está abierto en otro programa. Ciérrelo o pida el permiso y repita.",
    mayNotWrite: "No hay permiso para escribir «{file}», o está abierto en otro programa. Ciérrelo o elija otra carpeta y repita.",
    inUse: "«{file}» está abierto en otro programa. Ciérrelo y repita.",
    diskFull: "No hay espacio en el disco para «{file}». Libere espacio o elija otro disco y repita.",
    tooLarge: "«{file}» es demasiado grande. Use una copia solo con las hojas del plan.",
    nameTooLong: "El nombre «{file}» es demasiado largo. Elija uno más corto.",
  },
  ignored: "Aviso: no se conoce y no se conserva: {keys}",
  missingColumns: "Aviso: falta la columna «{header}» en la hoja «{sheet}»; se toma como vacía.",
  missingTables: "Aviso: falta la hoja {table}; se toma como vacía.",
  strayYears: "Aviso: la columna «{header}» de la hoja «{sheet}» no es de una vigencia del plan y no se lee. Revise la primera vigencia en Inicio.",
  written: "Escrito: {file}",
  output: {
    new: "{file} sería nuevo:",
    replaces: "{file} ya existe. Al reemplazarlo:",
    same: "Queda igual.",
    size: "{after} bytes.",
    sizes: "Pasa de {before} a {after} bytes.",
    exists: "No se escribió nada, porque ya existe {files}. Elija otro nombre, o repita con --overwrite si puede reemplazarse.",
    dryRun: "Con --dry-run no se escribe nada.",
  },
  noData: "sin dato",
  headings: {
    coherence: "Coherencia (0 a 100)",
    feasibility: "Viabilidad",
    budget: "Consistencia con el presupuesto",
    articulation: "Articulación (0 a 100)",
    year: "Vigencia",
    requirement: "Requisito",
    findings: "Hallazgos",
    waived: "Exceptuados",
    incomplete: "El informe está incompleto: una regla falló.",
    why: "Por qué:",
    remedy: "Qué hacer:",
    gain: "Se gana:",
    supposing: "suponiendo",
    unmapped: "Columnas del origen que no se tomaron",
    conflicts: "Conflictos",
    notes: "Notas",
    counts: "Se armó",
    rows: "filas",
  },
  severities: { error: "ERROR", warning: "ADVERTENCIA", info: "INFORMACIÓN" },
  waivedSeverities: { error: "ERROR EXCEPTUADO", warning: "ADVERTENCIA EXCEPTUADA", info: "INFORMACIÓN EXCEPTUADA" },
  waivedBy: "Exceptuado por {who}, {date}: {reason}",
  idleWaiver: "Aviso: la excepción de {rule} en {path} no corresponde a ningún hallazgo. Corrija su fila o quítela.",
  counted: {
    error: { one: "{count} error", other: "{count} errores" },
    warning: { one: "{count} advertencia", other: "{count} advertencias" },
    info: "{count} de información",
  },
  conflicts: {
    "code-with-several-names": "el código {code} de {table} viene con varios nombres; queda como {resolved}",
    "differing-values": "{table} {code}: «{column}» tiene valores distintos ({values}); se tomó el primero",
    "several-parents": "{table} {code}: aparece bajo varios ({column}: {values}); se tomó el primero",
    "repeated-goal": "la meta de producto {code} está en varias filas; queda como {resolved}",
  },
};

export type CliTexts = typeof cliTexts;
