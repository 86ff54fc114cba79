import { paragraphEndCost } from '#lib/chinese/language-model/marks.ts';
import { canHaveReading, isLeftBare } from './annotated.ts';
import { canCompete, type Frontier, makeFrontier, offer, prune } from './frontier.ts';
import { isBracketOpen } from './open-marks.ts';
import { type Ending, extendPath, type Path, type Surroundings } from './paths.ts';
import type { Place } from './steps.ts';
import type { Token } from './tokens.ts';

/** How a run ends where no byte of it is left to see: an ASCII byte was eaten, or the byte that was set before a mark. */

const BLANK = 0x20;
/** What reads on behind an eaten digit reads on behind a number; `text` of a candidate shows it as lost. */
const SOME_DIGIT = '5'.charCodeAt(0);
/**
 * Any digit instead of that one, in front of what is counted or of anything else; a blank between the
 * halves of a heading, rarer in running text.
 */
const COST = {
  anyDigit: -Math.log(10),
  uncountedDigit: 5,
  blankInHeading: -4.5,
  silentMark: 3,
  tornMark: 1,
  postcode: -9,
} as const;
/** What an Arabic numeral stands in front of, in either script: units, measure words, larger numbers, parts of an address. */
const COUNTED = new Set([
  ...'年月日号號时時点點分秒周岁歲天届屆次期批个個名位人户戶家条條件项項处處场場支队隊组組种種类類级級层層楼樓栋棟幢座套间間',
  ...'辆輛台臺所只隻份张張本部米公平亩畝吨噸升斤克里度元块塊角万萬亿億千百十余餘多至到比折倍成路巷弄村组社区區单單站口线線街大中小',
]);

/** Numbers that tell their first digit when it is gone: years (not 3000年 of history), the number that every city's hotline has. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/^9\d[1-9]年|^9[1-9]0年/u, '1'],
  [/^0\d[1-9]年|^0[1-9]0年/u, '2'],
  [/^2345(?=[热熱平投政市便工”])/u, '1'],
];

/** A bracket is closed and none was opened: 。“?工作)很累. Not the number of an item, 1). */
const CLOSES_BRACKET = /^(?!\d{1,3}[)）])[^()（）?？]{1,16}[)）]/u;
const BRACKET = '('.charCodeAt(0);
/** What is left of a postcode, behind the wide blank that sets it off in the line on an author's office. */
const POSTCODE = /^\d{5}(?!\d)/u;
/** Shanghai, the one large city whose name ends like half a mark, has 200000 to 202183. */
const IN_SHANGHAI = /^0[0-2]/u;
const [WIDE_BLANK, HAI, TWO] = ['　'.charCodeAt(0), '海'.charCodeAt(0), '2'.charCodeAt(0)] as const;

/** The line break between 。” and a tag was eaten, and the tag is whole: no number begins there. */
const WHOLE_TAG = /^<\/?[a-z]/iu;

/** Marks that a byte was set before. */
const SILENT_BEFORE = new Set([...'、。；！：;!:'].map((mark) => mark.charCodeAt(0)));
const MOST_BEFORE_MARK = 20;
/** An ASCII byte below is no second half of a pair. */
const LEAST_TRAIL = 0x40;
const QUESTION_MARK = 0x3f;
/**
 * Marks between clauses: what was eaten in front of them is the byte set there (in front of “ the & of an entity),
 * hardly ever a digit or a letter.
 */
const BETWEEN_CLAUSES = /^(?:[，。；！？：“]|[,;:!?](?!\d))/u;
const FIRST_HAN = 0x3400;
const CLOSING_MARKS = new Set([...'”」』）》％‰'].map((mark) => mark.charCodeAt(0)));
const CLOSING_QUOTE = '”'.charCodeAt(0);

/** What the end of a line or a heading's blank saves at most. */
const LEAST_END = -6;

/** A `?` that is an invalid pair: a trail byte eaten together with the ASCII byte behind it. */
export function stepOverEaten(frontier: Frontier, path: Path, place: Place, around: Surroundings): void {
  const { index, next } = place;
  const ending = endingBefore(next);
  const fits = (unit: number) =>
    next?.kind === 'torn-reading' ? canHaveReading(unit, next.reading, around) : isLeftBare(path, unit, around);
  const change = { pending: 0, filledInRow: 0, endToken: index, ending };
  const endsLine = ending === 'tag' || ending === 'line-end';
  for (const { unit, cost } of around.cells.ofLead(path.pending)) {
    const canWin = canCompete(frontier.inStep, path, { unit, cost: cost + LEAST_END, filled: path.filled }, around);
    if (!canWin || !fits(unit)) continue;
    if (ending === 'unknown') endAtUnknown(frontier, { path, unit, place }, around);
    else offer(frontier, path, unit, { ...change, extra: endsLine ? paragraphEndCost(unit) : 0 }, around);
  }
}

/** What the eaten byte may have been where only the text around it can tell. */
function endAtUnknown(
  frontier: Frontier,
  { path, unit, place }: { path: Path; unit: number; place: Place },
  around: Surroundings,
): void {
  const { index, next, behind, isHeading } = place;
  const end = { endToken: index, pending: 0, filledInRow: 0 };
  const read = () => extendPath(path, unit, { pending: 0, filledInRow: 0 }, around);
  const offerByte = (byte: number, ending: Ending, extra = 0) =>
    offer(frontier, read(), byte, { endToken: index, ending, extra }, around);
  if (CLOSES_BRACKET.test(behind) && !isBracketOpen(path.open)) {
    offerByte(BRACKET, 'bracket'); // what is closed has been opened
    return;
  }
  if (unit === WIDE_BLANK && POSTCODE.test(behind)) {
    if (IN_SHANGHAI.test(behind) && path.unit === HAI) offerByte(TWO, 'digit', COST.postcode);
    else offerByte(SOME_DIGIT, 'unknown', COST.postcode);
    return;
  }
  const digit = TELLING.find(([rest]) => rest.test(behind))?.[1];
  if (digit) {
    offerByte(digit.charCodeAt(0), 'digit');
  } else if (WHOLE_TAG.test(behind) && paragraphEndCost(unit) < 0) {
    offer(frontier, path, unit, { ...end, ending: 'line-end', extra: paragraphEndCost(unit) }, around);
  } else if (unit === CLOSING_QUOTE && behind.startsWith('“')) {
    offerByte(BLANK, 'blank'); // nothing else stands between ” and “
  } else {
    const beforeClause = BETWEEN_CLAUSES.test(behind);
    if (beforeClause && endsClause(unit))
      offer(frontier, path, unit, { ...end, ending: 'torn-mark', extra: COST.tornMark }, around);
    offerByte(SOME_DIGIT, 'unknown', beforeClause ? COST.uncountedDigit : digitCost(next));
    if (isHeading && !isAscii(next)) offerByte(BLANK, 'blank', COST.blankInHeading);
  }
}

/** Behind which a clause may end: no blank, and no mark that waits for more. */
function endsClause(unit: number): boolean {
  return unit >= FIRST_HAN || CLOSING_MARKS.has(unit);
}

/** In front of more digits one is lost sooner than a blank. */
function isAscii(next: Token | undefined): boolean {
  return next?.kind === 'unit' && next.unit < 0x80;
}

function digitCost(next: Token | undefined): number {
  const isCounted = next?.kind !== 'unit' || next.unit < 0x2e80 || COUNTED.has(String.fromCharCode(next.unit));
  return isCounted ? COST.anyDigit : COST.anyDigit + COST.uncountedDigit;
}

function endingBefore(next: Token | undefined): Ending {
  if (next === undefined) return 'line-end';
  if (next.kind === 'torn-reading') return 'reading';
  return next.kind === 'torn-tag' ? 'tag' : 'unknown';
}

/**
 * Some sites drop the lead byte in front of the byte that was set before a mark, without a `?`: 勇擔當、 reads 勇?lián)、.
 * Others drop it before any ASCII byte and keep that: 此場(chǎng) reads …藞(chǎng).
 * The paths that end just before such a token, in step again.
 */
export function endBeforeKept(paths: readonly Path[], { index, token }: Place, around: Surroundings): Path[] {
  const ending = silentEnding(token);
  if (!ending) return [];
  const frontier = makeFrontier(MOST_BEFORE_MARK);
  const change = { pending: 0, filledInRow: 0, endToken: index - 1, ending, extra: COST.silentMark } as const;
  for (const path of paths)
    for (const { unit, cost } of around.cells.ofLead(path.pending)) {
      if (!canCompete(frontier.inStep, path, { unit, cost, filled: path.filled }, around)) continue;
      const fits =
        token.kind === 'reading' ? canHaveReading(unit, token.reading, around) : isLeftBare(path, unit, around);
      if (fits) offer(frontier, path, unit, change, around);
    }
  return prune(frontier);
}

function silentEnding(token: Token): 'mark' | 'dropped' | undefined {
  if (token.kind === 'reading') return 'dropped';
  if (token.kind !== 'unit') return undefined;
  if (SILENT_BEFORE.has(token.unit)) return 'mark';
  return token.unit < LEAST_TRAIL && token.unit !== QUESTION_MARK ? 'dropped' : undefined;
}
