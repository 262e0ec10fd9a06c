import { expect, it } from 'vitest';
import { speakerOf } from './speaker';

it('is said by a whole name alone', () => {
  for (const speaker of ['张工', '李炳军', '艾尔肯·吐尼亚孜'])
    expect(speakerOf({ speaker })).toBe(speaker);
  for (const speaker of ['', ' ', '强', '强 ', '𠮷']) expect(speakerOf({ speaker })).toBe('');
});
