import { describe, expect, it } from 'vitest';
import { inParts, standIn } from './in-parts.svelte';

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

describe('standIn', () => {
  it('reads other parts in the place of some, as long as it is told to', () => {
    let waiting = true;
    const asked = inParts({ indicator: 'cpi', year: 2023 });
    const view = standIn(asked, { year: 2024 }, () => waiting);
    expect({ ...view }).toEqual({ indicator: 'cpi', year: 2024 });
    Object.assign(asked, { year: 2022 });
    expect(view.year).toBe(2024);
    waiting = false;
    expect({ ...view }).toEqual({ indicator: 'cpi', year: 2022 });
  });
  it('asks only for parts that have another', () => {
    const view = standIn({ indicator: 'cpi', year: 2023 }, { year: 2024 }, () => {
      throw new Error('asked');
    });
    expect(view.indicator).toBe('cpi');
    expect(() => view.year).toThrow('asked');
  });
});
