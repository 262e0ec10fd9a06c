import { describe, expect, it } from 'vitest';
import { markStates } from './state';

const NONE = { selected: new Set<string>(), highlighted: new Set<string>(), focused: 'none' };

describe('markStates', () => {
  it('puts one mark in the tab order on the screen, and none in a picture', () => {
    const screen = markStates({ ...NONE, reachable: 'a' });
    expect([screen('a').tabindex, screen('b').tabindex]).toEqual([0, -1]);
    expect(screen('a').role).toBe('button');
    const picture = markStates({ ...NONE, reachable: 'none' });
    expect(picture('a')).toMatchObject({ tabindex: undefined, pressed: undefined, role: 'img' });
  });
  it('dims all but the highlighted, and nothing where nothing is', () => {
    expect(markStates({ ...NONE, reachable: 'a' })('b').opacity).toBeUndefined();
    const states = markStates({ ...NONE, reachable: 'a', highlighted: new Set(['a']) });
    expect(states('a').opacity).toBeUndefined();
    expect(states('b').opacity).toBeLessThan(1);
  });
  it('says what is chosen, in pictures too', () => {
    const selected = new Set(['a']);
    expect(markStates({ ...NONE, selected, reachable: 'a' })('a').pressed).toBe(true);
    expect(markStates({ ...NONE, selected, reachable: 'none' })('a').chosen).toBe(true);
  });
});
