import type { Lang } from '../lang';

const zh = {
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '复位',
  /** One finger scrolls the page. */
  twoFingers: '两指移动地图',
};
const en: typeof zh = {
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Reset',
  twoFingers: 'Two fingers move the map',
};

/** The texts of a map's zoom in one language. They come with it. */
export function zoomTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
