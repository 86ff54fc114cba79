/** The surnames that nearly everyone bears, single and compound, after 百家姓 and the frequency lists of the census. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由萧傅常赖洪丘畅木宇糜竺扬习保皇厚代郏妥纳矫折逄訾翦酆贝贲诸钮荀羿汲邴隗宓郗仰暴韶蓟鄂籍莘贡宰郦璩濮寿庾暨弘沃蔚夔巢蒯桓仉缑琴钦闪撒拜锁洒萨虎綦禚雒麴昌凤弥佴苌蹇咸眭殳疏钭郤厍毋郄郇禤笪甯庹琚沐呙苻郐茆祢郧褟';
const COMPOUND =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 令狐 司徒 夏侯 长孙 慕容 宇文 端木 公孙 东方 独孤 南宫 澹台 申屠 呼延 轩辕 西门 淳于 单于 司空 闻人 太史 钟离 鲜于 拓跋 完颜 百里 东郭 第五 赫连 仲孙 公冶 万俟 濮阳 宗政 公羊'.split(
    ' ',
  );

export const SURNAMES: ReadonlySet<string> = new Set([...SINGLE, ...COMPOUND]);

/** The length of the surname at the head of `text`: 0 when it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (SURNAMES.has(text.slice(0, 2)) && text.length > 2) return 2;
  return SURNAMES.has(text.slice(0, 1)) ? 1 : 0;
}
