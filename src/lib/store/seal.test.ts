import { describe, expect, it } from 'vitest';
import { browserDigest } from './fetch-file';
import { seal, unseal } from './seal';

const digest = browserDigest();
const table = () => ({
  length: 2,
  columns: {
    name: { kind: 'dictionary', values: ['a', 'b'], codes: Uint8Array.of(0, 1) },
    value: { kind: 'number', values: Float64Array.of(5, Number.NaN) },
  },
});

describe('what is kept under a seal', () => {
  it('comes back as it was, after a copy too', async () => {
    const kept = structuredClone(await seal(table(), digest));
    expect(await unseal(kept, digest)).toEqual(table());
  });
  it('is none once a text, a number, a type or the kind of an array is another', async () => {
    const { columns } = table();
    const { name, value } = columns;
    const others: unknown[] = [
      { length: '2', columns },
      { length: 3, columns },
      { length: 2, columns: { name } },
      { length: 2, columns: { name: { ...name, values: ['a', 'c'] }, value } },
      { length: 2, columns: { name: { ...name, codes: [0, 1] }, value } },
      { length: 2, columns: { name: { ...name, codes: Int8Array.of(0, 1) }, value } },
      { length: 2, columns: { name, value: { ...value, values: Float64Array.of(6, NaN) } } },
      'garbage',
      null,
      undefined,
    ];
    const { seal: kept } = await seal(table(), digest);
    for (const other of others)
      expect(await unseal({ value: other, seal: kept }, digest)).toBe('none');
  });
  it('is none where nothing was kept, or something else', async () => {
    expect(await unseal(undefined, digest)).toBe('none');
    const garbage: unknown[] = ['garbage', null, 7];
    for (const kept of garbage)
      expect(await unseal(kept as Awaited<ReturnType<typeof seal>>, digest)).toBe('none');
  });
  it('comes back where the browser has no digests', async () => {
    expect(await unseal(await seal({ a: 1 }, 'none'), 'none')).toEqual({ a: 1 });
  });
});
