import { describe, expect, it } from 'vitest';
import { countWords } from '../../domain/word-class';
import type { WordYear } from '../../view/words/words';
import { tableMeasure } from '../text';
import { layoutWords } from './layout';

const year = (at: number, words: Parameters<typeof countWords>[0]): WordYear => ({
  year: at,
  counts: countWords(words),
  set: words.length,
  of: 31,
});
const course = {
  years: [year(2023, ['least', 'about', 'about', 'about']), year(2024, []), year(2025, ['words'])],
};
const lay = (width: number) =>
  layoutWords(course, { width, height: 236 }, { lang: 'zh', measure: tableMeasure });

describe('layoutWords', () => {
  it('parts a column by shares, the word that binds most at the bottom', () => {
    const [first] = lay(300).columns;
    expect(first?.parts.map(({ word }) => word)).toEqual(['least', 'about']);
    const [least, about] = first?.parts ?? [];
    expect((about?.height ?? 0) / (least?.height ?? 1)).toBeCloseTo(3);
    expect((least?.y ?? 0) + (least?.height ?? 0)).toBe(lay(300).base);
  });
  it('leaves a year without targets empty, and says so', () => {
    const none = lay(300).columns[1];
    expect(none?.parts).toEqual([]);
    expect(none?.total).toBe('0');
    expect(none?.says).toBe('2024年，31地中0地设定：没有一地设定');
  });
  it('writes the sign with its count, the sign alone, or nothing, as there is room', () => {
    const text = (width: number) => lay(width).columns[0]?.parts[1]?.text;
    expect(text(300)).toBe('≈3');
    expect(text(45)).toBe('≈');
    expect(text(30)).toBe('');
  });
  it('shortens years, then leaves every second out', () => {
    expect(lay(300).columns.map(({ label }) => label)).toEqual(['2023', '2024', '2025']);
    expect(lay(60).columns.map(({ label }) => label)).toEqual(['23', '24', '25']);
    expect(lay(30).columns.map(({ label }) => label)).toEqual(['23', '', '25']);
  });
  it('leaves the number of those that set it out where it leaves the year out', () => {
    expect(lay(300).columns.map(({ total }) => total)).toEqual(['4', '0', '1']);
    expect(lay(30).columns.map(({ total }) => total)).toEqual(['4', '', '1']);
  });
  it('reads a year aloud, the most frequent word first', () => {
    expect(lay(300).columns[0]?.says).toBe('2023年，31地中4地设定：左右3，以上1');
  });
});
