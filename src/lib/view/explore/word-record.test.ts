import { describe, expect, it } from 'vitest';
import { growth, percent } from '../testing/rows';
import type { TargetRecord } from './trend-record';
import { wordRecord } from './word-record';

const record: TargetRecord = {
  judged: 20,
  met: 14,
  unsaid: 0,
  meanMiss: -0.416,
  streak: { verdict: 'missed', from: 2021, to: 2023 },
  span: [2004, 2023],
  unjudged: 0,
  untold: [],
};
const words = (rest: Partial<TargetRecord>) => wordRecord({ ...record, ...rest }, growth, percent);

describe('wordRecord', () => {
  it('tells how often targets were met, the average miss and the streak', () => {
    expect(words({})).toEqual([
      '2004–2023年：可判定20年，完成14年，未完成6年，平均差−0.42百分点；最近连续3年未完成。',
    ]);
  });
  it('leaves out what there is not', () => {
    const streak = { verdict: 'met', from: 2023, to: 2023 } as const;
    expect(words({ met: 20, meanMiss: 'none', streak })).toEqual([
      '2004–2023年：可判定20年，完成20年。',
    ]);
  });
  it('says of what nothing can be said, and why', () => {
    const untold = [
      { why: 'abridged', years: 2 },
      { why: 'words', years: 1 },
    ] as const;
    expect(words({ untold })[1]).toBe(
      '另有目标3年不能判定：次年报告文本有删节2年、目标没有数值1年。',
    );
    expect(words({ judged: 0, span: 'none', untold })).toEqual([
      '有目标3年，都不能判定：次年报告文本有删节2年、目标没有数值1年。',
    ]);
  });
  it('judges nothing of which no side is better, and says where there is no target', () => {
    expect(words({ span: 'none', unjudged: 8 })).toEqual([
      '有目标和实绩8年，该指标无优劣之分，不判定完成与否。',
    ]);
    expect(words({ span: 'none' })).toEqual(['各年的报告都没有给出这个指标的目标。']);
  });
});
