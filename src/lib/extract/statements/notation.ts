import { NUMERALS } from '../figures/in-words';
import type { Notation } from '../figures/notation';
import { SCALE_WORDS } from '../figures/scales';
import { UNIT_LOOKALIKES } from '../figures/unit-at';
import { UNIT_WORDS } from '../figures/units';
import { isOn } from './switches';

/** How quantities of statements are written. */
export const NOTATION: Notation = {
  scales: SCALE_WORDS,
  units: UNIT_WORDS,
  unitLookalikes: UNIT_LOOKALIKES,
  get numerals() {
    return NUMERALS.filter(({ name }) => isOn(name));
  },
  get ranges() {
    return isOn('range');
  },
  get degrees() {
    return isOn('degree after the figure');
  },
  get unitsBySubject() {
    return isOn('measure by its subject');
  },
  countsPlaces: true,
};
