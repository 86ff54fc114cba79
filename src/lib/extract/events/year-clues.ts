/** What tells the year of 今年 in a text without a day of publication by counting: 2005年来到社区，一干就是17年. */
import { parseNumeral } from '#lib/chinese/numerals.ts';

export interface AnchorYear {
  readonly year: number;
  /** the words that decide it */
  readonly evidence: string;
}

const COUNT = '(?<years>\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])';
const FROM = '(?<from>(?:19|20)\\d{2})';
/** Clues, and how far from the year that they write the year of telling lies when they count nothing. */
const CLUES: readonly (readonly [RegExp, number])[] = [
  // 今年（2023年）, 去年（2022年）
  [new RegExp(`今年(?:（|（即|也就是|即)${FROM}年?(?:）|，)`, 'gu'), 0],
  [new RegExp(`去年(?:（|（即|也就是|即)${FROM}年?(?:）|，)`, 'gu'), 1],
  [new RegExp(`明年(?:（|（即|也就是|即)${FROM}年?(?:）|，)`, 'gu'), -1],
  // 建于1994年，管网用了二十六年
  [
    new RegExp(
      `(?:建于|建成于|成立于|投用于)${FROM}年[^。！？\\n]{0,40}?(?:用了|已有|走过|已经?(?:使用|运行|服役)了?|至今已?有?)${COUNT}年(?!多|前)`,
      'gu',
    ),
    0,
  ],
  // 从1991年进馆到现在，她守了31年; 2005年来到社区，一干就是17年
  [
    new RegExp(
      `从${FROM}年[^。！？\\n]{0,20}到(?:现在|如今|今天)，[^。！？\\n]{0,14}?(?:守|干|住|工作|坚持|走过?|做|当|扫|跑|教|修)了(?:整整)?${COUNT}年(?!多|前)`,
      'gu',
    ),
    0,
  ],
  [
    new RegExp(
      `${FROM}年(?!底)[^。！？\\n\\d]{0,30}?(?:一[干守做住当扫修跑画教]就是|一晃|转眼|至今)(?:已经?|整整|是|有)?${COUNT}年(?!多|前)`,
      'gu',
    ),
    0,
  ],
  // 成立于2013年，到今年正好十年; 2002年嫁到甲巷，20年了
  [
    new RegExp(
      `${FROM}年[^。！？\\n]{0,16}，到今年(?:，)?(?:正好|刚好|恰好|已经?|整整|是|满|，)*${COUNT}(?:周年|年(?!多|前|来))`,
      'gu',
    ),
    0,
  ],
  [new RegExp(`${FROM}年[^，。！？\\n\\d]{1,14}，(?:都|已经?|整整|快有)?${COUNT}年了(?=[，。！？”])`, 'gu'), 0],
  // 召开2023年住建工作会议
  [
    new RegExp(
      `(?:召开|举行)${FROM}年(?!度?[^，。]{0,16}(?:总结|表彰))[^，。；\\d]{0,20}(?:工作会议|动员会|部署会|推进会)`,
      'gu',
    ),
    0,
  ],
  // 在刚刚过去的2020年, where 今年 is told as well
  [new RegExp(`(?:刚刚?|已经?)过去的${FROM}年`, 'gu'), 1],
  // 生于1952年，今年71岁
  [new RegExp(`(?:生于|出生于)${FROM}年[^。！？\\n]{0,30}?今年(?:已经?)?${COUNT}岁`, 'gu'), 0],
  [new RegExp(`${FROM}年(?:\\d{1,2}月)?出生[^。！？\\n]{0,30}?今年(?:已经?)?${COUNT}岁`, 'gu'), 0],
];

/** 他1951年出生 … 今年他七十岁: of a text that tells of one birth and one age */
const BORN = /(?:生于|出生于)(?<in>19\d{2})年|(?<on>19\d{2})年(?:\d{1,2}月)?(?:出)?生(?![产活意态长])/gu;
const AGED = new RegExp(`今年(?:他|她|老人)?(?:已经?|就|快)?${COUNT}岁`, 'gu');

function yearByAge(body: string): AnchorYear[] {
  const births = [...body.matchAll(BORN)];
  const ages = [...body.matchAll(AGED)];
  if (births.length !== 1 || ages.length !== 1) return [];
  const { in: before, on } = births[0]?.groups ?? {};
  const age = parseNumeral(ages[0]?.groups?.['years'] ?? '');
  return age === undefined ? [] : [{ year: Number(before ?? on) + age, evidence: ages[0]?.[0] ?? '' }];
}

/** 2016年当选。六年来，她走遍了楼栋: of a text that counts so once */
const SINCE = new RegExp(
  `${FROM}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[^。！？\\n\\d]{0,40}[。，](?<years>[2-9]|[两二三四五六七八九])年来，`,
  'gu',
);

function yearSince(body: string): AnchorYear[] {
  const found = [...body.matchAll(SINCE)];
  const [{ 0: evidence = '', groups = {} } = {}] = found;
  const count = parseNumeral(groups['years'] ?? '');
  return found.length === 1 && count ? [{ year: Number(groups['from']) + count, evidence }] : [];
}

/** 2017年1240户，2018年1500户。今年: the one behind a row of years */
const A_ROW = /(?<before>20\d{2})年[^，。；！？\n]{1,20}，(?<from>20\d{2})年[^，。；！？\n]{1,20}[，；。]今年/gu;

function yearBehindRow(body: string): AnchorYear[] {
  return [...body.matchAll(A_ROW)].flatMap(({ 0: evidence, groups = {} }) =>
    Number(groups['from']) === Number(groups['before']) + 1 ? [{ year: Number(groups['from']) + 1, evidence }] : [],
  );
}

/** The year that all such counts of `body` agree on, not before the latest that it writes; 二十多年 tells nothing. */
export function yearByCounting(body: string, latest: number): AnchorYear | undefined {
  const found = CLUES.flatMap(([clue, distance]) =>
    [...body.matchAll(clue)].flatMap(({ 0: evidence, groups = {} }) => {
      const count = groups['years'] === undefined ? 0 : parseNumeral(groups['years']);
      return count === undefined ? [] : [{ year: Number(groups['from']) + count + distance, evidence }];
    }),
  );
  found.push(...yearBehindRow(body));
  const [first] = found.length > 0 ? found : [...yearByAge(body), ...yearSince(body)];
  return first && first.year >= latest && found.every(({ year }) => year === first.year) ? first : undefined;
}
