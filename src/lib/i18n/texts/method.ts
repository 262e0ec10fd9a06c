import type { Lang } from '../lang';

/** How the data were made, in plain words; what was measured of it; what they are not good for. */
const zh = {
  rules: (quoteMax: number) => [
    {
      term: '目标与实绩',
      text: '报告对本年提出的是目标，对上年完成情况的陈述是实绩。只计本地区全域的年度数；单季、多年平均、所辖区域的数不计，各指标计什么见“指标”。同一指标有几个说法时，主要目标段和开篇成绩段里的优先，有数值的优先，先说的优先。',
    },
    {
      term: '度词照留',
      text: '5%左右、5%以上、5%以内、超过5%、5%—6%是不同的话，分开存，分开显示。排名按数值，区间按中点。',
    },
    {
      term: '推算',
      text: '“与经济增长同步”这类目标本身没有数值。所参照的指标在同一份报告里有数值的，据此推算：空心画出，标“推算”，不参与排名，可在筛选中关掉，导出时注明。',
    },
    {
      term: '无单一值',
      text: '“正增长”“完成国家下达任务”等照录文字，不折成数。一份报告对同一指标分列几个不同的数（如各学段新增学位），哪个都不代表全域，本站也不相加：一并照录，不排名。',
    },
    {
      term: '报告未提与未收录',
      text: '收录了报告而报告没说，是“报告未提”；没有收录该地的报告，是“未收录报告”。两者图案不同，都不是零。',
    },
    {
      term: '位次',
      text: '数值相同则位次相同（1、2、2、4）。推算和无单一值的不排。位次从高到低数，与好坏无关。',
    },
    {
      term: '相减',
      text: '目标较实绩是本年目标减上年实绩，较上级目标是减上一级政府的目标。两个数都是“以上”或都是“以内”时相减没有意义，不给差值。',
    },
    {
      term: '加权均值',
      text: '以同批报告所载的上年地区生产总值为权，只用写明的数，不用推算值，并注明覆盖几个地区、占上级生产总值多少。覆盖不到一半或无从得知，就不给。总量没有均值；空气、水、森林的状况与经济规模无关，也不加权。',
    },
    {
      term: '原句',
      text: `每个数都附含它的最短分句，不超过 ${quoteMax} 字，一字不改，并记下在正文中的起止位置。`,
    },
    {
      term: '更正',
      text: '读错了先改规则，并把那句话加进语料，防止再错；只有规则说不清的才逐条人工更正，写明旧值、新值和理由。现有人工更正 63 条，其中数字 62 条，都在没有原句的往年和市级报告里；另一条补全报告人的姓名。',
    },
  ],
  errors: (version: string) =>
    `发现错误，请告诉本站的发布者，写明地区、指标、原句和数据版本 ${version}。`,
  measured: {
    title: '准确度检验',
    head: { what: '检验内容', figure: '结果', repeat: '复现命令' },
    rows: [
      {
        what: '12 份报告，与人工标注对照（359 条）',
        figure: '要目 213 条全对，没有多读；全文 F1 1.000',
        repeat: 'npm test',
      },
      {
        what: '全部 36 份报告，由校对者逐句重读并与数据对照',
        figure: '1,178 条中错 0 条，漏 1 条（已补）；约 20 条见仁见智',
        repeat: '',
      },
      {
        what: '只收事实的报告，抽 40 份（每个十年 10 份、城市 10 份）逐句重读',
        figure: '1,113 条中错 16 条，漏 47 条；据以改了规则，未再抽读',
        repeat: '',
      },
      {
        what: '同一套规则第一次读另外 24 份报告（712 条标注）',
        figure: 'F1 0.963；据以改进后 1.000',
        repeat: '',
      },
      {
        what: '第一次读 24 份、又 16 份仿写的 2015—2026 年报告',
        figure: 'F1 0.932、0.979；据以改进后 1.000',
        repeat: '',
      },
      {
        what: '全部数量：随机抽 300 句，先标注后写规则',
        figure: '数值、单位、目标或实绩：查准 1.000，查全 1.000；主语 0.952',
        repeat: 'npm run measure',
      },
      {
        what: '全部数量：另一人标注的 200 句，从未用来改规则',
        figure: '查准 0.985，查全 0.980；主语一字不差 0.896，大致 0.984',
        repeat: 'npm run measure',
      },
      {
        what: '主题：随机抽 200 条，规则未见过',
        figure: '0.935；据以改进后 0.96',
        repeat: 'npm run measure',
      },
    ],
    note: '12 份报告的标注不在代码库里，放在检出目录旁边时 npm test 才会对照。F1 是查准与查全的调和平均，1 为全对。',
  },
  repeat: {
    title: '重建数据',
    text: '把 FOLDER 换成放报告文本和 index.csv 的文件夹。相同的文本得到相同的字节，第三行据此核对。最后一行生成一页校对稿，逐个说明一份报告里每个数的去向。',
  },
  limits: {
    title: '局限',
    list: (reports: string, years: string) => [
      `附原句的是 ${years} 年的 ${reports} 份报告。其余年份和多数市州只收数值，所据文本多有删节或未经核对，未见不等于没说。报告没写的数这里没有；除标明的推算值，不作任何估计。`,
      '规则读的是这些报告的中文。换一种写法，可能读漏或读错。',
      '“全部数量”（不是“目标与实绩”）约每二十五条有一条的主语脱离上下文会误导，多因所指之事在另一分句里：以旁边的原句为准。',
      '边界经过简化，仅供专题示意。',
      '报告全文不在这里；原句都是短句。',
    ],
  },
};

const en: typeof zh = {
  rules: (quoteMax) => [
    {
      term: 'Targets and outcomes',
      text: 'What a report asks of this year is a target; what it says was done last year is an outcome. Only annual figures of the whole territory count: not quarters, multi-year averages or sub-areas. What each indicator counts stands under “Indicators”. Where a report says it more than once, the paragraph of main targets or the opening summary comes first, then a number before words, then what is said first.',
    },
    {
      term: 'Degree words are kept',
      text: '“Around 5%”, “at least 5%”, “at most 5%”, “over 5%” and “5% to 6%” are different things, kept and shown apart. Rankings go by the number, a range by its middle.',
    },
    {
      term: 'Implied values',
      text: 'A target “in step with GDP growth” has no number of its own. Where the same report gives the figure it refers to, the value is derived from it, drawn hollow, marked “implied”, and never ranked; it can be switched off in the filters and is marked in every export.',
    },
    {
      term: 'No single figure',
      text: '“Positive growth” or “meet the task assigned by the state” stay words and are never turned into numbers. Where a report lists several different figures for one indicator (school places by stage), none of them stands for the region and we do not add them up: all are shown, none is ranked.',
    },
    {
      term: 'Silence is not absence',
      text: 'A report that was read and does not mention an indicator is one thing; a region whose report was not read is another. They have different patterns, and neither is zero.',
    },
    {
      term: 'Ranks',
      text: 'Equal values share a rank (1, 2, 2, 4). Implied values and words are not ranked.',
    },
    {
      term: 'Differences',
      text: '“Target minus last year” is this year’s target less last year’s outcome; “target minus higher-level target” is the target less that of the government above. Two bounds open in the same direction (“at least” and “at least”) have no defined difference, and none is given.',
    },
    {
      term: 'Weighted mean',
      text: 'Weighted by last year’s gross product as the same reports state it, of stated values only, never implied ones. The number of regions and the share of gross product covered are given beside it; where coverage is below half or unknown, no mean is given. Amounts have no mean, and indicators of air, water and forests are not weighted by the economy.',
    },
    {
      term: 'Clauses',
      text: `Every figure carries the shortest clause that holds it, verbatim, at most ${quoteMax} characters, and its place in the report’s text.`,
    },
    {
      term: 'Corrections',
      text: 'A misreading is fixed in the rules, and its sentence joins the corpus so that it stays fixed. Only what no rule can decide is corrected by hand, with old value, new value and reason. Manual corrections at present: 63. Those of figures, 62, are all in reports published as facts alone; one completes the name of who read a report.',
    },
  ],
  errors: (version) =>
    `Found an error? Tell the publisher of this site the region, the indicator, the clause and the data version ${version}.`,
  measured: {
    title: 'Measured accuracy',
    head: { what: 'Test', figure: 'Result', repeat: 'Command' },
    rows: [
      {
        what: '12 reports against manual labels (359 labels)',
        figure: 'headline: 213 of 213, nothing extra; whole reports: F1 1.000',
        repeat: 'npm test',
      },
      {
        what: 'All 36 reports, reread sentence by sentence by proof-readers against the data',
        figure:
          'of 1,178 observations none wrong, one missed (since added); about 20 judgement calls',
        repeat: '',
      },
      {
        what: 'Reports published as facts alone: 40 drawn at random (10 a decade, 10 cities), reread sentence by sentence',
        figure:
          'of 1,113 observations 16 wrong, 47 missed; the rules were revised on them, not measured again',
        repeat: '',
      },
      {
        what: 'The same rules on 24 other, unseen reports (712 labels)',
        figure: 'F1 0.963; 1.000 after the rules were revised on them',
        repeat: '',
      },
      {
        what: '24, then 16 imitated reports of 2015–2026, unseen',
        figure: 'F1 0.932, then 0.979; 1.000 after revision',
        repeat: '',
      },
      {
        what: 'Every quantity: 300 clauses drawn at random, labelled before the rules were written',
        figure: 'value, unit and kind: precision 1.000, recall 1.000; subject 0.952',
        repeat: 'npm run measure',
      },
      {
        what: 'Every quantity: 200 clauses labelled by a second annotator, never used to revise the rules',
        figure: 'precision 0.985, recall 0.980; subject 0.896 exact, 0.984 approximate',
        repeat: 'npm run measure',
      },
      {
        what: 'Topics: 200 drawn at random, unseen',
        figure: '0.935; 0.96 after revision',
        repeat: 'npm run measure',
      },
    ],
    note: 'The labels of the 12 reports are not in the repository: npm test compares them where they lie beside the checkout. F1 is the harmonic mean of precision and recall; 1 is a perfect score.',
  },
  repeat: {
    title: 'Rebuilding the data',
    text: 'FOLDER is the folder with the report texts and index.csv. The same texts give the same bytes, which the third line checks. The last line writes a proof sheet that says what became of every figure in one report.',
  },
  limits: {
    title: 'Limits',
    list: (reports, years) => [
      `Clauses are held of ${reports} reports of ${years}. Of other years and of most prefectures figures alone are held, mostly from texts that are abridged or unchecked, whose silence says nothing. A figure that a report does not state is not here: nothing is estimated but the implied values, which are marked.`,
      'The rules read the Chinese of these reports. Another way of writing may be missed or misread.',
      'Of “every quantity” (not of the targets and outcomes) about one in twenty-five has a subject that misleads out of context, mostly because what it refers to stands in another clause: rely on the clause quoted beside it.',
      'Boundaries are simplified, for thematic display only.',
      'The reports’ full texts are not here; quotes are short clauses.',
    ],
  },
};

/** The texts of the method in one language. */
export function methodTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
