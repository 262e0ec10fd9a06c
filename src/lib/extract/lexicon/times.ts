import { planYears, type Years } from '../text/period';

/**
 * What a word of time refers to: last year, this year or next (from the year in which the report was read), several
 * years past or ahead, or a part of a year.
 */
export type TimeMeaning = 'last' | 'current' | 'next' | 'several' | 'ahead' | 'part';

const MONTHS = ['两', ...'二三四五六七八九十', '十一'];

/** Words of time without a number, by what each means. */
const MEANINGS: Readonly<Record<TimeMeaning, string>> = {
  last: '去年 上年 上一年 上年度 过去一年 过去的一年 刚刚过去的一年 刚过去的一年 一年来 去年以来 去年全年',
  current: '今年 本年 本年度 新的一年 今年全年 今年底 今年末 今年起 从今年起 自今年起',
  next: '明年 来年',
  several: `五年来 过去五年 过去的五年 近五年 五年间 这五年 五年累计 三年来 近三年 过去三年 三年间 三年累计 两年来
    近两年 两年内 三年内 五年内 前两年 前三年 前四年 头两年 头三年 十年来 近十年 这十年 四年来 过去四年 近年来 几年来 近几年 这几年 本届政府 本届政府任期 本届政府期间
    党的十七大以来 党的十八大以来 党的十九大以来 党的二十大以来 新时代以来
    年均 两年平均 三年平均 五年年均 两年 三年 四年 五年 十年`,
  ahead:
    '今后五年 未来五年 今后三年 未来三年 今后两年 未来两年 今明两年 明后两年 今后四年 未来四年 今后十年 未来十年 今后几年 今后一个时期 下一个五年 届末 到届末 本届政府任期末',
  part: `上半年 下半年 前三季度 前三个季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 首季 单月 当月 月底前 今年以来
    ${MONTHS.flatMap((month) => [`前${month}个月`, `头${month}个月`, `前${month}月`]).join(' ')}`,
};

const PLANS = '九五 十五 十一五 十二五 十三五 十四五 十五五 十六五'.split(' ');
/** Of a plan the time itself, and its end. A bare 十五 is a number. */
const DURING = ['时期', '期间', '以来', '规划期', '规划期间', '计划期间', '计划时期'];
const END = ['末', '期末', '末期', '时期末', '规划期末'];

/** Names of plans as words of time, each with the years that it means: “十四五”时期, “十四五”末. */
function planTimes(): [word: string, years: Years][] {
  return PLANS.flatMap((plan) => {
    const years = planYears(plan);
    if (years === undefined) return [];
    const last = { from: years.to, to: years.to };
    return [`“${plan}”`, `"${plan}"`, plan].flatMap((name) => [
      ...(name.length > 2 ? [[name, years] as [string, Years]] : []),
      ...DURING.map((after): [string, Years] => [name + after, years]),
      ...END.flatMap((after): [string, Years][] => [
        [name + after, last],
        [`到${name}${after}`, last],
      ]),
    ]);
  });
}

/** Words of time, and what each says. */
export const TIME_WORDS: ReadonlyMap<string, TimeMeaning | Years> = new Map<
  string,
  TimeMeaning | Years
>([
  ...(['last', 'current', 'next', 'several', 'ahead', 'part'] as const).flatMap((meaning) =>
    MEANINGS[meaning].split(/\s+/).map((word) => [word, meaning] as const),
  ),
  ...planTimes(),
]);
