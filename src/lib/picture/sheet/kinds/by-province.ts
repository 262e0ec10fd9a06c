import { layoutByProvince } from '../../../charts/ranking/by-province/layout';
import { citiesTexts } from '../../../i18n/texts/cities';
import { tellsMiddle } from '../../../view/explore/by-province';
import type { PictureSpec } from './kind';
import { classesNote, degreeNote, impliedNote, OF_ROWS, overLegend } from './rows';

/** The cities of the nation by their provinces, as long as it gets. */
export const byProvince: PictureSpec = {
  ...OF_ROWS,
  size: { width: 900, height: 0 },
  name: (lang) => citiesTexts(lang).picture,
  notes(request) {
    const { shown, lang } = request;
    const texts = citiesTexts(lang).pictureNotes;
    return [
      texts.dots,
      shown.measure === 'lead' ? texts.zero : tellsMiddle(shown) ? '' : texts.own,
      texts.counts,
      degreeNote(request),
      impliedNote(request),
      classesNote(request),
    ];
  },
  body({ width }, { provinces = [] }, content) {
    const layout = layoutByProvince({ width, density: 'fit' }, { ...content, provinces });
    const chart = { draws: 'byProvince', x: 0, y: 0, layout } as const;
    return overLegend(chart, layout.height, width, content);
  },
};
