/** One function of functions.json, as far as the host uses it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters?: FunctionParameter[];
  result?: { dimensionality?: "scalar" | "matrix" };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
    volatile?: boolean;
  };
}

export interface FunctionParameter {
  name: string;
  description?: string;
  type?: "number" | "string" | "boolean" | "any";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean | string;
}

export const callFlag = { cancelable: 1, streaming: 2 } as const;

export function callFlags({ options }: FunctionMetadata): number {
  const streaming = options?.stream ? callFlag.streaming | callFlag.cancelable : 0;
  return streaming | (options?.cancelable ? callFlag.cancelable : 0);
}
