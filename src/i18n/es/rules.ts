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
  "link/empty-branch": {
    title: "Rama vacía del plan",
    what: "De {code}, en {table}, no cuelga nada en {targetTable}.",
    why: "Un eje sin programas, un programa sin metas de producto o un resultado que ningún producto entrega no se puede financiar, medir ni cumplir.",
    remedy: "Agregue en {targetTable} lo que falta y remítalo a este código, o quite la fila si ya no hace parte del plan.",
  },
  "link/missing-content": {
    title: "Falta un dato obligatorio",
    what: "En {table}, «{column}» está en blanco. Es de la fila {of}.",
    why: "Sin ese dato la fila no se puede vincular, medir o reportar.",
    remedy: "Escriba el dato. Si la fila está de más, bórrela completa.",
  },
  "link/not-a-number": {
    title: "No es un número con el que se pueda calcular",
    what: "En {table}, «{column}» de {code} dice «{found}»: no es un número con el que se pueda calcular.",
    why: "La celda no entra en ninguna suma ni proporción: las cifras que dependen de ella salen como si estuviera en blanco.",
    remedy:
      "Escriba solo el número, sin letras, signos ni unidad, y menor que 9.007.199.254.740.992; por encima de ese valor las cuentas ya no son exactas. Si no hay dato, deje la celda en blanco.",
  },
  "goal/reduction-direction": {
    title: "Meta de reducción que no reduce",
    what: "La meta {code} es de tipo «{class}», su línea base es {baseline} y su meta {target}: no queda por debajo.",
    why: "Lo que se reduce tiene que terminar por debajo de donde empezó; así no se puede medir el avance.",
    remedy: "Revise la línea base y la meta. Si la meta es mantener o aumentar, cambie el tipo de acumulación.",
  },
  "goal/never-programmed": {
    title: "Meta sin ninguna vigencia programada",
    what: "La meta {code} tiene NP en todas las vigencias.",
    why: "Una meta que no se programa en ningún año no se va a cumplir, y no se puede evaluar.",
    remedy: "Programe al menos una vigencia, o quite la meta si ya no hace parte del plan.",
  },
  "goal/share-as-number": {
    title: "Porcentaje escrito como número",
    what: "El nombre de la meta {code} habla de un porcentaje, su unidad de medida no lo es y su meta es {target}. Unidad de medida: {found}.",
    why: "Un lector entiende {target} unidades y otro un porcentaje: el avance se puede calcular de dos maneras.",
    remedy: "Si es un porcentaje, diga «Porcentaje» en la unidad de medida y escriba la meta de 0 a 100. Si se cuentan unidades, quite el porcentaje del nombre.",
  },
  "goal/fraction-of-whole": {
    title: "Fracción de algo que se cuenta por enteros",
    what: "La meta {code} programa {value} en {year}, y su unidad de medida es «{unitOfMeasure}».",
    why: "Medio documento o un tercio de un plan no se puede entregar ni verificar en esa vigencia.",
    remedy: "Programe unidades enteras, con NP donde no se entrega nada, o mida el avance en porcentaje y dígalo en la unidad de medida.",
  },
  "goal/two-in-one": {
    title: "Dos acciones en una meta",
    what: "El nombre de la meta {code} empieza con dos acciones: «{first}» y «{second}».",
    why: "Con una sola cifra no se sabe cuál de las dos se cumplió.",
    remedy: "Separe las acciones en dos metas, o deje en el nombre solo la que mide el indicador.",
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
  "money/negative": {
    title: "Valor negativo",
    what: "En {table}, «{column}» de {code} es {amount}: un valor en dinero menor que cero.",
    why: "Un valor negativo resta de los totales por meta, fuente y vigencia, y oculta lo que de verdad se programa o se tiene.",
    remedy: "Escriba el valor sin signo. Si es una reducción, corrija el valor de la vigencia o de la fuente que se reduce y deje esta celda en blanco.",
  },
  "money/no-source": {
    title: "Inversión sin fuente",
    what: "Una fila del plan plurianual para la meta {code} tiene {money} y no dice de qué fuente.",
    why: "Sin fuente no se puede comparar con el plan financiero: en cuanto este se llena, ese dinero se toma como no disponible.",
    remedy: "Elija la fuente en «{column}». Si el dinero viene de varias fuentes, use una fila para cada una.",
  },
  "money/unit-cost-drift": {
    title: "Costo por unidad fuera de lo usual para la meta",
    what: "En {year}, cada unidad de la meta {code} cuesta {unitCost}; la mediana de sus vigencias es {median} (relación de {times}).",
    why: "Un cambio así suele venir de dinero o cantidades puestos en la vigencia equivocada, o en otra unidad.",
    remedy: "Compare lo programado y los recursos de esa vigencia con los de las demás. Si el costo es el real, no hay nada que cambiar.",
  },
  "budget/earmark": {
    title: "Recurso de destinación específica en otro sector",
    what: "El plan plurianual pone {money} de la fuente «{source}» en la meta {code}, de un programa del sector {sector}. Sectores admitidos para esa fuente: {allowed}.",
    why: "Las asignaciones con destinación específica solo pueden financiar su sector; en otro, la inversión no se puede ejecutar con esa fuente.",
    remedy: "Cambie la fuente de la fila, o revise el sector del programa. Si la norma sí lo permite, agregue el sector a esa fuente en la hoja Parámetros.",
  },
  "budget/row-unmatched": {
    title: "Fila del presupuesto que no cruza con el plan",
    what: "La fila {row} de {table}, con {appropriated} apropiados, no cruza con ninguna meta ni proyecto del plan. Indicador: {indicator}.",
    why: "Es dinero presupuestado que no responde a ninguna meta: el presupuesto y el plan dejan de decir lo mismo.",
    remedy: "Escriba la meta, el proyecto o el indicador MGA al que corresponde. Si es un subtotal, escriba «No» en «Es detalle».",
  },
  "budget/chain": {
    title: "La ejecución supera el paso anterior",
    what: "En la fila {row} de {table}, «{column}» es {amount} y el paso anterior es {limit}: {excess} de más.",
    why: "No se puede pagar lo que no se obligó, obligar lo que no se comprometió ni comprometer lo que no se apropió: una de las cifras está mal.",
    remedy: "Compare la fila con la ejecución presupuestal y corrija la cifra equivocada.",
  },
  "budget/differs-from-plan": {
    title: "El presupuesto no coincide con el plan plurianual",
    what: "En {year}, {budgetKind} tiene {budgeted} para la meta {code} y el plan plurianual {planned}: una diferencia de {difference}.",
    why: "El POAI y el presupuesto ponen en marcha el plan plurianual; una diferencia puede ser un ajuste aprobado o un olvido.",
    remedy: "Si el ajuste está aprobado, actualice el plan plurianual. Si no, lleve al presupuesto lo que el plan programa.",
  },
  "unit/shared-without-lead": {
    title: "Dependencias de apoyo sin una que lidere",
    what: "La fila {code} de {table} nombra dependencias de apoyo ({supportUnits}) y ninguna responsable.",
    why: "Cuando responden varias sin que una lidere, no responde ninguna.",
    remedy: "Escriba en «{column}» la dependencia que lidera y deje las demás como apoyo.",
  },
  "progress/money-without-progress": {
    title: "Recursos comprometidos sin avance",
    what: "En {year} se comprometieron {committed} para la meta {code}, y no hay avance. Ejecutado que se reporta: {executed}.",
    why: "La vigencia está cerrada: el dinero se comprometió sin un resultado con el cual rendir cuentas, o el avance no se reportó.",
    remedy: "Reporte en Seguimiento lo ejecutado en esa vigencia con su soporte. Si no se ejecutó nada, explique por qué y reprograme.",
  },
  "progress/progress-without-money": {
    title: "Avance sin recursos",
    what: "Se reporta un avance de {executed} de la meta {code} en {reportedYear}, vigencia en la que el plan plurianual no le asigna recursos.",
    why: "O el dinero salió de otra parte, y entonces el plan plurianual no lo dice todo, o el avance es de otra vigencia.",
    remedy: "Registre los recursos con los que se logró, corrija la vigencia del reporte o diga en «Sin costo: motivo» por qué no costó.",
  },
  "progress/over-programmed": {
    title: "Se ejecutó más de lo programado",
    what: "La meta {code} reporta {executed} en {reportedYear} y tenía programado {programmed}.",
    why: "Puede ser un buen resultado, una meta baja o un error de digitación; el avance pasa del 100 %.",
    remedy: "Confirme la cifra con su soporte. Si es la real, no hay nada que cambiar.",
  },
  "parameter/out-of-range": {
    title: "Parámetro fuera de su rango",
    what: "El parámetro «{code}» dice {found}, y se admite {range}. Mientras tanto rige {inForce}.",
    why: "Las cifras se calculan con el valor que rige, no con el que la entidad quiso poner.",
    remedy: "Corrija el valor en la hoja Parámetros, o déjelo en blanco para usar el predeterminado.",
  },
};

export type RuleTexts = typeof ruleTexts;
