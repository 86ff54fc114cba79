/** Queries drawn from a built site by class, each with the pages that truly hold it, told from the pages' own HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Converter } from 'opencc-js/t2cn';
import { makeConverter } from '#lib/edition/convert-text.ts';

export interface SitePage {
  readonly url: string;
  readonly title: string;
  /** visible text of the blocks, white space out, in lower case and Simplified: what a reader would compare by eye */
  readonly blocks: readonly string[];
}

export interface DrawnQuery {
  readonly kind: string;
  readonly typed: string;
  /** every one of them must stand in a page, as `normalized` */
  readonly terms: readonly string[];
}

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const toTraditional = makeConverter({ protectedNames: [], people: [] });

/** White space out, one width, one case, one script. Told without the modules that search uses. */
export function normalize(text: string): string {
  return toSimplified(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s/g, '')
      .replace(/[「」“”]/g, '"')
      .replace(/[『』‘’]/g, "'"),
  ).replaceAll('著', '着');
}

/** The page built at `url` (with slashes at both ends), read by its tags alone. */
export function readBuiltPage(outDir: string, url: string): SitePage {
  const html = readFileSync(join(outDir, url, 'index.html'), 'utf8');
  const marked = html.search(/<article[^>]* data-pagefind-body/);
  const start = marked === -1 ? html.search(/<main/) : marked;
  const end = html.startsWith('<article', start) ? /<\/article>[\s\S]*$/ : /<\/main>[\s\S]*$/;
  const body = html.slice(start).replace(end, '');
  const visible = body
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\w+)[^>]* data-pagefind-ignore[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<(h2|nav)[^>]*(?:visually-hidden|breadcrumbs)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<p class="kicker"[\s\S]*?<\/p>/g, (line) =>
      line.replace(/<\/?(?:a|time|span)\b/g, '<p').replace(/<p[^>]*>/g, '<p>'),
    );
  const blocks = visible
    .split(
      /<\/?(?:p|h\d|li|ul|ol|dl|dt|dd|div|section|header|aside|figure|figcaption|table|caption|thead|tbody|tr|td|th|blockquote|article|nav)\b[^>]*>|<span class="figure-label">/,
    )
    .map((piece) =>
      normalize(
        piece
          .replace(/<[^>]*>/g, '')
          .replace(/&amp;/g, '&')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'"),
      ),
    )
    .filter((text) => text !== '');
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
  return { url, title, blocks };
}

interface Drawing {
  readonly pages: readonly SitePage[];
  readonly names: readonly string[];
  readonly random: () => number;
}

/** `perKind` queries of each class. */
export function drawQueries({ pages, names, random }: Drawing, perKind: number): DrawnQuery[] {
  const jieba = Jieba.withDict(dict);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const block = () => pick(pick(pages).blocks);
  const run = (length: number) => {
    const text = block();
    const at = Math.floor(random() * Math.max(1, text.length - length));
    return text.slice(at, at + length);
  };
  const word = () => pick(jieba.cut(block()));
  const matched = (pattern: RegExp) => () => pick([...block().matchAll(pattern)])?.[0] ?? '';
  const plain = (draw: () => string) => () => {
    const text = draw();
    return { typed: text, terms: [text] };
  };
  const kinds: Record<string, () => { typed: string; terms: string[] }> = {
    词: plain(word),
    两字跨词: plain(() => run(2)),
    三字跨词: plain(() => run(3)),
    人名地名做法: () => {
      const name = pick(names);
      return { typed: name, terms: [normalize(name)] };
    },
    数字带单位: plain(matched(/\d+(?:\.\d+)?[个户条场名万亿%米年月日]+/g)),
    四到八字: plain(() => run(4 + Math.floor(random() * 5))),
    混排: plain(matched(/\p{Script=Han}{0,2}[a-z0-9+]+\p{Script=Han}{1,3}/gu)),
    几个词: () => {
      const words = jieba.cut(pick(pages).blocks.join('。')).filter((each) => /^\p{Script=Han}{2,}$/u.test(each));
      const terms = [pick(words) ?? '', pick(words) ?? ''];
      return { typed: terms.join(' '), terms };
    },
    繁体: () => {
      const text = run(3 + Math.floor(random() * 4));
      return { typed: toTraditional(text), terms: [text] };
    },
    单字: plain(() => run(1)),
  };
  return Object.entries(kinds).flatMap(([kind, draw]) => {
    const drawn = new Map<string, DrawnQuery>();
    for (let tries = 0; tries < perKind * 200 && drawn.size < perKind; tries++) {
      const { typed, terms } = draw();
      if (terms.every((term) => isTypable(term))) drawn.set(typed, { kind, typed, terms });
    }
    return [...drawn.values()];
  });
}

/** Marks at the ends, quotation marks and hyphens at the beginning mean something else to search. */
function isTypable(term: string): boolean {
  return /^[\p{L}\p{N}]/u.test(term) && /[\p{L}\p{N}%]$/u.test(term) && !/["']/.test(term);
}

/** The pages that hold all terms, each within one block. */
export function findTrue({ terms }: DrawnQuery, pages: readonly SitePage[]): Set<string> {
  return new Set(
    pages
      .filter(({ blocks }) => terms.every((term) => blocks.some((text) => text.includes(term))))
      .map(({ url }) => url),
  );
}
