import { changesBetween } from '#lib/normalize/edit-lines.ts';
import type { Change, Line, SourceStage } from '#lib/normalize/stage.ts';
import { PIECE_MISREADINGS } from './misread-pieces.ts';
import { MISREADINGS } from './misreadings.ts';

const STAGE = 'repair-encoding';

/** Reads lines again that were read in the wrong encoding; what was lost on the way stays marked as U+FFFD. */
export const repairEncoding: SourceStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines) {
    const changes: Change[] = [];
    return { value: lines.map((line) => readPieces(readWhole(line, changes), changes)), changes };
  },
};

function readWhole(line: Line, changes: Change[]): Line {
  for (const { id, undo } of MISREADINGS) {
    const text = undo(line.text);
    if (text === undefined) continue;
    changes.push({ stage: STAGE, rule: id, line: line.number, before: line.text, after: text, confidence: 0.97 });
    return { ...line, text };
  }
  return line;
}

function readPieces(line: Line, changes: Change[]): Line {
  let read = line;
  for (const { id, undo } of PIECE_MISREADINGS) {
    const text = undo(read.text);
    if (text === undefined) continue;
    changes.push(...changesBetween(read, text, { stage: STAGE, rule: id, confidence: 0.95 }));
    read = { ...read, text };
  }
  return read;
}
