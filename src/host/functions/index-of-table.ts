import type { BaseReferenceObject, IFunctionService } from "@univerjs/engine-formula";

/**
 * In Univer 0.25.1 INDEX forgets the sheet of a table's column and reads the formula's own sheet at the same place. It is
 * given the column's values instead of the reference.
 */
export function mendIndexOfTable(service: IFunctionService): void {
  const index = service.getExecutor("INDEX");
  if (!index) return;
  const calculate = index.calculate.bind(index);
  index.calculate = (first, ...others) => {
    const reference = first?.isReferenceObject() ? (first as unknown as BaseReferenceObject) : null;
    return calculate(...(reference?.isTable() ? [reference.toArrayValueObject()] : [first]), ...others);
  };
}
