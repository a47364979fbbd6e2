import { enumerations } from "../../plan/enumerations";

/**
 * The columns of the national form (SisPT), by sheet. Source: the column list of a public reader of the form's exports
 * (85 columns, by field name) and the header texts seen in one real export of 86 columns (Santa Rosa, Cauca) and in one
 * report made of another. `seen`: this very text stood in an export. `named`: only the field is known, and the text
 * is ours: nothing is ever found by it alone, every spelling that `words` admits is taken.
 */
export interface FormColumn {
  id: string;
  /** The text that a new file gets; `{year}` or `{biennium}` is filled in. */
  header: string;
  status: "seen" | "named";
  /** Which headers mean it: folded words, without the year or the biennium. */
  words: RegExp;
  /** One column for each year of the plan, or for each biennium of royalties: `programming.2024`. */
  each?: "year" | "biennium";
  /** Without it the sheet is not read. */
  required?: true;
  kind: "code" | "text" | "quantity" | "money";
  /** Known, read by nobody, and not in a new file. */
  optional?: true;
}

export type FormSheetKey = "lines" | "results" | "initiatives" | "products" | "royalties";

export interface FormSheetShape {
  key: FormSheetKey;
  /** The sheet's name in the form. */
  name: string;
  words: RegExp;
  /** The line above the headers. */
  title: string;
  columns: readonly FormColumn[];
}

const column = (id: string, header: string, words: RegExp, more: Partial<FormColumn> = {}): FormColumn => ({
  id, header, words, status: "seen", kind: "text", ...more,
});
const named = { status: "named" } as const;
const must = { required: true } as const;
const code = { kind: "code" } as const;

const entityColumns = [
  column("dane", "Código DANE", /^(codigo|cod) dane( .*)?$/, { ...named, ...code }),
  column("entity", "Entidad Territorial", /^entidad( territorial)?$/),
  column("planName", "Nombre del Plan", /^nombre( del)? plan$/),
  column("planDate", "Fecha de creación del plan", /^fecha( de)? creacion( del plan)?$/, { optional: true }),
];

const line = column("line", "Línea estratégica", /^linea( estrategica)?$/, must);

/** What the sheets of ordinary products and of royalties have in common: positions 0 to 19 of the list. */
const productColumns = [
  ...entityColumns,
  column("sisptCode", "Código de indicador de producto (SisPT)", /^codigo( de[l]?)? indicador( de)? producto( sispt)?$/, code),
  line,
  column("sector", "Código del sector (MGA)", /^codigo( de[l]?)? sector( mga)?$/, code),
  column("sectorName", "Sector (MGA)", /^sector( mga)?$/),
  column("program", "Código del programa (MGA)", /^codigo( de[l]?)? programa( mga)?$/, { ...code, ...must }),
  column("programName", "Programa (MGA)", /^programa( mga)?$/),
  column("product", "Código del producto (MGA)", /^codigo( de[l]?)? producto( mga)?$/, { ...code, ...named }),
  column("productName", "Producto (MGA)", /^producto( mga)?$/),
  column("indicatorCode", "Código de indicador de producto (MGA)", /^codigo( de[l]?)? indicador( de)? producto mga$/, { ...code, ...must }),
  column("indicator", "Indicador de Producto(MGA)", /^indicador( de)? producto( mga)?$/),
  column("localName", "Personalización del indicador", /^personalizacion( de[l]?)?( indicador)?( .*)?$/, named),
  column("unit", "Unidad de medida", /^unidad( de)? medida$/, named),
  column("target", "Meta del cuatrienio", /^meta( de[l]?)? cuatr[ie]+nio( .*)?$/, { ...named, kind: "quantity" }),
  column("main", "Principal", /^principal( si no)?$/),
  column("sdg", "Código ODS", /^codigo( de[l]?)? ods$/, code),
  column("sdgName", "ODS", /^ods$/),
  column("class", "Tipo de acumulación", /^tipo( de)? acumulacion$/),
];

/** The fourteen sources of the form, in its order: those of the plan but royalties, which have a sheet of their own. */
export const formSources = enumerations.source.filter((source) => source !== "sgr");

const sourceColumns: Readonly<Record<(typeof formSources)[number], [string, RegExp, "seen" | "named"]>> = {
  ownResources: ["Recursos propios", /^recursos propios$/, "seen"],
  sgpEducation: ["SGP Educación", /^sgp( en)? educacion$/, "named"],
  sgpHealth: ["SGP Salud", /^sgp( en)? salud$/, "named"],
  sgpSport: ["SGP Deporte", /^sgp( en)? deporte$/, "named"],
  sgpCulture: ["SGP Cultura", /^sgp( en)? cultura$/, "named"],
  sgpFreeInvestment: ["SGP Libre inversión", /^sgp( de)? libre inversion$/, "named"],
  sgpFreePurpose: ["SGP Libre destinación", /^sgp( de)? libre destinacion$/, "named"],
  sgpSchoolMeals: ["SGP Alimentación escolar", /^sgp( de)? alimentacion escolar$/, "named"],
  sgpRiverMagdalena: ["SGP Municipios río Magdalena", /^sgp( de)?( municipios)?( del?)?( rivere?nos| ribera)?( del?)?( rio)? magdalena$/, "named"],
  sgpWater: ["SGP APSB", /^sgp( de)? (apsb|agua potable.*)( .*)?$/, "named"],
  credit: ["Crédito", /^credito$/, "named"],
  cofinancingDepartment: ["Transferencias-cofinanciación Departamento", /^(transferencias( de capital)? )?cofinanciacion( de[l]?)? departamento$/, "named"],
  cofinancingNation: ["Transferencias-cofinanciación Nación", /^(transferencias( de capital)? )?cofinanciacion( de( la)?)? nacion$/, "named"],
  other: ["Otros", /^otros( recursos)?$/, "named"],
};

const bpin = column("bpin", "BPIN", /^(codigo )?bp(in|im)$/, { ...named, ...code });
const consecutive = column("consecutive", "Consecutivo", /^consecutivo( .*)?$|^no$/, { ...named, ...code });
const resultTarget = column("target", "Meta del cuatrienio", /^meta( de[l]?)? cuatr[ie]+nio( .*)?$/, { ...named, kind: "quantity" });

export const formSheets: readonly FormSheetShape[] = [
  {
    key: "lines",
    name: "Líneas estratégicas",
    words: /^lineas? estrategicas?$/,
    title: "PARTE ESTRATÉGICA",
    columns: [...entityColumns, consecutive, line],
  },
  {
    key: "results",
    name: "Indicadores de resultado",
    words: /^indicadores( de)? resultado$/,
    title: "PARTE ESTRATÉGICA",
    columns: [
      ...entityColumns,
      consecutive,
      line,
      column("indicator", "Indicador de resultado", /^indicador( de)? resultado$/, { ...named, ...must }),
      column("inPnd", "¿Está en el PND?", /^(el indicador )?esta en el pnd$/, named),
      resultTarget,
      column("pnd", "Transformación PND", /^transformacion( del?)?( pnd)?$/, named),
    ],
  },
  {
    key: "initiatives",
    name: "Iniciativas SGR",
    words: /^iniciativas? sgr$/,
    title: "INICIATIVAS SGR",
    columns: [
      ...entityColumns,
      line,
      column("kind", "Tipo de iniciativa", /^tipo( de)? iniciativa$/, named),
      column("sectorName", "Sector (MGA)", /^sector( mga)?$/, named),
      column("initiative", "Iniciativa SGR", /^iniciativa( sgr)?$/, named),
      column("resources", "Recursos SGR indicativos", /^recursos( sgr)?( indicativos)?$/, { ...named, kind: "money" }),
      bpin,
    ],
  },
  {
    key: "products",
    name: "Plan indicativo - Productos",
    words: /^plan indicativo productos$/,
    title: "PARTE ESTRATÉGICA",
    columns: [
      ...productColumns,
      column("programming", "Programación del producto bien o servicio {year}", /^programacion( del?( producto)?( bien o servicio)?)?$/, { each: "year", kind: "quantity", ...must }),
      ...formSources.map((source) => {
        const [header, words, status] = sourceColumns[source];
        return column(source, `${header} {year}`, words, { each: "year", kind: "money", status, ...must });
      }),
      column("total", "Total {year}", /^total( recursos)?$/, { each: "year", kind: "money" }),
      bpin,
    ],
  },
  {
    key: "royalties",
    name: "Plan indicativo SGR - Productos",
    words: /^plan indicativo sgr productos$/,
    title: "PARTE ESTRATÉGICA",
    columns: [
      ...productColumns,
      column("cofinanced", "Cofinanciado con presupuesto ordinario", /^(es )?cofinanciad[oa]( con)?( el)?( presupuesto ordinario)?$/, named),
      column("programming", "Programación {biennium}", /^programacion( .*)?$/, { each: "biennium", kind: "quantity", ...named, ...must }),
      column("resources", "Recursos SGR {biennium}", /^recursos( sgr)?( .*)?$/, { each: "biennium", kind: "money", ...named, ...must }),
      bpin,
    ],
  },
];

export function formSheet(key: FormSheetKey): FormSheetShape {
  return formSheets.find((sheet) => sheet.key === key) as FormSheetShape;
}

/** The columns of a sheet for these years, in the order of the form: all of one year's sources, then the next year's. */
export function columnsFor(shape: FormSheetShape, years: readonly number[], biennia: readonly string[]): { id: string; header: string; column: FormColumn }[] {
  const listed: { id: string; header: string; column: FormColumn }[] = [];
  for (let at = 0; at < shape.columns.length; ) {
    const first = shape.columns[at] as FormColumn;
    if (first.each === undefined) {
      listed.push({ id: first.id, header: first.header, column: first });
      at += 1;
      continue;
    }
    // Programming stands as one group; the sources and the total of a year as another.
    const together = first.kind === "money" ? shape.columns.slice(at).findIndex(({ each, kind }) => each !== first.each || kind !== first.kind) : 1;
    const group = shape.columns.slice(at, at + together);
    for (const each of first.each === "year" ? years.map(String) : biennia) {
      for (const one of group) listed.push({ id: `${one.id}.${each}`, header: one.header.replace(/\{\w+\}/, each), column: one });
    }
    at += together;
  }
  return listed;
}
