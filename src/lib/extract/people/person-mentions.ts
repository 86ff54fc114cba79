/** People whom no part and no speech announces: names in a row, and names that come up again. */
import { readName } from './person-name.ts';
import { SURNAMES, surnameLength } from './surnames.ts';
import { isSubject, isWholeName, readDescribed, readExpected, readUnannounced } from './unannounced-names.ts';

export interface NameMention {
  readonly name: string;
  readonly start: number;
}

/** 张三丰、李四光、王五星: at least one item stands between two marks, and nothing but names stands there. */
const ROW = /(?<!\p{Script=Han})\p{Script=Han}{2,}(?:、[\p{Script=Han}]{2,4})+(?=、)/gu;

/** The names of rows of three or more, the first and the last included when they are names too. */
export function findListedNames(body: string): NameMention[] {
  return [...body.matchAll(ROW)].flatMap((match) => {
    const [head = '', ...items] = match[0].split('、');
    if (!items.every(isWholeName)) return [];
    const first = firstOf(head);
    const mentions: NameMention[] = first ? [{ name: first, start: match.index + head.length - first.length }] : [];
    let at = match.index + head.length + 1;
    for (const item of items) {
      mentions.push({ name: item, start: at });
      at += item.length + 1;
    }
    const last = readName(body, at, 'plain');
    return last ? [...mentions, { name: last, start: at }] : mentions;
  });
}

/** The name at the end of `head`; a head of a name's length among names is one. */
function firstOf(head: string): string | undefined {
  if (head.length <= 3 && surnameLength(`${head} `) > 0) return head;
  return [3, 2, 4].map((length) => head.slice(-length)).find((name) => head.length >= name.length && isWholeName(name));
}

/** The end of a word for a kind of person that no list of offices has: 运营人, 退休厂医, 养殖户, 老板娘. */
const PERSON_NOUN =
  /(?:人(?![民员])|户(?!籍|外|主|型)|员(?!工)|民(?![警间])|商(?![户家圈])|师(?![傅范长资生证])|工(?![程人作厂])|(?<![成增生特延擅见专全周最太很不多深身加拉冗漫细助])长(?![期效者])|警(?![官方察务车队示情报])|[医手匠哥姐妹嫂婶兵友客娘童生者星夫子父弟兄伯叔侄孙]|模范|标兵|骑士|掌柜|顾问|助理|主管)(?=\p{Script=Han}{2})/gu;
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
    if (surname === '长孙' && /[县市区省镇乡村校局院队组处科班站所厂会部店行园]/u.test(body.charAt(start - 1)))
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
  /(?:经营|开|卖|住|退休|当|穿|戴|转业|退伍|返乡|务工|下岗|失业|调|派|负责|从事|做|种|养|教|拄|抱|提|推|骑|坐|站|带|来自|患|嫁|生|干|守|摆|跑|忙|姓|叫|原来|车间|单元|栋|楼|号)[^，。；“”]{0,16}的$/u;
const REACH = 20;

/** 开粉店的唐小凤是第一批受益者 */
export function findDescribedNames(body: string): NameMention[] {
  return [...body.matchAll(/[的”](?=\p{Script=Han}{3})/gu)].flatMap(({ index }) => {
    const before = body.slice(Math.max(0, index - REACH), index + 1);
    const name =
      readDescribed(body, index + 1) ?? (OF_A_PERSON.test(before) ? readExpected(body, index + 1) : undefined);
    return name ? [{ name, start: index + 1 }] : [];
  });
}

/** 文华苑小区, 高铁新城: what goes on like this is a place or an institution. */
const PLACE =
  /^(?:[一-龥]?(?:社区|小区|花园|家园|新村|公寓|广场|大厦|街道|大街|大道|路|街|巷|桥|村|镇|乡|县|区|市|省|河|江|湖|山|苑|园|里|庭|府|城|站|馆|院|校|厂|店|楼|湾|坝|沟|坡|庄|屯|寺|庙|塔|集团|公司|银行|中学|小学|大学|学校|医院)|[东南西北]?[路街])/u;
const CLAUSE_START = /(?<=^|[。！？；，：“”\n])(?=\p{Script=Han}{3})/gu;

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

/** 敲二楼周桂珍家的门, 小伙子叫贺子健， 作为第一书记，宋文涛: where only a name can stand. */
const NAME_FOLLOWS =
  /(?:[楼号室户]|单元|隔壁|对门|楼上|楼下|(?<=[去到敲帮给替在]))(?=\p{Script=Han}{3}家[的里中门])|(?<=的)是(?=\p{Script=Han}{3}[，。；])|(?<![呼喊尖惊大小吼哭鸣啼嚎号])叫(?=\p{Script=Han}{3}[，。])|(?:作为|身为)[^，。；]{1,16}，(?=\p{Script=Han}{3})|(?<=^|[，。、；！？\n“”的和]|社区|街道|村委|居委会)(?=\p{Script=Han}{3}(?:（(?:[男女]，)?\d{2,3}岁|婆婆|老人(?!家)|大爷|大妈|大娘|大姐|大哥|阿姨|奶奶|爷爷|师傅|女士|先生|老师|(?:委员|代表)(?=：|您)|同志|副?(?:书记|主任|局长|区长|镇长|院长|校长|教授|律师|医生|法官|警官|队长|经理)|夫妇|夫妻|等(?:[\d一二三四五六七八九十]+|多)[余多]?[位名人户]))/gu;

export function findNamesInPlace(body: string): NameMention[] {
  return [...body.matchAll(NAME_FOLLOWS)].flatMap(({ index, 0: before }) => {
    const start = index + before.length;
    const name = readUnannounced(body, start, { least: before === '是' ? BEHIND_IS : IN_PLACE });
    return name ? [{ name, start }] : [];
  });
}
const IN_PLACE = -3;
/** 第一个签字的是吴秀珍, and 换下来的是阳光房 */
const BEHIND_IS = 0;

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
