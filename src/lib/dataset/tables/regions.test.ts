import { expect, it } from 'vitest';
import { readTable } from '../read-table';
import { regionsOf } from './regions';
import { REGIONS } from './regions.schema';

const CSV = `adcode,name_zh,short_zh,name_en,level,parent,group
100000,中华人民共和国,全国,China,country,,
320000,江苏省,江苏,Jiangsu,province,100000,east
320500,苏州市,苏州,Suzhou,prefecture,320000,
340000,安徽省,安徽,Anhui,province,100000,central
341300,宿州市,宿州,Suzhou,prefecture,340000,
220000,吉林省,吉林,Jilin,province,100000,northeast
220100,长春市,长春,Changchun,prefecture,220000,
220200,吉林市,吉林,Jilin,prefecture,220000,
`;

it('regions that English spells alike are told apart by their province', () => {
  const names = regionsOf(readTable(CSV, REGIONS, 'regions.csv')).map((one) => one.nameEn);
  expect(names).toEqual([
    'China',
    'Jiangsu',
    'Suzhou (Jiangsu)',
    'Anhui',
    'Suzhou (Anhui)',
    'Jilin',
    'Changchun',
    'Jilin (Jilin)',
  ]);
});
