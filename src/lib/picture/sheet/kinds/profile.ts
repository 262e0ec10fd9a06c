import { layoutProfile, type ProfileChart } from '../../../charts/profile/layout';
import { messages } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { profileChartTexts } from '../../../i18n/texts/profile-chart';
import { regionTexts } from '../../../i18n/texts/region';
import { trendTexts } from '../../../i18n/texts/trend';
import { fullName } from '../../../view/name';
import type { Asked, Sheet } from '../sheet';
import { ownNote } from '../own-note';

const WIDTH = 1080;

/** One region's results and targets, as its page shows them. */
export function profileSheet(content: ProfileChart, asked: Asked): Sheet {
  const { profile, years, speech } = content;
  const { lang } = speech;
  const texts = profileChartTexts(lang);
  const { charts } = messages(lang);
  const name = fullName(profile.region, lang);
  const title = [texts.chart(name, profile.year)];
  const finding = regionTexts(lang).counts(profile.counts);
  const told = profile.topics.flatMap(({ lines }) => lines);
  const implied = told.some(({ target }) => target.state === 'implied');
  const cells = told.flatMap(({ target, actual }) => [target, actual]);
  const span = years === 'none' ? undefined : [...years.values()][0]?.span;
  return {
    ...asked,
    lang,
    size: { width: WIDTH, height: 0 },
    name: [texts.picture, name, String(profile.year)],
    title,
    finding,
    unit: '',
    description: `${title.join('')}${charts.separator}${finding}`,
    notes: [
      texts.scales,
      years === 'none' ? '' : texts.small,
      pictureTexts(lang).note,
      implied ? pictureTexts(lang).implied : '',
      ownNote(cells, lang),
    ],
    years: span ? trendTexts(lang).picture.years(...span) : pictureTexts(lang).year(profile.year),
    credit: '',
    selected: new Set(),
    body({ width }, { measure }) {
      const layout = layoutProfile({ ...content, measure }, width);
      return {
        height: layout.height,
        parts: [{ draws: 'profile', x: 0, y: 0, layout }],
        lines: [],
      };
    },
  };
}
