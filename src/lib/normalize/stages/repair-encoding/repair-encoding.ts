import type { Change, SourceStage } from '#lib/normalize/stage.ts';
import { MISREADINGS } from './misreadings.ts';

const STAGE = 'repair-encoding';

/** Reads lines again that were read in the wrong encoding; what was lost on the way stays marked as U+FFFD. */
export const repairEncoding: SourceStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines) {
    const changes: Change[] = [];
    const value = lines.map((line) => {
      for (const { id, undo } of MISREADINGS) {
        const text = undo(line.text);
        if (text === undefined) continue;
        changes.push({ stage: STAGE, rule: id, line: line.number, before: line.text, after: text, confidence: 0.97 });
        return { ...line, text };
      }
      return line;
    });
    return { value, changes };
  },
};
