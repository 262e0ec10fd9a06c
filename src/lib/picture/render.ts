import { flushSync, mount, unmount } from 'svelte';
import { canvasMeasure } from '../charts/text';
import { messages } from '../i18n';
import { pictureTexts } from '../i18n/texts/picture';
import { addMetadata } from './png-metadata';
import { fileName } from '../browser/download';
import { makePortable } from './portable';
import type { Format } from './request';
import Picture from './sheet/Picture.svelte';
import { fontsOf } from './sheet/fonts';
import { layoutSheet } from './sheet/layout';
import { titleOf, type Sheet } from './sheet/sheet';

/** Pixels of a PNG for one of the picture: sharp on dense screens and in print. */
const PNG_SCALE = 2;
const SVG_TYPE = 'image/svg+xml;charset=utf-8';

/** Draws a picture with the page's own chart components, off the page, as a document of its own. */
function renderSvg(sheet: Sheet): string {
  const layout = layoutSheet(sheet, canvasMeasure(fontsOf(sheet.lang).text));
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

async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = await loadImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
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

/** A picture as a file's contents. */
async function render(sheet: Sheet, format: Format): Promise<Blob> {
  const svg = renderSvg(sheet);
  if (format === 'svg') return new Blob([svg], { type: SVG_TYPE });
  const facts = {
    Title: titleOf(sheet),
    Description: sheet.description,
    Source: sheet.address,
    Software: pictureTexts(sheet.lang).brand,
  };
  return addMetadata(await toPng(svg), facts, PNG_SCALE);
}

/** A picture as a file, and in words for those who do not see it. */
export interface Made {
  readonly file: File;
  readonly title: string;
  readonly description: string;
}

/** The name under which a picture is saved. */
function pictureName({ lang, name }: Sheet, format: Format): string {
  return fileName([messages(lang).name, ...name], format);
}

/** Draws a picture as a named file. The module that a page loads when a picture is asked for. */
export async function makePicture(sheet: Sheet, format: Format): Promise<Made> {
  const blob = await render(sheet, format);
  const file = new File([blob], pictureName(sheet, format), { type: blob.type });
  return { file, title: titleOf(sheet), description: sheet.description };
}
