/** Cómo se explica una cifra: cada frase lleva los números con los que se calculó. */
export const explanationTexts = {
  goal: "Meta {code}: {name}",
  unnamed: "(sin nombre)",
  mean: "Viabilidad de la meta: {value} (promedio de sus vigencias programadas)",
  neverAssessed: "Viabilidad de la meta: sin dato, porque ninguna vigencia está programada",
  programming: "Programación: {value}. Tipo «{class}»: las vigencias equivalen a {planned} y la meta exige {required}.",
  programmingUnknown: "Programación: no se puede calcular y cuenta como 0. Faltan números en la meta, la línea base, el tipo o las vigencias.",
  year: "{year}: {status}, viabilidad {feasibility}. {limit}",
  notProgrammed: {
    np: "{year}: no programada (NP); no se evalúa.",
    "no-number": "{year}: no hay un número en la vigencia; no se evalúa.",
    "no-effort": "{year}: no hay nada que entregar (0, o el nivel no avanza); no se evalúa.",
  },
  statuses: { viable: "viable", "at-risk": "en riesgo", "not-viable": "no viable", "not-programmed": "no programada" },
  limits: {
    funding: "La limita el dinero.",
    pace: "La limita el ritmo.",
    programming: "La limita la programación.",
    none: "Nada la limita.",
  },
  funding: {
    "zero-cost": "Dinero: {value}. La meta declara que no cuesta y no tiene recursos.",
    "unit-cost": "Dinero: {value}. Necesita {need} = {effort} × {unitCost} (costo unitario) y dispone de {available}.",
    "programmed-money": "Dinero: {value}. Tiene programados {programmed} y dispone de {available}.",
    "no-money": "Dinero: {value}. No tiene recursos programados.",
  },
  source: "{source}: {amount} programados, se puede contar con {realizable} = {available} (la fuente tiene {ceiling} y el plan le programa {programmed})",
  sourceFree: "{source}: {amount} programados, se puede contar con {realizable} = {available} (no hay plan financiero con qué comparar)",
  pace: "Ritmo: {value}. Puede entregar {deliverable} = {capacity} (capacidad) × {factor}; tiene que entregar {effort}.",
  paceUnknown: {
    "no-capacity": "Ritmo: no se evalúa, porque la meta no dice su capacidad anual.",
    "no-effort": "Ritmo: no se evalúa, porque no se conoce lo que hay que entregar.",
  },
  factors: { feasibility: "Viabilidad", programming: "Programación", funding: "Dinero", pace: "Ritmo" },
  scores: {
    coherence: "Coherencia (0 a 100): raíz cúbica de viabilidad × presupuesto × articulación",
    feasibility: "Viabilidad",
    budget: "Consistencia con el presupuesto",
    articulation: "Articulación (0 a 100)",
  },
  noData: "sin dato",
  counted: "{passed} de {total}",
  points: "le faltan {points} puntos de articulación",
  morePlaces: "… y {count} más",
  unknownGoal: "No existe la meta de producto «{goal}». Revise el código en la hoja {sheet}.",
  unknownGoalAlike: "No existe la meta de producto «{goal}». ¿Es «{alike}»?",
  unknownYear: "{year} no es una vigencia del plan ({first} a {last}).",
  repeated: "Aviso: el código «{code}» está en {count} filas; se explica la primera.",
};

export type ExplanationTexts = typeof explanationTexts;
