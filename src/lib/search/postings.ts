/**
 * Lists of page numbers as bytes. Page 0 is the newest, so that the first of a list are the first to show.
 * A list is a varint `count << 2 | flag << 1 | dense`, then either the gaps as varints or, when it is dense, a bitmap.
 */

/** A dense list costs one bit a page; from an eighth of the pages on that is less than a byte for each. */
const DENSE_SHARE = 8;

interface ListPlace {
  /** how many pages there are: each page is below */
  readonly total: number;
  /** one bit for the caller */
  readonly flag: number;
}

export class ByteWriter {
  readonly #bytes: number[] = [];

  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** A short word (at most 15 units) after `before`: how many units they share, how many bytes follow, the rest. */
  word(word: string, before: string): void {
    let shared = 0;
    while (shared < before.length && shared < word.length - 1 && before[shared] === word[shared]) shared++;
    // A pair of surrogates is not parted.
    if (/[\uD800-\uDBFF]$/.test(word.slice(0, shared))) shared--;
    const rest = new TextEncoder().encode(word.slice(shared));
    if (shared > 15 || rest.length > 15) throw new RangeError(`"${word}" is too long for an index word of 15 bytes.`);
    this.#bytes.push((shared << 4) | rest.length, ...rest);
  }

  /** `pages` ascending. */
  pages(pages: readonly number[], { total, flag }: ListPlace): void {
    const dense = pages.length * DENSE_SHARE > total;
    this.varint(pages.length * 4 + flag * 2 + Number(dense));
    if (dense) this.#bitmap(pages, total);
    else for (const [at, page] of pages.entries()) this.varint(page - (pages[at - 1] ?? -1) - 1);
  }

  #bitmap(pages: readonly number[], total: number): void {
    const bits = new Uint8Array(Math.ceil(total / 8));
    for (const page of pages) bits[page >> 3] = (bits[page >> 3] ?? 0) | (1 << (page & 7));
    for (const byte of bits) this.#bytes.push(byte);
  }

  get length(): number {
    return this.#bytes.length;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what ByteWriter wrote, in the same order. Bytes that end too early throw a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  word(before: string): string {
    const head = this.#next();
    this.#at += head & 15;
    const rest = this.#bytes.subarray(this.#at - (head & 15), this.#at);
    return before.slice(0, head >> 4) + new TextDecoder().decode(rest);
  }

  pages(total: number): { pages: number[]; flag: boolean } {
    const head = this.varint();
    const flag = (head & 2) > 0;
    const pages: number[] = [];
    if (head & 1) {
      for (let at = 0; at < Math.ceil(total / 8); at++) {
        const byte = this.#next();
        for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) pages.push(at * 8 + bit);
      }
      return { pages, flag };
    }
    let page = -1;
    for (let left = head >> 2; left > 0; left--) {
      page += this.varint() + 1;
      pages.push(page);
    }
    return { pages, flag };
  }

  /** Steps over a list and tells its flag. */
  skipPages(total: number): boolean {
    const head = this.varint();
    if (head & 1) this.#at += Math.ceil(total / 8);
    else for (let left = head >> 2; left > 0; left--) this.varint();
    return (head & 2) > 0;
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The search index ends too early: build the site again.');
    return byte;
  }
}
