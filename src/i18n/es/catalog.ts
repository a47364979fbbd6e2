/** Textos de los catálogos: los que vienen con Articula y el de la MGA, que carga cada oficina. */
export const catalogTexts = {
  sheet: {
    name: "Catálogo MGA",
    title: "Catálogo de programas, productos e indicadores",
    note: (source: string, version: string, loadedOn: string) =>
      `Archivo: ${source}. Versión: ${version}. Cargado el ${loadedOn}. Articula reemplaza esta hoja cuando usted carga otra versión.`,
    columns: { code: "Código", level: "Nivel", name: "Nombre", unit: "Unidad de medida" },
  },
  levels: { program: "programa", product: "producto", indicator: "indicador" },
  counts: {
    program: (count: number) => (count === 1 ? "1 programa" : `${count} programas`),
    product: (count: number) => (count === 1 ? "1 producto" : `${count} productos`),
    indicator: (count: number) => (count === 1 ? "1 indicador" : `${count} indicadores`),
  },
  shipped: {
    title: "Catálogos que vienen con Articula",
    names: {
      sectors: "Sectores de la inversión",
      sources: "Fuentes de financiación",
      cuipoSources: "Fuentes del CUIPO",
      sdg: "Objetivos de Desarrollo Sostenible y sus metas",
      nationalPlan: "Transformaciones del Plan Nacional de Desarrollo",
      dimensions: "Dimensiones del desarrollo",
    },
    origins: {
      sectors: "planes y proyectos publicados, y el manual de clasificación programática del gasto público de inversión (DNP); no todos los nombres se han comparado con él",
      sources: "exporte del plan indicativo del SisPT (catorce fuentes) y el Sistema General de Regalías",
      cuipoSources: "clasificación de fuentes del CUIPO, recogida de un validador fiscal publicado",
      sdg: "Asamblea General de las Naciones Unidas, resolución A/RES/70/1",
      nationalPlan: "Ley 2294 de 2023, con los nombres que publicó la prensa regional",
      dimensions: "DNP, el proceso de planificación y su articulación con las políticas sectoriales (enfoque integral)",
    },
    entry: (name: string, entries: number, version: string | null) => `${name}: ${entries} (${version === null ? "sin fecha" : `versión ${version}`})`,
    origin: (origin: string) => `Origen: ${origin}`,
  },
  notes: {
    "zeros-restored": (level: string, count: number) =>
      `Códigos de ${level} guardados como número, a los que se devolvió el cero inicial: ${count}.`,
    "bad-code": (level: string, count: number, examples: string) =>
      `Celdas que no son un código de ${level} y no se tomaron: ${count} (${examples}).`,
    "several-names": (level: string, count: number, examples: string) =>
      `Códigos de ${level} con varios nombres, de los que quedó el primero: ${count} (${examples}).`,
    "no-name": (level: string, count: number, examples: string) =>
      `Códigos de ${level} sin nombre, que no se tomaron: ${count} (${examples}).`,
  },
  troubles: {
    "no-catalog-columns": {
      title: "En el archivo no se reconoció el catálogo de la MGA.",
      remedy:
        "Debe ser un libro .xlsx con una fila de encabezados como «Código del programa», «Programa», «Código del producto», «Producto», «Código del indicador» e «Indicador». Hojas del archivo: {sheets}.",
    },
    "no-entries": {
      title: "La hoja «{sheet}» tiene los encabezados del catálogo, pero ningún código con su nombre.",
      remedy: "Revise que los códigos tengan 4 (programa), 7 (producto) o 9 dígitos (indicador).",
    },
    "no-catalog-loaded": {
      title: "Este libro no tiene cargado el catálogo de la MGA.",
      remedy: "Descárguelo del DNP como libro .xlsx y cárguelo en Herramientas › Catálogo de la MGA, o con «articula catalog load».",
    },
    "version-missing": {
      title: "Falta decir qué versión del catálogo es.",
      remedy: "Escriba la versión o la fecha de publicación del archivo, por ejemplo --version \"marzo de 2026\".",
    },
  },
  page: {
    none: "Este libro aún no tiene el catálogo. Cargue el archivo oficial (.xlsx) que publica el DNP: queda en una hoja oculta de este libro.",
    loaded: (source: string, version: string, loadedOn: string) => `${source}, versión ${version}, cargado el ${loadedOn}.`,
    version: "Versión o fecha del archivo",
    versionHint: "Como la publica el DNP, por ejemplo «marzo de 2026».",
    load: "Cargar el archivo",
    replace: "Cargar otra versión",
    chooser: "Archivo del catálogo",
    loading: "Leyendo el catálogo…",
    done: (counts: string) => `Catálogo cargado: ${counts}.`,
    search: "Buscar",
    searchHint: "Palabras o comienzo del código; no importan las tildes ni alguna letra errada.",
    searching: "Buscando…",
    found: (count: number) => (count === 1 ? "1 resultado" : `${count} resultados`),
    nothing: "Nada con esas palabras. Pruebe con menos palabras o con otra.",
    copy: (code: string) => `Copiar el código ${code}`,
    copied: (code: string) => `Código ${code} copiado.`,
    notCopied: (code: string) => `Excel no permitió copiar: escriba ${code} en la celda.`,
    check: "Códigos del plan que no están en el catálogo",
    checkNow: "Revisar los códigos del plan",
    checking: "Comparando los códigos…",
    allKnown: (asked: number) =>
      asked === 0 ? "El plan no tiene códigos de la MGA que comparar." : `Los ${asked} códigos comparados están en el catálogo.`,
    unknown: (unknown: number, asked: number) => `${unknown} de ${asked} códigos no están en esta versión del catálogo.`,
    goTo: "Ir a la celda",
    nearest: "Nombres parecidos en el catálogo:",
    use: (code: string) => `Usar ${code}`,
    used: (code: string) => `Se escribió ${code} en la celda.`,
    writing: "Escribiendo el código…",
  },
  command: {
    loaded: "Catálogo {source}, versión {version}: {counts}. Escrito en {file}.",
    shown: "Catálogo {source}, versión {version}, cargado el {loadedOn}: {counts}.",
    check: "{known} de {asked} códigos del plan están en el catálogo ({source}, versión {version}).",
    near: "parecidos: {entries}",
    unknownAction: "articula catalog {action}: la acción no existe. Use load, search, check o shipped.",
    missingWords: "Faltan las palabras por buscar.",
  },
};

export type CatalogTexts = typeof catalogTexts;
