/** What is done to the finished HTML of a body: lines joined, headings given their addresses, evidence its anchors. */
import { anchorEvidence, type Evidence } from './anchor-evidence.ts';
import { decodeText, type HtmlToken, readHtml } from './html-tokens.ts';

export interface FinishedBody {
  html: string;
  headings: Heading[];
  /** ids of the figures whose evidence the text does not contain */
  missing: string[];
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Finishes the HTML of a rendered body. */
export function finishBody(html: string, evidence: readonly Evidence[]): FinishedBody {
  const tokens = holdLongWords(sealRepeats(joinChineseLines(alignCells(readHtml(html)))));
  const headings = nameHeadings(tokens);
  return { ...anchorEvidence(tokens, evidence), headings };
}

const CELL_STYLE = / style="text-align: ?(left|center|right);?"/;

/** The renderer aligns a table's cells by a style of their own, which the site's policy for styles refuses; a class is let in. */
function alignCells(tokens: HtmlToken[]): HtmlToken[] {
  for (const token of tokens)
    if (token.kind === 'open' && /^t[dh]$/.test(token.name))
      token.html = token.html.replace(CELL_STYLE, (_, side: string) =>
        side === 'left' ? '' : ` class="cell-${side}"`,
      );
  return tokens;
}

const LONG_WORDS = /([!-~\u00C0-\u024F]{24,})/;

/** A web address or word too long for a line may be cut anywhere, lest the line before it be drawn apart. */
function holdLongWords(tokens: HtmlToken[]): HtmlToken[] {
  return tokens.flatMap((token): HtmlToken[] => {
    if (token.kind !== 'text' || !LONG_WORDS.test(token.html)) return [token];
    return token.html.split(LONG_WORDS).flatMap((html, at): HtmlToken[] => {
      const text: HtmlToken = { kind: 'text', html };
      if (at % 2 === 0) return html ? [text] : [];
      return [
        { kind: 'open', html: '<span class="long-word">', name: 'span' },
        text,
        { kind: 'close', html: '</span>', name: 'span' },
      ];
    });
  });
}

/** An element marked `data-repeats` says again what the text says: neither evidence nor a heading is looked for in it. */
function sealRepeats(tokens: HtmlToken[]): HtmlToken[] {
  const sealed: HtmlToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as HtmlToken;
    const end = token.kind === 'open' && /\sdata-repeats[\s=>]/.test(token.html) ? endOf(tokens, at) : at;
    const html = tokens.slice(at, end + 1).map((part) => part.html);
    sealed.push(end === at ? token : { kind: 'opaque', name: 'name' in token ? token.name : '', html: html.join('') });
    at = end;
  }
  return sealed;
}

/** The place of the tag that closes the element opened at `start`. */
function endOf(tokens: readonly HtmlToken[], start: number): number {
  const { name } = tokens[start] as { name: string };
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as HtmlToken;
    if (token.kind === 'open' && token.name === name) depth++;
    if (token.kind === 'close' && token.name === name && --depth === 0) return at;
  }
  return start;
}

const CHINESE = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’—…·]';
const INNER_BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\n[ \\t]*(?=${CHINESE})`, 'gu');
const ENDS_CHINESE = new RegExp(`${CHINESE}$`, 'u');
const STARTS_CHINESE = new RegExp(`^${CHINESE}`, 'u');
const INLINE = new Set('a abbr b cite code del dfn em i ins kbd mark q s small span strong sub sup time u'.split(' '));

/** A line break between Chinese characters is no space; also where it touches inline markup. */
function joinChineseLines(tokens: HtmlToken[]): HtmlToken[] {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'text' || !token.html.includes('\n')) continue;
    let html = token.html.replace(INNER_BREAK, '');
    if (/^\s*\n/.test(html) && neighbour(tokens, at, -1, ENDS_CHINESE) && STARTS_CHINESE.test(html.trimStart()))
      html = html.trimStart();
    if (/\n\s*$/.test(html) && neighbour(tokens, at, 1, STARTS_CHINESE) && ENDS_CHINESE.test(html.trimEnd()))
      html = html.trimEnd();
    token.html = html;
  }
  return tokens;
}

/** Whether the text next to token `at`, seen through inline tags, matches. */
function neighbour(tokens: readonly HtmlToken[], at: number, step: 1 | -1, pattern: RegExp): boolean {
  for (let i = at + step; ; i += step) {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'text') return pattern.test(token.html);
    if (!INLINE.has(token.name)) return false;
  }
}

function nameHeadings(tokens: HtmlToken[]): Heading[] {
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    const depth = token.kind === 'open' ? Number(/^h([1-6])$/.exec(token.name)?.[1] ?? 0) : 0;
    if (depth === 0) continue;
    const text = textUntilClose(tokens, at);
    const given = /\sid="([^"]*)"/.exec(token.html)?.[1];
    const id = given ?? freeId(headingSlug(text), taken);
    if (!given) token.html = `${token.html.slice(0, -1)} id="${id}">`;
    if (!/class="sr-only"/.test(token.html)) headings.push({ depth, id, text });
  }
  return headings;
}

function textUntilClose(tokens: readonly HtmlToken[], at: number): string {
  const { name } = tokens[at] as { name: string };
  const end = tokens.findIndex((token, i) => i > at && token.kind === 'close' && token.name === name);
  const inner = tokens.slice(at + 1, end === -1 ? undefined : end);
  return decodeText(inner.flatMap((token) => (token.kind === 'text' ? [token.html] : [])).join('')).trim();
}

/** The address of a heading: its letters, digits and Han characters, everything else one hyphen. */
export function headingSlug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section'
  );
}

function freeId(slug: string, taken: Map<string, number>): string {
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${before + 1}`;
}
