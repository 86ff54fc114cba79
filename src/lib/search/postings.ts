/**
 * Lists of page numbers as bytes. Page 0 is the newest, so that the first of a list are the first to show.
 * A list is a varint `count << 4 | flags << 1 | dense`, then either the gaps as varints or, when it is dense, a bitmap.
 */

/** A dense list costs one bit a page; from an eighth of the pages on that is less than a byte for each. */
const DENSE_SHARE = 8;

interface ListPlace {
  /** how many pages there are: each page is below */
  readonly total: number;
  /** three bits for the caller */
  readonly flags?: number;
}

export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** `value` below 2 ** 32. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) this.#byte((rest & 0x7f) | 0x80);
    this.#byte(rest);
  }

  /** `pages` ascending. */
  pages(pages: ArrayLike<number>, { total, flags = 0 }: ListPlace): void {
    const { length } = pages;
    const dense = length * DENSE_SHARE > total;
    this.varint(length * 16 + flags * 2 + Number(dense));
    if (dense) this.#bitmap(pages, total);
    else
      for (let at = 0, next = 0; at < length; at++) {
        const page = pages[at] as number;
        this.varint(page - next);
        next = page + 1;
      }
  }

  #bitmap(pages: ArrayLike<number>, total: number): void {
    const bits = new Uint8Array(Math.ceil(total / 8));
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] as number;
      bits[page >> 3] = (bits[page >> 3] ?? 0) | (1 << (page & 7));
    }
    for (const byte of bits) this.#byte(byte);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length++] = byte;
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
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#next();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  pages(total: number): { pages: number[]; flags: number } {
    const head = this.varint();
    const flags = (head >> 1) & 7;
    const pages: number[] = [];
    if (head & 1) {
      for (let at = 0; at < Math.ceil(total / 8); at++) {
        const byte = this.#next();
        for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) pages.push(at * 8 + bit);
      }
      return { pages, flags };
    }
    for (let left = head >> 4, next = 0; left > 0; left--) {
      next += this.varint() + 1;
      pages.push(next - 1);
    }
    return { pages, flags };
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The index is cut off.');
    return byte;
  }
}
