/** What a Word file holds beside its text: deletions still tracked, comments, headers and footers. */
import type { DroppedBlock } from '../html/trim-article.ts';
import { findElements } from './xml-elements.ts';

const PARTS = {
  'word-deletion': { file: /^word\/(?:document|footnotes|endnotes)\.xml$/, element: 'w:del', text: 'w:delText' },
  'word-comment': { file: /^word\/comments\.xml$/, element: 'w:comment', text: 'w:t' },
  'word-header': { file: /^word\/(?:header|footer)\d*\.xml$/, element: 'w:p', text: 'w:t' },
} as const;

/** The texts of such elements in the XML file of that name, blank ones left out. */
export function listLeftovers(name: string, xml: string): DroppedBlock[] {
  return Object.entries(PARTS).flatMap(([rule, { file, element, text }]) =>
    file.test(name)
      ? findElements(xml, element)
          .map(({ content }) => ({ rule, text: textOf(content, text) }))
          .filter((leftover) => leftover.text !== '')
      : [],
  );
}

function textOf(xml: string, element: string): string {
  return findElements(xml, element)
    .map(({ content }) => decode(content))
    .join('')
    .trim();
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
