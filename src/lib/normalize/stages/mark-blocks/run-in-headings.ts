import { readsAsProse } from '#lib/chinese/punctuation.ts';
import type { Block, Change } from '#lib/normalize/stage.ts';
import { findParallel, readBracketed, readOpening, readRefrain } from './parallel-heads.ts';

/** 筑牢…，锻造…。 or （一）健全…机制。 in front of a paragraph: short, without a subject's verb phrase of its own length. */
const RUN_IN =
  /^(?<heading>(?:(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.．、])[^，。！？；：]{4,18}|[^，。！？；：“”\d]{4,10}|\p{Script=Han}{1,4}“[^“”，。]{2,6}”(?=，[让使]))(?:，[^，。！？；：]{4,16})?。)(?=[^”’」])/u;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,2}[、是]|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.．、])/u;
const SUBNUMBER = /^(?:（[一二三四五六七八九十]{1,2}）|\d{1,2}[.．、])/u;
/** 一是坚持“体检式”摸底，找准病灶。, 做法一：建强主心骨。 in front of a paragraph of its own. */
const POINT =
  /^(?:(?<number>[一二三四五六七八九])是|第(?<ordinal>[一二三四五六七八九])，|(?:做法|经验|举措|措施|启示|亮点|特点|体会|步骤|行动)之?(?<labelled>[一二三四五六七八九])：)[^。！？；：]{4,30}。(?=[^”’」].{30})/u;
const POINTS = '一二三四五六七八九';
/** What a sentence that tells has and a heading does without: 管道接对了，还要防油。 */
const TOLD = /[了也]|着(?![力眼重])|(?<![归返])还|(?<![首成])都|(?<![造成绘铸])就|(?<!求)是/u;
/** A call and what it is for. */
const LETS = /^[^，]{4,12}，[让使]/u;
const BALANCED = 4;
const FEWEST = 3;
const LARGEST_PART = 4;

/**
 * Headings that were run into their paragraphs. One short sentence in front proves nothing; three numbered ones do, and so
 * does a row of at least three paragraphs, most of the article, whose beginnings are built alike.
 */
export function splitRunInHeadings(blocks: readonly Block[], changes: Change[]): readonly Block[] {
  const paragraphs = blocks.filter(({ type, text }) => type === 'paragraph' && readsAsProse(text));
  const heads = findHeads(paragraphs, { hasHeadings: blocks.some(({ type }) => type === 'heading') });
  return blocks.flatMap((block) => {
    const heading = heads.get(block);
    if (!heading) return [block];
    changes.push({
      stage: 'mark-blocks',
      rule: 'run-in-heading',
      line: block.line,
      before: `${heading}${block.text.slice(heading.length, heading.length + 8)}`,
      after: `${heading}⏎${block.text.slice(heading.length, heading.length + 8)}`,
      confidence: 0.85,
    });
    return [
      { type: 'heading' as const, text: heading, line: block.line },
      { ...block, text: block.text.slice(heading.length).trimStart() },
    ];
  });
}

/** The paragraphs that begin with a heading, and the headings. */
function findHeads(
  paragraphs: readonly Block[],
  { hasHeadings }: { readonly hasHeadings: boolean },
): ReadonlyMap<Block, string> {
  const heads = beginnings(paragraphs, findRunIn);
  for (const [block, heading] of findPoints(paragraphs)) heads.set(block, heading);
  if (hasHeadings) {
    keepNumbered(heads);
    return heads;
  }
  if (countNumbered(heads) >= FEWEST) {
    dropUnnumbered(heads);
    return heads;
  }
  dropFrame(paragraphs, heads);
  if (areAlike(heads) && areInRow(paragraphs, heads)) return heads;
  const parallel = findParallel(beginnings(paragraphs, readOpening));
  const bracketed = beginnings(paragraphs, readBracketed);
  const rows = [parallel, new Set(bracketed.values()).size === bracketed.size ? bracketed : new Map<Block, string>()];
  return rows.find((row) => areSpread(paragraphs, row)) ?? findRefrain(paragraphs);
}

/** At least three paragraphs one after another that begin with the same call: 擦亮“里子”，…。 */
function findRefrain(paragraphs: readonly Block[]): ReadonlyMap<Block, string> {
  const read = paragraphs.map(({ text }) => readRefrain(text));
  const first = read.findIndex((one, at) => one !== undefined && one.frame === read[at + 1]?.frame);
  if (first < 0) return new Map();
  const end = read.findIndex((one, at) => at > first && one?.frame !== read[first]?.frame);
  const row = paragraphs.slice(first, end < 0 ? undefined : end);
  return row.length < FEWEST ? new Map() : new Map(row.map((block, at) => [block, read[first + at]?.heading ?? '']));
}

function beginnings(paragraphs: readonly Block[], read: (text: string) => string | undefined): Map<Block, string> {
  return new Map(
    paragraphs.flatMap((block) => {
      const heading = read(block.text);
      return heading ? [[block, heading] as const] : [];
    }),
  );
}

/** Paragraphs in a row that begin 一是…。 二是…。 三是…。 and go on: at least three. */
function findPoints(paragraphs: readonly Block[]): readonly (readonly [Block, string])[] {
  const found = paragraphs.map((block) => {
    const { 0: heading = '', groups } = POINT.exec(block.text) ?? {};
    return { block, heading, number: groups?.['number'] ?? groups?.['ordinal'] ?? groups?.['labelled'] };
  });
  const first = found.findIndex(({ number }) => number === POINTS[0]);
  const behind = first < 0 ? [] : found.slice(first);
  const end = behind.findIndex(({ number }, at) => number !== POINTS[at]);
  const row = end < 0 ? behind : behind.slice(0, end);
  return row.length < FEWEST ? [] : row.map(({ block, heading }) => [block, heading] as const);
}

function findRunIn(text: string): string | undefined {
  const heading = RUN_IN.exec(text)?.groups?.['heading'];
  if (!heading || text.length < heading.length + 30) return undefined;
  const [first = '', second] = heading
    .replace(/^(?:（.+?）|[^、.．]{1,2}[、.．])/u, '')
    .slice(0, -1)
    .split('，');
  if (second !== undefined && Math.abs(first.length - second.length) > BALANCED) return undefined;
  return heading;
}

/** Among headings of their own line only （一）…。 in front of a paragraph counts, and only with a second one. */
function keepNumbered(heads: Map<Block, string>): void {
  for (const [block, heading] of heads) if (!SUBNUMBER.test(heading)) heads.delete(block);
  if (heads.size < 2) heads.clear();
}

function countNumbered(heads: ReadonlyMap<Block, string>): number {
  return [...heads.values()].filter((heading) => NUMBERED.test(heading)).length;
}

function dropUnnumbered(heads: Map<Block, string>): void {
  for (const [block, heading] of heads) if (!NUMBERED.test(heading)) heads.delete(block);
}

/** Where the headings begin alike (聚焦…), what opens the first or last paragraph otherwise is none: 奋进正当时，实干创未来。 */
function dropFrame(paragraphs: readonly Block[], heads: Map<Block, string>): void {
  const beginnings = Map.groupBy(heads.values(), (heading) => heading.slice(0, 2));
  const [common] = [...beginnings].find(([, headings]) => headings.length >= FEWEST) ?? [];
  for (const block of [paragraphs[0], paragraphs.at(-1)])
    if (block && common !== undefined && !heads.get(block)?.startsWith(common)) heads.delete(block);
}

/** Whether headings without numbers are built alike, as those of one article are. */
function areAlike(heads: ReadonlyMap<Block, string>): boolean {
  const headings = [...heads.values()].filter((heading) => !NUMBERED.test(heading));
  const lengths = headings.map(({ length }) => length);
  // 织密“一张网”，让组织触角延伸到底。 打好“改造牌”，让老旧院落换了模样。
  if (headings.length >= FEWEST && headings.every((heading) => LETS.test(heading))) return true;
  return (
    new Set(headings.map((heading) => heading.split('，').length)).size <= 1 &&
    Math.max(...lengths) - Math.min(...lengths) <= BALANCED &&
    !headings.some((heading) => TOLD.test(heading))
  );
}

/** Whether they begin most of the paragraphs, at least three of them one after another. */
function areInRow(paragraphs: readonly Block[], heads: ReadonlyMap<Block, string>): boolean {
  if (heads.size < FEWEST || heads.size < paragraphs.length / 2) return false;
  const marks = paragraphs.map((block) => heads.has(block));
  const first = marks.indexOf(true);
  const last = marks.lastIndexOf(true);
  return last - first + 1 <= heads.size + 1;
}

/** Whether headings that are built alike part the article: a few paragraphs each, no more than a summary behind the last. */
function areSpread(paragraphs: readonly Block[], heads: ReadonlyMap<Block, string>): boolean {
  const at = [...heads.keys()].map((block) => paragraphs.indexOf(block));
  const steps = [0, ...at].map((index, nth) => (at[nth] ?? paragraphs.length) - index);
  return heads.size >= FEWEST && steps.every((step) => step <= LARGEST_PART);
}
