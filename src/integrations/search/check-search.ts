/** Asks the finished index, through the files that a browser will fetch, for what it must find and what it must not. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findPages, type IndexReader } from '#lib/search/find-pages.ts';
import { type ScriptMap, unpackScriptMap } from '#lib/search/fold.ts';
import {
  EDITION_IDS,
  type EditionId,
  gramFile,
  MANIFEST_FILE,
  type Manifest,
  readText,
  SCRIPTS_FILE,
  textFile,
} from '#lib/search/manifest.ts';
import { answerQuery, type PageText } from '#lib/search/page-text.ts';
import { parseQuery, type Term } from '#lib/search/query.ts';
import type { Sample } from './samples.ts';

interface Subject {
  /** with the manifest */
  folder: string;
  samples: readonly Sample[];
  /** of manifest and index files for one query; texts are as long as they are, and a site is not refused for long stories */
  bytes?: { median: number; most: number };
}

const BYTES = { median: 25_000, most: 60_000 };
const FIRST_RESULTS = 5;
const ABSENT = 40;
/** Rare characters beyond those of everyday fonts. */
const NOWHERE = '\u{2A6D6}\u{2A6D5}';

/** Throws an error that lists, in Chinese, what the index in `folder` gets wrong. */
export async function checkSearch({ folder, samples, bytes = BYTES }: Subject): Promise<void> {
  const reader = openFiles(folder);
  const faults: string[] = [];
  const sizes: number[] = [];
  for (const sample of samples) {
    reader.restart();
    const fault = await checkSample(sample, reader);
    if (fault) faults.push(fault);
    sizes.push(reader.bytes);
  }
  faults.push(...(await checkAbsent(samples, reader)));
  const sorted = sizes.sort((a, b) => a - b);
  const [median = 0, most = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  if (median > bytes.median || most > bytes.most)
    faults.push(
      `一次搜索要取 ${median} 字节（中位数）、${most} 字节（最多），上限是 ${bytes.median} 和 ${bytes.most}。`,
    );
  if (faults.length === 0) return;
  const shown = faults.slice(0, 10).join('\n');
  throw new Error(
    `搜索索引自检没有通过，网站没有生成。共 ${faults.length} 处：\n${shown}\n请把这段话交给维护程序的人。`,
  );
}

/** The text is found in its own page, also by a reader of the other edition. */
async function checkSample({ page, edition, text }: Sample, reader: FileReader): Promise<string | undefined> {
  const query = parseQuery(`“${text}”`, reader.scripts);
  const found = await findPages(query, reader);
  if (!found.some((candidate) => candidate.page === page))
    return `“${text}”在第 ${page} 页（${edition}）里有，索引却没有。`;
  if (!answerQuery(reader.text(edition, page), query, reader.scripts))
    return `“${text}”在第 ${page} 页（${edition}）里有，页面的文字却对不上。`;
  return undefined;
}

/** What no page has, made of halves that pages do have, and of characters that none has: what is shown must truly hold it. */
async function checkAbsent(samples: readonly Sample[], reader: FileReader): Promise<string[]> {
  const faults: string[] = [];
  for (const [at, { text: first }] of samples.slice(0, ABSENT).entries()) {
    const second = samples.at(-1 - at)?.text ?? '';
    const text = first.slice(0, 3) + second.slice(-3);
    const query = parseQuery(`“${text}”`, reader.scripts);
    for (const { page } of (await findPages(query, reader)).slice(0, FIRST_RESULTS))
      for (const edition of EDITION_IDS) {
        const shown = reader.text(edition, page);
        if (answerQuery(shown, query, reader.scripts) && !holdsTerm(shown, query.wanted[0], reader.scripts))
          faults.push(`搜“${text}”会显示第 ${page} 页（${edition}），可是那里没有这些字。`);
      }
  }
  const nowhere = await findPages(parseQuery(NOWHERE, reader.scripts), reader);
  if (nowhere.length > 0) faults.push(`不存在的字也搜到了 ${nowhere.length} 页。`);
  return faults;
}

/** Told without the modules that search itself uses to find marks; a number may be written another way. */
function holdsTerm({ blocks }: PageText, term: Term | undefined, scripts: ScriptMap): boolean {
  if (!term || term.number) return true;
  return blocks.some(({ text }) =>
    [
      ...text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[“”「」]/g, '"')
        .replace(/[‘’『』]/g, "'"),
    ]
      .map((character) => scripts.get(character) ?? character)
      .join('')
      .replace(/\s/g, '')
      .includes(term.folded),
  );
}

interface FileReader extends IndexReader {
  readonly scripts: ScriptMap;
  /** compressed, of what was read since the last restart */
  readonly bytes: number;
  restart(): void;
  text(edition: EditionId, page: number): PageText;
}

function openFiles(folder: string): FileReader {
  const json = readFileSync(join(folder, MANIFEST_FILE));
  const manifest = JSON.parse(json.toString('utf8')) as Manifest;
  const read = new Map<string, number>();
  const open = (name: string) => {
    const content = readFileSync(join(folder, manifest.version, name));
    if (name.endsWith('.bin')) read.set(name, content.length);
    return content;
  };
  const manifestSize = gzipSync(json).length;
  return {
    total: manifest.total,
    files: manifest.files,
    scripts: unpackScriptMap(JSON.parse(readFileSync(join(folder, manifest.version, SCRIPTS_FILE), 'utf8'))),
    load: async (file) => open(gramFile(file)),
    text: (edition, page) => readText(JSON.parse(open(textFile(edition, page)).toString('utf8'))),
    restart: () => read.clear(),
    get bytes() {
      return [...read.values()].reduce((sum, size) => sum + size, manifestSize);
    },
  };
}
