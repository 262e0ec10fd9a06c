import { expect, it } from 'vitest';
import { dataNoticeTexts } from '$lib/i18n/texts/data-notices';
import { noticesOf } from './data-notices';
import { cameWell } from './came-well';

const texts = dataNoticeTexts('zh');
const FINE = {
  persistence: 'stored',
  memoryReason: 'none',
  freshness: 'current',
  warnings: [],
} as const;

it('says nothing where all is well', () => {
  expect(noticesOf(FINE, [], 'zh')).toEqual([]);
  expect(cameWell(FINE)).toBe(true);
});

it('says what a reader should know, each once', () => {
  const poor = {
    persistence: 'memory',
    memoryReason: 'quota',
    freshness: 'offline',
    warnings: [{ kind: 'unverified' }, { kind: 'no-worker', detail: 'no Web Worker' }],
  } as const;
  expect(cameWell(poor)).toBe(false);
  const unusable = [
    { param: 'level', value: 'x' },
    { param: 'zoom', value: '3' },
  ];
  expect(noticesOf(poor, unusable, 'zh')).toEqual([
    texts.memory.quota,
    texts.freshness.offline,
    texts.unverified,
    texts.noWorker,
    '网址中有看不懂的参数，已略过：level=x、zoom=3',
  ]);
});
