/** Credits that stand inside the text: at the beginning or the end of a paragraph or caption. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END, OFFICE, WRITER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { PICTURE_TAKER } from './bylines.ts';
import { readCredits } from './credits.ts';
import { type Finding, stating } from './findings.ts';
import { isOneName, NAMES, parseNames, splitGluedNames } from './names.ts';
import { DONE, readSignedRow } from './signed-rows.ts';
import { SUPPLIED, suppliers } from './suppliers.ts';

/** （曾某玲 记者 肖某军 文/图）: what is left without these is names. */
const ROLES = new RegExp(`${OFFICE}[: ]?|(?:${DONE})$`, 'gu');
const CLOSING = /[(](?<inside>[^()]{2,60})[)][。]?$/u;
const PICTURE = new RegExp(String.raw`(?<names>${NAMES}) ?(?:摄影?|供图|/摄)[)\]。 ]*$`, 'u');
/** 故宫博物院供图: a body of four characters that begins like a name. */
const BODY = /[院馆局社网报会部室站队]$/u;
/** 〔記者陳某君／甲市報導〕 in front of the text */
const OPENING = /^\[(?<inside>[^[\]]{2,40})\](?=.{10})/u;
/** （记者 张某 李某）今年，…: in front of the text, without the name of a paper */
const OPENING_BRACKET = /^[| ]*\((?<inside>(?:本报|本网)?(?:记者|通讯员)[^()]{2,40})\)(?=.{10})/u;
/** 修缮李家祠堂 鞠某海 摄: names begin where a word begins. */
const PICTURE_APART = new RegExp(String.raw`(?:(?<!\p{Script=Han})|(?<=记者|通讯员|实习生))${PICTURE.source}`, 'u');
/** …改为北入户。摄影/本刊记者 王某 */
const PICTURE_BEHIND = new RegExp(
  `(?<=[。!?"”)]) ?(?:摄影|图片?)[/:] ?(?:本[报刊台网社](?:全媒体)?(?:记者|通讯员)?)? ?(?<names>${NAMES})$`,
  'u',
);
const TELEGRAPH = /^.{0,24}?(?:讯|电|(?<=[报网台社日])消息)[\] ]*\((?<inside>[^()]{2,60})\)/u;
export const TELEGRAPH_ALONE = /^[[(]?[^。,:()[\]]{2,16}(?:讯|电)[\]) ]*\([^()]{2,60}\)$/u;
/** 南都讯 记者张某 通讯员李某 and the text behind a blank, without brackets */
const OPEN_TELEGRAPH = /^\p{Script=Han}{2,12}讯 {1,3}(?=\S)/u;
const PIECES_END = /(?<=[ ,、])(?=[\p{Script=Han}"])/gu;
const LONGEST_OPEN = 80;
/** 示例社甲市2月4日电, 示例网讯: whose report it is. */
const TELEGRAM = new RegExp(
  String.raw`^\[?(?!本)(?<medium>\p{Script=Han}{1,8}?(?:${MEDIUM_END}|社|网|在线|报(?=讯)))(?:\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日|(?<!社|网)\p{Script=Han}{2,4}(?=讯)|客户端)?专?(?:电|讯|消息)(?=[ (:\]])`,
  'u',
);

/** Credits that stand at the beginning or the end of a paragraph or caption: read, and left where they are. */
export function readInlineCredits(line: Line, { isLast }: { readonly isLast: boolean }): Finding[] {
  const folded = foldForMatching(line.text).trim();
  const picture =
    PICTURE_BEHIND.exec(folded) ??
    (PICTURE_TAKER.test(folded) ? (PICTURE_APART.exec(folded) ?? PICTURE.exec(folded)) : null);
  if (picture) {
    const evidence = line.text.trim().slice(picture.index);
    const names = parseNames(picture.groups?.['names'] ?? '').filter((name) => isOneName(name) || !BODY.test(name));
    return names.map((value) => ({ field: 'photographers', value, evidence, line: line.number }));
  }
  const medium = TELEGRAM.exec(folded)?.groups?.['medium'];
  const from: Finding[] = medium
    ? [{ field: 'sources', value: medium, evidence: line.text.trim().slice(0, 24), line: line.number }]
    : [];
  return [...from, ...readNames(line, { folded, isLast })];
}

function readNames(line: Line, { folded, isLast }: { readonly folded: string; readonly isLast: boolean }): Finding[] {
  const open = readOpenTelegraph(folded) ?? readOpenRow(folded);
  if (open) return open.authors.map(stating(line.text.trim().slice(0, open.end), line)('authors'));
  // 某报讯（记者 张某） alone is both.
  const places = TELEGRAPH_ALONE.test(folded) ? [TELEGRAPH] : [OPENING, OPENING_BRACKET, TELEGRAPH, CLOSING];
  return places.flatMap((place) => {
    const match = place.exec(folded);
    const inside = match?.groups?.['inside'] ?? '';
    if (place === OPENING && !WRITER.test(inside)) return [];
    const at = folded.indexOf(inside, match?.index ?? 0);
    const evidence = line.text.trim().slice(at, at + inside.length);
    const finding = stating(evidence, line);
    // （张某 通讯员 李某）: in brackets those whom no word names wrote it.
    const credits = readCredits(`(${inside})`);
    if (credits)
      return [...credits.authors.map(finding('authors')), ...credits.photographers.map(finding('photographers'))];
    const row = readSignedRow(inside);
    if (row) return row.authors.map(finding('authors'));
    if (place === CLOSING && WRITER.test(inside)) {
      const joint = parseNames(inside.replace(ROLES, ' ').trim());
      if (joint.length > 0) return joint.map(finding('authors'));
    }
    // （周某敏） at the very end or behind 电 is who wrote it; （左） and （化名） are no names.
    const glued = place === TELEGRAPH || isLast ? splitGluedNames(inside) : [];
    if (glued.length > 1) return glued.map(finding('authors'));
    const bare = isLast || place === TELEGRAPH ? parseNames(inside) : [];
    if (bare.length > 0 && !/^[左右前后中上下]/u.test(inside)) return bare.map(finding('authors'));
    const supplier = place === CLOSING ? SUPPLIED.exec(`(${inside})`)?.groups?.['supplier'] : undefined;
    return supplier
      ? suppliers(supplier, evidence.slice(0, supplier.length)).map(({ field, value }) => finding(field)(value))
      : [];
  });
}

/** □通讯员 张某 记者 李某 报道　本报甲市讯 “…: a row that says what was done, in front of the text */
const OPEN_ROW =
  /^[□■○●◎◆★ ]*(?=(?:本报|本网|本台)?(?:驻\p{Script=Han}{2,4})?(?:全媒体|首席|见习|特约)?(?:记者|通讯员))/u;
const ROW_DONE = /(?<row>.*?\S) ?(?:报道|报导)(?: *本[报网台]\p{Script=Han}{0,6}?(?:讯|消息))?(?= |$)/u;

/** Who wrote what begins with a row of offices and names that ends with 报道, and where the row ends. */
function readOpenRow(folded: string): { readonly authors: readonly string[]; readonly end: number } | undefined {
  const front = OPEN_ROW.exec(folded)?.[0];
  if (front === undefined) return undefined;
  const done = ROW_DONE.exec(folded.slice(front.length, LONGEST_OPEN));
  const row = done && readSignedRow(done.groups?.['row'] ?? '');
  return row ? { authors: row.authors, end: front.length + done[0].length } : undefined;
}

/** Who wrote what begins with 某报讯 and a row of offices and names, the longest that can be read, and where the text goes on. */
function readOpenTelegraph(folded: string): { readonly authors: readonly string[]; readonly end: number } | undefined {
  const front = OPEN_TELEGRAPH.exec(folded)?.[0];
  if (!front) return undefined;
  const rest = folded.slice(front.length, LONGEST_OPEN);
  for (const { index } of [...rest.matchAll(PIECES_END)].reverse()) {
    const authors = readSignedRow(rest.slice(0, index))?.authors;
    if (authors) return { authors, end: front.length + index };
  }
  return undefined;
}
