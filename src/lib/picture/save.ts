/** Can this device send files to other apps? Asked of touch devices alone: on a desk, a download serves better. */
function canShare(file: File): boolean {
  return (
    window.matchMedia('(pointer: coarse)').matches &&
    typeof navigator.canShare === 'function' &&
    navigator.canShare({ files: [file] })
  );
}

/** Sends a file to another app. Out: `closed` where the reader closed the sheet, `refused` where there is none. */
export async function share(file: File): Promise<'shared' | 'closed' | 'refused'> {
  if (!canShare(file)) return 'refused';
  try {
    await navigator.share({ files: [file], title: file.name });
    return 'shared';
  } catch (error) {
    // A sheet that refuses (no gesture left, no app) is no reason to lose the picture.
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}

/**
 * Puts a picture into the clipboard. To be called within the gesture: the clipboard takes the promise, and
 * the drawing may end later. Throws what the drawing throws.
 */
export async function copy(png: Promise<Blob>): Promise<'copied' | 'absent' | 'refused'> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (typeof ClipboardItem === 'undefined' || typeof clipboard?.write !== 'function') {
    await png;
    return 'absent';
  }
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    await png;
    return 'refused';
  }
}

/** A file as an address that holds all of it: web views that save by a long press cannot read object URLs. */
export function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(file);
  });
}
