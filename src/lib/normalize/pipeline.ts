/** Read this first: the way of an article from lines as received to repaired blocks. The order is written here and nowhere else. */

import { establishFacts } from './facts.ts';
import type { Article, Manuscript } from './manuscript.ts';
import { type Ledger, openLedger } from './run-stage.ts';
import type { ArticleFacts, LayoutFacts, Line, LineStage, SourceStage, StatedMetadata } from './stage.ts';
import { dropBoilerplate } from './stages/drop-boilerplate/drop-boilerplate.ts';
import { dropSpam } from './stages/drop-spam/drop-spam.ts';
import { foldDoubled } from './stages/fold-doubled/fold-doubled.ts';
import { joinHardWraps } from './stages/join-hard-wraps/join-hard-wraps.ts';
import { markBlocks } from './stages/mark-blocks/mark-blocks.ts';
import { punctuateChinese } from './stages/punctuate-chinese/punctuate-chinese.ts';
import { readMetadata } from './stages/read-metadata/read-metadata.ts';
import { removeAnnotations } from './stages/remove-annotations/remove-annotations.ts';
import { repairByteShift } from './stages/repair-byte-shift/repair-byte-shift.ts';
import { reportLostText } from './stages/report-lost-text/report-lost-text.ts';
import { simplifyScript } from './stages/simplify-script/simplify-script.ts';
import { stripControls } from './stages/strip-controls/strip-controls.ts';
import { stripResidue } from './stages/strip-residue/strip-residue.ts';
import { tidyBlanks } from './stages/tidy-blanks/tidy-blanks.ts';
import { unifyCharacters } from './stages/unify-characters/unify-characters.ts';

/** Before anything is known of the article: characters and encoding. Private-use characters survive these. */
export const SOURCE_STAGES: readonly SourceStage[] = [stripControls, unifyCharacters];

/** The bytes first, then the script, as the damage came in the other order (findings: the damage channel). */
export const REPAIR_STAGES: readonly LineStage[] = [
  repairByteShift,
  removeAnnotations,
  stripResidue,
  dropSpam,
  dropBoilerplate,
];

/** Once only the article's own lines are left; round and round until none finds anything, as one makes room for another. */
export const WORDING_STAGES: readonly LineStage[] = [tidyBlanks, stripResidue, simplifyScript, punctuateChinese];
const MOST_ROUNDS = 5;

/** The repaired article. Pure: the same manuscript gives the same article; a repaired article comes back unchanged. */
export function normalize(manuscript: Manuscript): Article {
  const ledger = openLedger();
  const received = SOURCE_STAGES.reduce<readonly Line[]>(
    (lines, stage) => ledger.run(stage, lines, undefined),
    manuscript.lines,
  );
  const facts = establishFacts(received);
  const layout: LayoutFacts = { ...facts, blockHints: manuscript.blockHints, metadata: manuscript.metadata };
  const own = REPAIR_STAGES.reduce((lines, stage) => ledger.run(stage, lines, facts), received);
  const { lines, metadata } = ledger.run(readMetadata, own, layout);
  const joined = ledger.run(joinHardWraps, lines, layout);
  const worded = ledger.run(reportLostText, wordLines(joined, facts, ledger), facts);
  const blocks = ledger.run(foldDoubled, ledger.run(markBlocks, worded, layout), facts);
  return {
    file: manuscript.file,
    sha256: manuscript.sha256,
    encoding: manuscript.encoding,
    script: facts.script,
    blocks,
    body: blocks.map(({ text }) => text).join('\n\n'),
    metadata: wordMetadata(metadata, facts),
    changes: [...manuscript.changes, ...ledger.changes],
    dropped: [...manuscript.dropped, ...ledger.dropped],
    problems: [...manuscript.problems, ...ledger.problems].map((problem) => ({ file: manuscript.file, ...problem })),
  };
}

function wordLines(lines: readonly Line[], facts: ArticleFacts, ledger: Ledger): readonly Line[] {
  let worded = lines;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = ledger.changes.length;
    worded = WORDING_STAGES.reduce((text, stage) => ledger.run(stage, text, facts), worded);
    if (ledger.changes.length === before) break;
  }
  return worded;
}

/** The values in the wording of the body; the evidence stays as received. */
function wordMetadata(metadata: StatedMetadata, facts: ArticleFacts): StatedMetadata {
  const word = (text: string) => wordLines([{ number: 1, text }], facts, openLedger())[0]?.text ?? text;
  const entries = Object.entries(metadata).map(([field, list]: [string, StatedMetadata['titles']]) => {
    const isText = field !== 'urls' && field !== 'dates';
    return [field, isText ? list.map((stated) => ({ ...stated, value: word(stated.value) })) : list];
  });
  return Object.fromEntries(entries);
}
