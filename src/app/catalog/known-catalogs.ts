export { shippedCatalogs, type ShippedCatalog } from "../../catalog/shipped-catalogs";
export type { MgaCatalog, MgaEntry, MgaLevel } from "../../catalog/mga-catalog";
