export const MEASURES = ['target', 'actual', 'step', 'lead'] as const;
/**
 * What of an indicator is shown: this year's aim (`target`), last year's result (`actual`), aim minus
 * last result (`step`), aim minus the aim of the level above (`lead`). The last two are in percentage
 * points where the indicator is a percentage.
 */
export type Measure = (typeof MEASURES)[number];
