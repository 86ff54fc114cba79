/** Share images as files: drawn once for what they show, kept outside the built site, so that an unchanged story draws nothing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type PngOptions } from 'sharp';
import { drawCard } from '#lib/share/card.ts';
import { drawPoster } from '#lib/share/poster.ts';
import type { Faces, ShareSubject } from '#lib/share/share-image.ts';
import { drawSiteCard, type SiteSubject } from '#lib/share/site-card.ts';
import { readFaces } from './faces.ts';

export const SHAPES = { card: drawCard, poster: drawPoster } as const satisfies Record<
  string,
  (subject: ShareSubject, faces: Faces) => string
>;
export type Shape = keyof typeof SHAPES;

const CACHE = resolve('node_modules/.cache/share-images');

/** The PNG of the card of the site itself. */
export async function drawSiteImage(subject: SiteSubject, { cache = CACHE } = {}): Promise<Buffer<ArrayBuffer>> {
  return drawOnce(drawSiteCard(subject, await readFaces()), { cache, options: DRAWN });
}

/** The PNG of `subject`: the same bytes for the same story. */
export async function drawImage(
  subject: ShareSubject,
  shape: Shape,
  { cache = CACHE } = {},
): Promise<Buffer<ArrayBuffer>> {
  const svg = SHAPES[shape](subject, await readFaces());
  return drawOnce(svg, { cache, options: subject.photograph ? PHOTOGRAPHED : DRAWN });
}

interface Drawing {
  readonly cache: string;
  readonly options: PngOptions;
}

async function drawOnce(svg: string, { cache, options }: Drawing): Promise<Buffer<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, options, svg]))
    .digest('hex')
    .slice(0, 32);
  const cached = join(cache, key.slice(0, 2), `${key}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const png = await encode(svg, options);
  mkdirSync(join(cache, key.slice(0, 2)), { recursive: true });
  const temporary = `${cached}.${process.pid}`;
  writeFileSync(temporary, png);
  renameSync(temporary, cached);
  return png;
}

// A drawing has few colours and packs well as it is; a photograph needs a palette to stay small.
const DRAWN = { compressionLevel: 7, adaptiveFiltering: false } as const;
const PHOTOGRAPHED = { palette: true, effort: 3, dither: 0.8 } as const;

async function encode(svg: string, options: PngOptions): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await sharp(Buffer.from(svg)).flatten().png(options).toBuffer());
}
