/** Pieces of text that the finished index must find: drawn by chance, the same chance at each build. */
import { seededRandom } from '#lib/random/seeded-random.ts';
import { EDITION_IDS, type EditionId } from '#lib/search/manifest.ts';
import type { PageText } from '#lib/search/page-text.ts';

export interface Sample {
  readonly page: number;
  readonly edition: EditionId;
  readonly text: string;
}

const WANTED = 240;
const SEED = 20_220_711;
/** A piece with a quotation mark cannot be typed in quotation marks; one without a letter asks for nothing. */
const UNUSABLE = /["“”「」＂\s]|^[^\p{L}\p{N}]+$|^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u;

export class SampleTaker {
  readonly samples: Sample[] = [];
  readonly #chance = seededRandom(SEED);
  /** samples of a page and edition, on average */
  readonly #share: number;

  constructor(pages: number) {
    this.#share = WANTED / Math.max(1, pages * EDITION_IDS.length);
  }

  take(page: number, texts: Readonly<Record<EditionId, PageText>>): void {
    for (const edition of EDITION_IDS)
      for (let left = this.#share; this.#chance() < left; left--) {
        const text = this.#cut(texts[edition]);
        if (text) this.samples.push({ page, edition, text });
      }
  }

  /** A run of two to eight characters from one block; undefined when none was met. */
  #cut({ blocks }: PageText): string | undefined {
    for (let tries = 0; tries < 20; tries++) {
      const block = blocks[Math.floor(this.#chance() * blocks.length)]?.text ?? '';
      const length = 2 + Math.floor(this.#chance() * 7);
      const start = Math.floor(this.#chance() * Math.max(1, block.length - length));
      const text = block.slice(start, start + length);
      if (text.length >= 2 && !UNUSABLE.test(text)) return text;
    }
    return undefined;
  }
}
