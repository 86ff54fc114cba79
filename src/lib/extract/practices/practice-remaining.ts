/** Names in quotation marks that nothing announces: what remains when speech, nicknames, honours, troubles and figures of speech are taken away. */
import { countUpTo, type Span } from '#lib/extract/passages.ts';
import { NO_PRACTICE, PRINCIPLE, WANTED } from './practice-frames.ts';
import { isLeftBehind, isPracticeName, type Naming, name } from './practice-name.ts';
import { METAPHOR_AFTER } from './practice-words.ts';

const QUOTED = /“(?<inside>[\p{Script=Han}A-Za-z\d+·]{3,12})”/gu;
/** A line that is no sentence is a heading or a caption, so is a short one with a number: headings speak in figures of speech. */
const SENTENCE = /[。！？；：…]”?$/u;
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d{1,2}[.．、])/u;
/** What people say, feel and praise, a date, a generation: 看不见, 幸福感, 一五, 90后. */
const SAID =
  /^.?.一[把圈下趟回遍眼步声手]$|^(?:但|可是|那|如今|现在|反正|只要|要是)|[一-龥]得[一-龥]{1,2}$|[我你他她它吗呢吧啊了着过都很太]|真的|非常|(?:[性感力度化风梦心美红绿蓝声味气觉链块曲巷弄桥河江湾镇]|面子|里子|住民|格局|局面|面貌|画卷)$|(.)\1(.)\2|^[\d一二三四五六七八九十百·—-]+后?$|^[一二三四五六七八九十两](?:[类种]|个心)|^(?:土办法|笨办法|好办法)|(?:起来|出来|下去|上来|开来)$|^第[一二三四五六七八九十]|(?<again>.)[不没]\k<again>|^[一-龥](?<twice>[一-龥])\k<twice>$|^有没有|^(?:请|禁止|严禁|欢迎|谢绝|注意|收到|对不起|谢谢|你好|辛苦)|^一(?:肚子|屁股|脸|身|头|地|堆)|^(?:老好人|老本行|老传统|老规矩|老习惯|老观念|老思路|新生活|新气象|新起点|新台阶|新变化|新风尚|新时尚)$/u;
/** 王经理, 某某案: persons, cases, accounts. */
const PERSON_OR_CASE =
  /(?:先生|女士|族|家庭|经理|警官|民警|主任|老师|师傅|同学|专家|阿姨|大爷|案|事件|公司|账号)$|^中国/u;
/** 试了三个月, 坐在门口要钱: longer words that tell what happens. */
const TOLD = /[在要到由就不还又也把被让给做]/u;
/** What is wrong: 三无小区, 僵尸车, 断头路. */
const WRONG =
  /^(?:没|缺|怕|难|无人|最|等|各扫|乱|脏|僵|零|死|坏|旧|老大|飞|[三五]无|破|烂|断|黑|袖珍|看不|冷|弃管|失管|脏乱|筒子|城中|毛坯|夹心|棚户|老破|鸳鸯|形象|面子|政绩)|[难痛病堵乱差脏患愁亏慢荒漏]$|(?:官司|梗阻|家底|名声|房子|农民房|蜘蛛网|看海|无忧)$|^(?:一刀切|一阵风|一窝蜂|两张皮|走过场)/u;
/** 街坊叫他“活地图”; 评选“最美单元”; 网友“西关老樊”: people, honours, works, what is said aloud. */
const NAMED_OTHERWISE =
  /(?:叫|喊|称|称呼|唤|绰号|外号|人称|自称|自己|自己是|念叨着?|一[句声]|誉为|封为|当作|当成|当|视为|比作|[称叫喊唤][他她它其]们?[为作做是]?|称[作为]|叫[作做]|调侃(?:它|他|她|其)?[是为]?|网友|网名|台风|歌曲|电影|节目|小说|题为|收看|观看|收听|主题[为是]|口号[是为：]?|横幅|标语|[写印绣刻题]着|[写说问喊答笑叹]道|说|问|喊|答|唱响?|演|评选|评|评为|获评|荣获|获得|获|授予|入选|摘得|评出|所谓|看到|听到|收到|答谢)(?:了|过|的|一[个句声])?$|个字[：]?$|(?:出了?名|有名|闻名)的$|(?:始于|源于|起于|起源于)一[次场个]$/u;
/** What is fought, what something turns into, what it is likened to: 破解“…”, 变成“…”, 像“…”, 保持“…”. */
const FOUGHT_OR_BECOME =
  /(?:整治|查处|取缔|清除|制止|劝阻|纠正|遏制|严禁|拒绝)$|(?:^|[\P{Script=Han}这那它里都就已便全度曾竟倒])成了?$|(?:也|都|既|又|正|就)是$|(?:解决|下活|激活|注入|搭上|隔开|患上?|怕|不搞|破解|消除|清理|避免|告别|缓解|变|变成|变为|像|好像|如同|比如|不是|而是|成为|担心|害怕|陷入|遭遇|面临|存在|出现|产生|打破|打通|啃下?|拔掉|留下|跑出|按下|交出|架起|念好|绘就|跳出|走出|拿出|做好|做了|上演|一场|曾经的|昔日的|不再|防止|杜绝|扭转|改变|放弃|挤出|避开|接了|保持|围绕|紧扣|紧盯|聚焦|树立|激发|营造|彰显|焕发|传递|传来|感受到|拉近|进行|换来|摆脱|长出|装上水?位?|穿起|染透|打造成|(?:绘好|守好|奏响|架起|扛起|筑牢|筑起|浇筑出|织密)[^“”，。]{0,10}|(?:让|使)[^，。“”]{1,8}[有会]|还是个|堪称|宛如|[唱算走念下写种守系](?:好|准|稳)|[绷拧勒]紧|(?:筑|扎|系|夯|织|扛|守)(?:牢|实|密|稳|住)|压实|找准|[登走踏]上|[吃喝住过]上|交上|强化|不[当做]|[争甘乐勇抢]当|圆|重操|念念不忘|恰似|犹如|[老新旧])(?:了|着|过|的|出|一[个份张道场把座件条股])?$/u;
const ENDS_OTHERWISE =
  /^(?:式|的?(?:人|事(?=[：，。])|日子|味道|样子|时代|期间|地方|姑娘|小伙|青年|居民|房间|旧?思路|荣誉|称号|奖|布局|路网)|末|前[，。]|们|姑娘|小伙|似的|一[样般]|地带|路段|车程|成了?(?:热门)?(?:话题|共识|口头禅|热词)|[一二三四五六七八九十]个大?字|的?(?:牌子|告示|牌匾|匾额|标语|字样|横幅|招牌)|工厂|等(?:对象|问题|现象)|感受|成风)/u;

/** Such names, each where it is first a name, unordered. */
export function findRemaining(body: string): Naming[] {
  const breaks = [...body.matchAll(/\n/gu)].map(({ index }) => ({ start: index, end: index + 1 }));
  return [...body.matchAll(QUOTED)].flatMap((match) => {
    const inside = match.groups?.['inside'] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    return isName(inside) && isInSentence(body, span, breaks) && isNoOther(body, span)
      ? [name(match, match[0], inside)]
      : [];
  });
}

function isName(inside: string): boolean {
  if (inside.length > 5 && TOLD.test(inside)) return false;
  return isPracticeName(inside) && ![SAID, WRONG, PERSON_OR_CASE].some((other) => other.test(inside));
}

function isInSentence(body: string, { start, end }: Span, breaks: readonly Span[]): boolean {
  const from = breaks[countUpTo(breaks, start) - 1]?.end ?? 0;
  const to = breaks[countUpTo(breaks, end - 1)]?.start ?? body.length;
  const isShort = to - from < LONGEST_HEADING;
  return SENTENCE.test(body.slice(to - 2, to)) && !(isShort && NUMBERED.test(body.slice(from, to)));
}
const LONGEST_HEADING = 40;

const ROW = /(?:“[^“”，。]{1,12}”[、和与]?)+$/u;

function isNoOther(body: string, span: Span): boolean {
  // 打破“玻璃门”“弹簧门”: quotations in a row stand in one frame.
  const before = body
    .slice(Math.max(0, span.start - 40), span.start)
    .replace(ROW, '')
    .slice(-14);
  const after = body.slice(span.end, span.end + 12);
  return (
    !isLeftBehind(body, span) &&
    !NAMED_OTHERWISE.test(before) &&
    !FOUGHT_OR_BECOME.test(before) &&
    !WANTED.test(before) &&
    !PRINCIPLE.before.test(before) &&
    !NO_PRACTICE.test(after) &&
    !METAPHOR_AFTER.test(after) &&
    !ENDS_OTHERWISE.test(after)
  );
}
