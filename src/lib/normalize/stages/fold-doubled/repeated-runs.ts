import { SENTENCE_ENDS_IT } from '#lib/chinese/punctuation.ts';
import type { Block } from '#lib/normalize/stage.ts';

/** A page that prints its article twice (for the screen and for the printer) repeats paragraphs word for word. */
const FEWEST_BLOCKS = 2;
const FEWEST_CHARACTERS = 60;

/**
 * Indexes of the blocks that say again, in the same order, what earlier blocks said: runs of at least two blocks and sixty
 * characters. A refrain of one paragraph is the writer's, and so are the lines that entries of a list share.
 */
export function findRepeatedRuns(blocks: readonly Block[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const repeated = new Set<number>();
  for (let at = 0; at < blocks.length; ) {
    const text = (blocks[at] as Block).text;
    const length = measureRun(blocks, { earlier: first.get(text), at });
    // The headline was read as such the first time, and stands in the text the second time.
    if (length > 0 && length < at && first.get(text) === 0 && isHeadline(blocks[at - 1])) repeated.add(at - 1);
    for (let index = at; index < at + length; index += 1) repeated.add(index);
    if (length === 0 && !first.has(text)) first.set(text, at);
    at += Math.max(1, length);
  }
  return repeated;
}

function isHeadline(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 60 && !SENTENCE_ENDS_IT.test(block.text);
}

/** How many blocks from `at` repeat those from `earlier`; 0 when it is no run. */
function measureRun(blocks: readonly Block[], { earlier, at }: { earlier: number | undefined; at: number }): number {
  if (earlier === undefined) return 0;
  let length = 0;
  let characters = 0;
  while (earlier + length < at && at + length < blocks.length) {
    const [before, again] = [blocks[earlier + length] as Block, blocks[at + length] as Block];
    if (before.text !== again.text) break;
    characters += again.text.length;
    length += 1;
  }
  const isLabelled = blocks.slice(at, at + length).every(({ text }) => LABELLED.test(text));
  return length >= FEWEST_BLOCKS && characters >= FEWEST_CHARACTERS && !isLabelled ? length : 0;
}

/** 咨询电话：…, 开放时间：…: what several entries of a list have in common. */
const LABELLED = /^[\p{Script=Han}]{2,10}[：:]/u;
