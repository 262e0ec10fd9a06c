import { KINDS, type Kind } from '../../domain';

/** One axis of a scatter: an indicator's targets or results. */
export interface Side {
  readonly indicator: string;
  readonly kind: Kind;
}

/** A side as the URL writes it: income_growth:actual. */
export function sideText({ indicator, kind }: Side): string {
  return `${indicator}:${kind}`;
}

/** Reads `sideText` again; `none` for anything else. Whether the data know the indicator is not asked. */
export function parseSide(text: string): Side | 'none' {
  const [indicator = '', word, ...more] = text.split(':');
  const kind = KINDS.find((one) => one === word);
  return indicator !== '' && kind && more.length === 0 ? { indicator, kind } : 'none';
}
