/**
 * The article of a page that was saved before its scripts ran: its HTML stands in a text area or as a string inside a script
 * (__NEXT_DATA__, window.__INITIAL_STATE__, allData and their like).
 */
import { countHan } from '#lib/chinese/characters.ts';
import type { TagBody } from './tag-bodies.ts';

const LEAST_STRING = 100;
const PARAGRAPHS = /<(?:p|br|div|section)\b[^>]*>/gi;
const LEAST_HAN = 60;
/** how many letters of the description tell that a text is the one described */
const OPENING = 10;
const DESCRIBED = 100;

/**
 * The piece of prose in scripts and text areas that opens with the page's description, or else the longest one; undefined
 * when there is none.
 */
export function findEmbedded(bodies: readonly TagBody[], description = ''): string | undefined {
  let best: { text: string; han: number } | undefined;
  const opening = squeeze(unescapeString(description)).slice(0, OPENING);
  for (const { tag, content } of bodies) {
    const strings = tag === 'textarea' ? [content] : tag === 'script' ? listStrings(content) : [];
    for (const text of strings.map(toMarkup).map(toParagraphs)) {
      const words = text.replace(/<[^>]*>/g, '');
      const isDescribed = opening.length === OPENING && squeeze(words).startsWith(opening);
      const han = countHan(words) * (isDescribed ? DESCRIBED : 1);
      if (han > (best?.han ?? LEAST_HAN) && (text.match(PARAGRAPHS)?.length ?? 0) >= 2) best = { text, han };
    }
  }
  return best?.text;
}

/** The long strings of a script, without their backslashes. */
function listStrings(script: string): string[] {
  const strings: string[] = [];
  for (let at = 0; at < script.length; at++) {
    const quote = script[at];
    if (quote !== '"' && quote !== "'") continue;
    const start = at + 1;
    for (at = start; at < script.length && script[at] !== quote; at++) if (script[at] === '\\') at++;
    if (at - start >= LEAST_STRING) strings.push(unescapeString(script.slice(start, at)));
  }
  return strings;
}

function unescapeString(text: string): string {
  const plain = text.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_match, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
  return plain.replace(/\\([\s\S])/g, (_match, letter: string) =>
    letter === 'n' ? '\n' : /[rtbf]/.test(letter) ? ' ' : letter,
  );
}

/** Tags that were written as entities, once or twice, become tags; strings inside strings lose their backslashes. */
function toMarkup(text: string): string {
  let markup = text;
  for (let round = 0; round < 2 && !/<(?:p|br|div|section)\b/i.test(markup) && /&(?:amp;)?lt;/.test(markup); round++)
    markup = markup
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&#x27;|&#39;/g, "'");
  return /\\["u/]/.test(markup) ? unescapeString(markup) : markup;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A post without tags, as short posts are: its lines become paragraphs. Code has fewer characters than signs. */
function toParagraphs(text: string): string {
  if (!text.includes('\n') || /<(?:p|br|div|section)\b/i.test(text)) return text;
  if (countHan(text) * 2 < text.replace(/<[^>]*>|https?:\S+|\s/g, '').length) return text;
  return text
    .split('\n')
    .map((line) => line.trim() && `<p>${line.trim()}</p>`)
    .join('');
}

const FACT = (keys: string) => new RegExp(`["']?\\b(?:${keys})["']?\\s*:\\s*["']([^"'\\\\<>{}]{2,24})["']`, 'i');
const FACTS = {
  source: FACT('source|source_?name|media|media_?name'),
  author: FACT('author|author_?name|writer'),
  date: FACT('time|date|(?:publish|pub|create)_?(?:time|date)'),
} as const;
/** how far from the headline, in characters, a script's fields still belong to the same article */
const NEAR = 2000;

/** What a script says of source, author or date close to the article's headline. */
export function readScriptFact(
  bodies: readonly TagBody[],
  { title, fact }: { title: string; fact: keyof typeof FACTS },
): string | undefined {
  for (const { tag, content } of bodies) {
    const at = tag === 'script' && title.length >= 6 ? content.indexOf(title) : -1;
    const near = at < 0 ? '' : content.slice(Math.max(0, at - NEAR), at + title.length + NEAR);
    const value = FACTS[fact].exec(near)?.[1]?.trim();
    if (value) return value;
  }
  return undefined;
}
