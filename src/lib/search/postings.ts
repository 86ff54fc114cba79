/**
 * Lists of page numbers as bytes. Page 0 is the newest, so that the first of a list are the first to show.
 * A list is a varint `count << 1 | dense`, then either the gaps as varints or, when it is dense, its bytes as a bitmap.
 */

/** A dense list costs one bit a page; from an eighth of the pages on that is less than a byte for each. */
const DENSE_SHARE = 8;

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

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.varint(bytes.length);
    this.#bytes.push(...bytes);
  }

  /** `pages` ascending, all below `total`. */
  pages(pages: readonly number[], total: number): void {
    const dense = pages.length * DENSE_SHARE > total;
    this.varint(pages.length * 2 + Number(dense));
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

/** Reads what ByteWriter wrote, in the same order. Damaged bytes throw a RangeError. */
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

  text(): string {
    const length = this.varint();
    this.#at += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  pages(total: number): number[] {
    const head = this.varint();
    const count = head >> 1;
    const pages: number[] = [];
    if (head & 1) {
      for (let at = 0; at < Math.ceil(total / 8); at++) {
        const byte = this.#next();
        for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) pages.push(at * 8 + bit);
      }
      return pages;
    }
    let page = -1;
    while (pages.length < count) {
      page += this.varint() + 1;
      pages.push(page);
    }
    return pages;
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The search index ends too early: build the site again.');
    return byte;
  }
}
