/** The address of what a picture shows, fit to print: without the frame of an embed, commas left readable. */
export function viewAddress(href: string): string {
  const url = new URL(href);
  url.hash = '';
  url.searchParams.delete('embed');
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
}
