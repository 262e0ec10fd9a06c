/** Some browsers (Android, in-app views) read a download's URL late: keep it a while, ms. */
const URL_LIFE = 120_000;

/** Can this device send files to other apps? Asked of touch devices alone: on a desk, a download serves better. */
export function canShare(file: File): boolean {
  return (
    window.matchMedia('(pointer: coarse)').matches &&
    typeof navigator.canShare === 'function' &&
    navigator.canShare({ files: [file] })
  );
}

/** Saves a file as the browser does. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFE);
}

/**
 * Hands a file to the reader: by the share sheet if wanted and possible, else as a download.
 * Out: `closed` where the reader closed the sheet.
 */
export async function deliver(file: File, share: boolean): Promise<'shared' | 'saved' | 'closed'> {
  if (share && canShare(file)) {
    try {
      await navigator.share({ files: [file], title: file.name });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'closed';
      // A sheet that refuses (no gesture left, no app) is no reason to lose the picture.
    }
  }
  download(file);
  return 'saved';
}
