/** Extraction reads Simplified with mainland quotation marks; what it finds is cited as the article writes it. */
import { mainlandQuotes } from '#lib/chinese/punctuation.ts';
import { foldToSimplified } from '#lib/chinese/simplified.ts';

/** Words of the readable text as they stand in the article. */
export type Cite = (words: string) => string;

/** `text` as the extractors read it; offsets stay. */
export function readable(text: string): string {
  return mainlandQuotes(foldToSimplified(text));
}

/** How words of `body` stand in `written`: where they do not occur whole, each character as the article last writes it. */
export function citing(written: string, body: string): Cite {
  if (written === body) return (words) => words;
  const forms = new Map(Array.from({ length: body.length }, (_, at) => [body[at] as string, written[at] as string]));
  return (words) => {
    const at = body.indexOf(words);
    if (at >= 0) return written.slice(at, at + words.length);
    return Array.from({ length: words.length }, (_, place) => forms.get(words[place] as string) ?? words[place]).join(
      '',
    );
  };
}
