/** Textos de la línea de comandos. */
export const cliTexts = {
  usage: `Uso:
  articula template -o ARCHIVO.xlsx [--language es|en] [--first-year 2024] [--years 4]
  articula adopt ORIGEN.xlsx [--sheet HOJA] [--mapping CORRESPONDENCIA.json] [-o ARCHIVO] [--json]
  articula evaluate ARCHIVO(.xlsx|.json) [--json]
  articula validate ARCHIVO(.xlsx|.json) [--json] [--fail-on error|warning]
  articula convert ARCHIVO -o ARCHIVO      (entre .xlsx y .json)

Códigos de salida: 0 bien; 1 hay hallazgos del nivel de --fail-on; 2 no se pudo leer o escribir.`,
  unknownCommand: "No existe la orden «{command}».",
  missingFile: "Falta el archivo de entrada.",
  missingOutput: "Falta decir dónde escribir: -o ARCHIVO.",
  wrongOption: "El valor «{value}» no sirve para {option}. Valores: {allowed}.",
  unknownKind: "«{file}» no es .xlsx ni .json.",
  sameFile: "La salida es el mismo archivo de origen; elija otro nombre para no perderlo.",
  notFound: "No se encontró el archivo «{file}».",
  notReadable: "No se pudo leer «{file}»: {message}",
  notWritable: "No se pudo escribir «{file}»: {message}",
  notJson: "«{file}» no es un archivo JSON válido: {message}",
  ignored: "Aviso: no se conoce y no se conserva: {keys}",
  missingColumns: "Aviso: falta la columna «{header}» en la hoja «{sheet}»; se toma como vacía.",
  missingTables: "Aviso: falta la tabla {table}; se toma como vacía.",
  written: "Escrito: {file}",
  noData: "sin dato",
  headings: {
    coherence: "Coherencia (0 a 100)",
    feasibility: "Viabilidad",
    budget: "Consistencia con el presupuesto",
    articulation: "Articulación (0 a 100)",
    year: "Vigencia",
    requirement: "Requisito",
    errors: "Hallazgos: {error} errores, {warning} advertencias, {info} para revisar",
    incomplete: "El informe está incompleto: una regla falló.",
    why: "Por qué:",
    remedy: "Qué hacer:",
    unmapped: "Columnas del origen que no se tomaron",
    conflicts: "Conflictos",
    notes: "Notas",
    counts: "Se armó",
    rows: "filas",
  },
  severities: { error: "ERROR", warning: "ADVERTENCIA", info: "REVISAR" },
  conflicts: {
    "code-with-several-names": "el código {code} de {table} viene con varios nombres; queda como {resolved}",
    "differing-values": "{table} {code}: «{column}» tiene valores distintos ({values}); se tomó el primero",
    "several-parents": "{table} {code}: aparece bajo varios ({column}: {values}); se tomó el primero",
    "repeated-goal": "la meta de producto {code} está en varias filas; queda como {resolved}",
  },
  notes: {
    "text-in-number-column": "texto donde va un número en {table} › {column}: se conservó como está",
    "stated-total-differs": "el total declarado {stated} no es la suma de las vigencias {sum}: diferencia {difference}",
    "all-stated-totals": "los totales declarados suman {stated} y las vigencias {sum}: diferencia {difference} en toda la hoja",
    "row-without-goal": "filas sin meta de producto: no se tomaron",
    "unknown-class": "tipo de acumulación desconocido en {table} › {column}: se conservó como está",
  },
};

export type CliTexts = typeof cliTexts;
