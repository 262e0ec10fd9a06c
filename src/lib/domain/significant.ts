/** A number to so many significant digits, six at the least: binary noise (0.1 + 0.2) goes. */
export function significant(value: number, digits: number): number {
  // What has few decimals and fits is what it would be read back as: to write each of thousands takes time.
  const isShort = Math.round(value * 1e6) / 1e6 === value && Math.abs(value) < 10 ** (digits - 6);
  // Zero is never −0.
  return isShort ? value + 0 : Number(value.toPrecision(digits));
}
