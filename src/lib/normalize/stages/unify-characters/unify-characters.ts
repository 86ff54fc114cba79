import { editLines } from '#lib/normalize/edit-lines.ts';
import type { SourceStage } from '#lib/normalize/stage.ts';
import { CHARACTER_RULES } from './rules.ts';

/** Exchanges characters that only look like the ordinary ones, one for one. */
export const unifyCharacters: SourceStage = {
  id: 'unify-characters',
  keeps: 'han-count',
  run: (lines) => editLines(lines, { stage: 'unify-characters', rules: CHARACTER_RULES }),
};
