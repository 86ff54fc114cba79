/** Pieces of a line that were read in the wrong encoding, while the text around them was read rightly: an editor's paste, a widget. */
import { EURO, encodeUnit } from '#lib/chinese/gbk.ts';
import { costOfText, loadLanguageModel } from '#lib/chinese/language-model/language-model.ts';
import { bytesOfWestern, type Misreading, WESTERN_HIGH } from './misreadings.ts';

const utf8 = new TextDecoder('utf-8');

/** UTF-8 spells two Han characters with six bytes, which GBK reads as three. */
const GBK_STEP = 3;
const LONGEST = 60;
/** Nats by which the reading must be likelier than what stands there. */
const CLEARLY = 8;

export const PIECE_MISREADINGS: readonly Misreading[] = [
  {
    id: 'byte-order-mark',
    why: 'UTF-8 文件开头看不见的记号（BOM）被当作 GBK 或西欧编码读，变成了“锘”“ï»¿”，还并掉后面的一个字母。',
    undo: (text) => readOrderMark(text),
    repairs: [
      ['锘縣ttp://example.invalid/', 'http://example.invalid/'],
      ['ï»¿甲社区的水管', '甲社区的水管'],
    ],
    leaves: ['锘是一种元素', '甲社区的锘縣', 'ï»'],
  },
  {
    id: 'piece-of-utf-8-read-as-gbk',
    why: '一行里只有几个字是 UTF-8，被当作 GBK 读，变成了“绀惧尯”一类的生僻字；读回去明显更通顺才改。',
    undo: (text) => {
      const repaired = readPieces(text);
      return repaired === text ? undefined : repaired;
    },
    repairs: [
      ['有的绀惧尯有自己的办法', '有的社区有自己的办法'],
      ['由财政补贴，浠婂勾预计3亿元', '由财政补贴，今年预计3亿元'],
    ],
    leaves: ['有的社区有自己的办法', '鑫鑫小区的水管', '涓流成河，浣纱溪畔'],
  },
  {
    id: 'piece-of-utf-8-read-as-latin',
    why: '一行里只有几个字是 UTF-8，被当作西欧编码读，变成了“ç¤¾åŒº”“â€œ”一类的字母。',
    undo: (text) => {
      if (!WESTERN_LEAD.test(text)) return undefined;
      const repaired = text.replace(WESTERN_RUN, (run) => decodeWestern(run) ?? run).replace(LOST_BLANK, '');
      return repaired === text ? undefined : repaired;
    },
    repairs: [
      ['有的ç¤¾åŒº有自己的办法', '有的社区有自己的办法'],
      ['有的Ã§Â¤Â¾Ã¥Å’Âº有自己的办法', '有的社区有自己的办法'],
      ['â€œ真金白银â€\x9d', '“真金白银”'],
      ['“马路拉链”。剩Â 下的管网', '“马路拉链”。剩下的管网'],
    ],
    leaves: ['café 与 naïve', 'Ângela', 'ÄÖÜäöüß', '25°C，3×4—5'],
  },
];

/** EF BB BF in front of a line; its last byte and an ASCII letter make one character of GBK (BF 68 is 縣). */
function readOrderMark(text: string): string | undefined {
  if (text.startsWith('ï»¿')) return text.slice(3);
  if (!text.startsWith('锘')) return undefined;
  const pair = encodeUnit(text.charCodeAt(1));
  return pair >> 8 === 0xbf && (pair & 0xff) < 0x7f ? String.fromCharCode(pair & 0xff) + text.slice(2) : undefined;
}

/** What every such piece begins with; Â is one. */
const WESTERN_LEAD = /[\u00c2-\u00ef]/;
const WESTERN_RUN = new RegExp(`(?=${WESTERN_LEAD.source})[${WESTERN_HIGH}]{2,}`, 'gu');
/** A no-break space has the bytes C2 A0; where blanks were made plain before, the C2 is left. */
const LOST_BLANK = /(?<=\p{Script=Han}[，。、；：！？”]?)Â ?(?=[ \u00a0]?\p{Script=Han})/gu;
const CHINESE_ONLY = /^[\u4e00-\u9fa5\u3001-\u3011\uff01-\uff5e“”‘’—…·\u00a0\u3000]+$/u;

/** Read twice where it was misread twice. */
function decodeWestern(run: string): string | undefined {
  let text: string | undefined = run;
  for (let round = 0; text && round < 2; round++) {
    const bytes = bytesOfWestern(text);
    text = bytes && decode(bytes);
    if (text && CHINESE_ONLY.test(text)) return text;
  }
  return undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  const text = utf8.decode(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

/** `text` with every piece read again that is clearly likelier so. */
function readPieces(text: string): string {
  let repaired = '';
  let from = 0;
  for (let at = 0; at + GBK_STEP <= text.length; ) {
    const piece = spellsTwo(text, at) ? readPiece(text, at) : undefined;
    if (!piece) {
      at += 1;
      continue;
    }
    repaired += text.slice(from, at) + piece.text;
    at = piece.end;
    from = at;
  }
  return repaired + text.slice(from);
}

/** Whether the bytes of three characters from `at` spell two of UTF-8: hardly any others are worth decoding. */
function spellsTwo(text: string, at: number): boolean {
  const first = encodeUnit(text.charCodeAt(at));
  if (first < 0xe480 || first > 0xe9bf || !isTail(first & 0xff)) return false;
  const [second, third] = [encodeUnit(text.charCodeAt(at + 1)), encodeUnit(text.charCodeAt(at + 2))];
  const lead = second & 0xff;
  return isTail(second >> 8) && lead >= 0xe3 && lead <= 0xef && isTail(third >> 8) && isTail(third & 0xff);
}

/** Whether a byte goes on a character of UTF-8. */
function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** The longest piece from `at` that is Chinese in UTF-8, when it is clearly likelier than what stands there. */
function readPiece(text: string, at: number): { text: string; end: number } | undefined {
  const most = Math.min(LONGEST, Math.floor((text.length - at) / GBK_STEP) * GBK_STEP);
  for (let length = most; length >= GBK_STEP; length -= GBK_STEP) {
    const received = text.slice(at, at + length);
    const bytes = bytesOfGbk(received);
    const reading = bytes && decode(bytes);
    if (!reading || !CHINESE_ONLY.test(reading)) continue;
    const model = loadLanguageModel();
    return costOfText(reading, model) + CLEARLY < costOfText(received, model)
      ? { text: reading, end: at + length }
      : undefined;
  }
  return undefined;
}

/** The bytes of a piece that GBK can write whole; undefined otherwise. ASCII is no part of a piece. */
function bytesOfGbk(piece: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < piece.length; at += 1) {
    const pair = encodeUnit(piece.charCodeAt(at));
    if (piece[at] === '€') bytes.push(EURO);
    else if (pair === 0) return undefined;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return new Uint8Array(bytes);
}
