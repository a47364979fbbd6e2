/** Texts of the settings, loaded with them. */
export const settingsPageTexts = {
  language: "Idioma",
  languages: { es: "Español", en: "English" },
  parameters: {
    title: "Parámetros del método",
    lead: "Son decisiones de la entidad. Vacío significa el valor por defecto. Se guardan en la hoja Parámetros.",
    groups: { value: "Umbrales y tolerancias", weight: "Pesos de los requisitos", earmark: "Sectores permitidos por fuente" },
    sum: (sum: string) => `Suma de los pesos: ${sum}. Cada requisito cuenta según su parte de la suma.`,
    allowed: (range: string) => `Se admite: ${range}`,
    standard: (value: string) => `Por defecto: ${value}`,
    share: (share: string) => `Cuenta el ${share}`,
    write: "Guardar los parámetros",
    reset: "Volver a los valores por defecto",
    writing: "Escribiendo los parámetros…",
    written: (count: number) => (count === 1 ? "Se guardó 1 parámetro." : `Se guardaron ${count} parámetros.`),
    same: "Nada que guardar: los parámetros ya estaban así.",
    refused: "No se guardó nada. Corrija los valores señalados.",
    repairFirst: "La hoja Parámetros perdió su tabla. Use Herramientas › Reparar las hojas y repita.",
  },
  restore: "Puntos de restauración",
  guide: { title: "Guía de inicio", text: "Cuatro pasos con el plan de este libro.", action: "Ver la guía" },
  about: {
    title: "Acerca de Articula",
    version: (version: string) => `Versión ${version}`,
    privacy: "Nada sale de este libro: sin cuenta, sin servidor, sin estadísticas de uso.",
    method: "Método: los nueve requisitos de viabilidad de un plan del DNP y el enfoque integral. Los umbrales y pesos son decisiones de la entidad y están en la hoja Parámetros.",
    licence: "Licencia MIT.",
  },
};

export type SettingsPageTexts = typeof settingsPageTexts;
