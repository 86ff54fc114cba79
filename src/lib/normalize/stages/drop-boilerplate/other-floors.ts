import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 来自Android客户端 1楼 2020-11-21 22:47 回复: closes the first post of a tieba thread. */
const FIRST_FLOOR = /^(?:来自\S{2,14}客户端 ?)?1楼 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} ?\d{1,2}:\d\d/u;

/** 塔下老叟 发表于 2022-6-11 22:03, beside the number of the floor: 2#, 沙发 */
const STAMP = /^(?<member>\S{2,16}) 发表于 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d/u;
const UPPER_FLOOR = /^(?:(?:[2-9]|\d{2,3}) ?[#楼]|# ?(?:[2-9]|\d{2,3})|沙发|板凳|地板)$/u;

/** 楼主：塔下老叟 时间：2012-06-11 22:03:00 above the first post, 作者：示例街坊 时间：… above the answers */
const POSTER = /^楼主: ?(?<member>\S{2,20}) 时间: ?(?:19|20)\d\d-\d{1,2}-\d{1,2}/u;
const ANSWERER = /^作者: ?(?<member>\S{2,20}) 时间: ?(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d/u;

/** No such beginning is longer. */
const LONGEST = 60;

/** The line that closes the first post and all that others answered below it; empty where a floor's line stands above its text. */
export function findOtherFloors(lines: readonly Line[]): ReadonlySet<number> {
  const first = lines.findIndex(({ text }) => FIRST_FLOOR.test(beginningOf(text)));
  const closes = [first, findAnswer(lines), findUpperFloor(lines)].find((index) => index >= 0) ?? -1;
  const above = lines.slice(0, Math.max(0, closes)).filter(isProseLine);
  const below = lines.slice(closes + 1).filter(isProseLine);
  if (closes < 0 || above.length === 0 || countAll(below) > countAll(above)) return new Set();
  return new Set(lines.map((_line, index) => index).slice(closes));
}

/** Where the first who is not the poster answers. */
function findAnswer(lines: readonly Line[]): number {
  const poster = lines.map(({ text }) => POSTER.exec(beginningOf(text))?.groups?.['member']).find(Boolean);
  if (poster === undefined) return -1;
  return lines.findIndex(({ text }) => {
    const member = ANSWERER.exec(beginningOf(text))?.groups?.['member'];
    return member !== undefined && member !== poster;
  });
}

/** Where somebody else answers, on a floor of his own; who goes on with his own post stays. */
function findUpperFloor(lines: readonly Line[]): number {
  const stamps = lines.flatMap(({ text }, index) => {
    const member = STAMP.exec(beginningOf(text))?.groups?.['member'];
    return member === undefined ? [] : [{ member, index }];
  });
  const [own] = stamps;
  const answers = stamps.filter(({ index }) =>
    [index - 1, index + 1].some((at) => UPPER_FLOOR.test(beginningOf(lines[at]?.text ?? ''))),
  );
  const [answer] = answers;
  const isOwn = answer !== own && answers.some(({ member }) => member === own?.member);
  return answer === undefined || isOwn ? -1 : answer.index;
}

function beginningOf(text: string): string {
  return foldForMatching(text.trim().slice(0, LONGEST));
}

function countAll(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
