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
  it('leaves the points of a review to it, whatever they are about', () => {
    const points = '一、狠抓首要任务，农业稳步发展\n二、全力建设重点工程';
    expect(parts(`2023年工作回顾\n${points}\n二、2024年工作安排\n一、扩大开放`)).toEqual([
      'results 2023年工作回顾',
      'results 一、狠抓首要任务，农业稳步发展',
      'results 二、全力建设重点工程',
      'targets 二、2024年工作安排',
      'tasks 一、扩大开放',
    ]);
    expect(parts('一、经济较快发展\n三、以改善民生为重点的社会建设\n二、2024年工作安排')).toEqual([
      'results 一、经济较快发展',
      'results 三、以改善民生为重点的社会建设',
      'targets 二、2024年工作安排',
    ]);
    const done = '（一）节能减排目标任务全面完成，生态环境改善。';
    expect(parts(`一、2023年工作回顾\n${done}\n二、2024年工作安排`)).toEqual([
      'results 一、2023年工作回顾',
      'targets 二、2024年工作安排',
    ]);
    expect(parts('一、四次会议确定的目标任务执行情况\n二、2024年目标任务')).toEqual([
      'results 一、四次会议确定的目标任务执行情况',
      'targets 二、2024年目标任务',
    ]);
  });
  it('tells aims of later years from the year’s, by the line that leads to them or by their plan', () => {
    const lead = '到2027年的主要预期目标是：\n城镇化率60%。';
    expect(parts(`一、成就\n二、奋力实现新目标\n${lead}\n三、加快发展农业`)).toEqual([
      'results 一、成就',
      'targets 二、奋力实现新目标',
      'targets+',
      'tasks 三、加快发展农业',
    ]);
    const year = '主要预期目标是：生产总值增长11%；地方财政收入增长16%，能耗降低4%。';
    const years = '主要预期目标是：生产总值年均增长11%，地方财政收入年均增长16%。';
    const review = '一、五年工作的回顾\n二、今后五年的发展思路';
    expect(parts(`${review}\n${year}`, 2008).at(-1)).toBe('targets');
    expect(parts(`${review}\n${years}`, 2008).at(-1)).toBe('targets+ 二、今后五年的发展思路');
    const plan = '三、关于《贵州省国民经济和社会发展第十五个五年规划纲要(草案)》的说明';
    expect(parts(`一、2025年工作回顾\n二、2026年工作安排\n${plan}`, 2026)).toEqual([
      'results 一、2025年工作回顾',
      'targets 二、2026年工作安排',
      `tasks+ ${plan}`,
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
