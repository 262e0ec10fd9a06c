import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy, savingBy } from './save';

describe('savingBy', () => {
  const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8)';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15';
  it('trusts a desk and the browsers of an iPhone', () => {
    expect(savingBy('Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0 Safari/537.36')).toBe('sure');
    expect(savingBy(`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`)).toBe('sure');
    expect(savingBy(`${iphone} CriOS/130.0.0.0 Mobile/15E148 Safari/604.1`)).toBe('sure');
  });
  it('doubts Android', () => {
    expect(savingBy(`${android} Chrome/130.0.0.0 Mobile Safari/537.36`)).toBe('doubtful');
  });
  it.each([
    `${android} Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49`,
    `${iphone} Mobile/15E148 MicroMessenger/8.0.49`,
    `${android.replace(')', '; wv)')} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    `${iphone} Mobile/15E148 QQ/9.0.50`,
    `${iphone} Mobile/15E148 Weibo (iPhone15,2__weibo__14.3.0)`,
    `${android} Chrome/116.0 Mobile Safari/537.36 AliApp(DingTalk/7.5) `,
    `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]`,
    `${iphone} Mobile/15E148`,
  ])('expects nothing of a view inside an app: %s', (agent) => {
    expect(savingBy(agent)).toBe('never');
  });
});

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
