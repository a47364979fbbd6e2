/** Lo que dicen las funciones PLAN cuando no pueden dar un número. */
export const functionTexts = {
  noPlan: "Este libro no tiene un plan. Abra Articula y use Crear plan o Adoptar una hoja.",
  unknownPart: "«{part}» no es una parte de la coherencia. Use viabilidad, presupuesto o articulación, o deje el argumento vacío.",
  unknownRequirement: "«{requirement}» no es un requisito. Use de r1 a r10, o deje el argumento vacío.",
  unknownGoal: "El plan no tiene la meta de producto «{goal}». Revise el código en la hoja Metas de producto.",
  unknownYear: "La vigencia «{year}» no es del plan, que va de {first} a {last}.",
  unknownSource: "El plan no tiene la fuente «{source}» en el plan plurianual ni en el plan financiero.",
  unknownSeverity: "«{severity}» no es una gravedad. Use error, advertencia, información o exceptuados, o deje el argumento vacío.",
  noCoherence: "La coherencia no se calcula: falta {missing}.",
  missingFeasibility: "alguna meta programada",
  missingBudget: "el plan financiero (techos por fuente y vigencia) o los recursos del plan plurianual",
  noFeasibility: "Ninguna meta está programada.",
  noCeilings: "La hoja Plan financiero está vacía: escriba los recursos disponibles por fuente y vigencia.",
  noMoney: "No hay recursos programados para lo que se pregunta.",
  notApplicable: "El requisito no aplica a este plan.",
  parts: {
    coherence: ["coherencia", "coherence"],
    feasibility: ["viabilidad", "feasibility"],
    budget: ["presupuesto", "budget"],
    articulation: ["articulacion", "articulation"],
  },
  severities: {
    error: ["error", "errores", "errors"],
    warning: ["advertencia", "advertencias", "warning", "warnings"],
    info: ["informacion", "info", "information"],
  },
  waived: {
    all: ["exceptuado", "exceptuados", "waived"],
    error: ["error exceptuado", "errores exceptuados", "waived error", "waived errors"],
  },
};

export type FunctionTexts = typeof functionTexts;
