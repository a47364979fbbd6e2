/** What the adoption of sheets says, in the pane and on the command line. */
export const adoptionTexts = {
  /** `title` heads alike notes in the pane; `sentence` stands alone on the command line. */
  notes: {
    "text-in-number-column": {
      title: "Texto en una columna de números: se conservó como está",
      sentence: "texto donde va un número en {table} › {column}: se conservó como está ({values})",
    },
    "no-data": {
      title: "Sin dato (SD): se conservó como está",
      sentence: "sin dato en {table} › {column}: se conservó como está ({values})",
    },
    "number-from-text": {
      title: "Número escrito como texto: se convirtió",
      sentence: "número escrito como texto en {table} › {column}: se convirtió ({values})",
    },
    "code-zeros-restored": {
      title: "Código guardado como número: se le devolvió el cero",
      sentence: "código guardado como número en {table} › {column}: se le devolvió el cero ({values})",
    },
    "code-length-unclear": {
      title: "Código con un número de dígitos que no corresponde: quedó igual",
      sentence: "código con un número de dígitos que no corresponde en {table} › {column}: quedó igual ({values})",
    },
    "filled-from-merged": {
      title: "Celdas combinadas: el contenido pasó a cada fila",
      sentence: "celdas combinadas en {table} › {column}: el contenido pasó a cada fila",
    },
    "merged-number": {
      title: "Una cifra combinada para varias metas: quedó solo en la primera",
      sentence: "una cifra combinada para varias metas en {table} › {column}: quedó solo en la primera; repártala ({values})",
    },
    "money-units-mixed": {
      title: "Vigencias tan distintas que parecen de otra unidad (pesos, miles o millones)",
      sentence: "vigencias tan distintas que parecen de otra unidad (pesos, miles o millones): revise ({values})",
    },
    "money-unit-stated": {
      title: "La hoja dice otra unidad de dinero: no se convirtió nada",
      sentence: "la hoja dice otra unidad de dinero que la elegida: no se convirtió nada ({values})",
    },
    "unknown-class": {
      title: "Tipo de acumulación desconocido: se conservó como está",
      sentence: "tipo de acumulación desconocido en {table} › {column}: se conservó como está ({values})",
    },
    "content-not-kept": {
      title: "Dato de un nivel o de una fuente que la fila no tiene: no se guardó",
      sentence: "{table} › {column} en filas que no nombran ese nivel o no tienen recursos: no se guardó ({values})",
    },
    "total-not-kept": {
      title: "Total de una fila con varias fuentes: se comparó y no se guardó",
      sentence: "totales de filas con varias fuentes: se compararon y no se guardaron ({values})",
    },
    "stated-total-differs": {
      title: "El total escrito no es la suma",
      sentence: "el total declarado {stated} no es la suma de las vigencias {sum}: diferencia {difference}",
    },
    "all-stated-totals": {
      title: "Suma de los totales escritos y suma de las vigencias",
      sentence: "los totales declarados suman {stated} y las vigencias {sum}: diferencia {difference} en toda la hoja",
    },
  },
  leftOut: {
    title: "Título sobre los encabezados",
    section: "Fila de título: da nombre a un nivel de las filas de abajo",
    blank: "Fila vacía",
    "repeated-header": "Encabezado repetido",
    subtotal: "Total o subtotal",
    "without-goal": "Fila sin meta de producto",
  },
  leftOutHeading: "Filas que no se tomaron",
  leftOutCount: (count: number) => (count === 1 ? "1 fila de la hoja no se tomó" : `${count} filas de la hoja no se tomaron`),
  leftOutLead: "No pasaron al plan. Búsquelas por si alguna es una meta.",
  sheetsLeft: "Hojas que no se leyeron",
  changedMeanwhile: (places: string) => `Mientras se adoptaba, alguien cambió celdas de la hoja de origen: ${places}. El plan tiene lo que decían antes. Escriba el cambio también en el plan, o deshaga y adopte otra vez.`,
  confidence: { high: "Segura", medium: "Probable", low: "Dudosa" },
  reasons: {
    header: "por el encabezado",
    "level-on-the-left": "por el nivel que está a su izquierda",
    "group-of-years": "por la serie de años",
    "source-in-header": "por la fuente y el año del encabezado",
    "several-columns": "hay otra columna parecida",
    "content-differs": "el contenido no parece de esta columna",
    empty: "la columna está vacía",
    "section-rows": "por las filas de título",
    "sheet-name": "por el nombre de las hojas",
  },
  evidence: (confidence: string, reason: string) => `${confidence}: ${reason}.`,
  ofSheetName: "El nombre de cada hoja",
  levels: {
    title: "Niveles en filas de título",
    lead: "Su hoja nombra estos niveles en filas aparte, encima de sus metas. Quite la marca si no es así.",
    take: (level: string, words: string) => `${level}: filas que empiezan por ${words}`,
  },
  moreSheets: {
    title: "Otras hojas con metas",
    lead: "Marque las que son del mismo plan. Se leen juntas.",
    sheet: (sheet: string, rows: string) => `${sheet} (${rows})`,
    sameLayout: "Las mismas columnas.",
    otherLayout: "Otras columnas: se leen con las que se reconocieron en ella.",
    repeats: "Repite metas de la primera hoja: puede ser una copia.",
  },
  preview: {
    action: "Ver cómo quedaría",
    busy: "Armando la vista previa…",
    title: "Cómo quedaría el plan",
    lead: "Todavía no se ha escrito nada.",
    stale: "Cambió algo después de esta vista. Pulse «Ver cómo quedaría» otra vez.",
    first: (shown: number, count: string) => (shown === 1 ? `La primera fila de ${count}` : `Las primeras ${shown} filas de ${count}`),
    none: "Sin filas",
    problems: "Lo que debe revisar",
    clean: "Nada que revisar: todas las celdas se tomaron como están.",
    table: (name: string) => `Primeras filas de ${name}`,
  },
  saved: {
    title: "Este libro guarda una correspondencia",
    lead: (sheet: string) => `Se hizo para la hoja «${sheet}». Puede usarla en lugar de la propuesta.`,
    use: "Usar la guardada",
    used: "Se cargó la correspondencia del libro. Revise las columnas.",
    otherSheet: (sheet: string) => `La correspondencia guardada es de la hoja «${sheet}», que ya no está; se aplicó a la hoja elegida.`,
    save: "Guardar en el libro",
    done: "La correspondencia quedó guardada en este libro.",
    busy: "Guardando la correspondencia…",
  },
  places: {
    headerRows: "las líneas del encabezado",
    moreSheets: "la lista de otras hojas",
    sections: "las filas de título",
  } as Record<string, string>,
  command: {
    savedUsed: "Se usó la correspondencia guardada en el libro. Para ignorarla, dé otra con --mapping.",
  },
  /** Why a sheet cannot be adopted, and what to do. */
  problems: {
    "sheet-missing": { title: "El libro no tiene la hoja «{sheet}».", remedy: "Hojas del libro: {sheets}. Elija una de ellas o corrija el nombre." },
    "sheet-empty": { title: "La hoja «{sheet}» está vacía.", remedy: "Elija la hoja que tiene una meta de producto por fila." },
    "workbook-empty": { title: "El libro no tiene ninguna hoja visible con datos.", remedy: "Abra el libro que tiene el plan, o muestre la hoja que está oculta." },
    "no-header-row": { title: "No se encontró una fila de encabezados en «{sheet}» (se buscó hasta la fila {row}).", remedy: "La hoja debe tener una fila con títulos como Eje, Programa, Meta de producto y las vigencias, y datos debajo. Indique la fila o elija otra hoja." },
    "no-goals": { title: "Ninguna fila de «{sheet}» tiene una meta de producto.", remedy: "Revise qué columna corresponde a la meta de producto." },
    "mapping-not-understood": { title: "La correspondencia de columnas no se entiende en «{key}».", remedy: "Corrija ese valor; el formato está en docs/adopcion.md." },
    "mapping-column-unknown": { title: "La correspondencia nombra la columna del plan «{column}», que no existe.", remedy: "Use nombres como programs.name, productGoals.target o investments.y1; la lista está en docs/adopcion.md." },
    "mapping-header-missing": { title: "La hoja «{sheet}» no tiene la columna «{header}» en la fila {row}; la pide {column}.", remedy: "Revise el encabezado y la fila de encabezados, o indique la letra de la columna." },
    "mapping-header-repeated": { title: "El encabezado «{header}» se repite en las columnas {letters}; lo pide {column}.", remedy: "Indique la letra de la columna en lugar del encabezado." },
    "mapping-without-goals": { title: "Falta decir qué columna de «{sheet}» es la meta de producto.", remedy: "Asigne productGoals.name (o productGoals.code) a una columna." },
    "plan-not-empty": { title: "Este libro ya tiene un plan con datos en: {sheets}.", remedy: "Adopte en otro libro, o borre antes las filas de esas hojas." },
    "plan-of-other-years": { title: "Este libro tiene un plan de {found}, y la hoja es de {wanted}.", remedy: "Cambie la primera vigencia y el número de vigencias en Inicio, o adopte en otro libro." },
  },
};

export type AdoptionTexts = typeof adoptionTexts;
