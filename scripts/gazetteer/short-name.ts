/** Nationalities as they stand in the names of autonomous places, longest first so that 土家族 wins over 族. */
const PEOPLES = [
  '柯尔克孜族',
  '达斡尔族',
  '鄂伦春族',
  '鄂温克族',
  '哈萨克族',
  '塔吉克族',
  '俄罗斯族',
  '柯尔克孜',
  '朝鲜族',
  '土家族',
  '布依族',
  '哈尼族',
  '景颇族',
  '傈僳族',
  '蒙古族',
  '拉祜族',
  '布朗族',
  '保安族',
  '东乡族',
  '撒拉族',
  '裕固族',
  '仡佬族',
  '仫佬族',
  '毛南族',
  '纳西族',
  '独龙族',
  '普米族',
  '锡伯族',
  '哈萨克',
  '塔吉克',
  '蒙古',
  '锡伯',
  '各族',
  '藏族',
  '羌族',
  '彝族',
  '苗族',
  '侗族',
  '壮族',
  '傣族',
  '白族',
  '回族',
  '满族',
  '黎族',
  '瑶族',
  '水族',
  '畲族',
  '土族',
  '佤族',
  '怒族',
] as const;

/** Autonomous regions keep no trace of their people: 广西壮族自治区 is 广西, 宁夏回族自治区 is 宁夏. */
const PROVINCE_TAIL = /(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$/;

/** Kinds of unit that may be dropped from a name, tried in turn while two characters at least stay. */
const TAILS = [
  '地区',
  '行政委员会',
  '的岛礁及其海域',
  '新区',
  '特区',
  '县',
  '区',
  '盟',
  '旗',
] as const;

/** Names that say nothing without their last word: a mining district beside a county of the same name, a banner's wing or colour. */
const WHOLE = /(矿区|[左右前中后黄白蓝]旗)$/;

/**
 * The name a map has room for.
 * In: a full name as GB/T 2260 lists it. Out: 黔东南苗族侗族自治州 → 黔东南, 锡林郭勒盟 → 锡林郭勒,
 * 贵阳市 → 贵阳, 怒江傈僳族自治州 → 怒江, 东乡族自治县 → 东乡. Two characters at least stay, so 莘县 and
 * 城区 are kept whole.
 */
export function shortName(name: string): string {
  if (WHOLE.test(name)) return name;
  const autonomous = /^(.+?)(自治州|自治县|自治旗|(?<=族)区)$/.exec(name);
  if (autonomous?.[1]) return withoutPeoples(autonomous[1]);
  const province = name.replace(PROVINCE_TAIL, '');
  if (province !== name && province.length >= 2) return province;
  const stem = name.replace(/架林区$/, '架').replace(/联合旗$/, '旗');
  const tail = TAILS.find((end) => stem.endsWith(end) && stem.length - end.length >= 2);
  return tail ? stem.slice(0, -tail.length) : stem;
}

/** Peels the peoples off the end; when nothing else would be left, the last one gives the name. */
function withoutPeoples(stem: string): string {
  let rest = stem;
  for (;;) {
    const people = PEOPLES.find((name) => rest.endsWith(name) && rest.length > name.length);
    if (!people) break;
    const shorter = rest.slice(0, -people.length);
    if (shorter.length < 2) break;
    rest = shorter;
  }
  return rest.length > 2 ? rest.replace(/族$/, '') : rest;
}
