import { describe, expect, it } from 'vitest';
import { readSections } from './sections';
import { readSource } from './source';

/** Each part as its role, + where it tells of several years, and what it is called. */
function parts(text: string, year = 2024): string[] {
  return readSections(readSource(text), year)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ role, several, heading }) => `${role}${several ? '+' : ''} ${heading}`.trim());
}

describe('readSections', () => {
  it('turns at the heading that looks ahead', () => {
    expect(parts('一、2023年工作回顾\n增长。\n二、2024年工作安排\n增长。\n三、自身建设')).toEqual([
      'results 一、2023年工作回顾',
      'targets 二、2024年工作安排',
      'other 三、自身建设',
    ]);
  });
  it('knows aims that were met from aims that are to be met', () => {
    expect(parts('一、全面完成了年初确定的各项目标任务\n二、奋力完成2024年各项目标任务')).toEqual([
      'results 一、全面完成了年初确定的各项目标任务',
      'targets 二、奋力完成2024年各项目标任务',
    ]);
  });
  it('turns at the sentence that announces the aims, where no heading does', () => {
    const aims = '今年主要预期目标是：增长6%左右。';
    expect(parts(`2023年工作回顾\n一、工业向好\n二、农业丰收\n${aims}\n三、扩大开放`)).toEqual([
      'results 2023年工作回顾',
      'results 一、工业向好',
      'results 二、农业丰收',
      'targets',
      'tasks 三、扩大开放',
    ]);
  });
  it('does not turn at an aim told beside its result, or at last year’s', () => {
    const told = '新增就业63万人，预期目标为60万人。\n去年主要预期目标是：增长6%。';
    expect(parts(`一、2023年工作回顾\n${told}\n二、2024年工作安排`)).toEqual([
      'results 一、2023年工作回顾',
      'targets 二、2024年工作安排',
    ]);
  });
  it('turns back to a review after a table of contents', () => {
    const headings = ['一、2023年工作回顾', '二、2024年工作安排'];
    expect(parts(`${headings.join('\n')}\n${headings.join('\n增长。\n')}`)).toEqual([
      'results 一、2023年工作回顾',
      'targets 二、2024年工作安排',
      'results 一、2023年工作回顾',
      'targets 二、2024年工作安排',
    ]);
  });
  it('tells the years to come from the year', () => {
    const text = [
      '一、过去五年工作回顾',
      '二、迈向新的征程',
      '三、2023年重点工作',
      '（一）稳增长。',
    ].join('\n');
    expect(parts(text, 2023)).toEqual([
      'results+ 一、过去五年工作回顾',
      'targets+ 二、迈向新的征程',
      'tasks 三、2023年重点工作',
    ]);
    const both = '一、过去五年工作回顾\n二、今后五年目标和2023年任务\n全市主要预期目标是：增长6%。';
    expect(parts(both, 2023)).toEqual([
      'results+ 一、过去五年工作回顾',
      'targets+ 二、今后五年目标和2023年任务',
      'targets',
    ]);
  });
});
