/** Texts of the settings, loaded with them. */
export const settingsPageTexts = {
  language: "Idioma",
  languages: { es: "Español", en: "English" },
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
