/* eslint-disable max-lines -- a list: the names of every indicator, one beside the other */
import type { Reading, Subject } from './subject';

const PERCENT = { '%': 1 };
const YUAN = { 元: 1e-8 };
const PERSONAL_YUAN = { 元: 1 };
const DOLLARS = { 美元: 1e-8 };
const TEN_THOUSAND_TONS = { 吨: 1e-4, 斤: 5e-8, 公斤: 1e-7 };

const growth = (indicator: string): Reading => ({
  indicator,
  shape: 'growth',
  units: PERCENT,
  within: [-100, 1000],
});
const rate = (indicator: string): Reading => ({
  indicator,
  shape: 'level',
  units: PERCENT,
  within: [0, 100],
});
/** What is beyond these has lost its point in print: 失业率25%, 财政收入增长243%. */
const jobless = (indicator: string): Reading => ({ ...rate(indicator), within: [0, 20] });
const revenueGrowth = (indicator: string): Reading => ({
  ...growth(indicator),
  within: [-80, 150],
});
const level = (indicator: string, units: Readonly<Record<string, number>>): Reading => ({
  indicator,
  shape: 'level',
  units,
});
const made = (
  indicator: string,
  units: Readonly<Record<string, number>>,
  flow: 'new' | 'stock' | 'either',
): Reading => ({
  indicator,
  shape: 'level',
  units,
  flow,
});
/** 建成5G基站17万个: more than any province built in a year is what stands. */
const MADE_IN_A_YEAR = [0, 10] as const;
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const RESIDENTS = '居民 常住居民';
const INCOMES =
  '人均可支配收入 年人均可支配收入 人均年可支配收入 家庭人均可支配收入 可支配收入 收入 收入水平 人均收入 人均可支配收入水平';
const NET_INCOMES = '人均纯收入 年人均纯收入 家庭人均纯收入 人均年纯收入 纯收入';
const incomeNames = (who: readonly string[], what = INCOMES): string[] =>
  who.flatMap((one) => words(what).map((income) => one + income));
const FARMERS = [
  ...words('农村 农民 农牧民 农牧业人口 农村牧区 农牧区 农渔民 农业人口'),
  ...words('农村 农村牧区 农牧区 农牧民 乡 乡村').flatMap((where) =>
    words('居民 常住居民').map((who) => where + who),
  ),
];

/** Everything that the indicators of the taxonomy measure, under the names that reports use. */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'gdp',
    names:
      words(`地区生产总值 国内生产总值 生产总值 经济总量 GDP 地区GDP 区域生产总值 地方生产总值 地区国内生产总值 国民生产总值
      地区生产总值(GDP) 生产总值(GDP) 国内生产总值(GDP)`),
    after: words('总量 (GDP)'),
    account: true,
    topic: '生产总值',
    bare: words('总量'),
    readings: [level('gdp', YUAN), { ...growth('gdp_growth'), real: true }],
  },
  {
    id: 'economy',
    names: words(
      '经济增长 经济增速 经济增长速度 经济增长率 经济增长幅度 经济增幅 经济发展 经济发展速度',
    ),
    grows: true,
    after: words('预期目标 目标 速度 预期'),
    readings: [growth('gdp_growth')],
  },
  ...sectors(),
  {
    id: 'sectors',
    names: words('三次产业 三次产业增加值 一二三产业 一二三产业增加值 一二三产增加值 一二三产'),
    parts: ['primary', 'secondary', 'tertiary'],
    apart: true,
    readings: [],
  },
  {
    id: 'industry',
    names: words(
      '规模以上工业增加值 规上工业增加值 规模工业增加值 规模以上工业 规上工业 规模以上工业企业增加值 规模上工业增加值 规上工业企业增加值',
    ),
    after: words('增加值'),
    readings: [{ ...growth('industry_growth'), real: true }],
  },
  {
    id: 'fai',
    names: words(
      '固定资产投资 全社会固定资产投资 固定资产投资额 固定资产投资总额 固定资产投资完成额 固投 全社会固定资产投资额 500万元以上固定资产投资 500万元以上项目固定资产投资 城镇固定资产投资 固定资产投资(不含农户) 固定资产投资规模 固定资产完成投资 规模以上固定资产投资 规上固定资产投资 城镇以上固定资产投资 城镇规模以上固定资产投资 城镇及以上固定资产投资 限额以上固定资产投资',
    ),
    before: words('全社会'),
    after: words('(不含农户) 总额'),
    readings: [growth('fai_growth')],
  },
  {
    id: 'industrial_investment',
    names: words('工业投资 工业固定资产投资 工业投资额 工业性投资'),
    readings: [growth('industrial_investment_growth')],
  },
  {
    id: 'retail',
    names: words(
      '社会消费品零售总额 消费品零售总额 社零总额 社零 社会消费品零售额 社会消费零售总额 全社会消费品零售总额 社消零总额 社会消费品总额 全社会消费品零售额',
    ),
    readings: [growth('retail_growth')],
  },
  {
    id: 'trade',
    names:
      words(`外贸进出口总额 进出口总额 进出口总值 外贸进出口 外贸进出口总值 货物进出口 货物进出口总额 货物进出口总值 货物贸易进出口 货物贸易进出口总额 货物贸易进出口总值
      对外贸易进出口总额 进出口贸易总额 外贸总额 进出口 外贸规模 货物贸易 对外贸易总额 外贸进出口额 进出口额 外贸 外贸进出口总量 外贸进出口规模 对外贸易 外贸总值 海关进出口总额 自营进出口总额 商品进出口总值 商品进出口总额 外贸进出口贸易总额 进出口贸易额 外贸进出口贸易额 货物进出口贸易总额 进出口值 外贸进出口值 进出口贸易 货物进出口贸易 货物进出口额 货物贸易进出口额 地区进出口总额 地区商品进出口总额 对外贸易进出口总值 进出口规模 海关外贸进出口总额`),
    overYears: 'either',
    brought: true,
    readings: [level('trade', YUAN), level('trade_usd', DOLLARS), growth('trade_growth')],
  },
  {
    id: 'export',
    names: words(
      '出口 地区出口 海关出口 出口总额 出口总值 外贸出口 外贸出口总额 外贸出口总值 货物出口 货物贸易出口 货物出口总额 出口额 外贸出口额 货物出口总值',
    ),
    readings: [growth('export_growth')],
  },
  {
    id: 'fdi',
    names: words(
      '实际使用外资 实际利用外资 实际使用外资金额 实际利用外资额 实际利用外资金额 利用外资 使用外资 外商直接投资 实际到位外资 实际利用外商直接投资 实际使用外资额 实际吸收外资 吸收外资 吸收外商直接投资 实际吸收外商直接投资 实际利用境外资金 实际外资 直接利用外资 外资实际到位 外资到位资金 实际使用外商直接投资 实际到账外资 实际直接利用外资 实际利用外资总额 外商直接投资实际使用额 外商直接投资实际到位额 外商直接投资实到金额 外商直接投资实际到位金额 直接利用外资实际到位金额 到位外商直接投资',
    ),
    overYears: 'either',
    readings: [level('fdi', DOLLARS), growth('fdi_growth')],
  },
  {
    id: 'trade_fdi',
    names: words('外贸外资 外资外贸'),
    parts: ['trade', 'fdi'],
    apart: true,
    readings: [],
  },
  {
    id: 'fiscal_revenue',
    part: 'meant',
    account: true,
    names: fiscalNames(),
    after: words('总量'),
    readings: [level('fiscal_revenue', YUAN), revenueGrowth('fiscal_revenue_growth')],
  },
  {
    id: 'total_fiscal_revenue',
    account: true,
    names: totalFiscalNames(),
    readings: [level('total_fiscal_revenue', YUAN), revenueGrowth('total_fiscal_revenue_growth')],
  },
  {
    id: 'deposits',
    names: balances('存款'),
    before: words(
      '各项 各类 人民币 本外币 金融机构 各类金融机构 银行业金融机构 银行业 年末 全部 全社会 境内',
    ),
    readings: [growth('deposit_growth')],
  },
  {
    id: 'loans',
    names: balances('贷款'),
    before: words(
      '各项 各类 人民币 本外币 金融机构 各类金融机构 银行业金融机构 银行业 年末 全部 全社会 境内',
    ),
    readings: [growth('loan_growth')],
  },
  {
    id: 'deposits_loans',
    names: balances('存贷款'),
    before: words(
      '各项 各类 人民币 本外币 金融机构 各类金融机构 银行业金融机构 银行业 年末 全部 全社会 境内',
    ),
    parts: ['deposits', 'loans'],
    apart: true,
    readings: [],
  },
  {
    id: 'prices',
    names: words(
      '居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格总体水平 居民消费价格指数(CPI) 居民消费价格(CPI) 居民消费物价指数 居民消费物价 CPI 居民消费价格水平 居民消费品价格 居民消费品价格指数 居民消费价格总指数 消费价格指数 城市居民消费价格 城市居民消费价格指数 城市居民消费价格总水平 城市居民消费价格总指数 消费价格 消费价格总水平 物价 物价总水平 物价水平 物价指数',
    ),
    after: words('总水平 (CPI) 指数 平均'),
    grows: true,
    readings: [
      { indicator: 'cpi', shape: 'growth', units: PERCENT, within: [-20, 30], index: true },
    ],
  },
  {
    id: 'urban_jobs',
    names: words(
      '城镇新增就业 新增城镇就业 城镇新增就业岗位 新增城镇就业岗位 城镇新增就业人数 城镇新增就业人员 新增城镇就业人数 城镇新增就业人口 新增城镇就业人口 新增城镇就业人员 城镇净增就业 净增城镇就业岗位 净增城镇就业 城镇新就业',
    ),
    overYears: 'sum',
    readings: [level('urban_jobs', { 人: 1e-4, 个: 1e-4 })],
  },
  {
    id: 'unemployment',
    names: words(
      '城镇调查失业率 调查失业率 城镇调查失业率平均值 城镇调查失业率均值 城镇调查平均失业率',
    ),
    after: words('平均值 平均 均值 年均值'),
    readings: [jobless('unemployment')],
  },
  {
    id: 'registered_unemployment',
    names: words('城镇登记失业率 登记失业率 城镇登记失业 城镇实有登记失业率 城镇人口登记失业率'),
    after: words('平均'),
    readings: [jobless('registered_unemployment')],
  },
  {
    id: 'population_growth',
    names: words('人口自然增长率 人口自然增长 自然增长率 人口出生增长率'),
    readings: [
      {
        indicator: 'population_growth',
        shape: 'level',
        units: { '‰': 1, '%': 1 },
        within: [-30, 30],
      },
    ],
  },
  {
    id: 'income',
    names: [
      ...incomeNames(words('居民 全体居民 全体常住居民 常住居民 城乡常住居民全体')),
      '人均可支配收入',
      '全体居民人均可支配收入(全体)',
    ],
    topic: '居民收入',
    before: words('全体 全体居民'),
    overYears: 'state',
    readings: [level('income', PERSONAL_YUAN), growth('income_growth')],
  },
  {
    id: 'urban_income',
    names: [
      ...incomeNames([
        '城镇',
        '城市',
        ...words(RESIDENTS).flatMap((r) => ['城镇' + r, '城市' + r, '城' + r]),
      ]),
      '城镇居民',
      '城镇常住居民',
    ],
    topic: '居民收入',
    bare: words('城镇'),
    overYears: 'state',
    readings: [level('urban_income', PERSONAL_YUAN), growth('urban_income_growth')],
  },
  {
    id: 'rural_income',
    names: [
      ...incomeNames(FARMERS).filter((name) => !isNetIncome(name)),
      ...words('农村居民 农村常住居民 农村牧区常住居民 农牧区常住居民'),
    ],
    topic: '居民收入',
    bare: words('农村'),
    overYears: 'state',
    readings: [level('rural_income', PERSONAL_YUAN), growth('rural_income_growth')],
  },
  {
    id: 'rural_net_income',
    names: [...incomeNames(FARMERS, NET_INCOMES), ...incomeNames(FARMERS).filter(isNetIncome)],
    overYears: 'state',
    readings: [level('rural_net_income', PERSONAL_YUAN), growth('rural_net_income_growth')],
  },
  {
    id: 'incomes',
    names: incomeNames(words('城乡 城乡居民 城乡常住居民')),
    parts: ['urban_income', 'rural_income'],
    readings: [],
  },
  {
    id: 'urbanization',
    names: words(
      '常住人口城镇化率 城镇化率 人口城镇化率 新型城镇化率 常住人口城市化率 常住人口新型城镇化率 城市化率 人口城市化率 城镇化水平 城市化水平',
    ),
    overYears: 'state',
    readings: [rate('urbanization')],
  },
  {
    id: 'grain',
    names: words(
      '粮食产量 粮食总产量 粮食总产 粮食年产量 粮食综合生产能力 粮食综合产能 粮食年产 粮食年总产量 粮食总产能 全年粮食产量 粮食产能 粮食生产 生产粮食 产粮',
    ),
    topic: '粮食',
    topics: words('粮播 粮播面积 粮食播种面积 粮食作物播种面积 粮食种植面积 粮食面积 粮食丰收'),
    bare: words('产量 总产量 总产 年产量 年总产量 年产'),
    overYears: 'last',
    readings: [level('grain', TEN_THOUSAND_TONS)],
  },
  {
    id: 'farmland',
    names: words('高标准农田 高标准基本农田'),
    after: words(
      '建设 建设任务 项目 建设项目 面积 改造提升 新建和改造提升 新建改造 提升改造 改造 建设面积',
    ),
    readings: [made('farmland', { 亩: 1e-4, 公顷: 15e-4 }, 'new')],
  },
  {
    id: 'rd',
    names: words(
      `R&D R&D投入 全社会R&D投入 研发经费支出 研发经费投入 研发经费 研发投入 全社会研发投入 全社会研发经费支出 全社会研发经费投入 全社会研发经费 R&D经费支出 R&D经费 研究与试验发展经费 研究与试验发展经费支出 研究与试验发展经费投入 全社会研究与试验发展经费支出 R&D经费投入 全社会R&D经费支出 R&D支出 全社会研发支出 研发支出 全社会研究与试验发展经费 全社会R&D经费 研究与试验发展(R&D)经费 研究与试验发展(R&D)经费支出 研究与试验发展(R&D)经费投入 全社会研究与试验发展(R&D)经费支出 全社会研究与试验发展(R&D)经费投入 研发资金 全社会研发资金 研究与发展经费支出 研究与发展经费 全社会研究与发展经费支出 全社会研究开发经费支出 研究开发经费 全社会研发(R&D)经费 全社会研发(R&D)经费支出 全社会研发(R&D)经费投入 研发(R&D)经费支出 研发(R&D)经费投入 研究与开发投入 研究与开发经费 研究与开发经费支出 全社会研究与开发投入 全社会研究与开发经费 全社会研究与开发经费支出`,
    ),
    before: words('全社会'),
    topic: '研发投入',
    overYears: 'state',
    readings: [{ indicator: 'rd_intensity', shape: 'share', units: PERCENT, within: [0, 20] }],
  },
  {
    id: 'rd_intensity',
    names:
      words(`研发经费投入强度 研发投入强度 全社会研发经费投入强度 全社会研发投入强度 R&D经费投入强度 研究与试验发展经费投入强度 研究与试验发展(R&D)经费投入强度 全社会R&D经费投入强度 R&D投入强度
      全社会研究与试验发展经费投入强度 全社会研发强度 研发强度 科技研发投入强度 研发经费强度 研发与试验投入强度 全社会研发(R&D)经费投入强度 全社会R&D投入强度`),
    topic: '研发投入',
    bare: words('投入强度'),
    overYears: 'state',
    readings: [rate('rd_intensity')],
  },
  {
    id: 'tech_contracts',
    names: words(
      '技术合同成交额 技术合同成交总额 技术合同交易额 技术合同成交金额 技术合同登记额 技术合同登记成交额 技术合同认定登记额 技术合同认定登记成交额 技术合同认定登记金额 技术合同交易总额 技术市场合同成交额 技术合同认定登记成交总额 技术合同交易金额 技术合同登记金额 技术交易合同成交额 技术交易额 技术交易总额 认定登记技术合同成交额 技术合同成交值',
    ),
    readings: [level('tech_contracts', YUAN)],
  },
  {
    id: 'hightech_firms',
    names: words('高新技术企业 国家高新技术企业 国家级高新技术企业 高企'),
    before: words('有效期内 有效 国家 国家级'),
    after: words('总数 数量 总量 保有量 数'),
    topic: '高新技术企业',
    bare: words('总数 总量 保有量 数量'),
    readings: [made('hightech_firms', { 家: 1, 户: 1, 个: 1 }, 'stock')],
  },
  { ...cut('energy_intensity', energyNames()), topic: '单位生产总值' },
  {
    ...cut('carbon_intensity', carbonNames()),
    topic: '单位生产总值',
    bare: words('二氧化碳排放 二氧化碳排放量 碳排放 碳排放量'),
  },
  { ...cut('so2', emissionNames('二氧化硫', 'SO2', '二氧化硫(SO2)')), airborne: true },
  cut('cod', emissionNames('化学需氧量', 'COD', '化学需氧量(COD)')),
  { ...cut('nox', emissionNames('氮氧化物')), airborne: true },
  cut('ammonia', emissionNames('氨氮')),
  {
    id: 'pm25',
    names: pmNames(),
    before: words(
      '设区城市 设区市 省辖市 地级市 中心城市 城市 城区 中心城区 主城区 市区 地级及以上城市 地级以上城市 县级及以上城市 县级以上城市 地级城市 县以上城市 县及以上城市 县城以上城市 中心城市和县级以上城市 市州中心城市 州市中心城市 州市政府所在地 市州政府所在地 州府所在地 国考 环境 空气 平均 大气',
    ),
    after: words('平均 浓度 平均浓度 年均浓度 年均值 均值 平均值 年平均浓度'),
    overYears: 'state',
    readings: [level('pm25', { '微克/立方米': 1, 微克: 1 })],
  },
  {
    id: 'good_air',
    names: airNames(),
    topic: '空气质量',
    bare: words('优良率 优良比例 优良比率 优良天数比例 优良天数比率'),
    before: words(
      '设区城市 设区市 省辖市 地级市 中心城市 城市 城区 中心城区 主城区 市区 地级及以上城市 地级以上城市 环境 空气 平均 县级及以上城市 县级以上城市 地级城市 县以上城市 县及以上城市 县城以上城市 县城以上 县级城市 市城区 市州城区 中心城市和县级以上城市 市州中心城市 州市中心城市 州市政府所在地 市州政府所在地 州府所在地 国考',
    ),
    after: words('平均'),
    overYears: 'state',
    readings: [rate('good_air')],
  },
  {
    id: 'good_water',
    names: waterNames(),
    requires: ['水', '断面'],
    before: words(
      '国家地表水考核断面 国家地表水考核 水环境 国考 国控 省控 省考 国省控 国省考 国控监测 监测断面 国控监测断面 国省考断面 地表水国省考断面 省考核断面 市考核断面 市控 断面 地表水 国控断面 国考断面 省控断面 地表水国考断面 国家考核断面 国省考核断面 国省控断面 考核断面 平均 重点流域 的 主要流域国控断面 主要流域国考断面 主要流域省控断面 主要流域国省控断面 主要流域国省考断面 主要流域断面 市控以上 县控以上 省控以上 市控及以上 县控及以上 市控以上断面 县控以上断面 省控以上断面 市控及以上断面 县控及以上断面 市控断面 县控断面 地表水国控断面 省考以上 省考以上断面 省考及以上 省考及以上断面 省控及以上地表水考核断面 国省控水质考核断面 国省地表水考核断面 国省控河流断面 国家和自治区考核断面 主要江河 主要江河地表水 主要流域 主要河流 主要河流断面 全部 全部地表水',
    ).flatMap(abbreviated),
    after: words('断面比例 平均'),
    overYears: 'state',
    readings: [rate('good_water')],
  },
  {
    id: 'forest_cover',
    names: words('森林覆盖率'),
    overYears: 'state',
    readings: [rate('forest_cover')],
  },
  {
    id: 'old_estates',
    names: words('老旧小区 城镇老旧小区 城镇老旧居住小区 老旧居住小区 城市老旧小区 老旧住宅小区'),
    before: words('城镇 城市'),
    after: words(
      '改造 改造任务 改造提升 改造工程 改造项目 整治 综合整治 更新改造 全部 一新 焕新 完工 全面完工',
    ),
    readings: [made('old_estates', { 个: 1 }, 'either')],
  },
  {
    id: 'rental_housing',
    names: words('保障性租赁住房 保租房 保障性租赁房'),
    after: words('等 房源 建设'),
    readings: [made('rental_housing', { 套: 1e-4, 间: 1e-4, 户: 1e-4 }, 'either')],
  },
  {
    id: 'childcare_places',
    names: words(
      '托位 托位数 托额 社区托育托额 婴幼儿托位 普惠托位 普惠性托位 幼儿托位 托育托位 婴幼儿照护托位 普惠托育托位 托育位 婴幼儿托位数 婴幼儿普惠托位 托育服务托位 婴幼儿普惠性托位 公办托位 婴幼儿照护服务托位 照护服务托位 托班托额 托育托额 普惠托额 普惠托育服务托位 普惠性托育托位',
    ),
    before: words('普惠 普惠性 公办 公办幼儿园 社区 婴幼儿 3岁以下 3岁以下婴幼儿 三岁以下婴幼儿'),
    readings: [made('childcare_places', { 个: 1e-4 }, 'new')],
  },
  {
    id: 'school_places',
    names: words('学位 学位数 幼儿园位 公办幼儿园位 园位'),
    before: words(
      '公办 公办园 普惠园 基础教育 义务教育 学前教育 中学 初高中 城乡 中小学 中小学幼儿园 中小学校 幼儿园 幼儿 普通高中 高中 高等教育 优质 普惠性 普惠 中小学生 小学 初中 城镇 城区 学龄前儿童 义务教育阶段 公办义务教育阶段 各类 各学段 中职教育 中等职业教育 职业教育 技工 技工院校 中职 公办幼儿园 公办中小学 公办义务教育 公办学前教育 学前',
    ),
    readings: [made('school_places', { 个: 1e-4, 座: 1e-4 }, 'new')],
  },
  {
    id: 'eldercare_beds',
    names: words(
      '养老床位 养老服务床位 养老机构床位 养老护理床位 养老护理型床位 家庭养老床位 机构养老床位 社会养老床位 家庭养老照护床位 养老家庭照护床位 护理型床位 家庭照护床位 养老照护床位 养老机构护理型床位 社区养老床位',
    ),
    before: words('城镇 公办 普惠 普惠性 护理型 社区 居家 公益性 家庭 机构 各类'),
    readings: [made('eldercare_beds', { 张: 1e-4, 个: 1e-4 }, 'new')],
  },
  {
    id: 'bs5g',
    names: words('5G基站 5G网络基站 5G通信基站 第五代移动通信基站 5G站点'),
    after: words('总数 总量 数量'),
    topic: '5G基站',
    bare: words('总数 总量 总数量'),
    readings: [
      { ...made('bs5g_new', { 个: 1e-4, 座: 1e-4 }, 'new'), within: MADE_IN_A_YEAR },
      made('bs5g_total', { 个: 1e-4, 座: 1e-4 }, 'stock'),
    ],
  },
  {
    id: 'rural_roads',
    names: words('农村公路 四好农村路 农村牧区公路 农村道路'),
    before: words('四好 “ ” "'),
    after: words(
      '新改建 新改建工程 改造 改造提升 提升 建设 提升工程 改造工程 建设改造 建设里程 提档升级 新(改)建 升级改造',
    ),
    readings: [made('rural_roads', { 公里: 1 }, 'new')],
  },
  {
    id: 'expressway',
    names: words(
      '高速公路通车里程 高速公路通车总里程 高速公路总里程 高速公路里程 高速公路 高速公路运营里程 高速公路建成通车里程 高速通车总里程 高速总里程 高速公路总通车里程 高速通车里程',
    ),
    after: words('总里程 通车里程'),
    topic: '高速公路',
    bare: words('总里程 通车里程 通车总里程 里程'),
    readings: [made('expressway', { 公里: 1 }, 'stock')],
  },
];

/** 农民人均收入 is the net income that the older statistics tell. */
function isNetIncome(name: string): boolean {
  return /^农(?:牧|渔)?民人均收入$/.test(name);
}

/** 国省考断面 is written 国、省考断面 as well. */
function abbreviated(network: string): string[] {
  return network.includes('国省') ? [network, network.replace('国省', '国、省')] : [network];
}

function sectors(): Subject[] {
  const sectorNames = {
    primary: ['第一产业', '一产', '一产业'],
    secondary: ['第二产业', '二产', '二产业'],
    tertiary: ['第三产业', '三产', '三产业'],
  };
  return (['primary', 'secondary', 'tertiary'] as const).map((sector) => ({
    id: sector,
    names: [
      ...sectorNames[sector].flatMap((name) => [name + '增加值', name]),
      ...(sector === 'tertiary'
        ? ['服务业增加值', '服务业(第三产业)增加值', '第三产业(服务业)增加值']
        : []),
    ],
    after: words('增加值'),
    readings: [{ ...growth(`${sector}_growth`), real: true }],
  }));
}

function fiscalNames(): string[] {
  const cores = words(
    '一般公共预算收入 公共财政预算收入 财政一般预算收入 一般预算收入 公共预算收入 一般公共财政预算收入 公共财政收入 一般公共预算财政收入 一般公共预算地方收入 一般公共收入预算',
  );
  return [
    ...words(
      '地方收入 地方财政收入 地方预算收入 地方预算内财政收入 地方级财政收入 地方本级财政收入 地方财政预算收入 地方公共财政收入',
    ),
    ...cores
      .flatMap((core) =>
        ['', '地方', '地方财政', '财政', '地方级', '全口径地方'].map((head) => head + core),
      )
      .filter((name) => !name.includes('财政财政')),
  ];
}

/** What a territory collects for every level of government; the general budget's revenue is its own part of it. */
function totalFiscalNames(): string[] {
  const heads = ['', '地方', '地区'];
  return [
    ...heads.flatMap((head) => [`${head}财政总收入`, `${head}公共财政总收入`]),
    ...words('全口径 大口径 全部 全地域').flatMap((whole) => [
      `${whole}财政收入`,
      `${whole}财政总收入`,
      `地方${whole}财政收入`,
      `一般预算${whole}财政收入`,
    ]),
    ...words('财政一般预算总收入 一般预算总收入 公共财政预算总收入 一般公共预算总收入'),
  ];
}

function balances(what: string): string[] {
  const tails = ['余额'];
  const heads = [
    '',
    '各项',
    '本外币',
    '人民币',
    '金融机构',
    '金融机构各项',
    '金融机构本外币',
    '金融机构本外币各项',
    '金融机构人民币',
    '金融机构人民币各项',
    '本外币各项',
    '人民币各项',
    '银行业金融机构',
    '银行业金融机构各项',
    '金融机构本外币(含外资)',
  ];
  return heads.flatMap((head) => tails.map((tail) => head + what + tail));
}

function energyNames(): string[] {
  const wholes = words('地区生产总值 国内生产总值 生产总值 GDP 地区GDP');
  return [
    ...wholes.flatMap((whole) =>
      ['单位', '万元', '每万元', '亿元'].flatMap((per) =>
        [
          '能耗',
          '能源消耗',
          '综合能耗',
          '能源消费',
          '能耗强度',
          '能源消耗量',
          '能耗水平',
          '能源消费量',
        ].map((what) => per + whole + what),
      ),
    ),
    ...wholes.flatMap((whole) => ['能耗', '综合能耗', '能源消耗'].map((what) => whole + what)),
    ...words('能耗强度 能源消耗强度 能源消费强度'),
    ...wholes.map((whole) => `${whole}单位能耗`),
    ...wholes.flatMap((whole) => ['单位', '万元'].map((per) => `${per}${whole}综合能源消耗`)),
  ];
}

/** What is to fall, told by how much it fell. */
function cut(id: string, names: readonly string[]): Subject {
  return {
    id,
    names,
    before: words('全社会'),
    after: words('降幅 下降率 降低率 水平 总量'),
    overYears: 'change',
    readings: [
      {
        indicator: `${id}_cut`,
        shape: 'growth',
        units: PERCENT,
        cut: true,
        within: [-50, 50],
      },
    ],
  };
}

function carbonNames(): string[] {
  const wholes = words('地区生产总值 国内生产总值 生产总值 GDP 地区GDP');
  const what = words(
    '二氧化碳 二氧化碳排放 二氧化碳排放量 二氧化碳减排 碳排放 碳排放量 碳排放强度',
  );
  return [
    ...wholes.flatMap((whole) =>
      ['单位', '万元'].flatMap((per) => what.map((one) => per + whole + one)),
    ),
    ...words('碳排放强度 二氧化碳排放强度 碳强度'),
  ];
}

function emissionNames(...substances: readonly string[]): string[] {
  return substances.flatMap((substance) =>
    ['', '排放', '排放量', '排放总量', '减排', '减排量'].map((what) => substance + what),
  );
}

function pmNames(): string[] {
  const cores = words(
    'PM2.5 细颗粒物 细颗粒物(PM2.5) PM2.5(细颗粒物) 可入肺颗粒物(PM2.5) 细颗粒物PM2.5',
  );
  const tails = [
    '年均浓度',
    '平均浓度',
    '浓度',
    '年平均浓度',
    '浓度均值',
    '年均浓度值',
    '年均值',
    '浓度平均值',
    '平均浓度值',
    '浓度年均值',
    '累计平均浓度',
    '',
  ];
  return cores.flatMap((core) => tails.map((tail) => core + tail));
}

function airNames(): string[] {
  const rates = ['比例', '比率', '率', '占比', '达标率'];
  const days = ['优良天数', '优良天气'];
  const heads = [
    '',
    '空气质量',
    '日空气质量',
    '环境空气质量',
    '空气',
    '环境空气',
    '空气质量平均',
    '大气环境质量',
    '城市空气质量',
    '平均',
    '大气',
    '城市环境空气质量',
    '空气质量(AQI)',
    'AQI',
    '大气质量',
    '空气环境质量',
  ];
  return heads.flatMap((head) => [
    `${head}优良天数`,
    ...days.flatMap((what) => rates.map((tail) => `${head}${what}${tail}`)),
    ...(head === '' || head === '平均'
      ? []
      : [
          `${head}优良率`,
          `${head}优良比例`,
          `${head}优良天比例`,
          `${head}优良天数平均比例`,
          `${head}优良比率`,
          `${head}达标天数比例`,
          `${head}达标天数比率`,
        ]),
  ]);
}

function waterNames(): string[] {
  const grades = ['III', 'Ⅲ', '三'];
  const first = ['Ⅰ', 'I'];
  const good = [
    '水质优良',
    '水质优Ⅲ',
    '水质优Ⅲ类',
    '优良水体',
    '优良水质',
    '水质达到或好于Ⅲ类',
    '水质达到或优于Ⅲ类',
    '达到或好于Ⅲ类水体',
    '达到或优于Ⅲ类水体',
    '优Ⅲ类水体',
    'Ⅰ-Ⅲ类水质',
    'Ⅰ—Ⅲ类水质',
    'Ⅰ~Ⅲ类水质',
    'Ⅰ至Ⅲ类水质',
    '好于Ⅲ类水体',
    'Ⅲ类以上水质',
    'Ⅲ类及以上水质',
    'Ⅲ类水质以上',
    '水质Ⅲ类以上',
    'Ⅲ类以上水体',
    'Ⅰ-Ⅲ类',
    '优Ⅲ类',
    '优于Ⅲ类水质',
    '达到或好于Ⅲ类水质',
    '达到或优于Ⅲ类水质',
    '达到或优于Ⅲ类',
    '达到或好于Ⅲ类',
    '优良断面',
    '水体优良',
    'Ⅲ类及以上水体',
    '优良水体断面',
    '水质优良断面',
    '优良',
    '优Ⅲ类水质',
    'Ⅰ-Ⅲ类水体',
    'Ⅰ-Ⅲ类水',
    '水质优良水体',
    '水质达Ⅲ类以上',
    '水质优于Ⅲ类',
    '水质好于Ⅲ类',
    '断面优良',
    '断面水质优良',
    'Ⅲ类以上断面',
    '优Ⅲ',
    '水质达到或优于Ⅲ类(优良)',
    ...['水质优良', '优良', '优良水体', '优良水质'].flatMap((name) => [
      ...['达到或优于Ⅲ类', '达到或好于Ⅲ类', 'Ⅲ类及以上', 'Ⅲ类以上'].map(
        (grade) => `${name}(${grade})`,
      ),
      ...['-', '—', '~', '至'].map((to) => `${name}(Ⅰ${to}Ⅲ类)`),
    ]),
    'Ⅲ类水',
    'Ⅲ类水质',
    '好于Ⅲ类水质',
    '水质达到Ⅲ类以上',
    'Ⅲ类及以上断面',
    'Ⅲ类以上水质优良',
    '水环境质量优良',
    '地表水环境质量优良',
    'Ⅲ类以上水断面',
  ];
  const tails = [
    '比例',
    '比率',
    '率',
    '占比',
    '断面比例',
    '断面占比',
    '水体比例',
    '断面比率',
    '的比例',
  ];
  return good
    .flatMap((name) =>
      name.includes('Ⅲ') ? grades.map((grade) => name.replaceAll('Ⅲ', grade)) : [name],
    )
    .flatMap((name) =>
      name.includes('Ⅰ') ? first.map((grade) => name.replaceAll('Ⅰ', grade)) : [name],
    )
    .flatMap((name) => tails.map((tail) => name + tail));
}
