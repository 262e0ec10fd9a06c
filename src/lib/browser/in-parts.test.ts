import { describe, expect, it } from 'vitest';
import { inParts } from './in-parts.svelte';

describe('inParts', () => {
  it('is written to part by part, and spread where it is to stay as it is', () => {
    const view = inParts({ indicator: 'gdp_growth', year: 2024 });
    const before = { ...view };
    Object.assign(view, { indicator: 'cpi' });
    expect({ ...view }).toEqual({ indicator: 'cpi', year: 2024 });
    expect(before).toEqual({ indicator: 'gdp_growth', year: 2024 });
  });
  it('keeps a list that is written with the same items', () => {
    const select = ['520000'];
    const view = inParts({ select });
    Object.assign(view, { select: ['520000'] });
    expect(view.select).toBe(select);
    Object.assign(view, { select: ['520000', '110000'] });
    expect(view.select).toEqual(['520000', '110000']);
    Object.assign(view, { select: [] });
    expect(view.select).toEqual([]);
  });
});
