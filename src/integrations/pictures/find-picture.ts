/** Where a picture that a story names lies, and what an editor has to mend when it does not. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '#lib/problem/problem.ts';

export interface PictureReference {
  /** as the editor wrote it: relative to the folder of `file` */
  readonly src: string;
  /** the story, relative to the project */
  readonly file: string;
}

/** What a picture file may begin with. */
const SIGNATURES: readonly (readonly [at: number, bytes: string])[] = [
  [0, 'ffd8ff'], // JPEG
  [0, '89504e470d0a1a0a'], // PNG
  [0, '47494638'], // GIF
  [8, '57454250'], // WebP
  [4, '6674797061766966'], // AVIF
  [0, '49492a00'], // TIFF
  [0, '4d4d002a'],
];
const HINT = '把图片放在报道旁边的 images 文件夹里，写成 images/文件名.jpg';

/** The path of the picture, or the problem that keeps it from being shown. */
export function findPicture(reference: PictureReference, contentDir: string): string | Problem {
  const { src, file } = reference;
  const complain = (message: string, hint = HINT) => problemOf(reference, message, hint);
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(src)) return complain(`图片“${src}”是网址，不是文件。`);
  const path = resolve(dirname(resolve(file)), ...src.split('/'));
  if (src.startsWith('/') || !path.startsWith(resolve(contentDir) + sep))
    return complain(`图片“${src}”不在内容文件夹里。`);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    return complain(`没有图片文件 ${relative(process.cwd(), path)}。`, `检查文件名和大小写；${HINT}`);
  const head = readHead(path);
  if (SIGNATURES.some(([at, bytes]) => head.startsWith(bytes, at * 2))) return path;
  return complain(`${src} 不是图片文件，或者已经损坏。`, '换成 JPEG、PNG、WebP 或 AVIF 图片');
}

/** A complaint about `src`, on the line of the story that names it. */
export function problemOf({ src, file }: PictureReference, message: string, hint: string): Problem {
  const line =
    readFileSync(resolve(file), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(src)) + 1;
  return { severity: 'error', rule: 'picture', file, ...(line > 0 && { line }), message, hint };
}

function readHead(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    readSync(descriptor, head, 0, head.length, 0);
    return head.toString('hex');
  } finally {
    closeSync(descriptor);
  }
}
