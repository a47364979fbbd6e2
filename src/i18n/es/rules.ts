/**
 * Los textos de cada regla: qué está mal, por qué importa y qué hacer. Lo que va entre llaves viene de los datos del
 * hallazgo, o de su lugar: {table}, {code}, {column}, {year}, {row}.
 */
export const ruleTexts = {
  "engine/rule-crashed": {
    title: "Una regla no se pudo ejecutar",
    what: "La regla «{crashedRule}» falló y no terminó su revisión: {reason}",
    why: "El informe está incompleto: que no aparezcan hallazgos de esa regla no significa que el plan esté bien.",
    remedy: "Valide de nuevo. Si vuelve a ocurrir, informe el error con el nombre de la regla y este mensaje.",
  },
  "link/duplicate-code": {
    title: "Código repetido",
    what: "El código «{duplicate}» aparece {times} veces en {table}.",
    why: "Lo que remite a ese código (metas, recursos, seguimiento) se toma solo para la primera fila: las demás quedan sin vínculo y las sumas dejan de cuadrar.",
    remedy: "Asigne un código distinto a cada fila. Si la fila es la misma, deje una sola.",
  },
  "link/unknown-code": {
    title: "Código que no existe",
    what: "La columna «{column}» de {table} remite al código «{unknown}», que no existe en el plan.",
    why: "La cadena eje – programa – meta – proyecto – recursos se rompe en este punto, y lo que cuelga de él no se puede sumar ni seguir.",
    remedy:
      "Corrija el código o agregue la fila que falta en la hoja a la que remite. Revise los ceros a la izquierda y los espacios.",
  },
  "link/code-chain": {
    title: "Código que rompe la cadena sector – programa – producto",
    what: "El código «{value}» de la columna «{column}» no sigue la clasificación programática. Dígitos admitidos: {digits}. Debe empezar por: {start}.",
    why: "El programa empieza por su sector (2 dígitos), y el producto (7) y el indicador (9) empiezan por su programa (4). Un código fuera de la cadena no cruza con el SisPT, el POAI ni la ejecución presupuestal.",
    remedy: "Tome el código del catálogo de productos de la MGA y escríbalo como texto, con sus ceros a la izquierda.",
  },
  "goal/programming-mismatch": {
    title: "La programación anual no cuadra con la meta del cuatrienio",
    what: "La meta {code} es de tipo «{class}»: lo programado por vigencias equivale a {planned} y la meta exige {required}. Único tipo de acumulación con el que sí cuadraría: {fittingClass}.",
    why: "Si las vigencias no llevan a la meta, el plan indicativo se puede cumplir cada año y la meta quedar sin cumplir, o al revés.",
    remedy:
      "Revise, en este orden, los valores anuales, la meta del cuatrienio, la línea base y el tipo de acumulación. Cambie el tipo solo si la meta se mide en realidad de otra manera.",
  },
  "goal/not-measurable": {
    title: "Meta que no se puede medir",
    what: "La meta {code} no tiene un número en «{column}». Contenido de la celda: {found}.",
    why: "Sin línea base, meta y valores anuales numéricos no se puede saber si la meta es viable ni cuánto se ha avanzado.",
    remedy:
      "Escriba solo el número, sin unidad ni signo de porcentaje; la unidad va en «Unidad de medida». En una vigencia en la que la meta no se programa, escriba NP.",
  },
  "money/goal-without-money": {
    title: "Vigencia programada sin recursos",
    what: "La meta {code} programa {programmed} en {year}, y el plan plurianual no le asigna recursos en esa vigencia.",
    why: "Una meta programada sin fuente que la pague no es viable en esa vigencia.",
    remedy:
      "Asigne recursos en el plan plurianual, pase la programación a otra vigencia (NP en esta) o, si la meta no cuesta, diga por qué en «Sin costo: motivo».",
  },
  "money/money-without-goal": {
    title: "Recursos en una vigencia sin programación",
    what: "La meta {code} tiene {money} en {year}, y no tiene nada programado para entregar en esa vigencia.",
    why: "Son recursos de inversión sin un resultado con el cual rendir cuentas.",
    remedy:
      "Programe lo que se entregará en esa vigencia o pase los recursos a la vigencia en la que la meta está programada.",
  },
  "money/unit-mix": {
    title: "Posible mezcla de pesos, miles y millones",
    what: "En esta fila de la meta {code} los valores anuales van de {smallest} a {largest}: el mayor es {times} veces el menor.",
    why: "Una diferencia así suele venir de escribir unas vigencias en pesos y otras en miles o millones, y altera todas las sumas del plan.",
    remedy:
      "Exprese todas las vigencias en la unidad de los valores que declara la hoja Inicio. Si los valores son correctos, no hay nada que cambiar.",
  },
  "money/stated-total": {
    title: "El total no es la suma de las vigencias",
    what: "La fila de la meta {code} declara un total de {stated} y sus vigencias suman {sum}: una diferencia de {difference}.",
    why: "El plan aprobado dice dos cifras distintas para los mismos recursos; la diferencia se traslada al total del plan plurianual.",
    remedy: "Establezca cuál cifra es la aprobada y corrija la otra: el total o la vigencia que falta o sobra.",
  },
  "budget/ceiling-exceeded": {
    title: "Se programa más de lo disponible en la fuente",
    what: "En {year} el plan plurianual programa {programmed} de la fuente «{source}», y el plan financiero solo dispone de {ceiling}: faltan {excess}.",
    why: "Por fuente y por vigencia no se puede invertir más de lo que el plan financiero y el Marco Fiscal de Mediano Plazo prevén: las metas que dependen de esa fuente quedan financiadas solo en parte.",
    remedy:
      "Reduzca o aplace inversiones de esa fuente, páselas a otra fuente que admita ese gasto o, si hay nuevos ingresos, actualice el plan financiero. Si la fuente es «Sin fuente», escriba primero la fuente de esas filas en el plan plurianual.",
  },
  "budget/no-ceilings": {
    title: "No hay plan financiero con qué comparar",
    what: "El plan programa {money} de inversión, y la hoja {table} está vacía.",
    why: "Sin los recursos disponibles por fuente y vigencia no se puede saber si el plan es consistente con el presupuesto, y la coherencia no se calcula.",
    remedy:
      "Registre por fuente y vigencia los recursos disponibles para inversión, según el plan financiero o el Marco Fiscal de Mediano Plazo.",
  },
  "weight/sum": {
    title: "Los pesos no suman 1 (o 100)",
    what: "Los pesos (ponderadores) de {siblings} elementos del mismo nivel suman {sum}; deberían sumar {expected}.",
    why: "Un avance ponderado con pesos que no completan el total queda por debajo o por encima del avance real.",
    remedy:
      "Ajuste los pesos de ese nivel (ejes del plan, programas del eje o metas de producto del programa) hasta que sumen {expected}.",
  },
  "unit/no-responsible": {
    title: "Sin dependencia responsable",
    what: "La fila {code} de {table} no tiene dependencia responsable.",
    why: "Nadie responde por ejecutarla, reportar su avance y rendir cuentas por ella.",
    remedy:
      "Escriba en «{column}» el código de la dependencia que responde. Si participan varias, nombre la que lidera y deje las demás como dependencias de apoyo.",
  },
};

export type RuleTexts = typeof ruleTexts;
