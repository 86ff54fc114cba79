/** What a reader typed, understood: terms that must all stand in a page, exact ones in quotes, and words that must not. */
import { foldText, type ScriptMap, trimPunctuation } from './fold.ts';
import { writeOutNumbers } from './numbers.ts';

export interface Term {
  /** punctuation off its ends */
  readonly folded: string;
  /** with numbers written out, when that is another text or begins with a digit; else empty */
  readonly number: string;
}

export interface Query {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
  /** all wanted terms in a row, folded: a page that has them so comes first; empty with one term */
  readonly phrase: string;
}

/** A quoted run, or a run without blanks; a hyphen before it excludes. */
const PIECE = /((?<!\S)[-－−])?(?:"([^"]+)"|([^\s"]+))/g;

/** The query in `typed`. Blanks between Han characters part terms; text of punctuation alone wants nothing. */
export function parseQuery(typed: string, scripts: ScriptMap): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  // Any of the quotation marks that people type.
  for (const [, minus, quoted, word = ''] of typed
    .normalize('NFC')
    .replace(/[“”「」＂]/g, '"')
    .matchAll(PIECE)) {
    const folded = trimPunctuation(foldText(quoted ?? word, scripts));
    if (!folded) continue;
    const written = writeOutNumbers(folded);
    (minus ? unwanted : wanted).push({ folded, number: written === folded && !/^\d/.test(folded) ? '' : written });
  }
  return { wanted, unwanted, phrase: wanted.length > 1 ? wanted.map(({ folded }) => folded).join('') : '' };
}
