import { reportYearOf } from '../../domain';
import { messages } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { regionName } from '../../view';
import type { PictureRequest } from '../request';
import { PICTURES } from './kinds';
import type { PictureSpec } from './kinds/kind';
import type { Sheet } from './sheet';

/** The picture of a chart of the explore page. */
export function sheetOf(request: PictureRequest): Sheet {
  const { kind, lang, shown, selected, theme, address, date } = request;
  const spec: PictureSpec = PICTURES[kind];
  const years =
    spec.years?.(request) ?? pictureTexts(lang).year(reportYearOf(shown.measure, shown.period));
  const { rows, classes, references, unit, sign = false, nameOf } = request;
  return {
    lang,
    theme,
    address,
    date,
    selected,
    size: spec.size,
    ...(spec.least === undefined ? {} : { least: spec.least }),
    name: nameOfFile(request, spec),
    title: spec.title(request),
    finding: spec.finding(request),
    unit: spec.unit(request),
    description: spec.description(request),
    notes: spec.notes(request),
    years,
    credit: spec.credit(request),
    body: (frame, { palette, measure }) =>
      spec.body(frame, request, {
        rows,
        classes,
        palette,
        wording: { lang, unit, sign, nameOf },
        measure,
        references,
      }),
  };
}

/** What, whose parts, and the name of the chart. */
function nameOfFile(request: PictureRequest, { subject, name }: PictureSpec): readonly string[] {
  const { shown, lang } = request;
  const where =
    shown.whole.level === 'country'
      ? messages(lang).levels[shown.level]
      : regionName(shown.whole, lang);
  return [...subject(request), where, name(lang)];
}
