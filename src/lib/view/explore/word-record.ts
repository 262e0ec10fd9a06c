import { measureUnit, type Indicator } from '../../domain';
import { recordTexts } from '../../i18n/texts/record';
import { wordValue, type Wording } from '../wording';
import type { TargetRecord } from './trend-record';

/** How often targets were met, by how much they were missed, the streak. Empty where nothing was judged. */
function wordKept(record: TargetRecord, indicator: Indicator, wording: Wording): string {
  const texts = recordTexts(wording.lang);
  if (record.span === 'none') return '';
  const [from, to] = record.span;
  const { judged, met, meanMiss, streak } = record;
  const unit = measureUnit(indicator, 'outcome');
  const by =
    meanMiss === 'none'
      ? ''
      : wordValue(Math.round(meanMiss * 100) / 100, { ...wording, unit, sign: true });
  const said = [
    texts.kept({ from, to, judged, met, by }),
    streak === 'none' ? '' : texts.streak(streak),
  ];
  return said.filter((part) => part !== '').join(texts.separator);
}

/** A record in sentences: what was kept, and of what nothing can be said. */
export function wordRecord(
  record: TargetRecord,
  indicator: Indicator,
  wording: Wording,
): readonly string[] {
  const texts = recordTexts(wording.lang);
  const kept = wordKept(record, indicator, wording);
  const years = record.untold.reduce((sum, one) => sum + one.years, 0);
  const reasons = record.untold.map((one) => texts.because(texts.why[one.why], one.years));
  const said = [kept, record.unjudged > 0 ? texts.unjudged(record.unjudged) : ''].filter(
    (sentence) => sentence !== '',
  );
  const untold = said.length > 0 ? texts.untold : texts.untoldAlone;
  const all = [...said, ...(years > 0 ? [untold(years, reasons)] : [])];
  return all.length === 0 ? [texts.none] : all.map((sentence) => sentence + texts.end);
}
