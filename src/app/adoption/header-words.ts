import { fold } from "../../i18n/fold";

/** A header as the proposal compares it: folded, with everything but letters and digits as one space. */
export function headerWords(header: string): string {
  return fold(header)
    .replace(/ń/g, "n")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/** Headers that name a level of the plan; a column of no level belongs to the last level on its left. */
export type Level = "axes" | "programs" | "subprograms" | "resultGoals" | "productGoals" | "projects" | "units";

interface Synonym {
  /** Plan column, or the key alone where the level on the left decides (`*.baseline`). */
  column: string;
  pattern: RegExp;
}

const code = "(cod|codigo|code|cod int|codigo interno|no|num|numero|n|id)";

/**
 * What offices call the columns of a plan, most specific first. Sources: headers of municipal and departmental
 * workbooks and of the SisPT form.
 */
export const synonyms: readonly Synonym[] = [
  { column: "axes.weight", pattern: /^(ponderador|ponderacion|peso|weight)( del?)? (eje|linea|axis)/ },
  { column: "axes.code", pattern: new RegExp(`^${code}( de[l]?( la)?)? (eje|linea|linea estrategica|axis)$`) },
  { column: "axes.objective", pattern: /^objetivo( del?( la)?)? (eje|linea)/ },
  { column: "axes.name", pattern: /^(nombre( del?( la)?)? )?(eje|eje estrategico|linea|linea estrategica|pilar|axis|strategic axis)( estrategic[oa])?$/ },
  { column: "programs.sector", pattern: /^((cod|codigo)( de[l]?)? )?sector( \(?mga\)?)?$/ },
  { column: "programs.mgaProgram", pattern: /^((cod|codigo)( del?)? )?programa (mga|presupuestal)$/ },
  { column: "programs.weight", pattern: /^(ponderador|ponderacion|pond|peso)( presupuestal)?( del?)? programa/ },
  { column: "subprograms.code", pattern: new RegExp(`^${code}( del?)? subprograma$`) },
  { column: "subprograms.name", pattern: /^(nombre( del?)? )?(subprograma|subprogram|componente)$/ },
  { column: "programs.code", pattern: new RegExp(`^${code}( del?)? programa( pdt| pdm)?$`) },
  { column: "programs.objective", pattern: /^objetivo( del?)? programa/ },
  { column: "programs.name", pattern: /^(nombre( del?)? )?(programa|program)( pdt| pdm| pdd)?$/ },
  { column: "resultGoals.code", pattern: new RegExp(`^${code}( de( la)?)? (mr|meta (de )?resultado)$`) },
  { column: "resultGoals.name", pattern: /^(nombre( de( la)?)? |descripcion( de( la)?)? )?(meta (de )?(resultado|bienestar)|result goal)$/ },
  { column: "resultGoals.indicator", pattern: /^(nombre( del?)? )?indicador (de )?resultado$/ },
  { column: "productGoals.mgaIndicator", pattern: /^(cod|codigo)( de[l]?)? (indicador (de )?producto mga|indicador mga|producto mga|producto catalogo)$/ },
  { column: "productGoals.mgaIndicator", pattern: /^(indicador (de )?producto mga|indicador mga|producto mga|producto catalogo)$/ },
  { column: "productGoals.code", pattern: new RegExp(`^${code}( de( la)?)? (mp|meta|meta (de )?producto)$`) },
  { column: "productGoals.name", pattern: /^(nombre( de( la)?)? |descripcion( de( la)?)? )?(meta (de )?producto|product goal)$/ },
  { column: "productGoals.indicator", pattern: /^(nombre( del?)? )?indicador (de )?producto$/ },
  { column: "projects.code", pattern: /^(bpin|bpim|codigo bpin|cod bpin|code bpin)$/ },
  { column: "projects.name", pattern: /^(nombre( del?)? )?(proyecto|project)$/ },
  { column: "units.name", pattern: /^(responsable|dependencia( responsable)?|secretaria( responsable)?|entidad responsable|area responsable|responsible( unit)?)$/ },
  { column: "productGoals.class", pattern: /^(tendencia( del?)?( indicador)?|tipo de acumulacion|comportamiento|tipo de meta|class)$/ },
  { column: "productGoals.target", pattern: /^(valor esperado|meta|target|meta total)( del?)? (cuatrienio|cuatrenio|pg|plan)$|^(meta cuatrienio|target)$/ },
  { column: "productGoals.target", pattern: /^meta( total)?( (del? )?(plan|cuatrienio|cuatrenio))? 20\d\d (a |al )?20\d\d$/ },
  { column: "*.unitOfMeasure", pattern: /^(unidad( de)? medida|unit of measure)$/ },
  { column: "*.baselineYear", pattern: /^(ano|vigencia|year)( de)?( la)? (linea( de)? base|l b|lb)$|^baseline year$/ },
  { column: "*.baseline", pattern: /^(valor )?(linea( de)? base|l b|lb|baseline)$/ },
  { column: "*.sdg", pattern: /^(codigo )?(ods|sdg)$/ },
  { column: "*.indicator", pattern: /^(nombre( del?)? )?(indicador|indicator)$/ },
  { column: "*.verification", pattern: /^(fuente|medio|medios) (de )?verificacion$/ },
  { column: "productGoals.frequency", pattern: /^(periodicidad|frecuencia)/ },
  { column: "productGoals.weight", pattern: /^(ponderador|ponderacion|peso)( de( la)?)?( meta)?( de producto)?$/ },
  { column: "investments.source", pattern: /^(fuente( de( los)?)?( recursos| financiacion)?|source)$/ },
  // The SisPT form has no program, goal and indicator of the office's own: those of the classification name them.
  { column: "programs.name", pattern: /^programa mga$/ },
  { column: "productGoals.code", pattern: /^(cod|codigo) (de )?indicador (de )?producto sispt$/ },
  { column: "productGoals.indicator", pattern: /^indicador (de )?producto mga$/ },
  { column: "productGoals.name", pattern: /^(nombre( del?)? )?producto( mga)?$/ },
];

/** How headers name the source of an amount; the rest of a header with a year. Most specific first. */
export const sourceWords: readonly { source: string; pattern: RegExp }[] = [
  { source: "sgpSchoolMeals", pattern: /\bsgp\b.*alimentacion escolar/ },
  { source: "sgpEducation", pattern: /\bsgp\b.*educacion/ },
  { source: "sgpHealth", pattern: /\bsgp\b.*salud/ },
  { source: "sgpSport", pattern: /\bsgp\b.*deporte/ },
  { source: "sgpCulture", pattern: /\bsgp\b.*cultura/ },
  { source: "sgpFreeInvestment", pattern: /\bsgp\b.*libre inversion/ },
  { source: "sgpFreePurpose", pattern: /\bsgp\b.*libre destinacion/ },
  { source: "sgpRiverMagdalena", pattern: /\bsgp\b.*magdalena/ },
  { source: "sgpWater", pattern: /\bsgp\b.*(apsb|agua potable)/ },
  { source: "SGP", pattern: /^((recursos|inversion|valor|presupuesto|fuente)( de)? )?sgp$/ },
  { source: "ownResources", pattern: /\b(recursos|ingresos) propios\b|^propios$|\bicld\b/ },
  { source: "credit", pattern: /^((recursos|inversion|fuente)( del?)? )?credito$/ },
  { source: "cofinancingDepartment", pattern: /\b(cofinanciacion|transferencias?|aportes?)\b.*\bdepartament/ },
  { source: "cofinancingNation", pattern: /\b(cofinanciacion|transferencias?|aportes?)\b.*\bnacion/ },
  { source: "sgr", pattern: /\bsgr\b|\bregalias\b/ },
  { source: "other", pattern: /^otr[oa]s?( recursos| fuentes)?$/ },
];

/** Years of the goals, and years of the money: what the rest of a header with a year says. */
export const annualWords = {
  money: /(plan financiero|plurianual|recursos|inversion|presupuesto|costo|valor total|investment)/,
  goal: /(valor esperado|programad|programacion|meta|vigencia|target|^$|^ano$|^year$)/,
  /** What was done, spent or planned in parts of a year is no programming of the plan. */
  other: /(ejecut|avance|soporte|pago|compromiso|obligacion|apropiacion|estado|%|t ?[1-4]|trimestre|planeado|logro)/,
} as const;

/** A total over all years of the money. */
export const statedTotalWords = /^(total(es)?)( plan financiero| plurianual| cuatrienio| inversion| recursos)?( pdm| pdt| pdd)?( cuatrienio)?$/;

/** What words of a class column mean; other words are left to the user. */
export const classWords: Readonly<Record<string, "accumulated" | "flow" | "capacity" | "stock" | "reduction" | "annualReduction">> = {
  i: "accumulated",
  incremento: "accumulated",
  acumulado: "accumulated",
  acumulativo: "accumulated",
  acumulada: "accumulated",
  "incremento acumulado": "accumulated",
  flujo: "flow",
  "incremento flujo": "flow",
  capacidad: "capacity",
  "incremento capacidad": "capacity",
  m: "stock",
  mantenimiento: "stock",
  "mantenimiento stock": "stock",
  stock: "stock",
  r: "reduction",
  reduccion: "reduction",
  "reduccion anual": "annualReduction",
};
