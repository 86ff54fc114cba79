import { readsAsProse } from '#lib/chinese/punctuation.ts';

/** Blanks that an editor's program sets on both sides of each number and each foreign word: 在 76 个社区, 打开 APP 报修. The page sets that space by itself. */

const HAN_OR_OPEN = String.raw`[\p{Script=Han}，。、；：！？“”‘’（）《》—…]`;
/** 76, 12.5%, 零下 22℃, 1850㎡, 3 km; APP, 5G, PM2.5, DN300 in running text */
const NUMBER = String.raw`\d+(?:[.,:]\d+)*(?:[%％‰°℃℉]|[㎡㎥㎞㎏㎜㎝㎎㎖㏄])?`;
const FOREIGN = String.raw`[A-Za-z\d](?:[\w.+%/²³-]{0,15}[\w%+²³])?(?: [A-Za-z]{1,3}[²³]?(?![\w.]))?`;
const SET_OFF = new RegExp(
  String.raw`(?<=^|${HAN_OR_OPEN})(?<left> ?)(?:(?<number>${NUMBER})|(?<word>${FOREIGN}))(?<right> ?)(?=(?<behind>[\p{Script=Han}，。、；：！？”’）》—]|$))`,
  'gu',
);
/** What stands behind a number in a headline too: 622 岁的老街, but not 1 基本情况. */
const UNIT =
  /[年月日时点分秒万亿千百余多个人名户元栋幢套平公米里吨次件条处项座位家卷页份岁层间部台辆场期天周度级块张支批类种倍成号]/u;
/** 记者 Tom 通讯员 李某 */
const CREDIT_BEFORE = /(?:记者|記者|通讯员|通訊員|作者|编辑|編輯|摄影|攝影|供稿|文|图|圖|摄|攝) $/u;

/** A short turn of a conversation is prose too. */
const TURN = /^(?:问|答|[QA]|(?:居民|网友|群众|读者|记者|市民)(?:问|答)?)[：:].*[。？！?!]$/u;

/** The line without them. Of a line that is no running text only those between a number and its unit go. */
export function closeBlanksBesideNumbers(line: string): string {
  const isProse = readsAsProse(line) || TURN.test(line);
  return line.replace(
    SET_OFF,
    (whole, left: string, number: string, word: string, right: string, behind: string, at: number) => {
      if (word !== undefined && (!isProse || CREDIT_BEFORE.test(line.slice(0, at + left.length)))) return whole;
      // Behind a sign (22℃的夜里) such a program sets no blank.
      const isHan = /\p{Script=Han}/u.test(behind) && /\w$/u.test(number ?? word);
      const before = left !== '' && isProse && (right !== '' || !isHan) && at > 0 ? '' : left;
      const isUnit = word === undefined && UNIT.test(behind);
      const after = right !== '' && (isUnit || (isProse && at > 0)) ? '' : right;
      return before + (number ?? word) + after;
    },
  );
}
