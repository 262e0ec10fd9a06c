/** What is counted in 元 although the report leaves the unit out: 总量突破3万亿, 营业收入过千亿. */
const MONEY =
  /生产总值|总量|收入|产值|增加值|[金总]额|投资|国债|债券|贷款|存款|资金|营收|利润|税|市值|进出口/;
/** Magnitudes of money alone: ten thousand and below may count anything. */
const BARE = /^(?:十|百|千)?(?:亿|万亿)$/;

/** The base unit of a figure by its subject, where its unit is a bare magnitude; else the one given. */
export function moneyUnit(subject: string, unit: string, baseUnit: string): string {
  return baseUnit === '1' && BARE.test(unit) && MONEY.test(subject) ? '元' : baseUnit;
}
