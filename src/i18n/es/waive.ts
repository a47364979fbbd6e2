/** En qué quedó exceptuar un hallazgo, o retirar su excepción. */
export const waiveTexts = {
  outcomes: {
    waived: "El hallazgo quedó exceptuado: la fila está en la hoja Excepciones.",
    already: "Este hallazgo ya está exceptuado.",
    gone: "El hallazgo ya no aparece en ese lugar. Valide de nuevo.",
    never: "Que una regla haya fallado no se puede exceptuar: el plan no se revisó completo.",
    noReason: "Escriba el motivo por el que la entidad acepta el hallazgo.",
    noWho: "Escriba quién responde por aceptarlo.",
    repairFirst: "La hoja Excepciones cambió: le falta la tabla o una columna. Use Reparar y vuelva a intentarlo.",
    withdrawn: "La excepción se retiró: el hallazgo vuelve a contar.",
    none: "Este hallazgo no está exceptuado.",
  },
};

export type WaiveTexts = typeof waiveTexts;
