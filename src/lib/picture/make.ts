import { render } from './render';
import type { Format, PictureRequest } from './request';
import { describe, pictureName, titleOf } from './titles';

/** A picture as a file, and in words for those who do not see it. */
export interface Made {
  readonly file: File;
  readonly title: string;
  readonly description: string;
}

/** Draws a picture as a named file. The module that a page loads when a picture is asked for. */
export async function makePicture(request: PictureRequest, format: Format): Promise<Made> {
  const blob = await render(request, format);
  const file = new File([blob], pictureName(request, format), { type: blob.type });
  return { file, title: titleOf(request), description: describe(request) };
}
