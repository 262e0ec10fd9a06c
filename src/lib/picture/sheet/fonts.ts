import type { Lang } from '../../i18n';

/**
 * Font lists of a picture, which cannot inherit a page's: faces of every platform by their plain names. Programs that are
 * no browsers know neither `system-ui` (CairoSVG draws boxes) nor, all of them, a quoted name after a space (resvg).
 */
const list = (...names: readonly string[]): string => names.join(',');

/** Chinese system fonts. */
const TEXT = list(
  'PingFang SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'Microsoft YaHei',
  'sans-serif',
);

/** The same for titles: song type, as newspapers set them. */
const SERIF = list(
  'Songti SC',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'SimSun',
  'Georgia',
  'serif',
);

/** The faces of a picture: text, and titles. */
export interface Fonts {
  readonly text: string;
  readonly title: string;
}

/** Latin faces first: a Chinese one sets “quotes” and ’ a whole character wide in English text. */
const LATIN = list(
  'Segoe UI',
  'Roboto',
  'Helvetica Neue',
  'Arial',
  'Noto Sans',
  'Liberation Sans',
  'DejaVu Sans',
);
const LATIN_SERIF = list('Georgia', 'Noto Serif', 'Times New Roman', 'Liberation Serif');

/** CSS font lists by language. Named faces of every platform, a generic one last: nothing is fetched. */
export function fontsOf(lang: Lang): Fonts {
  return lang === 'zh'
    ? { text: TEXT, title: SERIF }
    : { text: list(LATIN, TEXT), title: list(LATIN_SERIF, SERIF) };
}
