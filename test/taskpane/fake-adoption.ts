import type { AdoptionPreview } from "../../src/app/adoption/preview-adoption";
import type { AdoptionProposal, AdoptionReport } from "../../src/app/adoption/adoption";

export const proposal: AdoptionProposal = {
  mapping: {
    sheet: "Plan indicativo - Productos",
    headerRow: 2,
    firstYear: 2024,
    years: 4,
    currencyUnit: "pesos",
    columns: {
      "axes.name": "Línea estratégica",
      "programs.name": "Programa",
      "productGoals.code": { column: "D" },
      "productGoals.name": "Producto",
      "productGoals.class": "Tipo de acumulación",
      "productGoals.target": "Meta cuatrienio",
      "productGoals.y1": "Programación 2024",
      "productGoals.y2": "Programación 2025",
    },
  },
  headerFound: true,
  sheets: ["Plan indicativo - Productos", "Indicadores de resultado"],
  sourceColumns: [
    { letter: "A", header: "Línea estratégica", samples: ["Puerto Claro avanza", "Territorio en paz"], repeated: false },
    { letter: "B", header: "Programa", samples: ["Agua para la vida"], repeated: false },
    { letter: "C", header: "Código", samples: ["40", "41"], repeated: true },
    { letter: "D", header: "Código", samples: ["040300500", "040300501"], repeated: true },
    { letter: "E", header: "Producto", samples: ["Acueductos rurales construidos con sistema de tratamiento y micromedición"], repeated: false },
    { letter: "F", header: "Tipo de acumulación", samples: ["I", "M"], repeated: false },
    { letter: "G", header: "Meta cuatrienio", samples: ["8", "0.25"], repeated: false },
    { letter: "H", header: "Programación 2024", samples: ["1"], repeated: false },
    { letter: "I", header: "Programación 2025", samples: ["3"], repeated: false },
    { letter: "J", header: "Secretaría", samples: ["Planeación"], repeated: false },
  ],
  planColumns: [
    "axes.code",
    "axes.name",
    "programs.code",
    "programs.name",
    "resultGoals.name",
    "productGoals.code",
    "productGoals.name",
    "productGoals.class",
    "productGoals.target",
    "productGoals.y1",
    "productGoals.y2",
    "productGoals.y3",
    "productGoals.y4",
    "units.code",
    "units.name",
    "investments.source",
    "investments.y1",
    "investments.y2",
    "investments.y3",
    "investments.y4",
  ],
  classWords: [
    { word: "I", class: "accumulated" },
    { word: "M", class: null },
  ],
  rowCount: 1440,
  evidence: {
    "axes.name": { confidence: "high", reason: "header", samples: ["Puerto Claro avanza", "Territorio en paz"] },
    "productGoals.code": { confidence: "medium", reason: "several-columns", samples: ["040300500", "040300501"] },
    "productGoals.target": { confidence: "high", reason: "header", samples: ["8", "0.25"] },
  },
  otherSheets: [],
};

export const adoptionReport: AdoptionReport = {
  counts: { axes: 3, programs: 12, productGoals: 1440, investments: 1391, units: 9 },
  unmapped: [{ column: "C", header: "Código" }],
  conflicts: [
    {
      kind: "code-with-several-names",
      table: "programs",
      code: "8.1",
      column: null,
      values: ["Agua para la vida", "Agua para todos"],
      resolved: ["8.1", "8.1·2"],
      rows: [12, 45, 46, 47, 48, 49, 50, 51, 52, 53],
    },
  ],
  notes: [
    { kind: "text-in-number-column", table: "productGoals", column: "y2", rows: [45], values: ["7,75%"] },
    { kind: "number-from-text", table: "investments", column: "y1", rows: [3, 9], values: ["2.339.400.000 → 2339400000", "1.000.000 → 1000000"] },
    { kind: "stated-total-differs", table: "investments", column: "statedTotal", rows: [12], values: [1000, 900] },
    { kind: "stated-total-differs", table: "investments", column: "statedTotal", rows: [30], values: [500, 650.5] },
    { kind: "all-stated-totals", table: "investments", column: "statedTotal", rows: [], values: [1500, 1550.5] },
  ],
  leftOut: [
    { sheet: "Plan indicativo - Productos", reason: "subtotal", rows: [60, 121], texts: ["TOTAL EJE 1", "TOTAL EJE 2"] },
    { sheet: "Plan indicativo - Productos", reason: "blank", rows: [61], texts: [] },
  ],
  sheetsLeft: ["Indicadores de resultado"],
};

export const adoptionPreview: AdoptionPreview = {
  report: adoptionReport,
  tables: [
    { table: "axes", columns: ["code", "name"], rows: [["E1", "Puerto Claro avanza"], ["E2", "Territorio en paz"]], count: 3 },
    {
      table: "productGoals",
      columns: ["code", "name", "baselineYear", "target", "y1", "y2"],
      rows: [["040300500", "Acueductos rurales construidos", 2023, 1234.5, "NP", 3]],
      count: 1440,
    },
  ],
};
