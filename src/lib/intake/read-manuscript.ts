/** A file as received → lines and what its format states. Deciding and repairing come later, in `normalize`. */
import type { Manuscript } from '#lib/normalize/manuscript.ts';
import { NOTHING_STATED } from '#lib/normalize/manuscript.ts';
import { decodeBytes, findEncoding } from './decode-bytes.ts';
import type { Reading } from './reading.ts';
import { findEmptyReading, findForeignFormat, findLostCharacters, findUnreadableText } from './refuse-format.ts';
import { stripNulCharacters } from './split-lines.ts';

export const FORMATS = ['.txt', '.md', '.html', '.htm', '.docx'] as const;

export interface Received {
  /** base name; its extension tells the format */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The manuscript of any bytes; never throws. One that cannot be taken has no lines and an error among its problems. */
export async function readManuscript({ file, bytes }: Received): Promise<Manuscript> {
  const sha256 = digest(bytes);
  const { reading, encoding } = await readByFormat(file, bytes);
  const { lines, changes } = stripNulCharacters(reading.lines);
  return {
    file,
    sha256: await sha256,
    encoding,
    lines,
    metadata: reading.metadata ?? NOTHING_STATED,
    blockHints: reading.blockHints ?? new Map(),
    changes,
    dropped: reading.dropped ?? [],
    problems: [...(reading.problems ?? []), ...findLostCharacters(lines)].map((problem) => ({ file, ...problem })),
  };
}

async function readByFormat(file: string, bytes: Uint8Array): Promise<{ reading: Reading; encoding: string }> {
  const extension = /\.[^.]+$/.exec(file)?.[0].toLowerCase();
  if (extension === '.docx' && bytes.length > 0) {
    const { readDocx } = await import('./read-docx.ts');
    return { reading: await readDocx(bytes), encoding: 'utf-8' };
  }
  const foreign = findForeignFormat(bytes);
  if (foreign) return { reading: { lines: [], problems: [foreign] }, encoding: 'utf-8' };
  const isPage = extension === '.html' || extension === '.htm' || looksLikePage(bytes);
  const { text, encoding } = decodeBytes(bytes, { declared: isPage ? findDeclaredEncoding(bytes) : undefined });
  const unreadable = findUnreadableText({ text, encoding });
  if (unreadable) return { reading: { lines: [], problems: [unreadable] }, encoding };
  const reading = await readText(text, isPage ? '.html' : extension);
  const empty = findEmptyReading(reading.lines);
  return {
    reading: empty ? { ...reading, lines: [], problems: [...(reading.problems ?? []), empty] } : reading,
    encoding,
  };
}

async function readText(text: string, extension: string | undefined): Promise<Reading> {
  if (extension === '.html') {
    const { readPage } = await import('./html/read-page.ts');
    return readPage(text);
  }
  if (extension === '.md' || looksLikeMarkdown(text)) {
    const { readMarkdown } = await import('./read-markdown.ts');
    return readMarkdown(text);
  }
  const { splitLines } = await import('./split-lines.ts');
  return { lines: splitLines(text) };
}

const MARKDOWN = [/^#{1,6} \S/mu, /^> \S/mu, /\*\*[^*\n]{1,80}\*\*/u, /\]\((?:https?:)?\/\//u, /^(?:---|\*\*\*)\s*$/mu];

/** Text that a converter wrote as Markdown and someone saved as .txt: a heading of its kind, and another of its marks. */
function looksLikeMarkdown(text: string): boolean {
  if (!/^#{1,6} \S/mu.test(text.slice(0, 4000))) return false;
  return MARKDOWN.filter((mark) => mark.test(text)).length >= 2;
}

const latin = new TextDecoder('latin1');

/** A page saved under any name: .txt, .shtml, or none. UTF-16 shows its letters between zero bytes. */
function looksLikePage(bytes: Uint8Array): boolean {
  const head = latin.decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  return /^[^<]{0,8}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype html|<html[\s>])/i.test(head);
}

/** What a page says its encoding is, in the first kilobytes; often wrong, so only a hint. */
function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin.decode(bytes.subarray(0, 4096));
  return findEncoding(/charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]);
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
