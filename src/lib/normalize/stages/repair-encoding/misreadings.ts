import { encodeGbk } from '#lib/chinese/gbk.ts';
import { readLossyLine } from './lossy-line.ts';

/** Text read in the wrong encoding, and how to read its bytes again. */
export interface Misreading {
  readonly id: string;
  /** Chinese: how such text comes about */
  readonly why: string;
  /** what the line should have been; undefined when it does not look misread */
  readonly undo: (text: string) => string | undefined;
  readonly repairs: readonly [readonly [string, string], ...(readonly [string, string])[]];
  readonly leaves: readonly [string, ...string[]];
}

const FEWEST_HAN = 3;
/** Lost characters for each one found, at most: a site that mangles text loses a byte here and there. */
const MOST_LOST = 0.2;

/** Of ordinary Chinese nearly every byte is lost: the beginning of a line tells, without the rest. */
const SAMPLE = 24;
const LOST_IN_SAMPLE = 8;

const utf8 = new TextDecoder('utf-8');
const gbk = new TextDecoder('gb18030');

/** Bytes 0x80–0x9F in Windows-1252; the five that it leaves out stay control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Asked in this order: what says which bytes were lost comes before what leaves them lost. */
export const MISREADINGS: readonly Misreading[] = [
  {
    id: 'lossy-utf-8-read-as-gbk',
    why: '整行 UTF-8 被当作 GBK 读，配不成字的字节丢了，只剩问号；按剩下的字节和上下文补上，拿不准的字标成“�”。',
    undo: readLossyLine,
    repairs: [
      ['锛堝浘鐗囨潵鑷?缃戠粶锛屽?傛湁渚垫潈璇疯仈绯诲垹闄わ級', '（图片来自网络，如有侵权请联系删除）'],
      ['绀惧尯鐨勫眳姘戦兘璇村ソ锛屾ゼ閬撲寒浜?', '社区的居民都说好，楼道亮\ufffd'],
      ['绀惧尯鐨勬按绠℃崲濂戒簡銆?', '社区的水管换好了。'],
    ],
    leaves: ['社区的水管换了?没有人知道', '鑫鑫小区?', '怎么管???居民说'],
  },
  {
    id: 'utf-8-read-as-gbk',
    why: 'UTF-8 文本被当作 GBK 打开又存盘，三个字节一个汉字变成了“鑰佹棫”一类的生僻字。',
    undo: (text) =>
      count(readAgain(text.slice(0, SAMPLE)), /\ufffd/g) > LOST_IN_SAMPLE ? undefined : accept(readAgain(text)),
    repairs: [['绀轰緥绀惧尯', '示例社区']],
    leaves: ['示例社区', '联通社区的老旧小区', '鑫鑫小区'],
  },
  {
    id: 'utf-8-read-as-latin',
    why: 'UTF-8 文本被当作西欧编码（Windows-1252 或 Latin-1）打开，一个汉字变成了“ç¤º”一类的三个字母。',
    undo: (text) => {
      const reading = readLatin(text);
      // Saved and misread once more, a character is some six letters.
      return reading && (accept(reading) ?? accept(readLatin(reading) ?? ''));
    },
    repairs: [
      ['ç¤ºä¾‹ç¤¾åŒº', '示例社区'],
      ['Ã§Â¤ÂºÃ¤Â¾â€¹Ã§Â¤Â¾Ã¥Å’Âº', '示例社区'],
    ],
    leaves: ['示例社区', 'café, naïve, Zürich', 'Ça va déjà très bien'],
  },
  {
    id: 'gbk-read-as-latin',
    why: 'GBK 文本被当作西欧编码打开，一个汉字变成了“Ê¾”一类的两个字母。',
    undo: (text) => {
      const bytes = latinBytes(text);
      const high = bytes?.filter((byte) => byte >= 0x80).length ?? 0;
      // Words of a European language have most of their letters in ASCII.
      if (!bytes || high < 6 || high < count(text, /[A-Za-z]/g) * 3) return undefined;
      const reading = gbk.decode(bytes);
      // The second byte of a pair may be an ASCII letter: ²t is 瞭.
      return high % 2 === 1 && reading.includes('\ufffd') ? undefined : accept(reading);
    },
    repairs: [
      ['Ê¾ÀýÉçÇø', '示例社区'],
      ['²tÍûÊ¾ÀýÉçÇø', '瞭望示例社区'],
    ],
    leaves: ['示例社区', 'Café Zürich', 'ÄÖÜäöüß', '————————————', '“”‘’……——'],
  },
];

/** The UTF-8 that a Western decoder made `text` of; undefined when it looks like no such thing. */
function readLatin(text: string): string | undefined {
  const bytes = latinBytes(text);
  return bytes && utf8.decode(bytes);
}

/** The bytes that GBK has for `text`, as UTF-8. */
function readAgain(text: string): string {
  return utf8.decode(new Uint8Array(encodeGbk(text)));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The reading when it is Chinese: Han characters in it, hardly any lost, nothing private or unusual. */
function accept(reading: string): string | undefined {
  const han = count(reading, /[\u4e00-\u9fa5]/gu);
  const lost = count(reading, /\ufffd/g);
  const odd = count(reading, /[\p{Co}\u0080-\u00b6\u00b8-\u024f]/gu);
  return han >= FEWEST_HAN && lost <= han * MOST_LOST && odd === 0 ? reading : undefined;
}

/** Inside a character class: what a Western decoder makes of bytes from 80 on. */
export const WESTERN_HIGH: string = `\\u0080-\\u00ff${[...WINDOWS].filter((mark) => mark > '\u00ff').join('')}`;

/** The bytes that a Western decoder made `text` of; undefined when they are few, or no letters, or it has a character no such decoder gives. */
function latinBytes(text: string): Uint8Array | undefined {
  let high = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x80 && unit <= 0xff) || (unit >= 0x152 && unit <= 0x2122)) high += 1;
    if (unit >= 0xc0 && unit <= 0xff) letters += 1;
  }
  // Chinese in bytes has many letters, a line of dashes and quotation marks none.
  return high < 4 || letters < 2 ? undefined : bytesOfWestern(text);
}

/** The bytes that Windows-1252 has for `text`, C1 controls included; undefined when it has a character that it cannot write. */
export function bytesOfWestern(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const windows = code > 0x7f ? WINDOWS.indexOf(text.charAt(index)) : -1;
    const byte = windows >= 0 ? 0x80 + windows : code;
    if (byte > 0xff) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
