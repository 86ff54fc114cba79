import { editLines } from '#lib/normalize/edit-lines.ts';
import type { LineStage } from '#lib/normalize/stage.ts';
import { MARKUP_RULES } from './markup-rules.ts';
import { NOISE_RULES } from './noise-rules.ts';
import { RESIDUE_RULES } from './rules.ts';

const MARKUP = [...MARKUP_RULES, ...RESIDUE_RULES];

/** Takes out what markup and print left inside lines of text: tags, halves of tags, entities, sprinkled symbols. */
export const stripResidue: LineStage = {
  id: 'strip-residue',
  keeps: 'nothing',
  run(lines) {
    const bare = editLines(lines, { stage: 'strip-residue', rules: MARKUP });
    const clean = editLines(bare.value, { stage: 'strip-residue', rules: NOISE_RULES });
    const changes = [...(bare.changes ?? []), ...(clean.changes ?? [])].sort((a, b) => a.line - b.line);
    return { value: clean.value, changes };
  },
};
