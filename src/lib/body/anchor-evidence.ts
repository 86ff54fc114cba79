/**
 * Wraps each figure's evidence in `<mark class="evidence" id="figure-…">`, so that #figure-… leads to the sentence.
 * Evidence may cross inline markup, span paragraphs, contain or overlap other evidence; marks nest where they can and are
 * cut where an element's edge forces it. The id stands on the first piece.
 */
import { decodeText, type HtmlToken } from './html-tokens.ts';

export interface Evidence {
  /** of the figure, without the prefix */
  id: string;
  text: string;
  /** where the figure stands among others: a link to it follows the sentence. It has no text, so that the sentence keeps its own. */
  back?: { href: string; label: string };
}

interface Range extends Evidence {
  start: number;
  end: number;
}

/** Anchors `evidence` in the text of `tokens`; `missing` names what the text does not contain. */
export function anchorEvidence(
  tokens: readonly HtmlToken[],
  evidence: readonly Evidence[],
): { html: string; missing: string[] } {
  const text = tokens.map((token) => (token.kind === 'text' ? bare(decodeText(token.html)) : '')).join('');
  const found = evidence.map((item) => rangeOf(item, text));
  const missing = evidence.filter((_, i) => found[i] === undefined).map(({ id }) => id);
  const ranges = found
    .filter((range) => range !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id));
  return { html: new MarkWriter(ranges).write(tokens), missing };
}

/** Blanks count for nothing: an editor's line break is not part of the sentence. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function rangeOf(item: Evidence, text: string): Range | undefined {
  for (const wanted of [bare(item.text), bare(item.text).replace(/[*_`\\]/g, '')]) {
    const start = wanted === '' ? -1 : text.indexOf(wanted);
    if (start >= 0) return { ...item, start, end: start + wanted.length };
  }
  return undefined;
}

const BLOCK = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type StackEntry = { range: Range } | { element: string };

/** Walks the tokens once with a stack of open elements and marks; positions count characters that are not blank. */
class MarkWriter {
  #html = '';
  #at = 0;
  #next = 0;
  #active: Range[] = [];
  readonly #stack: StackEntry[] = [];
  readonly #named = new Set<Range>();
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }

  write(tokens: readonly HtmlToken[]): string {
    if (this.#ranges.length === 0) return tokens.map(({ html }) => html).join('');
    const ends = elementEnds(tokens);
    for (const [i, token] of tokens.entries()) {
      if (token.kind === 'text') this.#text(token.html);
      else if (token.kind === 'open') this.#open(token, ends[i] ?? 0);
      else if (token.kind === 'close') this.#close(token);
      else this.#html += token.html;
    }
    return this.#html;
  }

  /** Text is cut wherever evidence begins or ends. */
  #text(html: string): void {
    for (const piece of html.match(/&(?:#x[0-9a-f]+|#\d+|\w+);|\s+|[^&\s]+|&/gi) ?? []) this.#piece(piece);
  }

  #piece(piece: string): void {
    const reference = piece.length > 1 && piece.startsWith('&');
    const length = reference ? bare(decodeText(piece)).length : bare(piece).length;
    if (length === 0) {
      this.#html += piece;
      return;
    }
    let rest = piece;
    const end = this.#at + length;
    while (this.#at < end) {
      this.#openMarks();
      const stop = reference ? end : Math.min(end, this.#nextEdge());
      this.#html += reference ? rest : rest.slice(0, stop - this.#at);
      rest = rest.slice(stop - this.#at);
      this.#at = stop;
      this.#endMarks();
    }
  }

  #nextEdge(): number {
    const begins = this.#ranges[this.#next]?.start ?? Number.POSITIVE_INFINITY;
    return Math.min(begins, ...this.#active.map(({ end }) => end));
  }

  /** Opens a mark for all evidence that covers this place and is not open yet. */
  #openMarks(until = this.#at): void {
    while ((this.#ranges[this.#next]?.start ?? Number.POSITIVE_INFINITY) <= this.#at)
      this.#active.push(this.#ranges[this.#next++] as Range);
    for (const range of this.#active) if (!this.#isOpen(range) && range.end >= until) this.#openMark(range);
  }

  #openMark(range: Range): void {
    const name = this.#named.has(range) ? '' : ` id="figure-${range.id}" tabindex="-1"`;
    this.#named.add(range);
    this.#html += `<mark class="evidence"${name}>`;
    this.#stack.push({ range });
  }

  #isOpen(range: Range): boolean {
    return this.#stack.some((entry) => 'range' in entry && entry.range === range);
  }

  /** Evidence that ends here closes; what was opened inside it is closed too and opens again with the next text. */
  #endMarks(): void {
    const ended = (entry: StackEntry) => 'range' in entry && entry.range.end <= this.#at;
    const first = this.#stack.findIndex(ended);
    if (first >= 0) this.#closeDownTo(first);
    this.#active = this.#active.filter(({ end }) => end > this.#at);
  }

  #closeDownTo(depth: number): void {
    while (this.#stack.length > depth) {
      const last = this.#stack.at(-1) as StackEntry;
      if (!('range' in last)) return;
      this.#stack.pop();
      this.#html += `</mark>${last.range.end <= this.#at ? this.#linkBack(last.range) : ''}`;
    }
  }

  /** A link may not stand in a link. */
  #linkBack({ back }: Range): string {
    if (!back || this.#stack.some((entry) => 'element' in entry && entry.element === 'a')) return '';
    const label = escapeAttribute(back.label);
    return `<a class="evidence-back" href="${escapeAttribute(back.href)}" aria-label="${label}" title="${label}"></a>`;
  }

  #open({ name, html }: { name: string; html: string }, end: number): void {
    const innermost = this.#stack.findLastIndex((entry) => 'element' in entry);
    const first = this.#stack.findIndex(
      (entry, i) => i > innermost && 'range' in entry && (BLOCK.has(name) || entry.range.end < end),
    );
    if (first >= 0) this.#closeDownTo(first);
    else if (!BLOCK.has(name) && end > this.#at) this.#openMarks(end);
    this.#html += html;
    this.#stack.push({ element: name });
  }

  #close({ name, html }: { name: string; html: string }): void {
    const own = this.#stack.findLastIndex((entry) => 'element' in entry && entry.element === name);
    if (own >= 0) {
      this.#closeDownTo(own + 1);
      this.#stack.length = own;
    }
    this.#html += html;
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** For each opening tag, where its element ends, in the count of characters that are not blank. */
function elementEnds(tokens: readonly HtmlToken[]): number[] {
  const ends: number[] = [];
  const open: { name: string; index: number }[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') at += bare(decodeText(token.html)).length;
    else if (token.kind === 'open') open.push({ name: token.name, index });
    else if (token.kind === 'close') {
      const own = open.findLastIndex(({ name }) => name === token.name);
      if (own < 0) continue;
      for (const { index: opened } of open.splice(own)) ends[opened] = at;
    }
  }
  return ends;
}
