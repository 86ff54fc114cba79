import type { Block, BlockType, Change, LayoutStage, Line } from '#lib/normalize/stage.ts';
import { readBullets } from './bullets.ts';
import { isCaption, isCaptionBeside } from './captions.ts';
import { isHeadingLine, joinHeading } from './headings.ts';
import { splitRunInHeadings } from './run-in-headings.ts';

const STAGE = 'mark-blocks';

/** Lines become blocks: what the format states is respected, the rest is told from the shape of lines and their neighbours. */
export const markBlocks: LayoutStage<readonly Block[]> = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines, { blockHints }) {
    const {
      lines: written,
      entries,
      changes,
    } = readBullets(
      lines.filter(({ text }) => text.trim() !== ''),
      blockHints,
    );
    const hints = new Map([...blockHints, ...entries]);
    const types = typeLines(written, hints);
    const joined = joinHeadings(written, { types, blockHints, changes });
    const split = blockHints.size > 0 ? joined : splitRunInHeadings(joined, changes);
    return { value: split, changes };
  },
};

function typeLines(lines: readonly Line[], hints: ReadonlyMap<number, BlockType>): BlockType[] {
  const types = lines.map(
    (line): BlockType => hints.get(line.number) ?? (isCaption(line.text) ? 'caption' : 'paragraph'),
  );
  lines.forEach((line, index) => {
    if (types[index] !== 'paragraph' || hints.has(line.number)) return;
    const beside = types[index - 1] === 'caption' || types[index + 1] === 'caption';
    if (beside && isCaptionBeside(line.text)) types[index] = 'caption';
  });
  lines.forEach((line, index) => {
    if (types[index] !== 'paragraph' || hints.has(line.number)) return;
    if (isHeadingLine(lines, index)) types[index] = 'heading';
  });
  return types;
}

interface Typed {
  readonly types: readonly BlockType[];
  readonly blockHints: ReadonlyMap<number, BlockType>;
  readonly changes: Change[];
}

function joinHeadings(lines: readonly Line[], { types, blockHints, changes }: Typed): Block[] {
  const blocks: Block[] = [];
  let run = 0;
  lines.forEach((line, index) => {
    const type = types[index] as BlockType;
    const previous = blocks.at(-1);
    run = type === 'heading' ? run + 1 : 0;
    const joined =
      run === 2 && types[index + 1] !== 'heading' && !blockHints.has(line.number) && previous
        ? joinHeading(previous.text, line.text)
        : undefined;
    if (previous && joined !== undefined) {
      blocks[blocks.length - 1] = { ...previous, text: joined };
      changes.push({
        stage: STAGE,
        rule: 'split-heading',
        line: line.number,
        before: `${previous.text}⏎${line.text}`,
        after: joined,
        confidence: 0.9,
      });
    } else blocks.push({ type, text: line.text, line: line.number });
  });
  return blocks;
}
