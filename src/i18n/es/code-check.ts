/** Lo que dice PLAN.CODE.CHECK. Solo en español: los códigos de la MGA y del BPIN son nacionales. */
export const codeCheckTexts = {
  holdsError: "La celda del código tiene el error {value}: corríjala.",
  notDigits: "«{value}» no es un código: escriba solo dígitos, sin puntos, espacios ni guiones.",
  lostZero: "El código {code} está como número y perdió el cero inicial: debe ser {mended}. Escríbalo como texto.",
  lacksZero: "Al código {code} le falta el cero inicial: debe ser {mended}.",
  length: "Dígitos del código {code}: {digits}. El sector tiene 2, el programa 4, el producto 7, el indicador 9 y el BPIN 13 o 15.",
  noSector: "El código {code} empieza por {sector}, que no es un sector de la clasificación programática.",
  otherStart: "El código {code} no es de la cadena del programa {program}: debe empezar por {start}.",
  program: "No se pudo comparar con el programa. {trouble}",
  noLevel: "El código {code} es de un proyecto, no de un programa.",
};
