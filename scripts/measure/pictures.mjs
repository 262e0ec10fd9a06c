// `npm run measure:pictures`: lays out and measures every picture of the explore page (all indicators × charts × sizes, in
// both languages), of which `npm run unit` takes those that tell most. Prints how many there were, and which sizes have no
// room for which chart: its reader is told so. Takes about ten minutes; arguments go to vitest.
import { run } from '../run/setup.mjs';

run('Pictures', 'npx', ['vitest', 'run', 'tests/unit/pictures', ...process.argv.slice(2)], {
  PICTURES: 'all',
});
