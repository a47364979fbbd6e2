import { shippedCatalogs } from "../../catalog/shipped-catalogs";
import { defaultParameters, type Parameters } from "../../method/parameters";
import { catalogTextsIn } from "../../i18n/catalog-texts";
import { reportTextsIn } from "../../i18n/report-texts";
import { parameterName } from "../place-name";
import type { ReportFigures } from "./report-figures";
import type { ReportCell, ReportSection } from "./report";
import type { ReportRequest } from "./report-request";

const singles = ["viableFrom", "atRiskFrom", "ramp", "amountTolerance", "unitMixFactor", "unitCostDrift"] as const;

/** How the figures come about: formulas, the parameters in force beside their defaults, and the catalogues. */
export function methodSection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const texts = reportTextsIn(request.language);
  const { formulas, defaults, parameters, catalogs } = texts.method;
  return {
    id: "method",
    title: texts.sections.method,
    blocks: [
      { kind: "list", items: formulas },
      { kind: "sentence", text: defaults },
      {
        kind: "table",
        table: {
          caption: parameters.caption,
          headings: "row",
          columns: [
            { header: parameters.columns.name, kind: "name" },
            { header: parameters.columns.value, kind: "figure" },
            { header: parameters.columns.default, kind: "figure" },
            { header: parameters.columns.changed, kind: "word" },
          ],
          groups: [{ heading: null, rows: parameterRows(request, figures) }],
        },
      },
      {
        kind: "table",
        table: {
          caption: catalogs.caption,
          headings: "row",
          columns: [
            { header: catalogs.columns.name, kind: "name" },
            { header: catalogs.columns.version, kind: "word" },
            { header: catalogs.columns.entries, kind: "figure" },
            { header: catalogs.columns.origin, kind: "text" },
          ],
          groups: [{ heading: null, rows: catalogRows(request, figures) }],
        },
      },
    ],
  };
}

function parameterRows({ validation, language }: ReportRequest, figures: ReportFigures): ReportCell[][] {
  const { parameters: texts } = reportTextsIn(language).method;
  const { parameters } = validation.evaluation;
  const row = (name: string, value: ReportCell, byDefault: ReportCell, isChanged: boolean): ReportCell[] => [
    name,
    value,
    byDefault,
    isChanged ? texts.changed : texts.unchanged,
  ];
  const sectors = (list: readonly string[] | undefined): string =>
    list === undefined || list.length === 0 ? texts.noSector : list.includes("*") ? texts.anySector : list.join(", ");
  return [
    ...singles.map((key) => row(parameterName(key, language), figures.amount(parameters[key]), figures.amount(defaultParameters[key]), parameters[key] !== defaultParameters[key])),
    ...weightRows(parameters).map(([id, weight, byDefault]) =>
      row(id === null ? texts.allWeights : parameterName(`weights.${id}`, language), figures.amount(weight), figures.amount(byDefault), weight !== byDefault),
    ),
    ...Object.keys({ ...defaultParameters.earmarks, ...parameters.earmarks }).map((source) => {
      const [inForce, byDefault] = [sectors(parameters.earmarks[source]), sectors(defaultParameters.earmarks[source])];
      return row(parameterName(`earmarks.${source}`, language), inForce, byDefault, inForce !== byDefault);
    }),
  ];
}

/** One row where all weights have their one default; otherwise one for each. */
function weightRows({ weights }: Parameters): [keyof Parameters["weights"] | null, number, number][] {
  const ids = Object.keys(defaultParameters.weights) as (keyof Parameters["weights"])[];
  const byDefault = defaultParameters.weights;
  if (ids.every((id) => weights[id] === byDefault.r1 && byDefault[id] === byDefault.r1)) return [[null, byDefault.r1, byDefault.r1]];
  return ids.map((id) => [id, weights[id], byDefault[id]]);
}

function catalogRows({ catalog, language }: ReportRequest, figures: ReportFigures): ReportCell[][] {
  const { catalogs: texts } = reportTextsIn(language).method;
  const { names, origins } = catalogTextsIn(language).shipped;
  return [
    ...shippedCatalogs.map(({ id, version, entries }): ReportCell[] => [names[id], version ?? texts.noVersion, figures.count(entries), origins[id]]),
    ...(catalog === null
      ? []
      : [[texts.loaded, catalog.version, figures.count(catalog.entries.length), texts.loadedOrigin(catalog.source, catalog.loadedOn)]]),
  ];
}
