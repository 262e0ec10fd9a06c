import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, gbt7714 } from './citation';

const cited = {
  author: '标尺',
  title: '地区生产总值增速 100% & {目标}',
  version: '99bf77b93ef90239',
  address: 'https://example.org/?indicator=gdp_growth&select=110000,120000',
  read: new Date(2026, 0, 5),
  language: 'zh-CN',
};

describe('citations', () => {
  it('GB/T 7714: author, title, version, kind, day of reading, address', () => {
    expect(gbt7714(cited)).toBe(
      '标尺. 地区生产总值增速 100% & {目标}: 版本 99bf77b93ef90239[DS/OL]. [2026-01-05]. https://example.org/?indicator=gdp_growth&select=110000,120000.',
    );
  });
  it('BibTeX: signs of TeX’s own are written so that they print', () => {
    const entry = bibtex(cited);
    expect(entry).toContain('@misc{biaochi-99bf77b9,\n');
    expect(entry).toContain('title = {{地区生产总值增速 100\\% \\& \\{目标\\}}}');
    expect(entry).toContain('urldate = {2026-01-05}');
    expect(entry).toContain(`url = {${cited.address}}`);
  });
  it('CSL-JSON: an item of its schema', () => {
    expect(JSON.parse(cslJson(cited))).toEqual([
      {
        id: 'biaochi-99bf77b9',
        type: 'dataset',
        title: cited.title,
        author: [{ literal: '标尺' }],
        version: cited.version,
        URL: cited.address,
        accessed: { 'date-parts': [[2026, 1, 5]] },
        language: 'zh-CN',
      },
    ]);
  });
});
