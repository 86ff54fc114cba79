import { onlyLetters } from '#lib/chinese/characters.ts';
import type { Block, BlockStage, Dropped } from '#lib/normalize/stage.ts';
import { findRepeatedRuns } from './repeated-runs.ts';

/** How far apart copies of a caption stand when a page repeats it (picture and text below it). */
const NEAR = 3;

/** One of two equal captions near each other, of two equal paragraphs in a row, or of two equal runs of blocks leaves the text. */
export const foldDoubled: BlockStage = {
  id: 'fold-doubled',
  keeps: 'han-characters',
  run(blocks) {
    const dropped: Dropped[] = [];
    const value: Block[] = [];
    const repeated = findRepeatedRuns(blocks);
    for (const [index, block] of blocks.entries()) {
      if (repeated.has(index)) {
        dropped.push({ rule: 'repeated-run', line: block.line, text: block.text });
        continue;
      }
      const isDoubled = value
        .slice(-NEAR)
        .some((earlier, at, near) => isCopy(block, earlier, { isLast: at === near.length - 1 }));
      if (isDoubled) dropped.push({ rule: `doubled-${block.type}`, line: block.line, text: block.text });
      else value.push(block);
    }
    return { value, dropped };
  },
};

function isCopy(block: Block, earlier: Block, { isLast }: { isLast: boolean }): boolean {
  if (block.type !== earlier.type) return false;
  // 居民在散步。张某 摄 and 居民在散步。（张某摄）
  if (block.type === 'caption') return onlyLetters(block.text) === onlyLetters(earlier.text);
  return block.text === earlier.text && isLast && block.text.length >= 12;
}
