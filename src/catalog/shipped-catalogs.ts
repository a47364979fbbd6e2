import { enumerations } from "../plan/enumerations";
import { cuipoSourceCatalog, cuipoSources } from "./cuipo-sources";
import { nationalPlan2022 } from "./national-plan";
import { sectorCatalog, sectors } from "./sectors";
import { sustainableDevelopmentGoals, sustainableDevelopmentTargets } from "./sustainable-development-goals";

/** A catalogue that comes with the product: where it is from, of when, and how many entries it has. */
export interface ShippedCatalog {
  id: "sectors" | "sources" | "cuipoSources" | "sdg" | "nationalPlan" | "dimensions";
  source: string;
  /** The one it states, its years, or the day of its collection; null when it bears neither. */
  version: string | null;
  entries: number;
}

/** Every catalogue that comes with the product. Programs, products and indicators are loaded by the office. */
export const shippedCatalogs: readonly ShippedCatalog[] = [
  {
    id: "sectors",
    source: `${sectorCatalog.source.seen}; ${sectorCatalog.source.recollected}`,
    version: sectorCatalog.version,
    entries: sectors.length,
  },
  {
    id: "sources",
    source: "SisPT export of the plan indicativo (fourteen sources), and the Sistema General de Regalías",
    version: "2024-2027",
    entries: enumerations.source.length,
  },
  {
    id: "cuipoSources",
    source: cuipoSourceCatalog.source,
    version: cuipoSourceCatalog.version,
    entries: Object.keys(cuipoSources).length,
  },
  {
    id: "sdg",
    source: sustainableDevelopmentGoals.source,
    version: sustainableDevelopmentGoals.version,
    entries: sustainableDevelopmentGoals.numbers.length + sustainableDevelopmentTargets.length,
  },
  {
    id: "nationalPlan",
    source: nationalPlan2022.source,
    version: nationalPlan2022.version,
    entries: nationalPlan2022.transformations.length,
  },
  {
    id: "dimensions",
    source: "DNP, El proceso de planificación y su articulación con las políticas sectoriales (integral approach)",
    version: null,
    entries: enumerations.dimension.length,
  },
];
