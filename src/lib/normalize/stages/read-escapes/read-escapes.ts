import { editLines, splitAtLineEnds } from '#lib/normalize/edit-lines.ts';
import type { Line, Stage } from '#lib/normalize/stage.ts';
import { ESCAPE_RULES } from './rules.ts';

/**
 * Reads characters that were written as escapes for a program. First of all, as whole articles come so; and in each round, as a
 * repair can lay one bare. A line that held line ends becomes several, of one number.
 */
export const readEscapes: Stage<readonly Line[], readonly Line[], unknown> = {
  id: 'read-escapes',
  keeps: 'nothing',
  run(lines) {
    const { value, changes = [] } = editLines(lines, { stage: 'read-escapes', rules: ESCAPE_RULES });
    return { value: changes.length > 0 ? splitAtLineEnds(value) : lines, changes };
  },
};
