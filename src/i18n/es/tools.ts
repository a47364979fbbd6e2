/** How each tool is offered: its title, what it is for in one sentence, and the button that opens it. */
export const toolTexts = {
  findingsSheet: {
    title: "Hallazgos en una hoja",
    text: "Escribe la lista de hallazgos en la hoja Hallazgos, para quien no tiene Articula.",
    action: "Escribir hallazgos",
  },
  report: {
    title: "Informe",
    text: "El informe del plan para el Consejo Territorial de Planeación, el Concejo y los entes de control, y un resumen público de una página.",
    action: "Hacer el informe",
  },
  compare: {
    title: "Comparar con otra versión",
    text: "Muestra qué cambió entre este plan y otro archivo: filas, dinero y cifras.",
    action: "Comparar",
  },
  catalog: {
    title: "Catálogo de la MGA",
    text: "Busque programas, productos e indicadores por palabras y revise los códigos del plan.",
    action: "Abrir el catálogo",
  },
  budget: {
    title: "Traer el presupuesto",
    text: "Lea un reporte de gastos del CUIPO o una tabla de presupuesto y crúcelo con las metas y los proyectos del plan.",
    action: "Traer el presupuesto",
  },
  split: {
    title: "Repartir por dependencias",
    text: "Da a cada dependencia un libro solo con sus filas.",
    action: "Repartir",
  },
  merge: {
    title: "Reunir las partes",
    text: "Trae al plan lo que cambiaron las dependencias y pregunta lo que no coincide.",
    action: "Reunir",
  },
  sisptStart: {
    title: "Empezar con el archivo del SisPT",
    text: "Lee el plan indicativo que exporta el SisPT y arma con él las hojas del plan.",
    action: "Elegir el archivo del SisPT",
  },
  sisptBack: {
    title: "Volver al formato del SisPT",
    text: "Escribe el plan en el archivo que exportó el SisPT y muestra qué celdas cambian.",
    action: "Abrir",
  },
  repair: {
    title: "Reparar las hojas",
    text: "Devuelve listas, mensajes y marcas que se pierden al pegar, encabezados cambiados y tablas perdidas.",
    action: "Reparar las hojas…",
  },
  formulas: {
    title: "Fórmulas",
    text: "Repara las fórmulas PLAN que muestran #¿NOMBRE? y las congela como valores para enviar el libro.",
    action: "Ver las fórmulas",
  },
  restore: {
    title: "Puntos de restauración",
    text: "Lo que Articula escribió en este libro, con su fecha; el último se puede deshacer.",
    action: "Ver los puntos",
  },
};

export type ToolTexts = typeof toolTexts;
