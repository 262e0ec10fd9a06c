import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb2312 } from '../testing/gb2312';
import { mendGlyphs, tidy } from './mend';

describe('mendGlyphs', () => {
  it('reads radicals, strokes and compatibility forms as characters, and counts them', () => {
    expect(mendGlyphs('增⻓、居⺠、⽬标、⼾籍、\uf9db、㇐')).toEqual({
      text: '增长、居民、目标、户籍、率、一',
      radicals: 6,
    });
  });
  it('leaves all 6,763 characters of GB 2312 as they are', () => {
    const all = gb2312();
    expect(all).toHaveLength(6763);
    expect(mendGlyphs(all.join(''))).toEqual({ text: all.join(''), radicals: 0 });
  });
  it('leaves no radical of the two blocks behind', () => {
    const codes = [...Array.from({ length: 0x2fd6 - 0x2e80 }, (_, i) => 0x2e80 + i)].filter(
      (code) => /\p{Assigned}/u.test(String.fromCharCode(code)),
    );
    const left = codes
      .map((code) => String.fromCharCode(code))
      .filter((form) => mendGlyphs(form).text === form && form.normalize('NFKC') !== form);
    expect(left).toEqual([]);
  });
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mendGlyphs(text).text).toHaveLength(text.length);
      }),
    );
  });
});

describe('tidy', () => {
  it('drops signs that cannot be seen, wherever they stand', () => {
    expect(tidy('居\u202c民\u200b收入\ufeff增\u00ad长5.1%').text).toBe('居民收入增长5.1%');
  });
  it('ends lines one way, and trims them', () => {
    expect(tidy('一\u0085　二 \r\n三\u2028四\f五\r六').text).toBe('一\n二\n三\n四\n五\n六');
  });
  it('leaves one empty line at most', () => {
    expect(tidy('\n\n一\n\n\n\n二\n').text).toBe('一\n\n二');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = tidy(text).text;
        expect(tidy(once)).toEqual({ text: once, radicals: 0 });
      }),
    );
  });
});
