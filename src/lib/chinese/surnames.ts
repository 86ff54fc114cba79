/**
 * Chinese surnames, after 百家姓, the frequency lists of the census and the rare ones met in bylines. Each stands in one list
 * only, by how often a word that is no name begins with its character.
 */

/** They begin few words or belong to many people: a name is believed behind an office, and may have text right behind it. */
export const PLAIN_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解艾尤时穆农司卓古吉缪简车项连褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵邬边卞姬师和仇栾隋刁沙荣巫寇桑郎甄仲虞敖巩明佘池查麻苑封谈匡鞠惠荆乐冀郁胥班储燕楚鄢劳奚皮蔺满闻厉伊仝郜海阚花权强帅屠盖廉禹井祖巴丰支国狄平计索宣晋相云容扈晁芮都阙浦戈伏薄雍羊乌母裘邰杭况那宿印逯隆茹慕危亢嵇公湛戎勾茅利居揭干元束阴幸衡富萧傅常赖洪糜竺习代郏逄訾酆贝贲诸钮荀羿汲邴隗宓郗仰暴韶蓟鄂籍莘贡宰郦璩濮寿庾暨弘沃蔚夔巢蒯桓仉缑琴钦闪昌凤咸殳厍毋恽盍撖芈戢邾仵贠菅迮闾顼郅虢隰嬴姒泮逖弋冮剡凃弭昃';

/** They begin many words as well: 官 官方, 税 税务. */
export const WORDY_SURNAMES =
  '兰牟阳芦麦苟商丛迟邝官南原栗谌粟冼楼盘位区豆朴练漆卿初门敬普鹿邸辜阿亓修赫鲜诺战玉银哈宾於呼但尉冶斯檀衣信展昝智奉植尧闭由丘畅木宇扬保皇厚妥纳矫折翦撒拜锁洒萨虎綦禚雒麴弥佴苌蹇眭疏钭郤郄郇禤笪甯庹琚沐呙苻郐茆祢郧褟税谯妫邳犹尕隽蒿兀';

/** Borne by few, and the beginning of words nearly always: 先 先进, 才 才能. Only where nothing but names is expected. */
export const SELDOM_SURNAMES =
  '水经滑家松弓牧山蓬秋怀从能苍双扶堵却通别充宦鱼慎终步广禄东越融空养须后红益督郈有归法汝年候先操丑才问库乜青依药校竹拓雪奎昂炎朗刀岩召罕线者资颉粘漕补贯酉随飞香骞脱底喇敏羽揣续巨来宝言福爱墨台占藤鬲同矣起字朵英忽买行种仪念刑黑芒火达冒幺';

export const COMPOUND_SURNAMES: readonly string[] =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 令狐 司徒 夏侯 长孙 慕容 宇文 端木 公孙 东方 独孤 南宫 澹台 申屠 呼延 轩辕 西门 淳于 单于 司空 闻人 太史 钟离 鲜于 拓跋 完颜 百里 东郭 第五 赫连 仲孙 公冶 万俟 濮阳 宗政 公羊'.split(
    ' ',
  );

/** Words of which Tibetan names are made: 次仁卓玛. */
export const TIBETAN_NAME_WORDS =
  '次仁|扎西|普布|达瓦|尼玛|巴桑|旦增|丹增|格桑|卓玛|央金|央宗|拉姆|索朗|洛桑|平措|顿珠|罗布|边巴|米玛|强巴|德吉|白玛|仁增|阿旺|土登|嘎玛|才让|才仁|多杰|多吉|桑吉|其美|仓决|曲珍|曲措|拥措|旺堆|旺姆|措姆|拉巴|拉珍|拉宗|白珍|曲扎|曲吉|朗杰|朗加|次央|次珍|尼珍|坚参|坚才|赤列|泽仁|泽郎|泽旺|彭措|四郎|罗绒|邓珠|昂旺|扎巴|色珍|洛追|贡布|桑珠|益西|梅朵|尕藏|加措|才旦|达杰|索南|卓嘎|旦巴|加央|拉毛草|拉毛|央吉|次旺|次旦|玉珍|群培';

/** Words of which Mongol names are made, two or three of them (乌云其木格), the longest first. */
export const MONGOL_NAME_WORDS =
  '敖日格乐|额尔德尼|德力格尔|吉日嘎拉|图力古尔|其力格尔|毕力格|格日乐|格日勒|其木格|其其格|巴雅尔|巴特尔|额尔敦|青格勒|青格乐|阿拉坦|阿拉腾|苏日娜|萨日娜|萨如拉|阿茹娜|阿如娜|通拉嘎|乌力吉|道尔吉|朝克图|苏雅拉|敖特根|满都拉|陶格斯|胡日查|苏布德|苏布道|阿古拉|布仁|朝鲁|苏德|苏和|乌云|乌兰|呼和|孟和|孟克|敖登|斯琴|斯钦|萨仁|娜仁|那仁|那顺|高娃|图雅|托娅|格根|塔娜|牧仁|巴图|巴根|宝音|哈斯|查干|达来|吉雅|恩和|图门|乌恩|朝伦|赛音|乌拉|仁钦|萨楚';

/** Clans of the Yi and the given names behind them: 沙马木呷. */
export const YI_CLANS =
  '沙马|吉克|马海|吉木|曲木|阿苏|尔古|海来|俄木|木乃|吉伍|吉狄|阿木|阿尔|勒伍|金古|阿的|阿约|阿什|沙玛|吉子|吉布|吉觉|马黑|且沙|依火|瓦其|苏呷';
export const YI_GIVEN =
  '阿呷|曲布|木呷|尔呷|子古|日火|拉博|伍呷|伍加|古体|布且|乌果|阿依|尔布|木加|有呷|石布|史布|日布|日古|阿芝|拉铁|木果|木牛|尔古|阿牛|伍各|伍牛|子哈|只哈|日哈|史格|阿支|友布|拉哈|石一|布哈';

const FIRST_WORDS =
  '巴特尔|乌兰|其其格|苏日娜|哈斯|那日苏|斯琴|娜仁|宝音|阿依|买买提|努尔|巴图|苏和|萨仁|图雅|托娅|高娃|其木格|格日勒|巴雅尔|乌日娜|布和|额尔敦|牧仁|塔娜|朝鲁|那仁|斯日|特木尔|朝克图';

/** First words of Mongol, Uyghur, Kazakh and Yi names, as a pattern. */
export const OTHER_FIRST_NAMES = firstNames(FIRST_WORDS, () => true);

/** Those of Tibetan and other names without a surname that begin with the character of a plain one (罗布, 苏和), as a pattern. */
export const FIRST_NAMES_LIKE_SURNAMES = firstNames(`${TIBETAN_NAME_WORDS}|${FIRST_WORDS}`, (word) =>
  PLAIN_SURNAMES.includes(word.charAt(0)),
);

/** `words` and the pairs of words that are names only together, of those whose first word is wanted. */
function firstNames(words: string, isWanted: (word: string) => boolean): string {
  const wanted = (list: string) => list.split('|').filter(isWanted).join('|');
  const pairs = [
    [wanted(MONGOL_NAME_WORDS), `${MONGOL_NAME_WORDS}|图`],
    [wanted(YI_CLANS), YI_GIVEN],
  ].filter(([first]) => first !== '');
  return [wanted(words), ...pairs.map(([first, second]) => `(?:${first})(?:${second})`)].join('|');
}
