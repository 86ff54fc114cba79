import { editLines } from '#lib/normalize/edit-lines.ts';
import type { LineStage } from '#lib/normalize/stage.ts';
import { BLANK_RULES } from './rules.ts';

/** Blanks at the edges of lines go, several in a row become one. */
export const tidyBlanks: LineStage = {
  id: 'tidy-blanks',
  keeps: 'han-characters',
  run: (lines) => editLines(lines, { stage: 'tidy-blanks', rules: BLANK_RULES }),
};
