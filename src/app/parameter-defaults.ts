import { defaultParameters } from "../method/parameters";
import type { ParameterDefaults } from "../sheets/parameters-sheet";

const { weights, earmarks, ...values } = defaultParameters;

/** The method's defaults as the sheet Parámetros shows them. */
export const parameterDefaults: ParameterDefaults = { values, weights, earmarks };
