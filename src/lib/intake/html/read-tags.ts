import { NOTHING_STATED } from '#lib/normalize/manuscript.ts';
import type { Reading } from '../reading.ts';
import { splitLines } from '../split-lines.ts';
import { stripSiteSuffix } from './site-suffix.ts';

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  mdash: '—',
  hellip: '…',
  ensp: ' ',
  emsp: '　',
};
const LINE_TAG = /^\/?(?:br|p|div|h[1-6]|li|tr|table|ul|ol|section|article|blockquote|hr|title|body|head|html)\b/i;

/** The text between tags, for a page that no parser takes; `why` is told to the editor. */
export function readTags(html: string, why: string): Reading {
  const [, title = ''] = /<title[^>]{0,200}>([^<]{0,300})/i.exec(html) ?? [];
  const value = stripSiteSuffix(decodeEntities(title));
  return {
    lines: splitLines(decodeEntities(stripTags(html.replace(/<title[^>]{0,200}>[^<]{0,300}/i, '')))),
    metadata: value.length < 4 ? NOTHING_STATED : { ...NOTHING_STATED, titles: [{ value, evidence: title }] },
    problems: [
      {
        severity: 'warning',
        rule: 'broken-page',
        message: `网页结构损坏或过大，只能按标签取出文字（${why}）。`,
        hint: '对照原网页，删去菜单和广告，补上标题、日期和来源。',
      },
    ],
  };
}

/** Text with line ends where block tags stood; a `<` without a `>` is text. */
function stripTags(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    pieces.push(html.slice(from, at));
    if (/[a-z!/?]/i.test(html[at + 1] ?? '')) {
      const isComment = html.startsWith('<!--', at);
      const close = html.indexOf(isComment ? '-->' : '>', at + 1);
      if (close < 0) {
        from = at;
        break;
      }
      if (LINE_TAG.test(html.slice(at + 1, at + 16))) pieces.push('\n\n');
      from = close + (isComment ? 3 : 1);
    } else {
      pieces.push('<');
      from = at + 1;
    }
  }
  return pieces.join('') + html.slice(from);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    return NAMED[String(name).toLowerCase()] ?? whole;
  });
}
