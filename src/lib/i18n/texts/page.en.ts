import type { pageZh } from './page.zh';

/** Texts of the pages and their controls, in English. */
export const pageEn: typeof pageZh = {
  title: (indicator, measure, period) =>
    `${indicator}, ${measure.toLowerCase()} ${period} · Biaochi`,
  pages: 'Pages',
  pageNames: { '/statements': 'Search', '/data': 'Data' },
  skip: 'Skip to content',
  controls: 'What is shown',
  indicator: 'Indicator',
  indicatorSearch: 'Search indicators or regions: GDP, Guizhou …',
  indicatorNone: 'No such indicator or region. Try another word.',
  indicatorOpen: 'Show all indicators',
  measure: 'Measure',
  measuresShort: {
    target: 'Target',
    actual: 'Outcome',
    outcome: 'Met?',
    step: '− last',
    lead: '− above',
  },
  level: 'Level',
  levels: { province: 'Provinces', prefecture: 'Prefectures' },
  prefectureOf: (province) => `Prefectures of ${province}`,
  group: 'Region',
  groupAll: 'All',
  groupMore: 'More regions',
  period: 'Year',
  reportsOf: (year) => `Reports of ${year}`,
  sort: 'Order',
  sorts: { value: 'Value', name: 'Name', region: 'Region', step: '− last', flat: 'City by city' },
  filters: {
    name: 'Filters',
    button: (active) => (active === 0 ? 'Filters' : `Filters, ${active} in force`),
    clear: 'Clear filters',
  },
  map: 'Map',
  tiles: 'Tiles',
  mapKind: 'Kind of map',
  place: 'Place',
  ranking: 'Ranking',
  plots: 'Plots',
  detailsEmpty:
    'Choose a region on the map, in the ranking or in the table to see its figure, its rank and the clause.',
  table: 'Table',
  details: 'Details',
  otherLanguage: '中文',
  median: 'Median',
  weighted: 'GDP-weighted mean',
  coverage: (count, provinces, percent) =>
    ` (${count} ${provinces ? 'provinces' : 'prefectures'}, ${percent}% of GDP)`,
  loading: {
    manifest: 'Looking for new data',
    fetch: 'Downloading data',
    verify: 'Checking the files',
    parse: 'Reading the tables',
    write: 'Saving to this device',
    ready: 'Ready',
  },
  lost: {
    title: 'No such page',
    text: 'This address has no page, or the page failed.',
    home: 'To the explore page',
  },
  broken: {
    title: 'The page did not load',
    text: 'The network may be down, or the site may just have been updated. Check the network and try again.',
  },
  failed: 'The data could not be loaded',
  failure: {
    worker: () => 'The browser ended the background thread. ',
    offline: (file) => `${file} could not be fetched: no network, or the connection broke. `,
    missing: (file) => `The server has no ${file}.`,
    server: (file) => `The server failed to send ${file}.`,
    version: () => 'The site was updated; this page is still the old version. ',
    'not-data': (file) => `A web page came in place of ${file}.`,
    truncated: (file) => `${file} did not arrive whole.`,
    hash: (file) => `${file} does not match its checksum in the manifest and was refused.`,
    malformed: (file) => `${file} cannot be read.`,
    aborted: (file) => `Loading was stopped: ${file}`,
    internal: (file) => `The program failed: ${file}`,
  },
  remedy: {
    reconnect: 'Check the network and try again.',
    retry: 'Try again.',
    reload: 'Reload the page.',
    publisher: 'Try again; if it persists, the site’s publisher has to publish the data anew.',
  },
  partLost: (what) =>
    `“${what}” could not be loaded. Check the network and try again; if it persists, reload the page.`,
  retry: 'Try again',
  memory: {
    unavailable:
      'This browser does not allow storage: the data stay in memory and are fetched again after a reload.',
    blocked:
      'Another tab holds older data open: here they stay in memory. Close the other tabs and reload.',
    quota:
      'This device is out of storage: the data stay in memory and are fetched again after a reload.',
    failed: 'Saving failed: the data stay in memory and are fetched again after a reload.',
  },
  freshness: {
    current: '',
    offline: 'No network: showing the data saved on this device.',
    outdated: 'The newer data could not be loaded: showing the version saved on this device.',
  },
  unverified:
    'This page is not served securely (HTTPS): the files’ checksums could not be verified.',
  noWorker:
    'The browser started no background thread: the page read the data itself and may have paused while loading.',
  unusable: (list) =>
    `The address has parts that were not understood and were passed over: ${list.join(', ')}`,
  mapFailed: 'The map’s boundaries could not be loaded; ranking and table still work.',
  dismiss: 'Dismiss',
  source:
    'From the published work reports of Chinese governments. Every figure opens its sentence.',
};
