/** People whom no part and no speech announces: names in a row, and names that come up again. */
import { readName } from './person-name.ts';
import { SURNAMES, surnameLength } from './surnames.ts';
import { isSubject, isWholeName, readDescribed, readExpected, readUnannounced } from './unannounced-names.ts';

export interface NameMention {
  readonly name: string;
  readonly start: number;
}

/** The end of a word for a kind of person that no list of offices has: 运营人, 退休厂医, 养殖户, 老板娘. */
const PERSON_NOUN =
  /(?:(?<=\p{Script=Han})人(?![民员])|户(?!籍|外|主|型)|员(?!工)|民(?![警间])|商(?![户家圈])|师(?![傅范长资生证])|工(?![程人作厂])|(?<![成增生特延擅见专全周最太很不多深身加拉冗漫细助])长(?![期效者官])|警(?![官方察务车队示情报])|[医手匠哥姐妹嫂婶兵友客娘童生者星夫子父弟兄伯叔侄孙]|模范|标兵|骑士|掌柜|顾问|助理|主管)(?=\p{Script=Han}{2})/gu;
/** Nats for the name behind one: as the subject of what follows, set apart, or anywhere. */
const KIND = { subject: -2.5, apart: -2.5, anywhere: 1 } as const;
const APART = /^[，、。；：！？）（”]/u;

/** Compound surnames that are words. */
const COMPOUND_WORD = /^(?:第五|东方|西门|百里|单于|南宫|公孙|太史)/u;

/** 运营人卓某平算了一笔账: where the name begins, and the name. */
export function findNamesOfAKind(body: string): NameMention[] {
  return [...body.matchAll(PERSON_NOUN)].flatMap(({ index, 0: noun }) => {
    const start = index + noun.length;
    const end = start + 3;
    const rest = body.slice(end, end + 4);
    const compound = COMPOUND_WORD.test(body.slice(start, start + 2)) ? 0 : surnameLength(body.slice(start, start + 3));
    const whole = compound === 2 ? readName(body, start, 'plain') : undefined;
    if (whole) return [{ name: whole, start }];
    const least = APART.test(rest) ? KIND.apart : isSubject(body, end) ? KIND.subject : KIND.anywhere;
    const name = PLACE.test(rest) ? undefined : readUnannounced(body, start, { least });
    return name && readName(body, start, 'plain') === name ? [{ name, start }] : [];
  });
}

/** Nats for a name in front of a colon. */
const ANSWERING = -3;

const COMPOUND = new RegExp(
  `(?:${[...SURNAMES].filter(({ length }) => length === 2).join('|')})(?=\\p{Script=Han})`,
  'gu',
);

/** 欧阳某梅是社区的主心骨: hardly any word begins like a compound surname. */
export function findCompoundNames(body: string): NameMention[] {
  return [...body.matchAll(COMPOUND)].flatMap(({ index: start, 0: surname }) => {
    // 县长孙某某
    if (
      surname === '长孙' &&
      /[县市区省镇乡村校局院队组处科班站所厂会部店行园厅司署室馆社台厨秘警楼栋街路巷河]/u.test(body.charAt(start - 1))
    )
      return [];
    const name = COMPOUND_WORD.test(surname) ? undefined : readName(body, start, 'plain');
    const end = start + (name?.length ?? 0);
    return name && name.length > 2 && isSubject(body, end) && !PLACE.test(body.slice(end - 1, end + 4))
      ? [{ name, start }]
      : [];
  });
}

/** 方某华：财政出大头。 The speaker of an answer stands in front of it; one of two characters answers more than once. */
export function findAnsweringNames(body: string): NameMention[] {
  const speakers = [...body.matchAll(/(?<=^|[\n？。])(?<name>\p{Script=Han}{2,4})：/gu)].map(({ index, groups }) => ({
    name: groups?.['name'] ?? '',
    start: index,
  }));
  const turns = Map.groupBy(speakers, ({ name }) => name);
  const repeats = (name: string) => name.length === 2 && (turns.get(name)?.length ?? 0) > 1;
  return speakers.filter(({ name }) => answers(name) || (repeats(name) && readName(`${name}：`, 0, 'plain') === name));
}

function answers(name: string): boolean {
  if (isWholeName(name)) return true;
  if (surnameLength(name) === 2) return !COMPOUND_WORD.test(name);
  return readUnannounced(name, 0, { least: ANSWERING }) === name;
}

/** What only a person does, and 的: 卖了26年豆腐的, 住3栋的, 穿红马甲的. */
const OF_A_PERSON =
  /(?:经营|开|卖|住|退休|当|穿|戴|转业|退伍|出身|返乡|务工|下岗|失业|调|派|负责|从事|做|种|养|教|拄|抱|提|推|骑|坐|站|带|来自|患|嫁|生|干|守|摆|跑|忙|姓|叫|原来|车间|单元|栋|楼|号)[^，。；“”]{0,16}的$|(?:人称|被称为|被[一-龥]{1,8}[称叫]作?为?|外号|绰号|号称|被誉为|誉为|人送)[^，。；]{0,14}的$/u;
const REACH = 20;
/** “小巷总理”阙某梅退休了: what people are called */
const CALLED_SO =
  /(?:总理|管家|大王|能手|标兵|模范|达人|先锋|使者|天使|书记|老娘舅|和事佬|百事通|活地图|主心骨|领头雁|守护|好人|工匠|劳模|[巧鲁]匠|师傅|大姐|大哥|大妈|大叔|大爷|奶奶|医生|卫士|铁人|专家|博士|判官|女儿|儿子|妈妈|红娘|[哥姐嫂侠匠王通人员手长迷])”$/u;
/** Nats for a name behind it that is the subject. */
const NICKNAMED = -6;

/** 开粉店的唐小凤是第一批受益者 */
export function findDescribedNames(body: string): NameMention[] {
  return [...body.matchAll(/[的”](?=\p{Script=Han}{3})/gu)].flatMap(({ index }) => {
    const before = body.slice(Math.max(0, index - REACH), index + 1);
    const name =
      readDescribed(body, index + 1) ??
      (OF_A_PERSON.test(before) ? readExpected(body, index + 1) : undefined) ??
      (CALLED_SO.test(before) && isSubject(body, index + 4)
        ? readUnannounced(body, index + 1, { least: NICKNAMED })
        : undefined);
    return name ? [{ name, start: index + 1 }] : [];
  });
}

/** 文华苑小区, 高铁新城: what goes on like this is a place or an institution. */
const PLACE =
  /^(?:[一-龥]?(?:社区|小区|花园|家园|新村|公寓|广场|大厦|街道|大街|大道|路|街|巷|桥|村|镇|乡|县|区|市|省|河|江|湖|山|苑|园|里|庭|府|城|站|馆|院|校|厂|店|楼|湾|坝|沟|坡|庄|屯|寺|庙|塔|集团|公司|银行|中学|小学|大学|学校|医院)|[东南西北]?[路街])/u;
const CLAUSE_START = /(?<=^|[。！？；，：“”\n])(?=\p{Script=Han}{3})/gu;

/** Nats for a name that is only the subject of its clause: of two million characters no others read so much like one. */
const SUBJECT = 3;
/** 巴图湾, 万寿菊: bays and flowers have names like people. */
const LIKE_A_NAME =
  /[湾沟坡坝岭堡屯滩]$|^(?:万寿菊|万年青|[白广黄]玉兰|常春藤|金叶榆|龙爪槐|毛白杨|金丝[柳楠桃]|车前草|文殊兰)$/u;
/** 多亏了彭某勇, 据彭某勇介绍 */
const LEADS_TO =
  /(?:(?<=^|[，。“！？；\n])(?:据|对(?!此)|听)|多亏了?|幸亏|[都直连]夸|夸起|感谢|授予|表彰了?|选出了?|推选出?|以(?=\p{Script=Han}{3}的名字)|采访(?:到了?)?|遇见|见到了?|请来了?|叫来|结对(?:帮扶)?了?)(?=\p{Script=Han}{3})/gu;

/** 授予彭某勇“最美楼长”称号, 表彰彭某勇等10人 */
const NAMED_BEHIND = /[，、。；：！？）（”“等为]/u;

/** 彭某勇的手机响个不停; 周某国和李某兰是邻居: at the head of a clause, and whoever is joined to it. */
export function findSubjects(body: string): NameMention[] {
  return [...body.matchAll(CLAUSE_START), ...body.matchAll(LEADS_TO)].flatMap(({ index, 0: before }) => {
    const start = index + before.length;
    const end = start + 3;
    if (!isSubject(body, end) && !(before !== '' && NAMED_BEHIND.test(body.charAt(end)))) return [];
    const second = /[和与、]/u.test(body.charAt(end))
      ? readUnannounced(body, end + 1, { least: JOINED.second })
      : undefined;
    const isPair = second !== undefined && isSubject(body, end + 4) && !PLACE.test(body.slice(end + 4, end + 8));
    const name = readUnannounced(body, start, { least: isPair ? JOINED.first : SUBJECT });
    if (
      !name ||
      (!second && readName(body, start, 'plain') !== name) ||
      LIKE_A_NAME.test(name) ||
      PLACE.test(body.slice(end, end + 4))
    )
      return [];
    return [{ name, start }, ...(second ? [{ name: second, start: end + 1 }] : [])];
  });
}
/** Nats for two that are joined: the second vouches for the first, which may be made of a word (建国). */
const JOINED = { first: -3, second: 2 } as const;

/** Nats for a name that comes up again. */
const RECURRING = -1;

/** Names of three characters that begin a clause and come up at least twice, never as part of a place. */
export function findRecurringNames(body: string): NameMention[] {
  const mentions = [...body.matchAll(CLAUSE_START)].flatMap(({ index: start }) => {
    const name = readUnannounced(body, start, { least: RECURRING });
    return name ? [{ name, start }] : [];
  });
  const endsOf = listEnds(body, new Set(mentions.map(({ name }) => name)));
  const recurring = new Set(
    [...endsOf].flatMap(([name, ends]) => {
      const isPlace = ends.some((end) => PLACE.test(body.slice(end, end + 4)));
      return ends.length > 1 && !isPlace && ends.some((end) => isSubject(body, end)) ? [name] : [];
    }),
  );
  return mentions.filter(({ name }) => recurring.has(name));
}

/** Where each of `names`, all of three characters, ends in `body`: one pass for all of them. */
function listEnds(body: string, names: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const ends = new Map([...names].map((name): [string, number[]] => [name, []]));
  if (ends.size === 0) return ends;
  for (let end = 3; end <= body.length; end++) ends.get(body.slice(end - 3, end))?.push(end);
  return ends;
}

const SAYS = /^(?:表示|介绍|坦言|指出|强调|认为|透露|回忆说?|解释|说|告诉(?:记者|笔者))(?:，|：|道)/u;
/** Nats for a name that opens a clause and speaks: 沈学明表示. */
const SPEAKING = -1.5;

/** 沈学明表示，今年再建40家: nobody but a person says it, though 对方 and 市民 do. */
export function findSpeakingNames(body: string): NameMention[] {
  return [...body.matchAll(/(?<=^|[\n。”！？])(?=\p{Script=Han}{4})/gu)].flatMap(({ index: start }) => {
    if (!SAYS.test(body.slice(start + 3, start + 9))) return [];
    const name = readUnannounced(body, start, { least: SPEAKING });
    return name ? [{ name, start }] : [];
  });
}
