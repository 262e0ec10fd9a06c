import { expect, it } from 'vitest';
import { plainUnusable } from './url';

it('understands a language, and nothing else', () => {
  for (const search of ['', '?lang=en', '?lang=zh']) expect(plainUnusable(search)).toEqual([]);
  expect(plainUnusable('?lang=zz&foo=1')).toEqual([
    { param: 'lang', value: 'zz' },
    { param: 'foo', value: '1' },
  ]);
});
