import { expect, it } from 'vitest';
import { plain, themed, withRules } from './markup';

it('names by a value of style what the dark draws otherwise, and the same by the same name', () => {
  const values = new Map<string, readonly [string, string]>();
  const drawn = (ink: string) => `<g fill="${ink}" width="3"><path stroke="${ink}"/></g>`;
  expect(themed(drawn('#000'), drawn('#fff'), values)).toBe(
    '<g fill="var(--0)" width="3"><path stroke="var(--0)"/></g>',
  );
  expect([...values]).toEqual([['--0', ['#000', '#fff']]]);
  expect(themed('<g fill="#111"/>', '<g fill="#eee"/>', values)).toContain('var(--1)');
});

it('refuses themes that differ in more than values', () => {
  expect(() => themed('<g fill="a">1</g>', '<g fill="b">2</g>', new Map())).toThrow('differ');
  expect(() => themed('<g fill="a"/>', '<g stroke="b"/>', new Map())).toThrow('differ');
});

it('turns styles of elements into rules, a rule for all that are alike', () => {
  const rules = new Map<string, string>();
  const made = withRules(
    '<p class="a" style="top: 0">1</p><p style="top: 0">2</p><p style="left: 0" id="b">3</p>',
    rules,
  );
  expect(made).toBe(
    '<p class="first-0 a">1</p><p class="first-0">2</p><p class="first-1" id="b">3</p>',
  );
  expect([...rules]).toEqual([
    ['top: 0', 'first-0'],
    ['left: 0', 'first-1'],
  ]);
});

it('leaves out the framework’s marks, and lists stand at their heading', () => {
  expect(plain('<!--[--><p>1</p><!--]--><option value="" disabled="">more</option>')).toBe(
    '<p>1</p><option selected value="" disabled="">more</option>',
  );
});
