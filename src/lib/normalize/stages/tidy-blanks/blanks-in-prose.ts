import { readsAsProse } from '#lib/chinese/punctuation.ts';

/** Blanks between Han characters of running text that no writer set. Blanks of bylines, couplets and headings are the writer's. */

const HAN_PAIR = /\p{Script=Han}(?=( ?)\p{Script=Han})/gu;
const FEWEST_PAIRS = 5;
const MOSTLY = 0.8;

/** The line without the blank that stands behind every single character of it; as it is when it is not set so. */
export function closeLetterSpacing(line: string): string {
  let [pairs, spaced] = [0, 0];
  for (const [, blank] of line.matchAll(HAN_PAIR)) {
    pairs += 1;
    if (blank) spaced += 1;
  }
  if (spaced < FEWEST_PAIRS || spaced < pairs * MOSTLY) return line;
  return line.replace(/(?<! ) (?! )/gu, '').replace(/ {2,}/gu, ' ');
}

const BLANK = /(?<=[\p{Script=Han}”’》]) (?=\p{Script=Han})/gu;
/** What a piece of a sentence ends at. */
const BREAK = /[\s，。、；：！？“”‘’（）()《》…—]/gu;
const CREDIT = '记者|記者|通讯员|通訊員|编辑|編輯|责编|作者|摄影|攝影|供稿|来源|來源|[文图圖]';
const CREDIT_BEFORE = new RegExp(`(?:${CREDIT}|[摄攝])$`, 'u');
const CREDIT_BEHIND = new RegExp(`^(?:本报|本網|本网)?(?:${CREDIT})`, 'u');
const TAKEN = /^(?:摄影?|攝影?|供图|供圖)[）)]?$/u;
/** 甲小区居民 王小明 改造以后好多了: who speaks, as television writes it down. */
const SPEAKER =
  /^\p{Script=Han}{0,20}(?:居民|村民|市民|业主|租户|商户|志愿者|网格员|书记|主任|局长|镇长|乡长|区长|县长|市长|院长|所长|站长|队长|经理|负责人|工作人员|党员|代表|社工) \p{Script=Han}{2,4}$/u;
const LONGEST_LABEL = 30;
const COUPLET = 4;

/** Running text without the blanks that stand inside its sentences; other lines as they are. */
export function closeBlanksInProse(line: string): string {
  if (!readsAsProse(line)) return line;
  const breaks = [...line.matchAll(BREAK)].map(({ index }) => index);
  let next = 0;
  let isInBrackets = false;
  return line.replace(BLANK, (blank, at: number) => {
    for (; (breaks[next] as number) < at; next += 1) {
      const mark = line[breaks[next] as number];
      if (mark && /[（）()]/u.test(mark)) isInBrackets = mark === '（' || mark === '(';
    }
    const start = next === 0 ? 0 : (breaks[next - 1] as number) + 1;
    const end = breaks[next + 1] ?? line.length;
    return isInBrackets || isWriters(line, { start, at, end }) ? blank : '';
  });
}

/** Whether the blank at `at`, with a piece up to the nearest mark or blank on either side, was set by a writer. */
function isWriters(line: string, { start, at, end }: { start: number; at: number; end: number }): boolean {
  const left = line.slice(start, at);
  const right = line.slice(at + 1, end);
  if (CREDIT_BEFORE.test(left) || CREDIT_BEHIND.test(right)) return true;
  // 改造后的小巷。张某 摄
  if (TAKEN.test(line.slice(at + 1))) return true;
  // 党建引领聚合力 红色物业暖民心
  if (left.length === right.length && left.length >= COUPLET) return true;
  if (SPEAKER.test(line.slice(0, at))) return true;
  // “红色引擎” 近日，…: nothing but a label stands in front.
  if (left === '' && at <= LONGEST_LABEL && !/[，。；：！？]/u.test(line.slice(0, at))) return true;
  // 改造前 居民怨声载道: a heading that runs into its paragraph
  return start === 0 && left.length <= LONGEST_LABEL;
}
