import type { Problem } from '#lib/problem/problem.ts';
import type { Decoded } from './decode-bytes.ts';
import { scoreChinese } from './plausible-chinese.ts';

/** First bytes of formats that hold no text we can take, with what to do instead. */
const FOREIGN_FORMATS: readonly { readonly magic: readonly number[]; readonly name: string; readonly hint: string }[] =
  [
    {
      magic: [0x25, 0x50, 0x44, 0x46],
      name: 'PDF',
      hint: '在阅读器里全选复制，另存为 UTF-8 的 txt，或用 Word 转成 docx。',
    },
    { magic: [0xd0, 0xcf, 0x11, 0xe0], name: '旧版 Word（doc）或 WPS', hint: '用 Word 或 WPS 打开，另存为 docx。' },
    { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF', hint: '用 Word 打开，另存为 docx。' },
    { magic: [0x89, 0x50, 0x4e, 0x47], name: 'PNG 图片', hint: '图片里的文字要先录入成文本。' },
    { magic: [0xff, 0xd8, 0xff], name: 'JPEG 图片', hint: '图片里的文字要先录入成文本。' },
    { magic: [0x47, 0x49, 0x46, 0x38], name: 'GIF 图片', hint: '图片里的文字要先录入成文本。' },
    {
      magic: [0x50, 0x4b, 0x03, 0x04],
      name: 'ZIP 压缩包',
      hint: '先解压；如果它其实是 Word 文件，把扩展名改成 .docx。',
    },
    { magic: [0x52, 0x61, 0x72, 0x21], name: 'RAR 压缩包', hint: '先解压。' },
    { magic: [0x1f, 0x8b], name: 'GZIP 压缩包', hint: '先解压。' },
  ];

/** below it, control and undecodable characters outweigh all that could be read */
const LEAST_PLAUSIBLE = { proven: -0.5, guessed: -0.1 } as const;
const SAMPLE = 1 << 16;

/** Why these bytes cannot be taken as text, as an error for the editor; undefined when nothing speaks against it. */
export function findForeignFormat(bytes: Uint8Array): Problem | undefined {
  const foreign = FOREIGN_FORMATS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (!foreign) return undefined;
  return { severity: 'error', rule: 'foreign-format', message: `这是 ${foreign.name}，不是文本。`, hint: foreign.hint };
}

const NO_TEXT: Problem = {
  severity: 'error',
  rule: 'empty-file',
  message: '文件是空的，没有可以收的文字。',
  hint: '确认原稿已经保存，再收一次。',
};

function isBlank(text: string): boolean {
  return !/[^\s\0\u200b-\u200f\u2060\ufeff]/u.test(text);
}

/** An error when a format was read and no word came out: a page of nothing but tags. */
export function findEmptyReading(lines: readonly { readonly text: string }[]): Problem | undefined {
  return lines.every(({ text }) => isBlank(text)) ? NO_TEXT : undefined;
}

/** Three bytes of UTF-8 read as Latin letters are one Chinese character, read so twice some six; normalization brings it back. */
const MISREAD =
  /[\u00e3-\u00ef][\u0080-\u00bf]{2}|\u00c3[\u00a2-\u00af](?:\u00c2[\u0080-\u00bf]|\u00e2..|[\u00c5\u00c6\u00cb].){2}/gu;

/** An error when `text` is mostly control and undecodable characters (a program, a picture), or holds nothing at all. */
export function findUnreadableText({ text, encoding }: Decoded): Problem | undefined {
  const sample = text.slice(0, SAMPLE).replace(MISREAD, '字');
  if (isBlank(text)) return NO_TEXT;
  // UTF-8 proves itself; any other bytes are text only if they read like it.
  if (scoreChinese(sample) > LEAST_PLAUSIBLE[encoding === 'utf-8' ? 'proven' : 'guessed']) return undefined;
  return {
    severity: 'error',
    rule: 'binary-file',
    message: '文件的内容不是文字，像是程序、图片或损坏的文件。',
    hint: '用能打开它的程序另存为 UTF-8 的 txt、html 或 docx。',
  };
}

/** A warning for characters that the bytes no longer hold: they show as �, and nobody can know what they were. */
export function findLostCharacters(lines: readonly { number: number; text: string }[]): Problem[] {
  const places = lines.filter(({ text }) => text.includes('\ufffd'));
  const [first] = places;
  if (!first) return [];
  const count = places.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0);
  return [
    {
      severity: 'warning',
      rule: 'lost-characters',
      line: first.number,
      message: `有 ${count} 处字节认不出是什么字，显示为 �，最早在第 ${first.number} 行。`,
      hint: '对照原网页补上；补不上就删去那一句。',
    },
  ];
}
