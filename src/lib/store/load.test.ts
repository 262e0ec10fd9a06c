import { describe, expect, it } from 'vitest';
import { once } from './load';

describe('a load done once', () => {
  it('answers every page with the same data', async () => {
    let loads = 0;
    const load = once(() => Promise.resolve({ load: ++loads }));
    const first = await load({ base: '' });
    expect(await load({ base: '' })).toBe(first);
    expect(loads).toBe(1);
  });

  it('under way is shared', async () => {
    let loads = 0;
    const load = once(() => Promise.resolve({ load: ++loads }));
    const [first, second] = await Promise.all([load({ base: '' }), load({ base: '' })]);
    expect(second).toBe(first);
  });

  it('tells what it has, without waiting', async () => {
    const load = once(() => Promise.resolve('data'));
    const loading = load({ base: '' });
    expect(load.got()).toBeUndefined();
    await loading;
    expect(load.got()).toBe('data');
  });

  it('that failed is tried anew', async () => {
    let loads = 0;
    const load = once(() =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('data'),
    );
    await expect(load({ base: '' })).rejects.toThrow('offline');
    expect(load.got()).toBeUndefined();
    expect(await load({ base: '' })).toBe('data');
  });
});
