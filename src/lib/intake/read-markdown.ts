/** Markdown → lines without its marks. Front matter is read for what it states about the article; it is no part of the text. */
import { parse } from 'yaml';
import type { Stated, StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block, Dropped, Line } from '#lib/normalize/stage.ts';
import type { Reading } from './reading.ts';
import { splitLines } from './split-lines.ts';

const FENCE = /^---\s*$/;
const MARKS: readonly { readonly find: RegExp; readonly type: Block['type'] }[] = [
  { find: /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/, type: 'heading' },
  { find: /^ {0,3}>\s?(.*)$/, type: 'quote' },
  { find: /^ {0,3}[-*+]\s+(.*)$/, type: 'list' },
  { find: /^ {0,3}(\d{1,3}[.)]\s+.*)$/, type: 'list' },
  { find: /^ {0,3}(!\[[^[\]\n]+\]\([^\n]*\))\s*$/, type: 'caption' },
];
/** Lines that hold marks and no words. */
const SILENT: readonly { readonly rule: string; readonly find: RegExp }[] = [
  { rule: 'thematic-break', find: /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})\s*$/ },
  { rule: 'html-comment', find: /^\s*<!--(?:[^-]|-(?!->))*-->\s*$/ },
  { rule: 'table-border', find: /^ {0,3}\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/ },
  { rule: 'heading-underline', find: /^ {0,3}={3,}\s*$/ },
  { rule: 'code-fence', find: /^ {0,3}(?:`{3,}|~{3,})[\w-]*\s*$/ },
  { rule: 'link-definition', find: /^ {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+(?:\s+"[^"]*")?\s*$/ },
];
const TAG =
  /<\/?(?:p|div|span|b|strong|i|em|u|s|del|ins|font|center|section|small|mark|sub|sup|a|img|figure|figcaption|blockquote)(?:\s[^<>]{0,500})?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
};
const KEYS: { readonly [list in keyof StatedMetadata]: readonly string[] } = {
  titles: ['title', '标题'],
  dates: ['date', 'pubDate', 'published', '日期'],
  sources: ['source', '来源'],
  urls: ['url', 'link', 'originalUrl', '网址'],
  authors: ['author', 'authors', '作者'],
  editors: ['editor', 'editors', '编辑'],
  photographers: ['photographer', 'photographers', '摄影'],
};

/** The lines of a Markdown text with its inline marks taken off; never throws. */
export function readMarkdown(text: string): Reading {
  const lines = splitLines(text);
  const end = findFrontMatterEnd(lines);
  const blockHints = new Map<number, Block['type']>();
  const spoken = lines.slice(end);
  const silent = spoken.flatMap((line) => findSilent(line));
  const isSilent = new Set(silent.map(({ line }) => line));
  const underlines = silent.filter(({ rule }) => rule === 'heading-underline').map(({ line }) => line - 1);
  const body = spoken.filter(({ number }) => !isSilent.has(number)).map((line) => readLine(line, blockHints));
  for (const number of underlines) blockHints.set(number, 'heading');
  const head = lines.slice(0, end);
  const metadata = readFrontMatter(
    head
      .slice(1, -1)
      .map((line) => line.text)
      .join('\n'),
  );
  const dropped: Dropped[] = head.map(({ number, text: matter }) => ({
    rule: 'front-matter',
    line: number,
    text: matter,
  }));
  const title = body.find(({ text: first }) => first.trim());
  const isTitle = title !== undefined && blockHints.get(title.number) === 'heading' && metadata.titles.length === 0;
  const titles = isTitle ? [{ value: title.text, evidence: title.text, line: title.number }] : metadata.titles;
  return { lines: body, blockHints, dropped: [...dropped, ...silent], metadata: { ...metadata, titles } };
}

function findFrontMatterEnd(lines: readonly Line[]): number {
  if (!FENCE.test(lines[0]?.text ?? '')) return 0;
  return lines.findIndex(({ text }, index) => index > 0 && FENCE.test(text)) + 1;
}

function findSilent({ number, text }: Line): Dropped[] {
  const found = SILENT.find(({ find }) => find.test(text));
  return found ? [{ rule: found.rule, line: number, text }] : [];
}

function readLine({ number, text }: Line, blockHints: Map<number, Block['type']>): Line {
  for (const { find, type } of MARKS) {
    const [, content] = find.exec(text) ?? [];
    if (content === undefined) continue;
    blockHints.set(number, type);
    return { number, text: stripInlineMarks(content) };
  }
  return { number, text: stripInlineMarks(text) };
}

/** Pictures become their alternative text, links their words, bold and code lose their marks, escaped marks lose the backslash. */
function stripInlineMarks(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(TAG, '')
    .replace(/^ {0,3}\|(.*)\|\s*$/, (_row, cells: string) => cells.trim())
    .replace(/!?\[([^[\]\n]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?!\*)/g, '$1')
    .replace(/(?<!`)`([^`\n]+)`(?!`)/g, '$1')
    .replace(/\[(?!\^)([^[\]\n]+)\]\[[^[\]\n]*\]/g, '$1')
    .replace(/~~(?=\S)([^~\n]+)~~/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,500})>/g, '$1')
    .replace(/&(nbsp|amp|lt|gt|quot|ldquo|rdquo);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function readFrontMatter(text: string): StatedMetadata {
  const data = parseYaml(text);
  const read = (keys: readonly string[]): Stated[] => keys.flatMap((key) => toStated(data[key]));
  return {
    titles: read(KEYS.titles),
    dates: read(KEYS.dates),
    sources: read(KEYS.sources),
    urls: read(KEYS.urls),
    authors: read(KEYS.authors),
    editors: read(KEYS.editors),
    photographers: read(KEYS.photographers),
  };
}

function toStated(value: unknown): Stated[] {
  if (Array.isArray(value)) return value.flatMap(toStated);
  if (typeof value === 'string' && value.trim()) return [{ value: value.trim(), evidence: value.trim() }];
  if (typeof value === 'number') return [{ value: String(value), evidence: String(value) }];
  if (value && typeof value === 'object' && 'name' in value) return toStated(value.name);
  return [];
}

/** The mapping that `text` writes; empty when it is broken: the lines stay in the receipt. */
function parseYaml(text: string): { readonly [key: string]: unknown } {
  try {
    const data: unknown = parse(text);
    return data && typeof data === 'object' ? (data as { [key: string]: unknown }) : {};
  } catch {
    return {};
  }
}
