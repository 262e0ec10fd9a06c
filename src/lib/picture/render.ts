import { flushSync, mount, unmount } from 'svelte';
import type { Size } from '../charts/map/camera';
import { canvasMeasure } from '../charts/text';
import { messages } from '../i18n';
import { pictureTexts } from '../i18n/texts/picture';
import { studioTexts } from '../i18n/texts/studio';
import { addMetadata } from './png-metadata';
import { fileName } from '../browser/download';
import { makePortable } from './portable';
import type { Format } from './request';
import Picture from './sheet/Picture.svelte';
import { fontsOf } from './sheet/fonts';
import { fitSheet } from './sheet/fit';
import { layoutSheet, type PictureLayout } from './sheet/layout';
import { titleOf, type Sheet } from './sheet/sheet';
import {
  adjusted,
  AS_IT_IS,
  PRESETS,
  type Options,
  type Preset,
  type Scale,
} from './studio/options';

const SVG_TYPE = 'image/svg+xml;charset=utf-8';

/** A preset in which a picture's text would not be read. */
export class TooSmall extends Error {}

/** Throws `TooSmall`. */
function layoutAs(sheet: Sheet, preset: Preset): PictureLayout {
  const measure = canvasMeasure(fontsOf(sheet.lang).text);
  const size = PRESETS[preset];
  const layout = size === 'own' ? layoutSheet(sheet, measure) : fitSheet(sheet, size, measure);
  if (layout === 'too-small') throw new TooSmall(studioTexts(sheet.lang).tooSmall);
  return layout;
}

/** Draws a picture with the page's own chart components, off the page, as a document of its own. */
function renderSvg(layout: PictureLayout): string {
  const target = document.createElement('div');
  const drawing = mount(Picture, { target, props: { layout } });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('the picture drew nothing');
  const walker = document.createTreeWalker(svg, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  makePortable(svg);
  const text = new XMLSerializer().serializeToString(svg);
  void unmount(drawing);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Loads an image fully: Safari draws blank where `decode` was not awaited. */
async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function toPng(svg: string, scale: Scale): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = await loadImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the canvas gave no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture as a file, and in words for those who do not see it. */
export interface Made {
  readonly file: File;
  /** px, of which a PNG has the resolution's number for one. */
  readonly size: Size;
  readonly title: string;
  readonly description: string;
}

/** The name under which a picture is saved. */
function pictureName({ lang, name }: Sheet, format: Format): string {
  return fileName([messages(lang).name, ...name], format);
}

/**
 * Draws a picture as a named file. The module that a page loads when a picture is asked for. Throws `TooSmall` where
 * its text would not be read.
 */
export async function makePicture(
  plain: Sheet,
  format: Format,
  options: Options = AS_IT_IS,
): Promise<Made> {
  const sheet = adjusted(plain, options);
  const layout = layoutAs(sheet, options.preset);
  const [title, { description, address, lang }] = [titleOf(sheet), sheet];
  const svg = renderSvg(layout);
  const facts = {
    Title: title,
    Description: description,
    Source: address,
    Software: pictureTexts(lang).brand,
  };
  const blob =
    format === 'svg'
      ? new Blob([svg], { type: SVG_TYPE })
      : addMetadata(await toPng(svg, options.scale), facts, options.scale);
  const file = new File([blob], pictureName(sheet, format), { type: blob.type });
  return { file, size: layout.shown, title, description };
}
