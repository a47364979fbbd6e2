/** Qué puede decir cada parámetro, y por qué no se acepta un valor. */
export const parameterTexts = {
  ranges: {
    viableFrom: "mayor que 0, hasta 1",
    atRiskFrom: "de 0 a {viableFrom}, lo que diga «Viable desde»",
    ramp: "de 0 a 10",
    amountTolerance: "0 o más",
    unitMixFactor: "mayor que 1",
    unitCostDrift: "mayor que 1",
    weight: "0 o más; al menos uno de los diez, mayor que 0",
    unknownWeight: "ninguno: los requisitos van de r1 a r10",
    earmark: "sectores de dos dígitos separados por ; (por ejemplo 22;43), o * para cualquiera",
  },
  problem: "Dice «{found}» y se admite {range}: no se usa. Rige {inForce}.",
  nothing: "nada",
  anySector: "cualquier sector",
  refused: {
    range: "«{label}» no puede ser «{found}»: se admite {range}. Escriba un valor dentro de ese rango, o déjelo en blanco para usar el predeterminado ({default}).",
    otherRange: "Con este cambio «{label}» quedaría fuera de su rango: dice «{found}» y se admite {range}. Cambie los dos a la vez, o deje uno en blanco.",
    number: "«{label}» no se entiende: «{found}» no es un número. Escriba solo cifras, con una coma o un punto para los decimales (0,95); se admite {range}.",
    unknown: "«{key}» no es un parámetro de Articula. Use una de las claves de la hoja Parámetros.",
  },
  repairFirst: "La hoja Parámetros cambió: le falta la tabla. Use Reparar y vuelva a intentarlo.",
};

export type ParameterTexts = typeof parameterTexts;
