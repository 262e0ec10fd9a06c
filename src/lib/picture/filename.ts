/** Longest name that every file system and share sheet takes, in characters, without extension. */
const LONGEST = 100;

/** What a file's name may not hold: path and shell signs, controls, and what Windows reserves. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const UNSAFE = /[\u0000-\u001f<>:"/\\|?*]+/gu;

/** A file name from the parts of a view: 标尺_地区生产总值增速_目标_2024_省_地图.png */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replace(UNSAFE, '-').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('_');
  return `${[...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/u, '')}.${extension}`;
}
