/**
 * The article of a page that was saved before its scripts ran: its HTML stands in a text area or as a string inside a script
 * (__NEXT_DATA__, window.__INITIAL_STATE__, allData and their like).
 */
import { countHan } from '#lib/chinese/characters.ts';
import type { TagBody } from './tag-bodies.ts';

const LEAST_STRING = 100;
const PARAGRAPHS = /<(?:p|br|div|section)\b[^>]*>/gi;
const LEAST_HAN = 60;

/** The longest piece of HTML prose that scripts and text areas hold; undefined when there is none. */
export function findEmbedded(bodies: readonly TagBody[]): string | undefined {
  let best: { text: string; han: number } | undefined;
  for (const { tag, content } of bodies) {
    const strings = tag === 'textarea' ? [content] : tag === 'script' ? listStrings(content) : [];
    for (const text of strings.map(toMarkup)) {
      const han = countHan(text.replace(/<[^>]*>/g, ''));
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
  const plain = text.replace(/\\u([\da-f]{4})/gi, (_match, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
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
