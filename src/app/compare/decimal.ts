/** An exact decimal number: `digits` · 10^`exponent`. Sums of money are made with these, so that every digit holds. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export const zero: Decimal = { digits: 0n, exponent: 0 };

/** The number as it is written, in its shortest form that means the same number. */
export function decimalOf(value: number): Decimal {
  const [, sign = "", whole = "0", fraction = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(power) - fraction.length };
}

export function plus(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  return { digits: digitsAt(one, exponent) + digitsAt(other, exponent), exponent };
}

export function minus(one: Decimal, other: Decimal): Decimal {
  return plus(one, { ...other, digits: -other.digits });
}

/** The nearest number that a cell holds. */
export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** `value` · 10^`power`, by moving the point: 1234567 · 10^-3 is 1234.567, without noise. */
export function scaled(value: number, power: number): number {
  const { digits, exponent } = decimalOf(value);
  return numberOf({ digits, exponent: exponent + power });
}

function digitsAt({ digits, exponent }: Decimal, lower: number): bigint {
  return digits * 10n ** BigInt(exponent - lower);
}
