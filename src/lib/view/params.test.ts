import { describe, expect, it } from 'vitest';
import { flag, langIn, oneOf, parseParams, REGION_CODES, writeParams, type Params } from './params';

interface State {
  readonly colour: 'red' | 'blue';
  readonly on: boolean;
  readonly select: readonly string[];
}
const known = { regions: new Set(['110000', '520000']) };
const PARAMS: Params<State, typeof known> = {
  colour: ['red', oneOf(['red', 'blue'])],
  on: [true, flag],
  select: REGION_CODES,
};
const DEFAULT: State = { colour: 'red', on: true, select: [] };
const parse = (search: string) => parseParams(search, PARAMS, known);

describe('parseParams', () => {
  it('has the defaults where nothing is asked', () => {
    expect(parse('')).toEqual({ state: DEFAULT, unusable: [] });
  });
  it('falls back where it does not understand, and says so', () => {
    expect(parse('?colour=green&on=yes&shape=round')).toEqual({
      state: DEFAULT,
      unusable: [
        { param: 'colour', value: 'green' },
        { param: 'on', value: 'yes' },
        { param: 'shape', value: 'round' },
      ],
    });
  });
  it('keeps the regions that it knows, and names those that it does not', () => {
    expect(parse('?select=999999,110000,,110000')).toEqual({
      state: { ...DEFAULT, select: ['110000'] },
      unusable: [{ param: 'select', value: '999999' }],
    });
  });
  it('knows the language on every page, and has it in no state', () => {
    expect(parse('?lang=en')).toEqual({ state: DEFAULT, unusable: [] });
    expect(parse('?lang=zz').unusable).toEqual([{ param: 'lang', value: 'zz' }]);
    expect(parseParams('?lang=zh&x=1', {}, undefined)).toEqual({
      state: {},
      unusable: [{ param: 'x', value: '1' }],
    });
  });
});

it('writeParams leaves defaults out', () => {
  expect(writeParams(DEFAULT, PARAMS)).toEqual({});
  expect(writeParams({ colour: 'blue', on: false, select: ['110000', '520000'] }, PARAMS)).toEqual({
    colour: 'blue',
    on: '0',
    select: '110000,520000',
  });
});

it('langIn is Chinese unless another language that is known is asked for', () => {
  expect(['', '?lang=en', '?lang=fr'].map(langIn)).toEqual(['zh', 'en', 'zh']);
});
