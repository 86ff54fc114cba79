/** A Word document → HTML (mammoth) → the same path as a page. Pictures are not taken over, but each is named in a problem. */
import mammoth from 'mammoth';
import { NOTHING_STATED } from '#lib/normalize/manuscript.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { readFragment } from './html/read-page.ts';
import type { Reading } from './reading.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figure > figcaption:fresh",
  "p[style-name='题注'] => figure > figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='引用'] => blockquote > p:fresh",
];

/** The text of a .docx; never throws. A file that is no Word document gives an error among the problems. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const pictures: string[] = [];
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async (image) => describePicture(image.contentType, pictures)),
      },
    );
    const reading = readFragment(value);
    if (reading.lines.every(({ text }) => !text.trim()))
      return { lines: [], problems: [EMPTY, ...listPictures(pictures)] };
    return { ...reading, problems: [...(reading.problems ?? []), ...listPictures(pictures)] };
  } catch {
    return { lines: [], metadata: NOTHING_STATED, problems: [BROKEN] };
  }
}

async function describePicture(contentType: string, pictures: string[]): Promise<{ src: string }> {
  pictures.push(contentType);
  return { src: '' };
}

function listPictures(pictures: readonly string[]): Problem[] {
  return pictures.map((contentType, index) => ({
    severity: 'warning',
    rule: 'picture-left-out',
    message: `文档里第 ${index + 1} 张图片（${contentType.replace('image/', '')}）没有收进稿子。`,
    hint: '需要的话另存图片，在 cover 里写上路径、替代文字和署名。',
  }));
}

const BROKEN: Problem = {
  severity: 'error',
  rule: 'broken-docx',
  message: '不是完好的 Word 文档（docx），打不开。',
  hint: '用 Word 或 WPS 打开原文件，另存为 docx；旧的 doc 也这样转换。',
};

const EMPTY: Problem = {
  severity: 'error',
  rule: 'empty-file',
  message: '文档里没有文字。',
  hint: '文字若在图片或文本框里，先录入成正文。',
};
