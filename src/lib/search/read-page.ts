/** What of a finished HTML page search reads: the visible text of its body, block by block, each with its field and its nearest anchor. */
import { decodeText, type HtmlToken, readHtml } from '#lib/body/html-tokens.ts';
import type { Field } from './fields.ts';
import type { PageText, TextBlock } from './page-text.ts';

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const IGNORED = /\s(?:hidden|data-pagefind-ignore)(?=[\s=>])|\sclass="(?:[^"]*\s)?(?:visually-hidden|breadcrumbs)[\s"]/;
/** Places whose words name a figure or a practice. */
const LABELS = /\sclass="(?:[^"]*\s)?(?:figure-strip|figure-list|kicker)[\s"]|\saria-labelledby="practices"/;
/** Inline elements stand apart here, as on the screen. */
const APART = /\sclass="(?:[^"]*\s)?kicker[\s"]/;
/** A figure's words stand under its number. */
const OWN_LINE = /\sclass="(?:[^"]*\s)?figure-label[\s"]/;
const PROSE = /\sclass="(?:[^"]*\s)?prose[\s"]/;
const FIGURE_LINK = /\shref="#(figure-[^"]+)"/;
const ID = /\sid="([^"]+)"/;

interface Place {
  ignored: boolean;
  label: boolean;
  prose: boolean;
  apart: boolean;
  /** the field that the element itself decides */
  heading: Field | undefined;
}

/** The text of the page at `url` (from the site's root), or undefined when it has no body: neither `data-pagefind-body` nor `<main>`. */
export function readPage(html: string, url: string): PageText | undefined {
  const start = findBody(html);
  if (start === -1) return undefined;
  const reader = new PageReader();
  let depth = 0;
  for (const token of readHtml(html.slice(start))) {
    reader.read(token);
    if (token.kind === 'open') depth++;
    if (token.kind === 'close' && --depth <= 0) break;
  }
  const blocks = reader.end();
  return { url, title: blocks.find(({ field }) => field === 'title')?.text ?? url, blocks };
}

function findBody(html: string): number {
  const marked = /<[a-z][^>]*\sdata-pagefind-body(?=[\s=>])/.exec(html);
  return marked ? marked.index : html.search(/<main\b/);
}

class PageReader {
  readonly #blocks: TextBlock[] = [];
  readonly #places: Place[] = [{ ignored: false, label: false, prose: false, apart: false, heading: undefined }];
  #text = '';
  /** of the heading above, and of the figure whose sentence the block holds or names */
  #anchor = '';
  #figure = '';

  read(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (!this.#place.ignored) this.#text += decodeText(token.html);
    } else if (token.kind === 'open') this.#open(token.name, token.html);
    else if (token.kind === 'close') this.#close(token.name);
    else if (token.name === 'br' || token.name === 'hr') this.#text += ' ';
  }

  end(): TextBlock[] {
    this.#cut();
    return this.#blocks;
  }

  get #place(): Place {
    return this.#places.at(-1) as Place;
  }

  #open(name: string, tag: string): void {
    const outer = this.#place;
    if (BLOCKS.has(name) || outer.apart || OWN_LINE.test(tag)) this.#cut();
    const heading = name === 'h1' ? 'title' : /^h[2-6]$/.test(name) && outer.prose ? 'heading' : undefined;
    this.#places.push({
      ignored: outer.ignored || IGNORED.test(tag),
      label: outer.label || LABELS.test(tag),
      prose: outer.prose || PROSE.test(tag),
      apart: APART.test(tag),
      heading: heading ?? (BLOCKS.has(name) ? undefined : outer.heading),
    });
    const id = ID.exec(tag)?.[1] ?? '';
    if (id.startsWith('figure-')) this.#figure ||= decodeText(id);
    else if (id && /^(?:h[2-6]|section)$/.test(name) && !this.#place.ignored) this.#anchor = decodeText(id);
    this.#figure ||= decodeText(FIGURE_LINK.exec(tag)?.[1] ?? '');
  }

  #close(name: string): void {
    const ends = BLOCKS.has(name);
    if (ends || this.#places.at(-2)?.apart) this.#cut();
    if (ends) this.#figure = '';
    if (this.#places.length > 1) this.#places.pop();
  }

  /** Ends the block that was being read. */
  #cut(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim().normalize('NFC');
    const { heading, label } = this.#place;
    const anchor = this.#figure || (heading === 'title' ? '' : this.#anchor);
    if (text) this.#blocks.push({ field: heading ?? (label ? 'label' : 'body'), anchor, text });
    this.#text = '';
  }
}
