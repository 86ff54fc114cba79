/** Read this first: the way of an article from lines as received to repaired blocks. The order is written here and nowhere else. */

import type { Problem } from '#lib/problem/problem.ts';
import { establishFacts } from './facts.ts';
import { type Article, type Manuscript, mapTexts } from './manuscript.ts';
import { findPagePublisher } from './page-publisher.ts';
import { type Ledger, openLedger } from './run-stage.ts';
import type { ArticleFacts, LayoutFacts, Line, LineStage, SourceStage, Stage, StatedMetadata } from './stage.ts';
import { dropBoilerplate } from './stages/drop-boilerplate/drop-boilerplate.ts';
import { dropSpam } from './stages/drop-spam/drop-spam.ts';
import { foldDoubled } from './stages/fold-doubled/fold-doubled.ts';
import { joinHardWraps } from './stages/join-hard-wraps/join-hard-wraps.ts';
import { markBlocks } from './stages/mark-blocks/mark-blocks.ts';
import { punctuateChinese } from './stages/punctuate-chinese/punctuate-chinese.ts';
import { readEscapes } from './stages/read-escapes/read-escapes.ts';
import { readMetadata, type TextAndMetadata } from './stages/read-metadata/read-metadata.ts';
import { removeAnnotations } from './stages/remove-annotations/remove-annotations.ts';
import { repairByteShift } from './stages/repair-byte-shift/repair-byte-shift.ts';
import { repairEncoding } from './stages/repair-encoding/repair-encoding.ts';
import { reportLostText } from './stages/report-lost-text/report-lost-text.ts';
import { simplifyScript } from './stages/simplify-script/simplify-script.ts';
import { simplifyStrays } from './stages/simplify-strays/simplify-strays.ts';
import { stripClauseNoise } from './stages/strip-clause-noise/strip-clause-noise.ts';
import { stripControls } from './stages/strip-controls/strip-controls.ts';
import { breakAtTags } from './stages/strip-residue/break-at-tags.ts';
import { breakRunTogether } from './stages/strip-residue/break-run-together.ts';
import { stripLinePrefixes } from './stages/strip-residue/strip-line-prefixes.ts';
import { stripResidue } from './stages/strip-residue/strip-residue.ts';
import { stripWatermarks } from './stages/strip-residue/strip-watermarks.ts';
import { stripTitleShards } from './stages/strip-title-shards/strip-title-shards.ts';
import { tidyBlanks } from './stages/tidy-blanks/tidy-blanks.ts';
import { unifyCharacters } from './stages/unify-characters/unify-characters.ts';

/** Before anything is known of the article: characters and encoding. Private-use characters survive these. */
export const SOURCE_STAGES: readonly SourceStage[] = [repairEncoding, readEscapes, stripControls, unifyCharacters];

/**
 * The bytes first, then what was set between characters, as the damage came in the other order. What stands in front of
 * every line goes before that: question marks for an indent are no bytes out of step.
 */
export const REPAIR_STAGES: readonly LineStage[] = [
  stripLinePrefixes,
  repairByteShift,
  removeAnnotations,
  stripClauseNoise,
  stripTitleShards,
];

/** Takes out what is not the article's own text. */
export const SIFTING_STAGES: readonly LineStage[] = [
  readEscapes,
  stripLinePrefixes,
  breakRunTogether,
  breakAtTags,
  stripResidue,
  stripWatermarks,
  dropSpam,
  dropBoilerplate,
];

/** Script before punctuation. */
export const WORDING_STAGES: readonly LineStage[] = [tidyBlanks, simplifyScript, simplifyStrays, punctuateChinese];

/** Sifting and wording go on until a round finds nothing, as one stage makes room for another; at most so often. */
const MOST_ROUNDS = 6;

/** The repaired article. Pure: the same manuscript gives the same article; a repaired article comes back unchanged. */
export function normalize(manuscript: Manuscript): Article {
  const ledger = openLedger();
  const received = runAll(SOURCE_STAGES, manuscript.lines, { facts: undefined, ledger });
  const facts = establishFacts(received);
  const repaired = runAll(REPAIR_STAGES, received, { facts, ledger });
  const layout: LayoutFacts = { ...facts, blockHints: manuscript.blockHints, metadata: manuscript.metadata };
  const { lines, metadata } = siftAndWord(repaired, { layout, ledger });
  const publisher = findPagePublisher(metadata, { lines, dropped: ledger.dropped });
  const worded = ledger.run(reportLostText, lines, facts);
  const blocks = ledger.run(foldDoubled, ledger.run(markBlocks, worded, layout), facts);
  return {
    file: manuscript.file,
    sha256: manuscript.sha256,
    encoding: manuscript.encoding,
    script: facts.script,
    blocks,
    body: blocks.map(({ text }) => text).join('\n\n'),
    metadata: wordMetadata(publisher ? { ...metadata, sources: [publisher] } : metadata, facts),
    changes: [...manuscript.changes, ...ledger.changes],
    dropped: [...manuscript.dropped, ...ledger.dropped],
    problems: listProblems(manuscript, ledger),
  };
}

interface Circumstances<Facts> {
  readonly facts: Facts;
  readonly ledger: Ledger;
}

function runAll<Facts>(
  stages: readonly Stage<readonly Line[], readonly Line[], Facts>[],
  lines: readonly Line[],
  { facts, ledger }: Circumstances<Facts>,
): readonly Line[] {
  return stages.reduce((text, stage) => ledger.run(stage, text, facts), lines);
}

function siftAndWord(
  repaired: readonly Line[],
  { layout, ledger }: { layout: LayoutFacts; ledger: Ledger },
): TextAndMetadata {
  let text: TextAndMetadata = { lines: repaired, metadata: layout.metadata };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const entries = ledger.changes.length + ledger.dropped.length;
    const known: LayoutFacts = { ...layout, metadata: text.metadata };
    const own = runAll(SIFTING_STAGES, text.lines, { facts: layout, ledger });
    const read = ledger.run(readMetadata, ledger.run(joinHardWraps, own, known), known);
    text = { lines: runAll(WORDING_STAGES, read.lines, { facts: layout, ledger }), metadata: read.metadata };
    if (ledger.changes.length + ledger.dropped.length === entries) break;
  }
  return text;
}

/** The values in the wording of the body; the evidence stays as received. */
function wordMetadata(metadata: StatedMetadata, facts: ArticleFacts): StatedMetadata {
  const stages = [removeAnnotations, ...WORDING_STAGES, stripResidue, ...WORDING_STAGES];
  const word = (text: string) =>
    runAll(stages, [{ number: 1, text }], { facts, ledger: openLedger() })[0]?.text ?? text;
  return mapTexts(metadata, word);
}

/** All problems with the file they are in, each once: a stage that runs in every round repeats itself. */
function listProblems({ file, problems }: Manuscript, ledger: Ledger): Problem[] {
  const all = [...problems, ...ledger.problems].map((problem) => ({ file, ...problem }));
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}
