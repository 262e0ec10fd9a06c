/** What only who opens the search needs: it comes after the first view. */
export { regionChoices } from '../../lib/ui/combobox/region-choices';
export { regionChange } from '../../lib/view/explore/links';
export { spokenOf } from '../../lib/view/explore/indicator-counts';
