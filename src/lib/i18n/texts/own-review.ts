import type { Lang } from '../lang';

const zh = {
  review: {
    title: '核对',
    what: '这是哪里、哪一年的报告',
    region: '地区',
    regionPlaceholder: '名称、拼音或代码',
    regionNone: '没有这个地区',
    regionOpen: '打开地区列表',
    year: '年份',
    copy: '文本',
    copies: { whole: '全文', abridged: '有删节', excerpt: '节选' },
    refused: {
      'no-year': '没有认出年份：请选择是哪一年的报告；如果不是政府工作报告，请换一个文件。',
      'bad-year': '这个年份不像是报告的年份：请另选。',
      'no-place': '没有认出地区：请选择是哪里的报告；如果不是政府工作报告，请换一个文件。',
      'unknown-place': '没有这个地区：请另选。',
      'of-another': '文中自称是另一个政府的报告：请改选地区，或换一份文本。',
    },
    counts: (kept: number, read: number, others: number) =>
      `${kept === read ? `读出 ${read} 个指标数字` : `读出 ${read} 个指标数字，取 ${kept} 个`}；另有 ${others} 处其他量化表述，可在“检索”中查到。`,
    hardly: (count: number) =>
      `几乎没有读出指标数字（${count} 个）：这是一份政府工作报告吗？决议、解读和规划不在此列。`,
    package: {
      none: '所发布的数据里没有这份报告。',
      unknown: '所发布的这一年数据没有取到，无法对照；仍可保留。',
      text: '与所发布数据所据的文本逐字相同。',
      copy: '所发布的数据里有这份报告，依据的是另一文本。',
      clauses: '原句原来就有；保留后可在本机读全文。',
      noClauses: '原来只有数字、没有原句；保留后各处显示原句。',
      against: (same: number, differing: number, fresh: number) =>
        [
          same > 0 ? `${same} 个数字相同` : '',
          differing > 0 ? `${differing} 个不同（保留后以你的为准，标 ※）` : '',
          fresh > 0 ? `${fresh} 个是新的（标 ※）` : '',
        ]
          .filter((part) => part !== '')
          .join('，') + '。',
      differing: '与所发布数据不同的',
      known: (words: string) => `所发布：${words}`,
    },
    replaces: '已带入过这份报告：保留后替换原来的。',
    legend: {
      name: '标记',
      figure: '指标数字',
      rejected: '已剔除',
      leftOut: '读到而未取',
      statement: '其他量化表述',
    },
    why: {
      years: '说的是几年合计，或别的年份',
      elsewhere: '说的是别处或往年',
      words: '只有文字，不在主要目标之列',
      shape: '指标库没有这种口径',
      bounds: '数值超出合理范围，可能有误',
      damaged: '数字有残损，不作猜测',
    },
    text: '报告全文',
    choose: '点文中标出的地方，看它读成了什么。',
    previous: '上一处',
    next: '下一处',
    place: (at: number, of: number) => `第 ${at} 处，共 ${of} 处`,
    readAs: '读成',
    corrected: '已改为',
    added: '补录为',
    rejectedAs: '已剔除',
    reject: '剔除',
    restore: '恢复',
    correct: '修改',
    add: '作为指标收入',
    keep: '保留',
    discard: '不保留',
    keepHint: (count: number) => `${count} 个指标数字将进入图表`,
    close: '返回',
  },
  form: {
    name: '修改这个数字',
    indicator: '指标',
    kind: '口径',
    period: '所属年份',
    op: '程度',
    value: '数值',
    valueHi: '上限',
    ref: '参照指标',
    unit: (unit: string) => `单位：${unit}`,
    done: '确定',
    cancel: '取消',
    bad: '数值要是一个数，例如 5.5。',
    badRange: '区间的上限要大于下限。',
  },
};

const en: typeof zh = {
  review: {
    title: 'Review',
    what: 'Whose report, and of which year',
    region: 'Region',
    regionPlaceholder: 'Name, pinyin or code',
    regionNone: 'No such region',
    regionOpen: 'Open the list of regions',
    year: 'Year',
    copy: 'Copy',
    copies: { whole: 'Whole', abridged: 'Abridged', excerpt: 'Excerpt' },
    refused: {
      'no-year':
        'The year could not be told: choose the report’s year, or another file if this is no government work report.',
      'bad-year': 'That is no year of a report: choose another.',
      'no-place':
        'The region could not be told: choose whose report it is, or another file if this is no government work report.',
      'unknown-place': 'There is no such region: choose another.',
      'of-another':
        'The text says that it is another government’s report: choose that region, or bring another copy.',
    },
    counts: (kept, read, others) =>
      `${read} figures of indicators read${kept === read ? '' : `, ${kept} taken`}; ${others} other quantified statements, found under Search.`,
    hardly: (count) =>
      `Hardly any figures were read (${count}). Is it a government work report? Resolutions, commentaries and plans are not.`,
    package: {
      none: 'The published data do not have this report.',
      unknown:
        'The published data of that year did not come, so there is nothing to compare with; you can keep it all the same.',
      text: 'Character by character the copy that the published data were read from.',
      copy: 'The published data have this report, read from another copy.',
      clauses: 'Its clauses are published already; once kept you can read the whole text here.',
      noClauses:
        'Its figures are published without clauses; once kept, the clauses show everywhere.',
      against: (same, differing, fresh) =>
        [
          same > 0 ? `${same} figures are the same` : '',
          differing > 0 ? `${differing} differ (yours will be shown, marked ※)` : '',
          fresh > 0 ? `${fresh} are new (marked ※)` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') + '.',
      differing: 'Differing from the published data',
      known: (words) => `published: ${words}`,
    },
    replaces: 'You have brought this report before: keeping it replaces that one.',
    legend: {
      name: 'Marks',
      figure: 'figure of an indicator',
      rejected: 'rejected',
      leftOut: 'seen and not taken',
      statement: 'other quantity',
    },
    why: {
      years: 'is about several years, or another one',
      elsewhere: 'is about another place or year',
      words: 'words alone, outside the main targets',
      shape: 'no indicator is counted that way',
      bounds: 'out of bounds, and may be an error',
      damaged: 'the figure is damaged and is not guessed',
    },
    text: 'The whole report',
    choose: 'Tap a mark in the text to see what it was read as.',
    previous: 'Previous',
    next: 'Next',
    place: (at, of) => `${at} of ${of}`,
    readAs: 'Read as',
    corrected: 'Corrected to',
    added: 'Added as',
    rejectedAs: 'Rejected',
    reject: 'Reject',
    restore: 'Restore',
    correct: 'Correct',
    add: 'Take as an indicator',
    keep: 'Keep',
    discard: 'Discard',
    keepHint: (count) => `${count} figures will enter the charts`,
    close: 'Back',
  },
  form: {
    name: 'Correct this figure',
    indicator: 'Indicator',
    kind: 'Kind',
    period: 'Year it is about',
    op: 'Word',
    value: 'Value',
    valueHi: 'Upper bound',
    ref: 'Indicator referred to',
    unit: (unit) => `in ${unit}`,
    done: 'Done',
    cancel: 'Cancel',
    bad: 'The value must be a number, such as 5.5.',
    badRange: 'The upper bound must be above the lower.',
  },
};

/** The texts of the review of a report that a reader brings, in one language. */
export function ownReviewTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
