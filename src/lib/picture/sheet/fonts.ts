import type { Lang } from '../../i18n';

/** Fonts of a picture, which cannot inherit a page's: Chinese system fonts of every platform. */
const FONT_STACK =
  "system-ui, -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";

/** The same for titles: song type, as newspapers set them. */
const SERIF_STACK =
  "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, Georgia, serif";

/** The faces of a picture: text, and titles. */
export interface Fonts {
  readonly text: string;
  readonly title: string;
}

/** Latin faces first: a Chinese one sets “quotes” and ’ a whole character wide in English text. */
const LATIN =
  "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans'";
const LATIN_SERIF = "Georgia, 'Noto Serif', 'Times New Roman', 'Liberation Serif'";

/** CSS font lists by language. Named faces of every platform, a generic one last: nothing is fetched. */
export function fontsOf(lang: Lang): Fonts {
  return lang === 'zh'
    ? { text: FONT_STACK, title: SERIF_STACK }
    : { text: `${LATIN}, ${FONT_STACK}`, title: `${LATIN_SERIF}, ${SERIF_STACK}` };
}
