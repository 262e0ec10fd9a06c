import type { NumberAt, NumberRole } from './numbers';

const ROLES: Readonly<Record<Exclude<NumberRole, 'figure'>, string>> = {
  time: '日期、年份或时段',
  rank: '名次或序号',
  name: '名称的一部分',
  mark: '注码',
  digits: '编号，不是数量',
};

interface Around {
  readonly unit: string;
  /** 以上, 以下 or the like stands with it. */
  readonly degree: boolean;
  readonly before: string;
  readonly after: string;
}

/** What something else is said of: 16条 … 产业链营业收入达到. */
const SET = /^的?[\u4e00-\u9fff“”、]{1,16}(?:均|完成|获|增长|达|突破|超|降|全部|提高|[率比]例?\d)/;

/** Why a figure is no quantity; the first that holds is told. */
const DERIVED: readonly (readonly [string, (around: Around) => boolean])[] = [
  ['文号', ({ before, after }) => /[〔[]$/.test(before) || /^[〕\]]?\d*号(?:文|$)/.test(after)],
  ['政策或事件的代号', ({ before, after }) => /[+×·＋]$/.test(before) || /^[+×·＋]/.test(after)],
  [
    '引号里的名称',
    ({ before, after }) => /“[^”]{0,20}$/.test(before) && /^[^“]{0,12}”/.test(after),
  ],
  [
    '名次',
    ({ unit, before }) =>
      /(?:第|排名|位次|名列|位居|[居列]全国)[^，。；]{0,6}$/.test(before) ||
      (/^[位名]$/.test(unit) && /(?:[前第居列升移进、]|上升|前移|提升)$/.test(before)),
  ],
  ['名次（前几）', ({ before }) => /(?:^|[^目此日年提以当节])前$/.test(before)],
  ['日期、年龄或序号', ({ unit }) => /^(?:周年|周岁|岁|版|号|届|期|级|代)$/.test(unit)],
  [
    '日期、年龄或序号',
    ({ unit, after }) =>
      unit === '' &&
      /^(?:年|月|日|号|届|期|级|版|岁|周年|周岁|世纪|时|点|代|线|楼|型|维|强|后)/.test(after),
  ],
  ['门槛', ({ after, degree }) => degree && /^的?[\u4e00-\u9fff]{2}/.test(after)],
  [
    '等级或尺寸的名称',
    ({ unit, after }) => /^级/.test(after) || /^(?:米|厘米|毫米|兆瓦|千伏|千伏安)$/.test(unit),
  ],
  ['等级或尺寸的名称', ({ before }) => before.endsWith('时速')],
  ['所指的范围，不是它的数量', ({ unit, after }) => unit !== '%' && SET.test(after)],
  ['条目之数', ({ unit, after }) => unit === '个' && /^(?:方面|领域|重点|专项)/.test(after)],
  [
    '型号或名称',
    ({ unit, before, after }) => /[A-Z]$/i.test(before) || (unit === '' && /^[A-Z]/i.test(after)),
  ],
  ['比例或总和', ({ before, after }) => /[:：/]$/.test(before) || /^[:：/]\d/.test(after)],
  ['没有单位', ({ unit }) => unit === ''],
  ['时长', ({ unit }) => /^(?:小时|分钟|天|秒|年|个月)$/.test(unit)],
];

/** Why a number is neither an observation nor a statement, as far as its surroundings tell. */
export function reasonOf(number: NumberAt): string | 'unknown' {
  if (number.role !== 'figure') return ROLES[number.role];
  const around = {
    unit: number.figure?.unit ?? '',
    degree: number.figure?.degree !== undefined,
    before: number.before,
    after: number.after,
  };
  return DERIVED.find(([, holds]) => holds(around))?.[0] ?? 'unknown';
}

/** The engine's reasons in the words of the page; the first pattern that fits. */
const ENGINE: readonly (readonly [RegExp, string])[] = [
  [/^no name$|^no subject$|^no subject of ours$/, '不是分类中的指标'],
  [/^counts something else$/, '数的是后面的事物'],
  [/^another territory$/, '别的地区，或本地区的一部分'],
  [/^another year or territory$/, '别的年份或地区'],
  [/^several years together$/, '几年合计'],
  [/^another base year$/, '与别的年份相比'],
  [/^compared$/, '比较的对象'],
  [/^origin$/, '变化的起点'],
  [/^an aim told again$/, '重提的目标'],
  [/^what a higher level had set$/, '上级下达的数'],
  [/^the list does not fit its figures$/, '名称与数字的个数不合'],
  [/^words alone, of a result$/, '只有文字的实绩'],
  [/^words that fit no indicator$/, '文字与指标不合'],
  [/^nothing to move with$/, '没有可同步的指标'],
  [/is out of bounds$/, '超出该指标的可能范围'],
  [/^remark/, '附带的评语、名次或比较'],
  [/ \+ /, '名称前后有不认识的词'],
  [/no indicator for a delta/, '该指标不记增减量'],
  [/no indicator for/, '该指标没有这种单位或口径'],
];

/** An engine's reason for the page, with its own words where they say more. */
export function engineReason(detail: string): string {
  const known = ENGINE.find(([pattern]) => pattern.test(detail))?.[1];
  if (known === undefined) return detail;
  return / \+ |:|out of bounds/.test(detail) ? `${known}（${detail}）` : known;
}
