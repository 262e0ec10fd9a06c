import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbk, utf8 } from '../testing/bytes';
import { escaped } from '../testing/docx';
import { readHtml } from './html';

const lines = (markup: string): string[] =>
  readHtml(utf8(markup))
    .text.split('\n')
    .filter((line) => line !== '');

describe('readHtml', () => {
  it('takes paragraphs, headings, items and rows a line each', () => {
    expect(
      lines(
        '<h1>报告</h1><p>一段<br>二行</p><ul><li>甲<li>乙</ul><ol start=3><li>丙<li>丁</ol><table><tr><td>值<td>6%</table>',
      ),
    ).toEqual(['报告', '一段', '二行', '甲', '乙', '3. 丙', '4. 丁', '值\t6%']);
  });
  it('leaves out code, ways through the site and what is hidden', () => {
    expect(
      lines(
        '<nav><a>首页</a></nav><script>"<p>9%"</script><style>p{}</style><div style="display: none">隐<p>藏</p></div><p hidden>藏</p><!-- 注 --><p>正文</p><footer>地图<div>9%</footer>',
      ),
    ).toEqual(['正文']);
  });
  it('reads entities, and spaces as a browser does', () => {
    expect(lines('<p>增长&#54;&nbsp;%\n  &amp; &lt;稳&gt;</p><pre>一\n二</pre>')).toEqual([
      '增长6\u00a0% & <稳>',
      '一',
      '二',
    ]);
  });
  it('says the title first, where the text does not say it', () => {
    expect(lines('<title>青山市政府工作报告-政府网</title><p>各位代表：</p>')).toEqual([
      '青山市政府工作报告-政府网',
      '各位代表：',
    ]);
    expect(
      lines('<title>青山市政府工作报告-政府网</title><h1>青山市政府工作报告</h1><p>各位代表：</p>'),
    ).toEqual(['青山市政府工作报告', '各位代表：']);
  });
  it('goes by the bytes, whatever the page says of them', () => {
    const page = '<meta charset="utf-8"><p>地区生产总值的增长</p>';
    expect(readHtml(gbk(page))).toEqual({
      kind: 'html',
      text: '地区生产总值的增长',
      notes: [{ kind: 'encoding', name: 'gb18030' }],
    });
  });
  it('takes any markup, whole or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        expect(readHtml(utf8(`<p>文${pieces.join('')}`)).text).toContain('文');
      }),
    );
  });
  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'增长<&>"\'6%'), { minLength: 1 }), (signs) => {
        expect(lines(`<p>${escaped(signs.join(''))}</p>`)).toEqual([signs.join('')]);
      }),
    );
  });
});

const PIECES = [
  '<p>',
  '</p>',
  '<div',
  '</div>',
  '<',
  '&',
  '<script>',
  '</nav>',
  '<nav>',
  '"',
  '甲',
  '<ol>',
  '<li>',
  '</ol>',
];
