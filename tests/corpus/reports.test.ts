import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../scripts/gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { readReport } from '../../src/lib/extract';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const places = allPlaces();

/** Lines of `indicator period kind value`, with a star in the headline. */
function read(text: string): string[] {
  return readReport(text, { indicators, places }).observations.map(
    ({ indicator, period, kind, stated, headline }) =>
      `${indicator} ${period} ${kind} ${'value' in stated ? stated.value : stated.op}${headline ? ' *' : ''}`,
  );
}

describe('whole reports, invented, in the layouts of other years', () => {
  it('tells five years from the last one, and next year from the next five', () => {
    const text = `桐梓县人民政府工作报告
——2022年1月17日在桐梓县第十七届人民代表大会第二次会议上
县长  张三
各位代表：
  现在，我代表县人民政府，向大会报告工作，请予审议。
一、过去五年和2021年工作回顾
  过去五年，是极不平凡的五年。
●经济总量跨越发展。地区生产总值由2016年的112亿元增加到2021年的189亿元，年均增长9.8%；固定资产投资累计完成630亿元；城镇、农村居民人均可支配收入分别从25000元、9000元提高到36500元、13900元，年均分别增长8.1%、9.9%。
●城乡面貌焕然一新。新建高标准农田18万亩，常住人口城镇化率从42%提高到53.2%。
  2021年，预计全县地区生产总值增长8.6%；规模以上工业增加值增长11.2%；
500万元以上固定资产投资增长5.1%；一般公共预算收
入增长7.2%；城镇登记失业率控制在4%以内。
改造城镇老旧小区26个。
二、今后五年奋斗目标
  到2026年，地区生产总值突破300亿元，年均增长9%以上；森林覆盖率稳定在67%。
三、2022年工作安排
  主要预期目标是：地区生产总值增长8%以上；规上工业增加值增长10%左右；城镇新增就业5000人以上。
（一）抓好农业。粮食播种面积62万亩，产量26.8万吨以上。
四、加强政府自身建设
  公用经费压减5%。
`;
    expect(read(text)).toEqual([
      'gdp 2021 actual 189',
      'urban_income 2021 actual 36500',
      'rural_income 2021 actual 13900',
      'urbanization 2021 actual 53.2',
      'gdp_growth 2021 actual 8.6 *',
      'industry_growth 2021 actual 11.2 *',
      'fai_growth 2021 actual 5.1 *',
      'fiscal_revenue_growth 2021 actual 7.2 *',
      'registered_unemployment 2021 actual 4 *',
      'old_estates 2021 actual 26',
      'gdp_growth 2022 target 8 *',
      'industry_growth 2022 target 10 *',
      'urban_jobs 2022 target 0.5 *',
      'grain 2022 target 26.8',
    ]);
  });
  it('finds the turn to the aims in a report without headings', () => {
    const text = `政府工作报告
（2017年2月8日在凉山彝族自治州第十一届人民代表大会第一次会议上）
各位代表：
过去五年，全州上下团结奋进。2016年，全州实现地区生产总值1403.9亿元，增长6%；农民人均纯收入10368元、增长10.1%。
五年累计完成全社会固定资产投资5200亿元，年均增长8%。
2017年，主要预期目标：地区生产总值增长7%左右，全社会固定资产投资1150亿元、增长8%，城镇登记失业率4.2%以内，森林覆盖率提高0.5个百分点。
今年，我们将重点做好以下工作：
新建农村公路1500公里。
`;
    expect(read(text)).toEqual([
      'gdp 2016 actual 1403.9 *',
      'gdp_growth 2016 actual 6 *',
      'rural_net_income 2016 actual 10368 *',
      'rural_net_income_growth 2016 actual 10.1 *',
      'gdp_growth 2017 target 7 *',
      'fai_growth 2017 target 8 *',
      'registered_unemployment 2017 target 4.2 *',
      'rural_roads 2017 target 1500',
    ]);
  });
  it('reads a text whose line breaks are lost', () => {
    const text = `贵州省政府工作报告——2024年1月24日在贵州省第十四届人民代表大会第二次会议上各位代表：一、2023年工作回顾过去一年，地区生产总值增长4.9%。（一）扩大投资。工业投资增长10.7%。二、2024年工作总体要求和主要目标今年主要预期目标安排如下：地区生产总值增长5.5%左右。三、2024年主要工作（一）扩大开放。粮食产量1100万吨。四、加强政府自身建设公用经费压减5%。`;
    expect(read(text)).toEqual([
      'gdp_growth 2023 actual 4.9 *',
      'industrial_investment_growth 2023 actual 10.7',
      'gdp_growth 2024 target 5.5 *',
      'grain 2024 target 1100',
    ]);
  });
  it('reads aims one a line under a heading of five years and of one', () => {
    const text = `贵州省政府工作报告
——2022年1月24日在贵州省第十三届人民代表大会第六次会议上
各位代表：
一、2021年工作回顾
地区生产总值增长8.1%。
二、今后五年目标和2022年重点工作
今后五年，地区生产总值年均增长7%。
2022年主要预期目标是：
——地区生产总值增长7%；
——城镇新增就业60万人；
——粮食产量1100万吨。
`;
    expect(read(text)).toEqual([
      'gdp_growth 2021 actual 8.1 *',
      'gdp_growth 2022 target 7 *',
      'urban_jobs 2022 target 60 *',
      'grain 2022 target 1100 *',
    ]);
  });
  it('takes words alone for an aim only among the main aims', () => {
    const text = `贵州省政府工作报告
——2024年1月24日在贵州省第十四届人民代表大会第二次会议上
各位代表：
一、2023年工作回顾
一年来，成绩来之不易。
二、2024年工作安排
主要预期目标是：地区生产总值增长5.5%左右；城镇新增就业60万人以上；进出口促稳提质。
（一）扩大开放。实际使用外资稳中提质。
`;
    expect(read(text)).toEqual([
      'gdp_growth 2024 target 5.5 *',
      'urban_jobs 2024 target 60 *',
      'trade_growth 2024 target qualitative *',
    ]);
  });
  it('takes up last year again in items that follow a closed account of five', () => {
    const text = (lead: string): string => `贵州省政府工作报告
——2022年1月24日在贵州省第十三届人民代表大会第六次会议上
各位代表：
一、2021年和过去五年工作回顾
2021年，全省地区生产总值增长8.1%。
${lead}
（一）扩大开放。进出口总额654亿元、增长19.7%，工业投资增长19.7%，实际使用外资2.4亿美元，新建农村公路4000公里，累计出口3000亿元、增长60%。
（二）稳住农业。总产量1094.9万吨的粮食丰收，粮食播种面积4100万亩、总产量1094.9万吨，单位地区生产总值能耗下降15%。
在肯定成绩的同时，固定资产投资没有达到5%的预期目标。
二、2022年工作安排
地区生产总值增长7%左右。
`;
    expect(
      read(text('过去五年，地区生产总值从1.36万亿元增加到1.96万亿元，年均增长7.4%。')),
    ).toEqual([
      'gdp_growth 2021 actual 8.1 *',
      'gdp 2021 actual 19600 *',
      'trade 2021 actual 654',
      'trade_growth 2021 actual 19.7',
      'industrial_investment_growth 2021 actual 19.7',
      'grain 2021 actual 1094.9',
      'fai_growth 2021 target 5',
      'gdp_growth 2022 target 7 *',
    ]);
    expect(read(text('过去五年，地区生产总值年均增长7.4%，我们做了以下工作：'))).toEqual([
      'gdp_growth 2021 actual 8.1 *',
      'fai_growth 2021 target 5',
      'gdp_growth 2022 target 7 *',
    ]);
  });
  it('tells the main aims from the work that is to reach them', () => {
    const text = `桐梓县人民政府工作报告
2019年1月17日在桐梓县第十七届人民代表大会第四次会议上
（一）2018年工作回顾
2018年，地区生产总值增长8.6%，规模以上工业增加值增长11.2%，城镇新增就业5000人。
农业稳中有进。粮食产量26万吨，新增学位2000个，新增养老床位300张。
（二）2019年总体要求和目标
今年主要预期目标是：地区生产总值增长8%左右，城镇新增就业5000人以上，粮食产量26.8万吨。
实现上述目标，重点抓好七个方面工作：
狠抓项目建设。新改建农村公路300公里，工业投资增长10%，新建5G基站200个。
改善民生。新增学位1000个，新增养老床位100张。
`;
    expect(read(text)).toEqual([
      'gdp_growth 2018 actual 8.6 *',
      'industry_growth 2018 actual 11.2 *',
      'urban_jobs 2018 actual 0.5 *',
      'grain 2018 actual 26',
      'school_places 2018 actual 0.2',
      'eldercare_beds 2018 actual 0.03',
      'gdp_growth 2019 target 8 *',
      'urban_jobs 2019 target 0.5 *',
      'grain 2019 target 26.8 *',
      'rural_roads 2019 target 300',
      'industrial_investment_growth 2019 target 10',
      'bs5g_new 2019 target 0.02',
      'school_places 2019 target 0.1',
      'eldercare_beds 2019 target 0.01',
    ]);
  });
  it('keeps the headline of a fact told twice, and the more exact of two results', () => {
    const text = `贵州省政府工作报告
——2024年1月24日在贵州省第十四届人民代表大会第二次会议上
一、2023年工作回顾
——经济回升向好。地区生产总值突破2万亿元、增长4.9%。
一年来，我们做了以下工作：
（一）稳住大盘。地区生产总值达到20913亿元，城镇新增就业61.75万人。
二、2024年工作安排
主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业60万人，居民收入增长与经济增长同步。
（一）扩大就业。城镇新增就业60万人以上。居民收入增长与经济增长基本同步。
`;
    expect(read(text)).toEqual([
      'gdp 2023 actual 20913',
      'gdp_growth 2023 actual 4.9 *',
      'urban_jobs 2023 actual 61.75',
      'gdp_growth 2024 target 5.5 *',
      'urban_jobs 2024 target 60 *',
      'income_growth 2024 target sync *',
    ]);
  });
  it('ends an earlier year, and the first count of the last, with their paragraphs; not years to come', () => {
    const text = `贵州省政府工作报告
——2018年1月26日在贵州省第十三届人民代表大会第一次会议上
一、过去五年工作回顾
五年来，我们团结奋进。2014年，全省地区生产总值增长10.8%，城镇新增就业61万人。
基础设施不断完善。高速公路通车里程达到5833公里，建设高标准农田640万亩。
初步统计，全省地区生产总值13540亿元，增长10.2%。居民消费价格上涨0.9%。
现代农业加快发展。建设高标准农田652万亩，常住人口城镇化率达到46%。
“十四五”时期是开启新征程的第一个五年。根据规划和远景目标的建议，概述几个方面。
绿色发展迈上新台阶。森林覆盖率达到62%，常住人口城镇化率提高到54%。
`;
    expect(read(text)).toEqual([
      'expressway 2017 actual 5833',
      'gdp 2017 actual 13540 *',
      'gdp_growth 2017 actual 10.2 *',
      'cpi 2017 actual 0.9 *',
      'urbanization 2017 actual 46',
    ]);
  });
  it('says where hardly anything is read, and where the region is never named', () => {
    const text = `一、2023年工作回顾\n${'各项工作扎实推进。'.repeat(400)}`;
    const { warnings } = readReport(text, { indicators, places, year: 2024, adcode: '520100' });
    expect(warnings).toHaveLength(2);
    expect(warnings.join('\n')).toMatch(/Hardly anything is read[^]*never names 贵阳市/);
  });
});
