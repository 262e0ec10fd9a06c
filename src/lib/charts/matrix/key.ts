import { matrixTexts } from '../../i18n/texts/matrix';
import type { Lang } from '../../i18n';
import { hollow, type Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { KeyItem } from '../grid/key';
import { QUARTER_STEPS, RANK_STEPS } from './fill';

const solid = (step: number, palette: Palette): Fill => ({
  kind: 'solid',
  colour: palette.sequential[step] ?? palette.unread,
});

/** What the fills of the matrix stand for. */
export function matrixKey(lang: Lang, palette: Palette): readonly KeyItem[] {
  const { key } = matrixTexts(lang);
  const ranks = RANK_STEPS.map((step, i): KeyItem => ({
    fill: solid(step, palette),
    sign: '',
    label: i === 0 ? key.low : i === RANK_STEPS.length - 1 ? key.high : '',
  }));
  const middle = palette.sequential[RANK_STEPS[2]] ?? palette.unread;
  return [
    ...ranks,
    { fill: hollow(middle, palette), sign: '＝', label: key.implied },
    { fill: { kind: 'dots' }, sign: '', label: key.words },
    { fill: 'none', sign: '·', label: key.abridged },
    { fill: { kind: 'solid', colour: palette.unread }, sign: '', label: key.unread },
    { fill: 'none', sign: '', label: key.silent },
  ];
}

/** What the fills of the years stand for. */
export function yearsKey(lang: Lang, palette: Palette): readonly KeyItem[] {
  const { key } = matrixTexts(lang);
  const [few, half, most, all] = QUARTER_STEPS.map((step) => solid(step, palette));
  const items = [
    [few, key.few],
    [half, key.half],
    [most, key.most],
    [all, key.all],
  ] as const;
  return [
    ...items.flatMap(([fill, label]): KeyItem[] => (fill ? [{ fill, sign: '', label }] : [])),
    { fill: 'none', sign: '·', label: key.abridged },
  ];
}
