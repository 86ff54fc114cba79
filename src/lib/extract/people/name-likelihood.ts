/** Whether characters are rather a person's name than words: the cheapest cut into words against the cost of the name. */
import dictionary from '#lib/chinese/language-model/data/words.json' with { type: 'json' };
import { NAME_COST, type NameCosts, tabulateNames } from '#lib/chinese/language-model/names.ts';
import { openWordTable, type WordTable } from '#lib/chinese/language-model/word-table.ts';
import { isSeldomSurname, surnameLength } from './surnames.ts';

interface Costs {
  readonly words: WordTable;
  readonly names: NameCosts;
}

const LONGEST_WORD = 4;
/** How far behind the name its words are read, so that the last one is whole. */
const AHEAD = 4;
/** A character that is no word by itself. */
const ALONE = 14;
/** Compound surnames, and single ones that the table of surnames lacks. */
const RARE_SURNAME = 12;
/** Given names of today that the table, made from a dictionary, does not know; and any other character. */
const ALSO_GIVEN = new Set(
  '淑芹娟悦磊梓繁娣芝芸蕾蕊茜茹萱苗苹荷菁蓓蔓雯霜倩啸喆坤婧媚嫣宸岚峥巍彤彬徽懿昀昊昕晏晖晗晟晨晴暄曦柯楠楷榕樱欢沁泓涵淇淳滢滨滔潇澜炜炫烨焱煜熙爽玥玮珂珊珏瑄瑛璇璐璟璞甜皓盈睿祺筠绮航蝶郁鑫钊钢铃铮锐雁韬馨' +
    '驰骁鹃鹰黛伶俐妍妙姗姣姿娅娇婵忆曙朋杏桃汶淼灿玫琛禾穗童箫翎胤茵莎葵蓝蕙蘅谊辰逢钰霆韩颂魁峻嵩嵘恺悟愉榆槐沂璋畅稼绪绵翊聿舜苑茗荃荔莺菱萌葆蔚蕴谨轶遥铎铸锴雍霄霏靓骄骥鸥鹂',
);
const MODERN = 7.5;
const UNUSUAL = 13;

let known: Costs | undefined;

/** The table, read when the first name is doubted. */
function loadCosts(): Costs {
  known ??= { words: openWordTable(dictionary.words), names: tabulateNames(dictionary.surnames, dictionary.given) };
  return known;
}

/**
 * Nats by which `length` characters at `at` read better as a name than as words; negative when words explain them better.
 * Some dictionaries have the names of the famous: where only names stand, the whole is no word. `seldom`: surnames that
 * begin words nearly always count as well.
 */
export function nameAdvantage(
  text: string,
  {
    at,
    length,
    whole = 'may be a word',
    seldom = false,
  }: { at: number; length: number; whole?: 'may be a word' | 'is no word'; seldom?: boolean },
): number {
  const { words, names } = loadCosts();
  const [line = ''] = /^\p{Script=Han}*/u.exec(text.slice(at, at + length + AHEAD)) ?? [];
  if (line.length < length) return Number.NEGATIVE_INFINITY;
  const surname = surnameLength(line) || (seldom && isSeldomSurname(line) ? 1 : 0);
  const given = [...line.slice(surname, length)];
  if (surname === 0 || given.length === 0) return Number.NEGATIVE_INFINITY;
  const family = surname === 1 ? (names.surname[line.charCodeAt(0)] as number) : RARE_SURNAME;
  const chosen = (one: string) =>
    Math.min(names.given[one.charCodeAt(0)] as number, ALSO_GIVEN.has(one) ? MODERN : UNUSUAL);
  const cost = given.reduce((sum, one) => sum + chosen(one), Math.min(family, RARE_SURNAME));
  const short = given.length === 1 ? NAME_COST.shortGiven : 0;
  return (
    costOfWords(line, words, whole === 'is no word' ? length : 0) -
    (cost + short + costOfWords(line.slice(length), words))
  );
}

/** The cheapest cut of `text` into words; a word of just `name` characters at its head is the name itself, which some dictionaries have. */
function costOfWords(text: string, words: Costs['words'], name = 0): number {
  const best = [0];
  for (let end = 1; end <= text.length; end++) {
    let cost = (best[end - 1] as number) + ALONE;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      if (name > 2 && start === 0 && end === name) continue;
      const word = words.costOf(text.slice(start, end));
      if (word !== undefined) cost = Math.min(cost, (best[start] as number) + word);
    }
    best.push(cost);
  }
  return best[text.length] as number;
}
