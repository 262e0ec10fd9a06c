import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from './save';

describe('copy', () => {
  const png = () => Promise.resolve(new Blob([], { type: 'image/png' }));
  class Item {
    constructor(readonly items: Record<string, Promise<Blob>>) {}
  }
  afterEach(() => vi.unstubAllGlobals());

  it('hands the clipboard the promise at once, before the drawing is done', () => {
    const write = vi.fn(() => Promise.resolve());
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write } });
    void copy(new Promise(() => undefined));
    expect(write).toHaveBeenCalledOnce();
  });
  it('says that it copied', async () => {
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } });
    expect(await copy(png())).toBe('copied');
  });
  it('says where there is no clipboard, and where it refuses', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copy(png())).toBe('absent');
    vi.stubGlobal('ClipboardItem', Item);
    expect(await copy(png())).toBe('absent');
    vi.stubGlobal('navigator', {
      clipboard: { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    expect(await copy(png())).toBe('refused');
  });
  it('a drawing that fails is no refusal', async () => {
    const failing = Promise.reject<Blob>(new Error('no canvas'));
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', {
      clipboard: { write: ([item]: Item[]) => item?.items['image/png'] },
    });
    await expect(copy(failing)).rejects.toThrow('no canvas');
  });
});
