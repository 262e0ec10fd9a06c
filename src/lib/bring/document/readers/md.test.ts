import { expect, it } from 'vitest';
import { utf8 } from '../testing/bytes';
import { readMd } from './md';

it('takes the marks off, and nothing else', () => {
  const text = `---
title: 报告
---
# 青山市政府工作报告 #

**一、2023年工作回顾**
===
> 地区生产总值增长*6.1%*，[公报](http://a.b/c)所载。![图](a.png)
- 第一点
1. 第二点
---
| 指标 | 目标 |
|---|:--|
| 生产总值 | 6% |
\`\`\`text
保留
\`\`\`
1\\. 5\\*6 <b>粗</b>`;
  expect(
    readMd(utf8(text))
      .text.split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    '青山市政府工作报告',
    '一、2023年工作回顾',
    '地区生产总值增长6.1%，公报所载。',
    '第一点',
    '1. 第二点',
    '指标\t目标',
    '生产总值\t6%',
    '保留',
    '1. 5*6 粗',
  ]);
});
