/** How an embed is to stand in another page. */
export interface EmbedOptions {
  /** Address of the view, absolute. */
  readonly address: string;
  /** One chart, or all of them. */
  readonly chart: 'auto' | 'map' | 'tiles' | 'ranking' | 'table';
  /** px. */
  readonly height: number;
  /** Its accessible name. */
  readonly title: string;
  /** Grows and shrinks with what it holds, by the messages that it sends. */
  readonly follows: boolean;
}

/** Narrower or wider than this no embed is of use, px. */
export const HEIGHTS = { least: 200, most: 4000, usual: 720 } as const;

/**
 * What an embed may do: run scripts and keep the data on the reader's device, open links in a window of their own, and save
 * pictures. Without `allow-same-origin` browsers send module scripts as of no origin, and hosts refuse them.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What an embed's messages are called: { type, height } with the height in px. */
export const HEIGHT_MESSAGE = 'biaochi-height';

/** The address of a view as an embed: no page around it, one chart or all. */
export function embedAddress({ address, chart }: Pick<EmbedOptions, 'address' | 'chart'>): string {
  const url = new URL(address);
  url.hash = '';
  url.searchParams.delete('chart');
  if (chart !== 'auto') url.searchParams.set('chart', chart);
  url.searchParams.set('embed', '1');
  return url.href.replaceAll('%2C', ',');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = (text: string): string => text.replace(/[&"<>]/gu, (sign) => ESCAPES[sign] ?? sign);

/** The code that puts an embed into another page. */
export function embedCode(options: EmbedOptions): string {
  const address = embedAddress(options);
  const frame = `<iframe src="${escaped(address)}" title="${escaped(options.title)}" width="100%" height="${options.height}" style="border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
  return options.follows ? `${frame}\n${follower(new URL(address).origin)}` : frame;
}

/** A script for the page around: each embed is as high as it says of itself, and no message of another site counts. */
function follower(origin: string): string {
  return `<script>addEventListener("message",function(e){if(e.origin!==${JSON.stringify(origin).replaceAll('<', '\\u003c')}||!e.data||e.data.type!=="${HEIGHT_MESSAGE}")return;document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.min(${HEIGHTS.most},Math.max(${HEIGHTS.least},Number(e.data.height)||${HEIGHTS.usual}))})})</script>`;
}
