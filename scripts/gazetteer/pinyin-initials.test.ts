import { describe, expect, it } from 'vitest';
import { initialsOf, pinyinInitials } from './pinyin-initials';

describe('pinyinInitials', () => {
  it.each([
    ['地区生产总值', 'dqsczz'],
    ['居民消费价格涨幅', 'jmxfjgzf'],
    ['城镇调查失业率', 'czdcsyl'],
    ['一般公共预算收入增速', 'ybggyssrzs'],
    ['单位地区生产总值能耗降幅', 'dwdqsczznhjf'],
    ['粮食产量', 'lscl'],
    ['PM2.5年均浓度', 'pm2.5njnd'],
    ['新建5G基站', 'xj5gjz'],
    ['新增养老床位', 'xzylcw'],
    ['', ''],
  ])('%s: %s', (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials);
  });
});

describe('initialsOf', () => {
  it('lists each once', () => {
    expect(initialsOf(['GDP', 'gdp', '生产总值'])).toEqual(['gdp', 'sczz']);
  });
});
