/** What a Word file holds beside its text: deletions still tracked, comments, headers and footers. */
import type { DroppedBlock } from '../html/trim-article.ts';

const PARTS = {
  'word-deletion': { file: /^word\/(?:document|footnotes|endnotes)\.xml$/, element: 'w:del', text: 'w:delText' },
  'word-comment': { file: /^word\/comments\.xml$/, element: 'w:comment', text: 'w:t' },
  'word-header': { file: /^word\/(?:header|footer)\d*\.xml$/, element: 'w:p', text: 'w:t' },
} as const;

/** The texts of such elements in the XML file of that name, blank ones left out. */
export function listLeftovers(name: string, xml: string): DroppedBlock[] {
  return Object.entries(PARTS).flatMap(([rule, { file, element, text }]) =>
    file.test(name)
      ? listElements(xml, element)
          .map((content) => ({ rule, text: listElements(content, text).map(decode).join('').trim() }))
          .filter((leftover) => leftover.text !== '')
      : [],
  );
}

/** The contents of all elements of one name, which do not nest; found without a pattern that could run wild. */
function listElements(xml: string, name: string): string[] {
  const contents: string[] = [];
  const closing = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    if (!/[\s>]/.test(xml[at + name.length + 1] ?? '')) continue;
    const from = xml.indexOf('>', at) + 1;
    const to = xml[from - 2] === '/' ? -1 : xml.indexOf(closing, from);
    if (from === 0 || to < 0) continue;
    contents.push(xml.slice(from, to));
    at = to;
  }
  return contents;
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
