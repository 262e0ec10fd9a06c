import { LANGS } from '../../i18n';
import type { Unusable } from '../explore/url';

/** What is not understood in the search part of a page without choices of its own: all but a language. */
export function plainUnusable(search: string): readonly Unusable[] {
  return [...new URLSearchParams(search)]
    .filter(([param, value]) => param !== 'lang' || !LANGS.some((one) => one === value))
    .map(([param, value]) => ({ param, value }));
}
