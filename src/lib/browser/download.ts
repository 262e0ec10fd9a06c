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

/**
 * Views inside other apps: WeChat, QQ, Weibo, DingTalk, Alipay, Douyin, Feishu; Facebook, Instagram, Line; any
 * Android web view. They drop downloads without a word.
 */
const IN_APP =
  /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|aweme|Lark\/|FBA[NV]\/|Instagram|\bLine\/|; wv\)/u;
const APPLE = /iPhone|iPad|iPod/u;

/**
 * Do downloads arrive here? `never` in views inside other apps; `doubtful` on Android, where some browsers
 * drop those made in the page.
 */
export type Saving = 'sure' | 'doubtful' | 'never';

/** What to expect of downloads in a browser. In: its user agent; no feature tells. */
export function savingBy(agent: string): Saving {
  // Safari and the browsers built on it say so; a view inside an app does not.
  if (IN_APP.test(agent) || (APPLE.test(agent) && !agent.includes('Safari/'))) return 'never';
  return agent.includes('Android') ? 'doubtful' : 'sure';
}
