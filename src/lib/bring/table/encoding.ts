import { HEAD, utf16Of } from './file-kind';

/** Encodings that tables come in. GB18030 holds GBK and GB 2312, which Excel in China writes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The encoding of a text; `none` where it is in none of them. All of it is looked at: Latin letters may go before. */
export async function encodingOf(file: Blob): Promise<Encoding | 'none'> {
  const utf16 = utf16Of(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (utf16 !== 'none') return utf16;
  if (await isIn('utf-8', file)) return 'utf-8';
  return (await isIn('gb18030', file)) ? 'gb18030' : 'none';
}

async function isIn(encoding: Encoding, file: Blob): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of chunks(file)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The bytes of a file, a part at a time. By hand: not every browser lets a stream be looped over. */
export async function* chunks(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
