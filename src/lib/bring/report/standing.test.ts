import { expect, it } from 'vitest';
import type { Loaded, Observation } from '../../domain';
import { answering } from '../../dataset/tables/observations';
import { digestOf } from './own-report';
import type { ReportReading } from './reading';
import { asPublished, standingOf } from './standing';

const TEXT = '增长5%左右';
const read: Observation = {
  adcode: '520000',
  indicator: 'gdp_growth',
  period: 2024,
  kind: 'target',
  stated: { op: 'approx', value: 5 },
  headline: true,
  quote: TEXT,
  start: 0,
  end: TEXT.length,
};
const corrected: Observation = { ...read, stated: { op: 'ge', value: 5 }, quote: '' };
const head = {
  adcode: '520000',
  year: 2024,
  title: '',
  session: '',
  date: '',
  speaker: '',
  chars: 6,
};
const reading: ReportReading = {
  kind: 'read',
  head,
  observations: [read],
  statements: [],
  leftOut: [],
};
const loadedWith = (sha256: string): Loaded => ({
  version: '',
  regions: [],
  indicators: [],
  reports: [{ ...head, sha256, copy: 'whole', clauses: false }],
  years: [2024],
  held: [2024],
  observations: { length: 1, ...answering(() => [corrected]), of: () => [corrected] },
});

it('takes what the package has of this very text, corrections and all, with the clauses', async () => {
  const loaded = loadedWith(await digestOf(TEXT));
  const standing = await standingOf(TEXT, head, () => Promise.resolve(loaded));
  expect(standing).toMatchObject({ kind: 'there', exact: true });
  expect(asPublished(reading, TEXT, standing).observations).toEqual([
    { ...corrected, quote: TEXT },
  ]);
});

it('leaves the reading of another copy as it is', async () => {
  const standing = await standingOf(TEXT, head, () => Promise.resolve(loadedWith('other')));
  expect(standing).toMatchObject({ kind: 'there', exact: false });
  expect(asPublished(reading, TEXT, standing)).toBe(reading);
});

it('tells what is absent from what cannot be told', async () => {
  const none = { ...loadedWith(''), reports: [] };
  expect(await standingOf(TEXT, head, () => Promise.resolve(none))).toEqual({ kind: 'absent' });
  const offline = () => Promise.reject(new Error('offline'));
  expect(await standingOf(TEXT, head, offline)).toEqual({ kind: 'untold' });
});
