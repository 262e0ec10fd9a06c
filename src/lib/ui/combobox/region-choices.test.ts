import { expect, it } from 'vitest';
import { fullName, regionName } from '../../view';
import { loadedWith } from '../../view/testing/country';
import { search } from './choice';
import { regionChoices } from './region-choices';

const LOADED = loadedWith([], ['100000', '110000', '110100', '130000']);

it('regions with a report stand under the region above them', () => {
  const groups = regionChoices(LOADED, 'zh', regionName);
  expect(groups.map(({ label, choices }) => [label, choices.map((one) => one.label)])).toEqual([
    ['全国', ['全国']],
    ['省', ['甲', '丙']],
    ['甲市州', ['甲一']],
  ]);
});

it('they are found by code, and by names in full and short', () => {
  const groups = regionChoices(LOADED, 'zh', fullName);
  for (const query of ['130000', '丙省', '丙'])
    expect(search(groups, query).flatMap(({ choices }) => choices.map((one) => one.value))).toEqual(
      ['130000'],
    );
});
