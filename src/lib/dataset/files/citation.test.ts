import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, gbt7714, quoteCited } from './citation';

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
  it('a clause with its report, and without what the report’s text does not tell', () => {
    const report = {
      speaker: '王某',
      title: '某省政府工作报告',
      session: '某省第十四届人民代表大会第二次会议',
      date: '2024-01-23',
      address: 'https://example.org/?select=520000',
      read: new Date(2026, 10, 30),
    };
    expect(quoteCited('增长5.5%左右', report)).toBe(
      '“增长5.5%左右”\n王某. 某省政府工作报告: 某省第十四届人民代表大会第二次会议[R/OL]. (2024-01-23)[2026-11-30]. https://example.org/?select=520000.',
    );
    expect(quoteCited('增长6%', { ...report, speaker: '', session: '', date: '' })).toBe(
      '“增长6%”\n某省政府工作报告[R/OL]. [2026-11-30]. https://example.org/?select=520000.',
    );
  });
});
