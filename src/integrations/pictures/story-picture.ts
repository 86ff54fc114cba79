import { readFileSync } from 'node:fs';
import { decodeText } from '#lib/body/html-tokens.ts';
import { ContentProblems } from '../content/content-problems.ts';
import { EXAMPLES } from '../editors/examples.ts';
import { siteEnvironment } from '../environment.ts';
import { findPicture, type PictureReference, problemOf } from './find-picture.ts';
import { fallbackWidth, keptVariant, type PreparedPicture, preparePicture, variantFile } from './prepare-picture.ts';

const { contentDir } = siteEnvironment(process.env);

/** The picture that a story names, ready to be shown; throws {@link ContentProblems} when an editor has to mend it. */
export async function readStoryPicture(reference: PictureReference): Promise<PreparedPicture> {
  const found = findPicture(reference, reference.file.startsWith(`${EXAMPLES}/`) ? EXAMPLES : contentDir);
  if (typeof found !== 'string') throw new ContentProblems([found]);
  try {
    return await preparePicture(found);
  } catch (cause) {
    const problem = problemOf(
      reference,
      `图片 ${reference.src} 读不出来，可能已经损坏。`,
      '用看图软件打开它，另存为 JPEG 再试',
    );
    throw Object.assign(new ContentProblems([problem]), { cause });
  }
}

/** Throws when a picture of the text lacks what a reader needs of it. */
export function demandCaption(reference: PictureReference, { alt, credit }: { alt: string; credit: string }): void {
  const problems = [
    ...(alt.trim()
      ? []
      : [problemOf(reference, `图片 ${reference.src} 没有替代文字。`, '写明图上是什么，给看不见图的读者')]),
    ...(credit.trim()
      ? []
      : [
          problemOf(
            reference,
            `图片 ${reference.src} 没有署名。`,
            '写成 ![图上是什么](图片地址 "谁拍的")，或在组件里写 credit="谁拍的"',
          ),
        ]),
  ];
  if (problems.length > 0) throw new ContentProblems(problems);
}

/** The picture as a JPEG of at least `width` pixels, if it has so many, in a data URI: to be set into a drawing. */
export function photographOf({ key, widths }: PreparedPicture, width: number): string {
  const nearest = widths.find((each) => each >= width) ?? widths.at(-1) ?? width;
  const kept = keptVariant(variantFile(key, nearest, 'jpg'));
  if (!kept) throw new Error(`The picture ${key} has no name that variants can have. Prepare it first.`);
  return `data:image/jpeg;base64,${readFileSync(kept).toString('base64')}`;
}

const PICTURE = /(?<=<img src=")(?!\/|[a-z]+:)[^"]+(?=")/g;

/** `html` of a body without components, its pictures at the addresses that `addressOf` gives to published variants. */
export async function publishPicturesIn(
  html: string,
  { file, addressOf }: { file: string; addressOf: (variant: string) => string },
): Promise<string> {
  const addresses = new Map<string, string>();
  for (const [src] of html.matchAll(PICTURE)) {
    const { key, widths } = await readStoryPicture({ src: decodeURI(decodeText(src)), file });
    addresses.set(src, addressOf(variantFile(key, fallbackWidth(widths), 'jpg')));
  }
  return html.replace(PICTURE, (src) => addresses.get(src) ?? src);
}
