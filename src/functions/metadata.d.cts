import type { Compiler } from "webpack";

/** functions.json, as far as it is worked with here. */
export interface FunctionsMetadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionEntry[];
}

export interface FunctionEntry {
  id: string;
  name: string;
  description: string;
  options?: { stream?: boolean };
  parameters: FunctionParameter[];
  result: { type?: string; dimensionality?: string };
}

export interface FunctionParameter {
  name: string;
  description: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
}

/** By id: what a function gives, and its parameters by name in the order of the code. */
export type FunctionHelp = Record<string, { description: string; parameters: Record<string, string> }>;

export const metadataFiles: { es: string; en: string };
export function completed(generated: FunctionsMetadata): FunctionsMetadata;
export function localized(metadata: FunctionsMetadata, help: FunctionHelp): FunctionsMetadata;
export class FunctionLanguagesPlugin {
  constructor(help: { es: FunctionHelp });
  apply(compiler: Compiler): void;
}
