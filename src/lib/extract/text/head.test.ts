import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../../../scripts/gazetteer/places';
import { readSource } from './source';
import { readHead, ReadError } from './head';

const places = allPlaces();
const head = (text: string, given: { year?: number; adcode?: string } = {}) => {
  const { place, ...rest } = readHead(readSource(text), places, given);
  return { adcode: place.adcode, ...rest };
};
const BODY = '\n各位代表：\n现在，我代表人民政府向大会报告工作，请予审议。\n';

describe('readHead', () => {
  it('reads title, date, session and speaker of a province', () => {
    expect(
      head(
        '12.浙江省政府工作报告\n\n——2024年1月23日在浙江省第十四届人民代表大会第二次会议上\n\n省长 王浩\n' +
          BODY,
      ),
    ).toEqual({
      adcode: '330000',
      year: 2024,
      present: 2024,
      title: '浙江省政府工作报告',
      session: '浙江省第十四届人民代表大会第二次会议',
      date: '2024-01-23',
      speaker: '王浩',
    });
  });
  it.each(['\u2002 ', '\u2003', '\u2009', '\u202f', '\u3000\u3000', '\u200c'])(
    'sees the speaker behind any space: %j',
    (space) => {
      const title = '政府工作报告\n（2024年1月31日在贵阳市第十五届人民代表大会第四次会议上）\n';
      expect(head(`${title}市长${space}张${space}三\n${BODY}`).speaker).toBe('张三');
    },
  );
  it.each([
    '标题：2024年保定市政府工作报告',
    '2024年保定市政府工作报告(全文)',
    '2024年保定市政府工作报告。本报记者张三摄',
  ])('takes from a title what a copy set around it: %s', (title) => {
    expect(head(`${title}\n${BODY}`, { adcode: '130600' }).title).toBe('2024年保定市政府工作报告');
  });
  it('reads the nation, and keeps what is left of a speaker’s name', () => {
    expect(
      head(
        '1.政府工作报告\n\n——2024年3月5日在第十四届全国人民代表大会第二次会议上\n\n国务院总理 强\n\n各位代表：\n\n现在，我代表国务院，向大会报告政府工作。',
      ),
    ).toEqual({
      adcode: '100000',
      year: 2024,
      present: 2024,
      title: '政府工作报告',
      session: '第十四届全国人民代表大会第二次会议',
      date: '2024-03-05',
      speaker: '强',
    });
  });
  it.each([
    [
      '2022年政府工作报告\n——2022年1月17日在桐梓县第十七届人民代表大会第二次会议上\n县长 张三' +
        BODY,
      '520322',
      2022,
      '2022-01-17',
      '张三',
    ],
    [
      '政府工作报告\n（2019年1月12日在六盘水市第八届人民代表大会第四次会议上）\n□六盘水市人民政府市长 李 刚' +
        BODY,
      '520200',
      2019,
      '2019-01-12',
      '李刚',
    ],
    [
      '（2023年2月2日在杭州市余杭区第十六届人民代表大会\n\n第三次会议上）\n\n余杭区人民政府区长 王某' +
        BODY,
      '330110',
      2023,
      '2023-02-02',
      '王某',
    ],
    [
      '政 府 工 作 报 告\n（2024年1月31日在黔东南州第十五届人民代表大会第四次会议上）\n州长  杨光杰' +
        BODY,
      '522600',
      2024,
      '2024-01-31',
      '杨光杰',
    ],
    [
      '锡林郭勒盟行政公署工作报告\n——2016年1月8日在锡林郭勒盟工作会议上\n盟长 某某' + BODY,
      '152500',
      2016,
      '2016-01-08',
      '某某',
    ],
    [
      '湖北省２０２１年政府工作报告\n２０２１年１月２４日在湖北省第十三届人民代表大会第五次会议上' +
        BODY,
      '420000',
      2021,
      '2021-01-24',
      '',
    ],
    [
      '貴州省政府工作報告\n——2021年1月25日在貴州省第十三屆人民代表大會第四次會議上\n省長 李炳軍' +
        BODY,
      '520000',
      2021,
      '2021-01-25',
      '李炳军',
    ],
    [
      '政府工作报告\n——二〇二二年一月十日在陈巴尔虎旗第十七届人民代表大会第一次会议上\n旗长 乌兰' +
        BODY,
      '150725',
      2022,
      '2022-01-10',
      '乌兰',
    ],
    [
      '2018年大兴安岭地区行署工作报告\n——2018年1月20日在大兴安岭地区工作会议上\n专员 某某' + BODY,
      '232700',
      2018,
      '2018-01-20',
      '某某',
    ],
    [
      '建宁县2023年政府工作报告\n政府工作报告\n——在建宁县第十八届人民代表大会第二次会议上\n建宁县人民政府县长 伍某\n各位代表：\n2022年工作回顾',
      '350430',
      2023,
      '',
      '伍某',
    ],
    [
      '——2024年1月21日在北京市朝阳区第十七届人民代表大会第四次会议上\n区长 文某' + BODY,
      '110105',
      2024,
      '2024-01-21',
      '文某',
    ],
  ])('reads %s', (text, adcode, year, date, speaker) => {
    const read = head(text);
    expect([read.adcode, read.year, read.date, read.speaker]).toEqual([
      adcode,
      year,
      date,
      speaker,
    ]);
  });
  it('tells a county of a common name by what its report speaks of', () => {
    const text =
      '政府工作报告\n——2022年1月17日在鼓楼区第十八届人民代表大会第一次会议上\n' +
      BODY +
      '徐州高质量发展。徐州都市圈建设。徐州市委领导。';
    expect(head(text).adcode).toBe('320302');
  });
  it('takes a report of the last months of a year for next year’s where its headings say so', () => {
    const given = (heading: string) =>
      head(
        `政府工作报告\n（2018年12月26日在兴文县第十六届人民代表大会第四次会议上）\n${BODY}${heading}`,
      ).year;
    expect(given('\n一、2018年工作回顾\n成绩来之不易。\n')).toBe(2019);
    expect(given('\n一、本届政府工作回顾\n成绩来之不易。\n三、2019年工作安排\n')).toBe(2019);
    expect(given('\n一、2017年工作回顾\n成绩来之不易。\n')).toBe(2018);
  });
  it('takes the headings’ year before the title’s, and 今年 of a December report for the year before', () => {
    const titled = '河北省2018年政府工作报告\n一、2018年工作回顾\n二、2019年重点任务\n';
    expect(head(titled)).toMatchObject({ year: 2019, present: 2019 });
    const early = '2024年12月30日在曲阜市第十九届人民代表大会第四次会议上\n';
    expect(head(`${early}一、今年工作回顾\n二、明年工作安排\n`)).toMatchObject({
      year: 2025,
      present: 2024,
    });
  });
  it('joins a date and a session that are broken over two lines', () => {
    const broken = '——2018年1月25日在山东省第十三届\n人民代表大会第一次会议上\n';
    expect(head(broken)).toMatchObject({ adcode: '370000', year: 2018, date: '2018-01-25' });
  });
  it('refuses a text whose region everyday words alone could tell', () => {
    const words =
      '深化合作、扩大合作、区域合作、开放合作、校地合作、央地合作、产业合作、对口合作。';
    expect(() => head(`${BODY}一、2023年工作回顾\n全市${words}`)).toThrow(/--adcode/);
  });
  it('refuses another government’s report under this one’s code', () => {
    const text = '2024年1月23日在浙江省第十四届人民代表大会第二次会议上\n';
    expect(() => head(text, { adcode: '340000' })).toThrow(/浙江省.*安徽省/);
  });
  it('lets the caller’s year and region win', () => {
    expect(head('增长5%。', { year: 2020, adcode: '520100' })).toMatchObject({
      year: 2020,
      adcode: '520100',
    });
  });
  it('says what is missing and how to mend it', () => {
    expect(() => head('增长5%。', { adcode: '520100' })).toThrow(ReadError);
    expect(() => head('增长5%。', { adcode: '520100' })).toThrow(/--year/);
    expect(() => head('增长5%。', { year: 2024 })).toThrow(/--adcode/);
    expect(() => head('增长5%。', { year: 2024, adcode: '990000' })).toThrow(/990000/);
  });
  it('refuses a text under another government’s head: it speaks for a city, its head is a province’s', () => {
    const text =
      '浙江省政府工作报告\n2024年1月23日在浙江省第十四届人民代表大会第二次会议上\n现在，我代表市人民政府报告工作。';
    expect(() => head(text)).toThrow('another kind of government, not of 浙江省');
    expect(() => head(text, { adcode: '330000' })).toThrow(
      'The text is the report of another kind of government, not of 浙江省 (330000)',
    );
  });
});
