import { pictureName } from './layout';
import { render } from './render';
import type { Format, PictureRequest } from './request';

/** Draws a picture as a named file. The module that a page loads when a picture is asked for. */
export async function makePicture(request: PictureRequest, format: Format): Promise<File> {
  const blob = await render(request, format);
  return new File([blob], pictureName(request, format), { type: blob.type });
}

export { deliver } from './deliver';
