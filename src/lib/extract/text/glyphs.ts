import { RADICALS } from './radicals';

/** Traditional characters of the field's own words, each followed by its simplified form. */
const TRADITIONAL =
  '並并亞亚佈布佔占併并來来侖仑侷局倉仓個个們们倫伦偉伟傢家僕仆價价儀仪億亿優优兒儿兗兖內内兩两冊册凈净凱凯別别則则剋克剛刚創创劃划劄札劍剑動动務务勝胜勢势勵励勸劝勻匀匯汇' +
  '區区卽即厤历叢丛吳吴呂吕員员啓启啟启單单噸吨噹当嚮向嚴严囌苏國国圍围園园圓圆圖图團团垻坝堅坚堯尧報报場场塗涂墊垫墰坛墾垦壇坛壓压壘垒壜坛壩坝壯壮壺壶壽寿夢梦夾夹奮奋婁娄' +
  '嬰婴孫孙學学宮宫實实寧宁審审寬宽寶宝將将專专尋寻對对導导屆届岡冈峯峰島岛峽峡崍崃崑昆崗岗崙仑嵐岚嵗岁嶗崂嶧峄嶺岭嶼屿嶽岳巖岩師师帶带幣币幷并幹干幾几庫库廂厢廈厦廕荫廠厂' +
  '廣广廬庐張张強强彆别彌弥彙汇彥彦彿佛徑径從从復复徵征恆恒愛爱慄栗慶庆憑凭應应懞蒙懷怀戶户捲卷揚扬揮挥撫抚擁拥據据擬拟擴扩敎教敘叙數数斷断於于旂旗昇升時时晉晋暉晖曆历曏向' +
  '會会朮术東东枴拐柺拐査查條条棗枣棟栋棲栖楊杨業业極极榦干榮荣構构樂乐樅枞樑梁樓楼標标樹树樺桦橋桥機机橫横檔档檯台欄栏權权欒栾欽钦歲岁歷历歸归氣气決决沖冲況况涇泾涼凉淥渌' +
  '淨净淩凌淶涞減减渦涡測测渾浑湞浈湯汤準准溝沟溫温溮浉滄沧滎荥滙汇滿满漢汉漣涟漲涨漵溆潁颍潛潜潤润潯浔澗涧澠渑澤泽澱淀濃浓濛蒙濟济濰潍濱滨瀋沈瀏浏瀘泸瀰弥瀾澜灘滩灣湾灤滦' +
  '災灾為为烏乌無无煙烟煩烦燈灯營营爐炉爭争爲为爾尔牀床牴抵猶犹獅狮獨独獲获獻献現现琿珲瑤瑶瑪玛環环瓊琼甌瓯甕瓮產产産产畝亩畢毕當当疇畴疊叠發发監监盤盘盧卢眞真矇蒙硯砚碩硕' +
  '碭砀確确礄硚礎础礦矿祿禄禪禅禮礼稅税稜棱種种稱称穀谷積积穩稳穫获窪洼競竞筆笔箇个箚札節节範范簡简籌筹糧粮糰团約约紅红納纳純纯級级紮扎細细紹绍終终結结絡络給给統统絳绛綏绥' +
  '經经綜综綠绿維维網网綵彩綿绵緑绿緻致縉缙縣县縮缩總总績绩織织繞绕繼继續续纍累罈坛罎坛羅罗羣群義义習习聖圣聞闻聯联聶聂職职肅肃脩修脫脱膠胶臘腊臥卧臨临臺台與与興兴舉举舊旧' +
  '舘馆荊荆莊庄華华菴庵菸烟萊莱萬万葉叶蒼苍蓆席蓋盖蓮莲蔭荫蕪芜蕭萧薊蓟薌芗薑姜薩萨藍蓝藴蕴藺蔺蘄蕲蘆芦蘇苏蘊蕴蘭兰蘿萝處处號号術术衕同衚胡衛卫衝冲袷夹裏里裡里製制複复覈核' +
  '規规覺觉觀观計计託托記记訥讷設设許许証证詔诏評评試试誌志認认誼谊調调諸诸諾诺謀谋謙谦謝谢謨谟證证譙谯譜谱議议護护變变讓让讚赞谿溪豐丰貝贝貞贞負负財财貢贡貧贫貨货貴贵貸贷' +
  '費费貿贸賀贺賃赁資资賈贾賓宾賚赉賢贤質质賽赛贊赞贏赢贛赣趙赵踰逾躍跃車车軍军較较載载輛辆輝辉輪轮輿舆轄辖轉转辦办農农迴回逕径這这連连週周進进遊游運运過过達达遙遥遜逊遠远' +
  '適适遶绕遷迁遼辽邁迈還还邊边郟郏郵邮鄆郓鄉乡鄒邹鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺釦扣鈡钟鉅巨鉛铅銀银銅铜鋒锋鋼钢錢钱錦锦錫锡錯错錶表鍾钟鎣蓥鎭镇鎮镇鏡镜鐘钟鐵铁鑲镶長长門门開开' +
  '間间閔闵閣阁閤合閩闽閬阆閻阎關关陘陉陝陕陞升陰阴陳陈陸陆陽阳際际隨随隴陇隻只雙双雜杂雞鸡離离雲云電电霑沾靈灵靜静鞏巩韆千韓韩響响頂顶頃顷項项順顺預预頗颇領领頭头顆颗額额' +
  '類类顧顾風风颱台養养餘余館馆饒饶馬马駐驻騰腾驊骅驗验驛驿體体髮发鬆松鬍胡鬥斗鬱郁魚鱼魯鲁鮁鲅鮮鲜鯉鲤鳩鸠鳳凤鳴鸣鴨鸭鶴鹤鷄鸡鷹鹰鹹咸鹼碱鹽盐麗丽麥麦麪面麫面麯曲麴曲麵面' +
  '黃黄點点黨党齊齐齣出龍龙増增';

/** Numbers of points within a paragraph, which end what stands before them. */
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'].map((mark) => mark + '，').join('');

/** Signs that look alike, each followed by the one form that the rules know. */
const LOOKALIKES =
  '″"‘“’”「“」”『“』”﹪%﹒.～~〜~∼~−-–-‐-‑-﹣-﹘-―—─—﹐，﹔；﹕：∶：₀0₁1₂2₃3₄4₅5;；:：?？!！［(］)[(])〔(〕)【(】)，，：：；；？？！！';

const GLYPHS: ReadonlyMap<string, string> = pairs(TRADITIONAL + RADICALS + LOOKALIKES + CIRCLED);

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < text.length; i += 2) map.set(text.charAt(i), text.charAt(i + 1));
  return map;
}

/** Plain forms by their units, as far as they have been asked for; 0 where they have not. */
const PLAIN = new Uint16Array(0x10000);

/**
 * One form for every glyph that reports write in several: full-width letters, digits and signs,
 * subscripts, traditional characters, radicals and compatibility forms. One UTF-16 unit in, one out, so that
 * offsets stay.
 */
export function plainUnit(unit: number): number {
  const known = PLAIN[unit] ?? 0;
  if (known > 0) return known;
  return (PLAIN[unit] = plainGlyph(String.fromCharCode(unit)).charCodeAt(0));
}

function plainGlyph(glyph: string): string {
  const known = GLYPHS.get(glyph);
  if (known !== undefined) return known;
  const code = glyph.charCodeAt(0);
  if (code >= 0xf900 && code <= 0xfaff) return compatible(glyph);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : glyph;
  return half >= 'a' && half <= 'z' ? half.toUpperCase() : half;
}

/** The everyday form of a compatibility ideograph: 率 at U+F9DB. */
function compatible(glyph: string): string {
  const plain = glyph.normalize('NFKC');
  return plain.length === 1 ? (GLYPHS.get(plain) ?? plain) : glyph;
}
