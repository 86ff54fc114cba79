import type { Problem } from '#lib/problem/problem.ts';

/** Why a .docx cannot be taken. */
export const WORD_ERRORS = {
  broken: {
    severity: 'error',
    rule: 'broken-docx',
    message: '不是完好的 Word 文档（docx），打不开。',
    hint: '用 Word 或 WPS 打开原文件，另存为 docx；旧的 doc 也这样转换。',
  },
  locked: {
    severity: 'error',
    rule: 'locked-docx',
    message: '这是旧版 Word（doc）或 WPS 的文件，或者是加了密码的 docx，只是扩展名写成了 docx。',
    hint: '用 Word 或 WPS 打开（有密码的先取消密码），另存为 docx。',
  },
  noText: {
    severity: 'error',
    rule: 'broken-docx',
    message: '压缩包里没有 Word 的正文（word/document.xml），可能是 Excel、PPT 或别的压缩包。',
    hint: '把文字复制到 Word 文档里，另存为 docx。',
  },
  tooLarge: {
    severity: 'error',
    rule: 'docx-too-large',
    message: '文档展开后超过 40 MB，不像一篇稿子，没有展开。',
    hint: '把要用的那一篇复制到新的 Word 文档里再收。',
  },
  empty: {
    severity: 'error',
    rule: 'empty-file',
    message: '文档里没有文字。',
    hint: '文字若在图片里，先录入成正文。',
  },
} as const satisfies Record<string, Problem>;

export interface WordPicture {
  readonly contentType: string;
  readonly alt: string;
}

/** One warning for each picture that stays behind. */
export function listPictureProblems(pictures: readonly WordPicture[]): Problem[] {
  return pictures.map(({ contentType, alt }, index) => ({
    severity: 'warning',
    rule: 'picture-left-out',
    message: `文档里第 ${index + 1} 张图片（${contentType.replace('image/', '')}${alt ? `，说明“${alt}”` : ''}）没有收进稿子。`,
    hint: '需要的话另存图片，在 cover 里写上路径、替代文字和署名。',
  }));
}

/** A warning when somebody's changes are neither accepted nor refused. */
export function findTrackedChanges(deletions: number): Problem[] {
  if (deletions === 0) return [];
  return [
    {
      severity: 'warning',
      rule: 'tracked-changes',
      message: `文档里有没处理完的修订：${deletions} 处删去的文字没有收进稿子，插入的文字收了。`,
      hint: '核对删去的文字；最好先在 Word 里接受或拒绝全部修订再收。',
    },
  ];
}
