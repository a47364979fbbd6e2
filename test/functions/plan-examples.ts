import type { Example } from "./functions-host";

/**
 * Examples of the functions of the whole plan, on the worked example of San Jacinto del Valle. Every one is executed
 * (plan-examples.test.ts) and stands in the documentation; of a table the first rows. What they give pins what the
 * functions mean; test/cases/san-jacinto.json has the same figures with how they came about.
 */
export const planExamples: Example[] = [
  { id: "COHERENCE", formula: "=PLAN.COHERENCE()", gives: 92.55842388 },
  { id: "COHERENCE", formula: '=PLAN.COHERENCE("viabilidad")', gives: 0.880357143 },
  { id: "COHERENCE", formula: '=PLAN.COHERENCE("calidad")', gives: { error: "#VALUE!", text: "«calidad» no es una parte" } },
  { id: "ARTICULATION", formula: '=PLAN.ARTICULATION("r4")', gives: 89.9702381 },
  {
    id: "SCORECARD",
    formula: "=PLAN.SCORECARD()",
    gives: [
      ["Requisito", "Puntaje", "Peso", "Cumple", "De", "Lo primero por corregir"],
      ["1. Articulación entre la parte estratégica y el plan de inversiones", 100, 1, 2, 2, ""],
      ["2. Articulación con las políticas sectoriales y las prioridades de inversión", 88.194444444, 1, 0, 2, "Programas › 4.1 › Política sectorial"],
    ],
  },
  { id: "FEASIBILITY", formula: '=PLAN.FEASIBILITY("M04",2025)', gives: 0.9 },
  { id: "FEASIBILITY", formula: '=PLAN.FEASIBILITY("M04",2024)', gives: "NP" },
  { id: "FEASIBILITY", formula: '=PLAN.FEASIBILITY("M99")', gives: { error: "#N/A", text: "El plan no tiene la meta de producto «M99»" } },
  {
    id: "FEASIBILITY.TABLE",
    formula: "=PLAN.FEASIBILITY.TABLE()",
    gives: [
      ["Meta", 2024, 2025, 2026, 2027, "Promedio"],
      ["M01", 1, 1, 0.8, 1, 0.95],
      ["M02", 1, 1, 0.8, 1, 0.95],
      ["M03", 1, 1, 1, 1, 1],
      ["M04", "NP", 0.9, 0.9, 0.9, 0.9],
    ],
  },
  {
    id: "REASON",
    formula: '=PLAN.REASON("M08",2025)',
    gives: "2025: no viable, viabilidad 25%. La limita la programación. Programación: 25%. Tipo «Mantenimiento»: las vigencias equivalen a 2 y la meta exige 8.",
  },
  {
    id: "EXPLAIN",
    formula: '=PLAN.EXPLAIN("M08",2025)',
    gives: [
      ["Factor", "Valor", "Explicación"],
      ["Viabilidad", 0.25, "2025: no viable, viabilidad 25%. La limita la programación."],
      ["Programación", 0.25, "Programación: 25%. Tipo «Mantenimiento»: las vigencias equivalen a 2 y la meta exige 8."],
      ["Dinero", 1, "Dinero: 100%. Tiene programados 50.000.000 y dispone de 50.000.000."],
    ],
  },
  { id: "BUDGET", formula: "=PLAN.BUDGET()", gives: 0.989361702 },
  { id: "BUDGET", formula: '=PLAN.BUDGET(2026,"SGP APSB")', gives: 0.8 },
  { id: "BUDGET.GAP", formula: '=PLAN.BUDGET.GAP(2026,"SGP APSB")', gives: -100000000 },
  {
    id: "BUDGET.TABLE",
    formula: "=PLAN.BUDGET.TABLE()",
    gives: [
      ["Fuente", 2024, 2025, 2026, 2027, "Total"],
      ["Recursos propios", 10000000, 0, 10000000, 20000000, 40000000],
      ["SGP Educación", 0, 10000000, 20000000, 30000000, 60000000],
    ],
  },
  { id: "FINDINGS", formula: "=PLAN.FINDINGS()", gives: 16 },
  { id: "FINDINGS", formula: '=PLAN.FINDINGS("error")', gives: 2 },
  { id: "FINDINGS", formula: '=PLAN.FINDINGS("advertencia","Programas")', gives: 0 },
  { id: "PROGRESS", formula: "=PLAN.PROGRESS()", gives: 0.650255136 },
  { id: "PROGRESS", formula: '=PLAN.PROGRESS("M08",2024)', gives: 1 },
  {
    id: "RAISE",
    formula: "=PLAN.RAISE(2)",
    gives: [
      ["Medida", "Puntos que gana", "Por corregir", "Lo primero por corregir"],
      ["Dimensiones del desarrollo con programas financiados", 1.428571429, 2, "Programas › Dimensión › Tecnológica"],
      ["Actores con evidencia de su participación", 1.111111111, 3, "Actores › fila 5 › Evidencia"],
    ],
  },
];
