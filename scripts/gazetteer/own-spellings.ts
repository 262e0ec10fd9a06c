/**
 * Names of Mongolian, Uyghur, Tibetan, Kazakh, Manchu … origin as GB/T 2260 spells them from that language (its
 * diacritics dropped: Ürümqi → Urumqi), or as they are known in English, by Chinese short name. One word has one
 * spelling, whatever is called by it: 阿克苏 is Aksu, prefecture and city.
 */
const SPELLINGS = `
内蒙古: 呼和浩特 Hohhot · 托克托 Togtoh · 和林格尔 Horinger · 土默特 Tumed · 达尔罕茂明安 Darhan Muminggan ·
  白云鄂博 Bayan Obo · 阿鲁科尔沁 Ar Horqin · 巴林 Bairin · 克什克腾 Hexigten · 翁牛特 Ongniud · 喀喇沁 Harqin ·
  科尔沁 Horqin · 库伦 Hure · 奈曼 Naiman · 扎鲁特 Jarud · 霍林郭勒 Holingol · 鄂尔多斯 Ordos · 达拉特 Dalad ·
  准格尔 Jungar · 鄂托克 Otog · 杭锦 Hanggin · 乌审 Uxin · 伊金霍洛 Ejin Horo · 呼伦贝尔 Hulun Buir · 海拉尔 Hailar ·
  扎赉诺尔 Jalainur · 阿荣 Arun · 莫力达瓦 Morin Dawa · 鄂伦春 Oroqen · 鄂温克 Ewenki · 陈巴尔虎 Old Barag ·
  新巴尔虎 New Barag · 额尔古纳 Ergun · 巴彦淖尔 Bayannur · 乌拉特 Urad · 乌兰察布 Ulanqab · 察哈尔 Chahar ·
  乌兰浩特 Ulanhot · 阿尔山 Arxan · 扎赉特 Jalaid · 锡林郭勒 Xilin Gol · 二连浩特 Erenhot · 锡林浩特 Xilinhot ·
  阿巴嘎 Abag · 苏尼特 Sonid · 东乌珠穆沁 East Ujimqin · 西乌珠穆沁 West Ujimqin · 太仆寺 Taibus · 阿拉善 Alxa · 额济纳 Ejin
东北: 哈尔滨 Harbin · 齐齐哈尔 Qiqihar · 富拉尔基 Hulan Ergi · 杜尔伯特 Dorbod · 萨尔图 Sartu · 大兴安岭 Da Hinggan Ling ·
  前郭尔罗斯 Qian Gorlos
四川、云南: 马尔康 Barkam · 壤塘 Zamtang · 若尔盖 Zoige · 甘孜 Garze · 道孚 Dawu · 德格 Dege · 石渠 Serxu · 色达 Sertar ·
  香格里拉 Shangri-La · 德钦 Deqen
西藏: 拉萨 Lhasa · 堆龙德庆 Doilungdeqen · 达孜 Dagze · 林周 Lhunzhub · 当雄 Damxung · 尼木 Nyemo · 墨竹工卡 Maizhokunggar ·
  日喀则 Xigaze · 桑珠孜 Samzhubze · 南木林 Namling · 江孜 Gyangze · 定日 Tingri · 萨迦 Sa'gya · 拉孜 Lhaze · 昂仁 Ngamring ·
  谢通门 Xaitongmoin · 白朗 Bainang · 仁布 Rinbung · 康马 Kangmar · 定结 Dinggye · 吉隆 Gyirong · 聂拉木 Nyalam ·
  岗巴 Gamba · 昌都 Qamdo · 卡若 Karub · 江达 Jomda · 贡觉 Gonjo · 类乌齐 Riwoqe · 丁青 Dengqen · 察雅 Zhag'yab · 八宿 Baxoi ·
  左贡 Zogang · 芒康 Markam · 洛隆 Lhorong · 边坝 Banbar · 林芝 Nyingchi · 工布江达 Gongbo'gyamda · 米林 Mainling ·
  墨脱 Medog · 察隅 Zayu · 朗县 Nangxian · 乃东 Nedong · 贡嘎 Gonggar · 琼结 Qonggyai · 曲松 Qusum · 措美 Comai · 洛扎 Lhozhag ·
  加查 Gyaca · 隆子 Lhunze · 浪卡子 Nagarze · 错那 Cona · 那曲 Nagqu · 色尼 Seni · 嘉黎 Lhari · 比如 Biru · 聂荣 Nyainrong ·
  安多 Amdo · 申扎 Xainza · 索县 Sog · 班戈 Bangoin · 巴青 Baqen · 尼玛 Nyima · 阿里 Ngari · 普兰 Burang · 札达 Zanda · 噶尔 Gar ·
  日土 Rutog · 革吉 Ge'gyai · 改则 Gerze · 措勤 Coqen
青海: 尖扎 Jainca · 泽库 Zekog · 果洛 Golog · 玛沁 Maqen · 甘德 Gade · 达日 Darlag · 久治 Jigzhi · 玛多 Madoi · 杂多 Zadoi ·
  称多 Chindu · 治多 Zhidoi · 囊谦 Nangqen · 曲麻莱 Qumarleb · 格尔木 Golmud · 乌兰 Ulan · 都兰 Dulan · 大柴旦 Da Qaidam
新疆: 乌鲁木齐 Urumqi · 克拉玛依 Karamay · 乌尔禾 Orku · 吐鲁番 Turpan · 托克逊 Toksun · 巴里坤 Barkol · 玛纳斯 Manas ·
  吉木萨尔 Jimsar · 木垒 Mori · 博尔塔拉 Bortala · 巴音郭楞 Bayingolin · 库尔勒 Korla · 和硕 Hoxud · 阿克苏 Aksu · 库车 Kuqa ·
  沙雅 Xayar · 阿瓦提 Awat · 柯坪 Kalpin · 克孜勒苏 Kizilsu · 阿图什 Artux · 阿克陶 Akto · 阿合奇 Akqi · 喀什 Kashi ·
  英吉沙 Yengisar · 麦盖提 Makit · 岳普湖 Yopurga · 塔什库尔干 Taxkorgan · 和田 Hotan · 洛浦 Lop · 策勒 Qira · 伊犁 Ili ·
  奎屯 Kuytun · 霍尔果斯 Korgas · 察布查尔 Qapqal · 特克斯 Tekes · 尼勒克 Nilka · 乌苏 Usu · 额敏 Emin · 托里 Toli ·
  和布克赛尔 Hoboksar · 阿勒泰 Altay · 布尔津 Burqin · 吉木乃 Jeminay · 阿拉尔 Aral · 图木舒克 Tumxuk · 可克达拉 Kokdala
`;

/** Spellings by Chinese name. */
export const OWN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  [...SPELLINGS.matchAll(/(\p{Script=Han}+)\s(\p{Script=Latin}[\p{Script=Latin}' -]*)/gu)].map(
    ([, name = '', spelling = '']) => [name, spelling.trim()],
  ),
);
