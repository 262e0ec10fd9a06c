import { expect, it } from 'vitest';
import { grouped } from './grouped';

it('puts things together by their key, in the order in which they come', () => {
  expect([...grouped(['亿元', '张', '万张', '元'], (unit) => unit.at(-1))]).toEqual([
    ['元', ['亿元', '元']],
    ['张', ['张', '万张']],
  ]);
});
