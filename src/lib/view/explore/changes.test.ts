import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { figure, implied, impliedAbove, missing, unread, words } from '../testing/rows';
import { changeOf, countChanges } from './changes';

describe('changeOf', () => {
  it('tells which way a number went, without noise, and by how much', () => {
    expect(changeOf(figure(5.2), figure(5))).toEqual({ kind: 'up', by: 0.2, words: 'kept' });
    expect(changeOf(figure(5), figure(5.5))).toEqual({ kind: 'down', by: -0.5, words: 'kept' });
    expect(changeOf(figure(5), figure(5))).toEqual({ kind: 'same', by: 0, words: 'kept' });
  });
  it('sees another word at the same number: 以上 gave way to 左右', () => {
    expect(changeOf(figure(5, 'approx'), figure(5, 'ge'))).toEqual({
      kind: 'same',
      by: 0,
      words: { from: 'ge', to: 'approx' },
    });
  });
  it('tells a number that came in place of words, and words in place of a number', () => {
    expect(changeOf(figure(5), words)).toEqual({ kind: 'reworded', from: 'assigned', to: 'eq' });
    expect(changeOf(implied(5), figure(5, 'ge'))).toEqual({
      kind: 'reworded',
      from: 'ge',
      to: 'sync',
    });
    expect(changeOf(impliedAbove(5), implied(5)).kind).toBe('reworded');
  });
  it('takes words that stay as such, whatever they are worth', () => {
    expect(changeOf(words, words)).toEqual({ kind: 'repeated', op: 'assigned' });
    expect(changeOf(implied(5), implied(6))).toEqual({ kind: 'repeated', op: 'sync' });
  });
  it('tells what was newly set and what was dropped', () => {
    expect(changeOf(figure(5), missing)).toEqual({ kind: 'set' });
    expect(changeOf(missing, words)).toEqual({ kind: 'dropped' });
    expect(changeOf(missing, missing)).toEqual({ kind: 'silent' });
  });
  it('says nothing where a report was not read, or tells several figures', () => {
    const several: Cell = { state: 'words', stated: { op: 'several', parts: [] }, sources: [] };
    expect(changeOf(figure(5), unread)).toEqual({ kind: 'unknown' });
    expect(changeOf(unread, figure(5))).toEqual({ kind: 'unknown' });
    expect(changeOf(several, figure(5))).toEqual({ kind: 'unknown' });
    expect(changeOf(figure(5), { state: 'abridged' })).toEqual({ kind: 'unknown' });
  });
});

describe('countChanges', () => {
  it('counts which way values went, and apart from that whose word changed', () => {
    const changes = [
      changeOf(figure(6), figure(5)),
      changeOf(figure(5, 'approx'), figure(5, 'ge')),
      changeOf(figure(4, 'approx'), figure(5)),
      changeOf(words, figure(5)),
      changeOf(figure(5), missing),
      changeOf(missing, figure(5)),
      changeOf(figure(5), unread),
    ];
    expect(countChanges(changes)).toEqual({
      up: 1,
      down: 1,
      same: 1,
      words: 3,
      set: 1,
      dropped: 1,
    });
  });
});
