import { editLines } from '#lib/normalize/edit-lines.ts';
import type { SourceStage } from '#lib/normalize/stage.ts';
import { CONTROL_RULES } from './rules.ts';

/** Takes out what cannot be seen: byte order marks, control, zero-width and direction characters. */
export const stripControls: SourceStage = {
  id: 'strip-controls',
  keeps: 'han-characters',
  run: (lines) => editLines(lines, { stage: 'strip-controls', rules: CONTROL_RULES }),
};
