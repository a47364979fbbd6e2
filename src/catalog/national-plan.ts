/**
 * The five transformations of the national development plan 2022-2026 (Ley 2294 de 2023). Territorial plans of
 * 2024-2027 refer to them; a later national plan is another entry of its own, never a change of this one.
 */
export interface Transformation {
  number: number;
  /** Official Spanish name. */
  name: string;
}

export interface NationalPlan {
  name: string;
  source: string;
  version: string;
  transformations: readonly Transformation[];
}

export const nationalPlan2022: NationalPlan = {
  name: "Plan Nacional de Desarrollo 2022-2026, Colombia potencia mundial de la vida",
  source: "Ley 2294 de 2023, names as published by the regional press",
  version: "2022-2026",
  transformations: [
    { number: 1, name: "Ordenamiento del territorio alrededor del agua" },
    { number: 2, name: "Seguridad humana y justicia social" },
    { number: 3, name: "Derecho humano a la alimentación" },
    { number: 4, name: "Transformación productiva, internacionalización y acción climática" },
    { number: 5, name: "Convergencia regional" },
  ],
};
