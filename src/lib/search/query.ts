/** What a reader typed, understood: terms that must all stand in a page, exact ones in quotes, and words that must not. */
import { fold, type ScriptMap, trimPunctuation } from './fold.ts';
import { writeOutNumbers } from './numbers.ts';

export interface Term {
  /** as typed, for showing */
  readonly typed: string;
  /** folded, punctuation off its ends */
  readonly folded: string;
  /** with numbers written out, when that is another text */
  readonly number: string | undefined;
}

export interface Query {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
  /** all wanted terms in a row, folded: a page that has them so comes first; empty with one term */
  readonly phrase: string;
}

/** A quoted run (in any of the quotation marks people type), or a run without blanks; a hyphen before it excludes. */
const PIECE = /((?<![^\s])[-－−])?(?:[“"「＂]([^“”"「」＂]+)[”"」＂]|([^\s“”"「」＂]+))/gu;

/** The query in `typed`. Blanks between Han characters part terms; text of punctuation alone wants nothing. */
export function parseQuery(typed: string, scripts: ScriptMap): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const [, minus, quoted, word = ''] of typed.normalize('NFC').matchAll(PIECE)) {
    const piece = quoted ?? word;
    const folded = trimPunctuation(fold(piece, scripts).text);
    if (!folded) continue;
    const written = writeOutNumbers(folded);
    const term = { typed: piece, folded, number: written === folded && !/^\d/.test(folded) ? undefined : written };
    (minus ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted, phrase: wanted.length > 1 ? wanted.map(({ folded }) => folded).join('') : '' };
}
