import type { ArticleFacts, Change, LineStage } from '#lib/normalize/stage.ts';
import { toMainland } from './to-mainland.ts';

const STAGE = 'simplify-script';

/** Turns a machine's Traditional back to Simplified. Text that is Traditional by origin keeps its wording. */
export const simplifyScript: LineStage = {
  id: STAGE,
  keeps: 'han-count',
  run(lines, facts) {
    const changes: Change[] = [];
    const value = lines.map((line) => {
      const text = simplifyText(line.text, facts);
      if (text === line.text) return line;
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

/** What the stage makes of one piece of text of an article with these facts. */
export function simplifyText(text: string, { traditional }: Pick<ArticleFacts, 'traditional'>): string {
  return traditional === 'mechanical' ? toMainland(text) : text;
}
