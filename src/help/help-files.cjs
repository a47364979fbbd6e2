// The pages of the folder docs that ship with the add-in, in the order of their list. The others are for those who build it.

/** Files of docs with the page made of each. */
const helpFiles = [
  { source: "primeros-pasos.md", page: "index.html", language: "es" },
  ...[
    "plantilla",
    "adopcion",
    "presupuesto",
    "comparar",
    "informe",
    "repartir",
    "sispt",
    "catalogos",
    "deshacer",
    "funciones",
    "metodo",
    "formato",
    "glosario",
    "lector-de-pantalla",
  ].map((name) => ({ source: `${name}.md`, page: `${name}.html`, language: "es" })),
  ...["first-steps", "method", "functions", "rules"].map((name) => ({
    source: `${name}.md`,
    page: `${name}.html`,
    language: "en",
  })),
];

module.exports = { helpFiles };
