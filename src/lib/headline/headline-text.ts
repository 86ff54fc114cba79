/** Which text of a page is set in the headline face. The browser test compares this with the styles that a reader gets. */
import { decodeText } from '#lib/body/html-tokens.ts';

const HEADLINES = [
  /<(h[1-4])\b[^>]*>(?<text>[\s\S]*?)<\/\1>/g,
  /<(\w+)\s(?:[^>]*\s)?class="(?:[^"]*\s)?(?:house-name|words|year-undated|neighbour-title)[\s"][^>]*>(?<text>[\s\S]*?)<\/\1>/g,
  /<li class="province">\s*<a\b[^>]*>(?<text>[\s\S]*?)<\/a>/g,
];
const LINK_LISTS = /<ul\s(?:[^>]*\s)?class="practice-index[\s"][\s\S]*?<\/ul>/g;
const LINKS = /<a\b[^>]*>(?<text>[\s\S]*?)<\/a>/g;

/** The characters of the headlines of the page `html`, each once, in order of first use. */
export function headlineCharacters(html: string): string {
  const texts = HEADLINES.flatMap((pattern) => textsOf(html, pattern));
  for (const [list] of html.matchAll(LINK_LISTS)) texts.push(...textsOf(list, LINKS));
  const characters = new Set(decodeText(texts.join('').replace(/<[^>]*>/g, '')));
  return [...characters].filter((character) => character >= ' ').join('');
}

function textsOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(({ groups }) => groups?.['text'] ?? '');
}
