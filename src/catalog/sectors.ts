/**
 * Sectors of the programmatic classification of public investment (MGA). Each entry says where its name comes from:
 * `seen` in published municipal investment files and MGA exports, or `recollected` and still to be compared with the
 * manual. All 32 codes count as sectors; only the names are open.
 */
export interface Sector {
  /** Two digits, as text. */
  code: string;
  /** Official Spanish name. */
  name: string;
  status: "seen" | "recollected";
}

export const sectorCatalog = {
  source: {
    seen: "Published municipal investment plans and MGA project exports (Frontino, Antioquia; Cauca)",
    recollected: "Manual de clasificación programática del gasto público de inversión, DNP; names not yet compared",
  },
  /** The day of the collection: the manual itself carries no version here. */
  version: "2026-11-22",
} as const;

export const sectors: readonly Sector[] = [
  { code: "01", name: "Congreso", status: "recollected" },
  { code: "02", name: "Presidencia", status: "recollected" },
  { code: "03", name: "Planeación", status: "recollected" },
  { code: "04", name: "Información estadística", status: "recollected" },
  { code: "05", name: "Empleo público", status: "recollected" },
  { code: "11", name: "Relaciones exteriores", status: "recollected" },
  { code: "12", name: "Justicia y del derecho", status: "seen" },
  { code: "13", name: "Hacienda", status: "recollected" },
  { code: "15", name: "Defensa y policía", status: "recollected" },
  { code: "17", name: "Agricultura y desarrollo rural", status: "seen" },
  { code: "19", name: "Salud y protección social", status: "seen" },
  { code: "21", name: "Minas y energía", status: "seen" },
  { code: "22", name: "Educación", status: "seen" },
  { code: "23", name: "Tecnologías de la información y las comunicaciones", status: "recollected" },
  { code: "24", name: "Transporte", status: "seen" },
  { code: "25", name: "Organismos de control", status: "recollected" },
  { code: "27", name: "Rama judicial", status: "recollected" },
  { code: "28", name: "Registraduría", status: "recollected" },
  { code: "29", name: "Fiscalía", status: "recollected" },
  { code: "32", name: "Ambiente y desarrollo sostenible", status: "seen" },
  { code: "33", name: "Cultura", status: "seen" },
  { code: "35", name: "Comercio, industria y turismo", status: "seen" },
  { code: "36", name: "Trabajo", status: "recollected" },
  { code: "37", name: "Interior", status: "recollected" },
  { code: "39", name: "Ciencia, tecnología e innovación", status: "recollected" },
  { code: "40", name: "Vivienda, ciudad y territorio", status: "seen" },
  { code: "41", name: "Inclusión social y reconciliación", status: "seen" },
  { code: "42", name: "Inteligencia", status: "recollected" },
  { code: "43", name: "Deporte y recreación", status: "seen" },
  {
    code: "44",
    name: "Sistema Integral de Verdad, Justicia, Reparación y Garantías de No Repetición (JEP)",
    status: "recollected",
  },
  { code: "45", name: "Gobierno territorial", status: "seen" },
  { code: "46", name: "Igualdad y equidad", status: "recollected" },
];

const codes: ReadonlySet<string> = new Set(sectors.map((sector) => sector.code));

/** Whether the text is the code of a sector: two digits, exactly. */
export function isSectorCode(code: string): boolean {
  return codes.has(code);
}
