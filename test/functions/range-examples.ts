import type { Example } from "./functions-host";

/** Examples of the functions that work from ranges, with the values in the formulas; all are executed. */
export const rangeExamples: Example[] = [
  {
    id: "GOAL.FEASIBILITY",
    formula: '=PLAN.GOAL.FEASIBILITY("Incremento acumulado",0,20,{5,5,"NP",10},{100,100,0,100})',
    gives: [[1, 1, "NP", 1]],
  },
  {
    // Year 1 costs 5 · 20 = 100 and half of its money can happen; year 4 delivers at most 8 · 1.2 of 12.
    id: "GOAL.FEASIBILITY",
    formula: '=PLAN.GOAL.FEASIBILITY("Incremento flujo",4,12,{5,8,8,12},{100,320,320,480},20,8,0.5)',
    gives: [[0.5, 1, 1, 0.8]],
  },
  {
    id: "GOAL.FEASIBILITY",
    formula: '=PLAN.GOAL.FEASIBILITY({"Mantenimiento";"Reducción"},{5;20},{5;12},{5,5;16,12},{10,0;10,10},,,{0.5,1})',
    gives: [
      [0.5, 0],
      [0.5, 1],
    ],
  },
  { id: "GOAL.CHECK", formula: '=PLAN.GOAL.CHECK("flow",10,20,{5,10,15,20})', gives: "" },
  {
    id: "GOAL.CHECK",
    formula: '=PLAN.GOAL.CHECK("Incremento acumulado",20,20,{20,20,"NP",20})',
    gives: "Programado 60; la meta exige 20: sobran 40.",
  },
  {
    id: "GOAL.CHECK",
    formula: '=PLAN.GOAL.CHECK({"Reducción";"Mantenimiento"},{10;5},{12;5},{9,12;5,"1.200"})',
    gives: [
      ["La meta (12) no queda por debajo de la línea base (10): así «Reducción» no reduce."],
      ["La vigencia 2 es el texto «1.200», no un número: escríbalo como número."],
    ],
  },
  { id: "GOAL.EFFORT", formula: '=PLAN.GOAL.EFFORT("Incremento capacidad",100,{110,"NP",130,130})', gives: [[10, "NP", 20, 0]] },
  { id: "GOAL.EFFORT", formula: '=PLAN.GOAL.EFFORT("Reducción",50,{45;"NP";30})', gives: [[5], ["NP"], [15]] },
  { id: "SCHEDULE", formula: '=PLAN.SCHEDULE("Incremento acumulado",0,10,4)', gives: [[3, 3, 2, 2]] },
  { id: "SCHEDULE", formula: '=PLAN.SCHEDULE("Incremento capacidad",100,140,4,"creciente")', gives: [[104, 112, 124, 140]] },
  {
    id: "SCHEDULE",
    formula: '=PLAN.SCHEDULE("Reducción",10,12,4)',
    gives: { error: "#VALUE!", text: "La meta (12) no queda por debajo de la línea base (10): así «Reducción» no reduce." },
  },
  {
    id: "BUDGET.CHECK",
    formula: "=PLAN.BUDGET.CHECK({100,50;80,0},{80,50.5;100,0})",
    gives: [
      [0.8, 1],
      [1, 1],
    ],
  },
  {
    id: "BUDGET.CHECK",
    formula: "=PLAN.BUDGET.CHECK({100,50},{80;50})",
    gives: { error: "#VALUE!", text: "Los rangos no se corresponden (filas × columnas): programado 1 × 2; techos 2 × 1. Elija rangos del mismo tamaño." },
  },
  { id: "PROGRESS.OF", formula: '=PLAN.PROGRESS.OF("Incremento acumulado",0,40,{10,10,10,10},{10,6,"",""})', gives: 0.4 },
  {
    id: "PROGRESS.OF",
    formula: '=PLAN.PROGRESS.OF("Incremento flujo",100,140,{110,120,130,140},{110,126,"",""},"desde la línea base")',
    gives: 0.65,
  },
  {
    id: "PROGRESS.OF",
    formula: '=PLAN.PROGRESS.OF("Mantenimiento",5,5,{5,5,5,5},{"","","",""})',
    gives: { error: "#N/A", text: "Ninguna vigencia programada tiene ejecución: escriba lo ejecutado como número." },
  },
  { id: "CODE.CHECK", formula: '=PLAN.CODE.CHECK("400301500","4003")', gives: "" },
  {
    id: "CODE.CHECK",
    formula: '=PLAN.CODE.CHECK(401)',
    gives: "El código 401 está como número y perdió el cero inicial: debe ser 0401. Escríbalo como texto.",
  },
  {
    id: "CODE.CHECK",
    formula: '=PLAN.CODE.CHECK({"4001015";"40030"},"4003")',
    gives: [
      ["El código 4001015 no es de la cadena del programa 4003: debe empezar por 4003."],
      ["Dígitos del código 40030: 5. El sector tiene 2, el programa 4, el producto 7, el indicador 9 y el BPIN 13 o 15."],
    ],
  },
];
