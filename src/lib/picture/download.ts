/** Some browsers (Android, in-app views) read a download's URL late: keep it a while, ms. */
const URL_LIFE = 120_000;

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
