/** Names that stand in rows, lines and rolls. */
import type { NameMention } from './person-mentions.ts';
import { readName } from './person-name.ts';
import { surnameLength } from './surnames.ts';
import { areNames, isWholeName } from './unannounced-names.ts';

/** 张三丰、李四光、王五星: at least one item stands between two marks, and nothing but names stands there. */
const ROW = /(?<!\p{Script=Han})\p{Script=Han}{2,}(?:、[\p{Script=Han}]{2,4})+(?=、)/gu;
/** 周某国 李某兰 欧阳某: a line, or what stands behind a colon, of names with blanks between them */
const SPACED = /(?<=^|[：\n])\p{Script=Han}{2,4}(?:[ 　]+\p{Script=Han}{2,4}){2,}(?=$|[。；\n])/gu;

/** The names of rows of three or more, the first and the last included when they are names too. */
export function findListedNames(body: string): NameMention[] {
  return [...body.matchAll(ROW)].flatMap((match) => {
    const [head = '', ...items] = match[0].split('、');
    const first = firstOf(head);
    // 姚某香、钱某、范某生: the first, when it stands alone, speaks for those behind it.
    const last = readName(body, match.index + match[0].length + 1, 'plain');
    const certain = items.filter((item) => isWholeName(item)).length;
    const isVouched = last !== undefined || certain > 1;
    const isRow = certain === items.length || (isVouched && areNames(first === head ? [head, ...items] : items));
    if (!isRow) return [];
    const mentions: NameMention[] = first ? [{ name: first, start: match.index + head.length - first.length }] : [];
    let at = match.index + head.length + 1;
    for (const item of items) {
      mentions.push({ name: item, start: at });
      at += item.length + 1;
    }
    return last ? [...mentions, { name: last, start: at }] : mentions;
  });
}

/** The names of lines that hold nothing else. */
export function findSpacedNames(body: string): NameMention[] {
  return [...body.matchAll(SPACED)].flatMap(({ 0: row, index }) => {
    const items = [...row.matchAll(/\p{Script=Han}+/gu)].map(({ 0: name, index: at }) => ({ name, start: index + at }));
    return areNames(items.map(({ name }) => name)) ? items : [];
  });
}

/** 姚某香（甲社区）、钱某（乙社区） */
const WITH_BRACKETS =
  /(?<=^|[：。；\n])\p{Script=Han}{2,4}（[^（）\n]{1,20}）(?:[、，；]\p{Script=Han}{2,4}（[^（）\n]{1,20}）)+/gu;
/** 张某华 甲社区网格员, 甲社区 张某华: lines that give a name and where it belongs */
const NAME_AND_PART = /(?<=^|\n)\p{Script=Han}{2,4}(?=[ 　]+[^\s，。；]{3,20}(?:\n|$))/gu;
const PART_AND_NAME = /(?<=(?:^|\n)[^\s，。；：]{3,20}[ 　]+)\p{Script=Han}{2,4}(?=\n|$)/gu;

/** The names of rolls: each with its part in brackets, or each in a line with it. */
export function findNamesOfRolls(body: string): NameMention[] {
  const rows = [...body.matchAll(WITH_BRACKETS)].map(({ 0: row, index }) =>
    [...row.matchAll(/(?<=^|[、，；])\p{Script=Han}{2,4}(?=（)/gu)].map(({ 0: name, index: at }) => ({
      name,
      start: index + at,
    })),
  );
  const lines = [NAME_AND_PART, PART_AND_NAME].map((shape) =>
    [...body.matchAll(shape)].map(({ 0: name, index: start }) => ({ name, start })),
  );
  return [...rows, ...lines].flatMap((row) => (row.length > 1 && areNames(row.map(({ name }) => name)) ? row : []));
}

/** 一等奖 张爱华；二等奖 李建军、王玉珍: what stands behind a prize, up to the mark that ends it */
const PRIZE =
  /(?<=(?:[特一二三四优鼓][等秀励]奖|[金银铜]奖|获得者|获奖者|优胜者|当选者|成员|组员|队员|入选者)(?:[： 　]|：[ 　]))\p{Script=Han}{2,4}(?:(?:、|[ 　]+)\p{Script=Han}{2,4})*(?=[；。，）\n]|$)/gu;

/** The names of those who won a prize. */
export function findWinners(body: string): NameMention[] {
  return [...body.matchAll(PRIZE)].flatMap(({ 0: row, index }) => {
    const items = [...row.matchAll(/\p{Script=Han}+/gu)].map(({ 0: name, index: at }) => ({ name, start: index + at }));
    return areNames(items.map(({ name }) => name)) ? items : [];
  });
}

/** The name at the end of `head`; a head of a name's length among names is one. */
function firstOf(head: string): string | undefined {
  if (head.length <= 3 && surnameLength(`${head} `) > 0) return head;
  return [3, 2, 4].map((length) => head.slice(-length)).find((name) => head.length >= name.length && isWholeName(name));
}
