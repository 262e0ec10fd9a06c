import { labelStrip, layoutStrip } from '../../../charts/strip/layout';
import { SILENT_STATES } from '../../../domain';
import { stateNames } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { plotTexts } from '../../../i18n/texts/plots';
import type { PictureRequest } from '../../request';
import { nameEnds } from './end-names';
import type { PictureSpec } from './kind';
import { classesNote, degreeNote, impliedNote, listed, OF_ROWS, overLegend } from './rows';

/** Who has no place on the axis: on the screen a tap tells. */
function namesWithout({ rows, lang, sign }: PictureRequest): string[] {
  const states = stateNames(lang, sign);
  return (['words', ...SILENT_STATES] as const).flatMap((state) => {
    const found = rows.filter(({ cell }) => cell.state === state);
    return found.length === 0 ? [] : [pictureTexts(lang).named(states[state], listed(found, lang))];
  });
}

/** The distribution of an indicator. */
export const strip: PictureSpec = {
  ...OF_ROWS,
  size: { width: 900, height: 0 },
  least: 640,
  name: (lang) => plotTexts(lang).strip,
  notes: (request) => [
    degreeNote(request),
    impliedNote(request),
    plotTexts(request.lang).note.stacked,
    classesNote(request),
    ...namesWithout(request),
  ],
  body({ width }, { selected, lang }, content) {
    const { measure } = content;
    const layout = layoutStrip(width, content);
    const labels = labelStrip(layout, selected, measure);
    const ends = nameEnds(layout, lang, measure).filter(
      ({ x, width, y }) =>
        !labels.some((label) => Math.abs(label.x - x) < width && Math.abs(label.y - y) < 16),
    );
    const chart = { draws: 'strip', x: 0, y: 0, layout, labels, ends } as const;
    return overLegend(chart, layout.height, width, content);
  },
};
