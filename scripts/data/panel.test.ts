import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/lib/domain';
import { buildPackage } from './build';
import { panelOf } from './panel';
import type { ReportReading } from './read-text';

function reading(
  head: Pick<Report, 'adcode' | 'year' | 'copy'>,
  stated: ReportReading['observations'][number]['stated'] | 'silent',
): ReportReading {
  const { adcode, year } = head;
  const report = { ...head, title: '', session: '', date: '', speaker: '', chars: 9 };
  const at = { headline: true, quote: '', start: 1, end: 5 };
  return {
    report: { ...report, sha256: 'a'.repeat(64), clauses: false },
    observations:
      stated === 'silent'
        ? []
        : [{ adcode, indicator: 'gdp_growth', period: year, kind: 'target', stated, ...at }],
    statements: [],
  };
}

const { files } = buildPackage([
  reading({ adcode: '100000', year: 2023, copy: 'whole' }, { op: 'approx', value: 5 }),
  reading({ adcode: '110000', year: 2023, copy: 'abridged' }, 'silent'),
  reading({ adcode: '120000', year: 2023, copy: 'whole' }, 'silent'),
  reading({ adcode: '100000', year: 2024, copy: 'whole' }, { op: 'between', value: 5, valueHi: 6 }),
  reading({ adcode: '120000', year: 2024, copy: 'whole' }, { op: 'qualitative' }),
]);

describe('panelOf', () => {
  it('keeps words as words and tells gaps apart', () => {
    expect(panelOf(files, 'gdp_growth', 'target').split('\n')).toEqual([
      '**地区生产总值增速**（当年目标，按报告年份）',
      '',
      '| 地区 | 2023 | 2024 |',
      '| --- | --- | --- |',
      '| 全国 | 5%左右 | 5–6% |',
      '| 北京 | 删节 | · |',
      expect.stringMatching(/^\| 天津 \| 未提 \| [^|\d]+ \|$/),
      '',
      expect.stringContaining('未收录报告'),
    ]);
  });
  it('refuses what is no indicator', () => {
    expect(() => panelOf(files, 'happiness', 'target')).toThrow('no such indicator');
  });
});
