import { rememberLines } from '#lib/normalize/remember-lines.ts';
import type { Change, LineStage } from '#lib/normalize/stage.ts';
import { toMainland } from './to-mainland.ts';

const STAGE = 'simplify-script';

/** Texts in which nothing is left to convert: most come back in the next round. */
const simple = rememberLines<true>();

/** Turns a machine's Traditional back to Simplified. Text that is Traditional by origin keeps its wording. */
export const simplifyScript: LineStage = {
  id: STAGE,
  keeps: 'han-count',
  run(lines, { traditional }) {
    if (traditional !== 'mechanical') return { value: lines };
    const changes: Change[] = [];
    const value = lines.map((line) => {
      if (simple.get(line)) return line;
      const text = toMainland(line.text);
      if (text === line.text) {
        simple.set(line, true);
        return line;
      }
      changes.push({
        stage: STAGE,
        rule: 'traditional-to-simplified',
        line: line.number,
        before: line.text,
        after: text,
        confidence: 0.98,
      });
      return { ...line, text };
    });
    return { value, changes };
  },
};
