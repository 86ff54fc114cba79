/** A Word document → HTML (mammoth) → the same path as a page. Pictures are not taken over, but each is named in a problem. */
import mammoth from 'mammoth';
import { NOTHING_STATED } from '#lib/normalize/manuscript.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { readFragment } from './html/read-page.ts';
import type { DroppedBlock } from './html/trim-article.ts';
import type { Reading } from './reading.ts';
import { writeListNumbers } from './word/list-numbers.ts';
import { listEntries, readEntry } from './word/word-archive.ts';
import { listLeftovers } from './word/word-leftovers.ts';
import { findTrackedChanges, listPictureProblems, WORD_ERRORS, type WordPicture } from './word/word-problems.ts';

const CENTERED = 'intake centered';
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figure > figcaption:fresh",
  "p[style-name='题注'] => figure > figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='引用'] => blockquote > p:fresh",
  `p[style-name='${CENTERED}'] => p.text-center:fresh`,
];
/** first bytes of a compound file: doc, wps, or an encrypted docx */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** mammoth leads back from a note to its place */
const BACK_LINK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** The text of a .docx; never throws. A file that is no Word document gives an error among the problems. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return refuse(WORD_ERRORS.locked);
  try {
    const unpacked = await unpack(bytes);
    if ('error' in unpacked) return refuse(unpacked.error);
    const pictures: WordPicture[] = [];
    const reading = readFragment(await toHtml(unpacked.files, pictures));
    const isEmpty = reading.lines.every(({ text }) => !text.trim());
    const after = reading.lines.length + 1;
    const deletions = unpacked.leftovers.filter(({ rule }) => rule === 'word-deletion').length;
    return {
      ...reading,
      lines: isEmpty ? [] : reading.lines,
      dropped: unpacked.leftovers.map(({ rule, text }, index) => ({ rule, line: after + index, text })),
      problems: [
        ...(isEmpty ? [WORD_ERRORS.empty] : []),
        ...listPictureProblems(pictures),
        ...findTrackedChanges(deletions),
      ],
    };
  } catch {
    return refuse(WORD_ERRORS.broken);
  }
}

function refuse(error: Problem): Reading {
  return { lines: [], metadata: NOTHING_STATED, problems: [error] };
}

interface Unpacked {
  /** names of all files, the XML of those that have some */
  readonly files: ReadonlyMap<string, string>;
  readonly leftovers: readonly DroppedBlock[];
}

/** Unpacks every XML file of the document, none without bounds, and collects what is not its text. */
async function unpack(bytes: Uint8Array): Promise<Unpacked | { error: Problem }> {
  const entries = listEntries(bytes);
  if (!entries) return { error: WORD_ERRORS.broken };
  if (!entries.has('word/document.xml')) return { error: WORD_ERRORS.noText };
  const files = new Map<string, string>();
  const leftovers: DroppedBlock[] = [];
  for (const entry of entries.values()) {
    const xml = /\.(?:xml|rels)$/.test(entry.name) ? await readEntry(bytes, entry) : '';
    if (xml === undefined) return { error: WORD_ERRORS.tooLarge };
    files.set(entry.name, xml);
    leftovers.push(...listLeftovers(entry.name, xml));
  }
  return { files: numberLists(files), leftovers };
}

function numberLists(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [document, numbering, styles] = ['document', 'numbering', 'styles'].map((part) =>
    files.get(`word/${part}.xml`),
  );
  if (!document || !numbering) return files;
  return new Map(files).set('word/document.xml', writeListNumbers({ document, numbering, styles: styles ?? '' }));
}

async function toHtml(files: ReadonlyMap<string, string>, pictures: WordPicture[]): Promise<string> {
  const { value } = await mammoth.convertToHtml(openFiles(files), {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async (image) => {
      pictures.push({ contentType: image.contentType, alt: readAlt(image) });
      return { src: '' };
    }),
    transformDocument: TRANSFORMS.paragraph(nameCentered),
  });
  return value.replace(BACK_LINK, '');
}

/** An archive as mammoth opens one, of files that are unpacked already; `file` is missing in its types. */
function openFiles(files: ReadonlyMap<string, string>): { buffer: Buffer } {
  const file = {
    exists: (name: string) => files.has(name),
    read: async (name: string) => files.get(name) ?? '',
  };
  return { file } as unknown as { buffer: Buffer };
}

/** `transforms` is documented, but missing in mammoth's types. */
const { transforms: TRANSFORMS } = mammoth as unknown as {
  readonly transforms: { paragraph(transform: typeof nameCentered): (element: unknown) => unknown };
};

interface WordParagraph {
  readonly alignment?: string | null;
  readonly styleName?: string | null;
}

/** A line in the middle has no style of its own, but under a picture it is a caption. */
function nameCentered<Paragraph extends WordParagraph>(paragraph: Paragraph): Paragraph {
  const isPlain = !paragraph.styleName || /^(?:normal|正文)$/i.test(paragraph.styleName);
  return paragraph.alignment === 'center' && isPlain ? { ...paragraph, styleName: CENTERED } : paragraph;
}

function readAlt(image: object): string {
  return 'altText' in image && typeof image.altText === 'string' ? image.altText.trim() : '';
}
