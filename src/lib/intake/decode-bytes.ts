/**
 * Bytes of a Chinese text → the text. UTF-8 proves itself; the double-byte encodings accept almost anything, so among them
 * the one wins whose result reads most like Chinese. Private-use characters stay: the repair of shifted bytes needs them.
 */
import { scoreChinese } from './plausible-chinese.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name */
  readonly encoding: Encoding;
}

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const SAMPLE = 1 << 16;
/** a declared encoding needs only to be about as good as the best one */
const TRUST_IN_DECLARATION = 0.05;

/** The text of any bytes; never throws. `declared` is what the document says of itself (a meta tag), used to settle a tie. */
export function decodeBytes(bytes: Uint8Array, { declared }: { declared?: string | undefined } = {}): Decoded {
  const encoding = detectEncoding(bytes, declared);
  return { text: decodeAs(bytes, encoding), encoding };
}

function detectEncoding(bytes: Uint8Array, declared: string | undefined): Encoding {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const wide = findWideEncoding(bytes);
  if (wide) return wide;
  if (isValidUtf8(bytes)) return 'utf-8';
  return findMostPlausible(bytes.subarray(0, SAMPLE), declared);
}

/** UTF-16 without a mark: its ASCII characters and line ends leave zero bytes at one parity only. */
function findWideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[(index & 1) as 0 | 1] += 1;
  const [even, odd] = zeros;
  const pairs = sample.length / 2;
  if (odd > even * 8 && odd > pairs * 0.02 && isReadable(sample, 'utf-16le')) return 'utf-16le';
  if (even > odd * 8 && even > pairs * 0.02 && isReadable(sample, 'utf-16be')) return 'utf-16be';
  return undefined;
}

function isReadable(sample: Uint8Array, encoding: Encoding): boolean {
  return scoreChinese(decodeAs(sample, encoding)) >= 0;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function findMostPlausible(sample: Uint8Array, declared: string | undefined): Encoding {
  const named = findEncoding(declared);
  let best: { encoding: Encoding; score: number } | undefined;
  for (const encoding of ENCODINGS) {
    const score = scoreChinese(decodeAs(sample, encoding)) + (encoding === named ? TRUST_IN_DECLARATION : 0);
    if (!best || score > best.score) best = { encoding, score };
  }
  return best?.encoding ?? 'utf-8';
}

/** The encoding that a label such as GB2312 or x-gbk means, or undefined when it is unknown or none of ours. */
export function findEncoding(label: string | undefined): Encoding | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : ENCODINGS.find((known) => known === encoding);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
