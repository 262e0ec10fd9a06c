import { expect, it } from 'vitest';
import { messages } from '$lib/i18n';
import { noticesOf } from './notices';

const words = messages('zh');
const FINE = {
  persistence: 'stored',
  memoryReason: 'none',
  freshness: 'current',
  warnings: [],
} as const;

it('says nothing where all is well', () => {
  expect(noticesOf(FINE, [], words)).toEqual([]);
});

it('says what a reader should know, each once', () => {
  const poor = {
    persistence: 'memory',
    memoryReason: 'quota',
    freshness: 'offline',
    warnings: [{ kind: 'unverified' }, { kind: 'no-worker', detail: 'no Web Worker' }],
  } as const;
  const unusable = [
    { param: 'level', value: 'x' },
    { param: 'zoom', value: '3' },
  ];
  expect(noticesOf(poor, unusable, words)).toEqual([
    words.page.memory.quota,
    words.page.freshness.offline,
    words.page.unverified,
    words.page.noWorker,
    '网址中有看不懂的参数，已略过：level=x、zoom=3',
  ]);
});
