/** What the body itself must keep: that it reads, that its marks are whole, and that it gives nobody's number away. */
import type { Complaint } from './complaint.ts';

interface Body {
  readonly body: string;
  /** the 1-based line of the file on which it begins */
  readonly bodyLine: number;
}

const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '》': '《', '）': '（' };
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）' };

export function checkBody({ body, bodyLine }: Body): Complaint[] {
  if (body.trim() === '')
    return [
      {
        severity: 'error',
        rule: 'empty-body',
        line: bodyLine,
        message: '正文是空的。',
        hint: '在第二个 --- 下面写正文',
      },
    ];
  return eachParagraph(body).flatMap(({ text, line }) => checkParagraph(text, line + bodyLine));
}

function checkParagraph(text: string, line: number): Complaint[] {
  const found = findUnpaired(text).map(({ near, lacks }) =>
    remind('paired-marks', line, `“${near}”这里缺 ${lacks}。`, `补上配对的 ${lacks}，或删去多余的一半`),
  );
  if (/^#\s/.test(text))
    found.push(remind('heading', line, '正文用了一级标题，它和报道标题一样大。', '小标题用两个井号：## 小标题'));
  if (/!\[\s*\]\(/.test(text))
    found.push(
      remind('alt-text', line, '图片没有替代文字，看不见图的读者不知道是什么。', '写成 ![图上是什么](图片地址)'),
    );
  return found;
}

function remind(rule: string, line: number, message: string, hint: string): Complaint {
  return { severity: 'warning', rule, line, message, hint };
}

/** Paragraphs with the 0-based line on which each begins. */
function eachParagraph(body: string): { text: string; line: number }[] {
  const paragraphs: { text: string; line: number }[] = [];
  let open = false;
  for (const [line, text] of body.split('\n').entries()) {
    const blank = text.trim() === '';
    const last = paragraphs.at(-1);
    if (open && !blank && last) last.text += `\n${text}`;
    else if (!blank) paragraphs.push({ text, line });
    open = !blank;
  }
  return paragraphs;
}

/** The marks that stand without their other half. */
function findUnpaired(text: string): { near: string; lacks: string }[] {
  const open: Record<string, number[]> = { '“': [], '‘': [], '《': [], '（': [] };
  const found: { near: string; lacks: string }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’《》（）]/g)) {
    const opening = OPENING[mark];
    if (opening === undefined) open[mark]?.push(at);
    else if (open[opening]?.pop() === undefined && !isListNumber(text, at))
      found.push({ near: text.slice(Math.max(0, at - 8), at + 1), lacks: opening });
  }
  for (const [mark, stack] of Object.entries(open))
    for (const at of stack) found.push({ near: text.slice(at, at + 9), lacks: CLOSING[mark] ?? '' });
  return found;
}

/** 1） and 二） need no opening mark. */
function isListNumber(text: string, at: number): boolean {
  return text[at] === '）' && /[\d一二三四五六七八九十]/.test(text[at - 1] ?? '');
}

const DELETE_NUMBER = '删去这串号码；是单位的公开热线，写单位名称即可';
const PRIVATE: readonly (readonly [string, RegExp, Complaint['severity'], string, string])[] = [
  [
    'identity-number',
    /(?<![\w.])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w])/,
    'error',
    '像是身份证号码',
    '删去这串号码',
  ],
  ['phone-number', /(?<![\w.])1[3-9]\d(?:[ -]?\d{4}){2}(?![\w])/, 'warning', '像是手机号码', DELETE_NUMBER],
  ['phone-number', /(?<![\w.-])0\d{2,3}[-—]\d{7,8}(?![\w])/, 'warning', '像是固定电话', DELETE_NUMBER],
  [
    'home-address',
    /(?:\d+|[一二三四五六七八九十]+)(?:号楼|栋|幢|单元)[\dA-Za-z一二三四五六七八九十]*(?:单元|室|号)?\d{3,4}室?(?!\d|[户人元个])/,
    'warning',
    '像是门牌到户的住址',
    '只写到小区或楼栋，例如“甲小区的一户人家”',
  ],
];

/** Numbers of private people anywhere in the file, front matter included. */
export function checkPrivacy(file: string): Complaint[] {
  if (!/\d{4}/.test(file)) return [];
  return file.split('\n').flatMap((text, index) => {
    if (!/\d{3}/.test(text) || /^\s*(?:url|sha256):/.test(text)) return [];
    return PRIVATE.flatMap(([rule, pattern, severity, what, hint]) => {
      const match = pattern.exec(text.replace(/\]\([^)]*\)/g, ']'));
      if (!match) return [];
      return [{ severity, rule, line: index + 1, message: `“${match[0]}”${what}，发布以前请删去。`, hint }];
    });
  });
}
