import type { Form, Indicator } from '../../domain';
import type { OwnSeries } from './review';

/** What a series that nobody knows may be, by its name and unit. */
export function proposed(name: string, unit: string): OwnSeries {
  return { unit, form: formOf(name, unit), direction: 'neutral', topic: 'macro' };
}

function formOf(name: string, unit: string): Form {
  if (unit !== '%' && unit !== '％' && unit !== '‰') return 'level';
  return /增速|增长|增幅|涨幅|降幅|growth/iu.test(name) ? 'growth' : 'rate';
}

/** A series of the reader's own. The same name and unit are the same series, whatever table they come with. */
export function ownIndicator(name: string, series: OwnSeries): Indicator {
  return {
    id: `own_${digest(`${name}\n${series.unit}\n${series.form}`)}`,
    nameZh: name,
    nameEn: name,
    aliases: [],
    definition: '',
    pinyin: [],
    ...series,
  };
}

/** FNV-1a over UTF-16 units, 32 bits in base 36: short enough for an address. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
