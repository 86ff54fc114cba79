import { readsAsProse } from '#lib/chinese/punctuation.ts';

/** Blanks that an editor's program sets on both sides of each number: 在 76 个社区. The page sets that space by itself. */

const NUMBER =
  /(?<=^|[\p{Script=Han}，。、；：！？“”‘’（）《》—…])(?<left> ?)(?<number>\d+(?:[.,:]\d+)*[%％]?)(?<right> ?)(?=(?<behind>[\p{Script=Han}，。、；：！？”’）》—]|$))/gu;
/** What stands behind a number in a headline too: 622 岁的老街, but not 1 基本情况. */
const UNIT =
  /[年月日时点分秒万亿千百余多个人名户元栋幢套平公米里吨次件条处项座位家卷页份岁层间部台辆场期天周度级块张支批类种倍成号]/u;

/** The line without them. Of a line that is no running text only those between a number and its unit go. */
export function closeBlanksBesideNumbers(line: string): string {
  const isProse = readsAsProse(line);
  return line.replace(NUMBER, (_, left: string, number: string, right: string, behind: string, at: number) => {
    const isHan = /\p{Script=Han}/u.test(behind);
    const before = left !== '' && isProse && (right !== '' || !isHan) && at > 0 ? '' : left;
    const after = right !== '' && (UNIT.test(behind) || (isProse && at > 0)) ? '' : right;
    return before + number + after;
  });
}
