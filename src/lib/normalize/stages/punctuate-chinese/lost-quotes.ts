/**
 * A site that strips U+2019 as an apostrophe leaves ‘ without ’. The article itself often tells where the quotation ends.
 */

const MOST_QUOTED = 16;
const STOP = /[，。；：？！、”…（《“‘]/u;
/** Words in front of the stop that may stand behind the quotation: ‘账面’是干净的, 理自然就‘化’了 */
const GOES_ON = /.是|[了的]$/u;

/** Terms that the article quotes whole somewhere: “大党委”, ‘创文’. */
export function findQuotedTerms(texts: readonly string[]): ReadonlySet<string> {
  const terms = texts.flatMap((text) => [...text.matchAll(/[“‘]([^“”‘’，。；：？！]{2,12})[”’]/gu)]);
  return new Set(terms.map(([, term]) => term as string));
}

/** Whether the article lost its closing single quotes: it opens some and closes none. */
export function hasLostClosingQuotes(texts: readonly string[]): boolean {
  const text = texts.join('\n');
  return text.includes('‘') && !text.includes('’');
}

/** 张?!跋‘栃垩: in a run of shifted bytes that nobody could repair ‘ is half of another character. */
const IN_DAMAGE = /\?[!！。，,；;]\p{Script=Han}{0,20}$/u;

/** `text` with ’ where a quotation that ‘ opens certainly ends; other ‘ stay open. */
export function closeSingleQuotes(text: string, terms: ReadonlySet<string>): string {
  let result = '';
  for (const [index, piece] of text.split('‘').entries()) {
    if (index === 0) result += piece;
    else {
      const end = IN_DAMAGE.test(result) ? undefined : findEnd(piece, terms);
      result += end === undefined ? `‘${piece}` : `‘${piece.slice(0, end)}’${piece.slice(end)}`;
    }
  }
  return result;
}

function findEnd(piece: string, terms: ReadonlySet<string>): number | undefined {
  const known = [...terms].filter((term) => piece.startsWith(term)).sort((a, b) => b.length - a.length)[0];
  if (known) return known.length;
  const first = piece.search(STOP);
  if (first < 2 || first > MOST_QUOTED || GOES_ON.test(piece.slice(0, first))) return undefined;
  return extendParallel(piece, first);
}

/** 有求必应，一呼百应: a phrase of four goes on as long as another of four follows and the clause ends with it. */
function extendParallel(piece: string, end: number): number {
  if (end !== 4) return end;
  const parallel = /^[\p{Script=Han}]{4}(?:[，、][\p{Script=Han}]{4})+(?=[，。；！？”‘])/u.exec(piece);
  return parallel ? parallel[0].length : end;
}
