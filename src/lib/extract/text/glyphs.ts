/** Traditional characters of the field's own words, each followed by its simplified form. */
const TRADITIONAL =
  '產产億亿萬万國国總总個个區区鎮镇鄉乡縣县與与長长經经濟济業业規规調调農农戶户資资費费財财預预額额進进貿贸實实際际達达稅税貸贷單单價价漲涨員员爭争確确標标條条務务' +
  '創创續续穩稳減减運运營营優优質质類类環环護护氣气顆颗濃浓養养學学園园強强術术銷销擴扩數数據据網网鐵铁樓楼舊旧設设計计劃划噸吨畝亩對对報报關关審审議议協协會会現现' +
  '為为爲为於于從从發发開开動动東东廣广陝陕寧宁遼辽龍龙雲云貴贵慶庆團团臺台灣湾蘇苏贛赣瀋沈陽阳漢汉劉刘張张陳陈項项頃顷裡里綠绿蓋盖災灾糧粮構构機机餘余約约過过較较' +
  '負负滿满間间專专儲储態态歷历歲岁當当屆届處处備备鞏巩擔担該该點点萊莱還还這这層层級级給给統统織织紅红純纯組组結结絕绝維维綜综緊紧線线編编緩缓縮缩績绩職职聯联勞劳' +
  '醫医療疗託托幾几嬰婴兒儿屬属訂订記记許许證证識识試试話话請请讓让貢贡購购贏赢車车軌轨轉转輛辆邊边選选遷迁鋼钢錢钱門门閉闭陸陆隨随險险難难電电響响順顺領领題题顯显' +
  '風风飛飞館馆驗验齊齐體体麗丽麥麦黃黄黨党華华來来時时書书無无決决沒没兩两歡欢歸归隊队階阶壓压衛卫廠厂擬拟築筑節节補补廢废復复製制龜龟鳳凤瓊琼瀾澜鄭郑濱滨錫锡興兴' +
  '徑径';

/** Signs that look alike, each followed by the one form that the rules know. */
const LOOKALIKES =
  '﹪%﹒.～~〜~∼~−-–-―—─—﹐，﹔；﹕：∶：₀0₁1₂2₃3₄4₅5;；:：?？!！［(］)[(])〔(〕)【(】)，，：：；；？？！！';

const GLYPHS: ReadonlyMap<string, string> = pairs(TRADITIONAL + LOOKALIKES);

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < text.length; i += 2) map.set(text.charAt(i), text.charAt(i + 1));
  return map;
}

/**
 * One form for every glyph that reports write in several: full-width letters, digits and signs,
 * subscripts, traditional characters. One UTF-16 unit in, one out, so that offsets stay.
 */
export function plainGlyph(glyph: string): string {
  const known = GLYPHS.get(glyph);
  if (known !== undefined) return known;
  const code = glyph.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : glyph;
  return half >= 'a' && half <= 'z' ? half.toUpperCase() : half;
}
