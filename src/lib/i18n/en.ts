import { chartsEn } from './charts.en';
import type { Messages } from './messages';
import { findingEn } from './finding.en';
import { pageEn } from './page.en';
import { plotsEn } from './plots.en';

/** English: the second language. */
export const en: Messages = {
  name: 'Biaochi',
  measures: {
    target: 'Target',
    actual: 'Result',
    step: 'Target vs last result',
    lead: 'Target vs level above',
  },
  levels: {
    country: 'Nation',
    province: 'Provinces',
    prefecture: 'Prefectures',
    county: 'Counties',
  },
  groups: {
    east: 'East',
    central: 'Central',
    west: 'West',
    northeast: 'Northeast',
    'yangtze-delta': 'Yangtze Delta',
    jingjinji: 'Beijing–Tianjin–Hebei',
    'yangtze-belt': 'Yangtze Belt',
    'yellow-river': 'Yellow River Basin',
    chengyu: 'Chengdu–Chongqing',
  },
  topics: {
    macro: 'Macroeconomy',
    industry: 'Industry',
    demand: 'Demand and trade',
    finance: 'Public finance and banking',
    people: 'Jobs, prices and incomes',
    agriculture: 'Agriculture',
    innovation: 'Innovation',
    green: 'Environment',
    livelihood: 'Public services',
    infrastructure: 'Infrastructure',
  },
  states: {
    value: 'Figure stated',
    implied: 'Implied',
    words: 'Words only',
    missing: 'Not mentioned',
    unread: 'No report loaded',
  },
  directions: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    neutral: 'Neither is better',
  },
  ops: {
    eq: 'exactly',
    approx: 'around',
    ge: 'at least',
    gt: 'over',
    le: 'at most',
    lt: 'under',
    between: 'range',
    sync: 'in step with',
    above: 'faster than',
    positive: 'positive',
    assigned: 'as assigned',
    qualitative: 'words only',
  },
  percentagePoints: 'pp',
  stated: {
    eq: (value) => value,
    approx: (value) => `around ${value}`,
    ge: (value) => `at least ${value}`,
    gt: (value) => `over ${value}`,
    le: (value) => `at most ${value}`,
    lt: (value) => `under ${value}`,
    sync: (indicator) => `in step with ${indicator}`,
    above: (indicator) => `faster than ${indicator}`,
    positive: 'positive growth',
    assigned: 'as assigned by the level above',
    qualitative: 'words only',
  },
  finding: findingEn,
  page: pageEn,
  charts: chartsEn,
  plots: plotsEn,
};
