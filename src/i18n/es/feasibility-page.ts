/** Texts of the page that shows the feasibility of each goal in each year, loaded with it. */
export const feasibilityPageTexts = {
  lead: "Qué parte de cada meta se puede cumplir en cada vigencia con el dinero, el ritmo y la programación que hay.",
  goals: "Meta por meta",
  goalsLead: "Pulse una vigencia: Excel va a su celda y aquí se dice por qué.",
  search: "Buscar metas",
  status: "Estado",
  everyStatus: "Todos",
  sort: "Ordenar por",
  sorts: { plan: "Orden del plan", least: "Menos viables primero", money: "Más dinero primero" },
  shown: (part: string, whole: string) => `${part} de ${whole} metas`,
  none: "Ninguna meta coincide con el filtro.",
  noGoals: "El plan no tiene metas de producto. Escríbalas con su programación en cada vigencia: aquí se verá cuáles son viables.",
  fill: (sheet: string) => `Ir a ${sheet}`,
  clear: "Quitar el filtro",
  unnamed: "(sin nombre)",
  /** Una vigencia de una meta, dicha entera para quien no ve el color. */
  cell: (year: string, share: string, status: string, limit: string | null) =>
    limit === null ? `${year}: ${share}, ${status}` : `${year}: ${share}, ${status}, limita ${limit}`,
  one: { viable: "viable", "at-risk": "en riesgo", "not-viable": "no viable", "not-programmed": "no programada" },
  limit: { funding: "la financiación", pace: "el ritmo de ejecución", programming: "la programación" },
  goTo: "Ir a la meta",
};

export type FeasibilityPageTexts = typeof feasibilityPageTexts;
