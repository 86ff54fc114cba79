/** A picture as the site serves it: three formats, several widths, nothing that its camera wrote into it. Made once for its bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';

export interface PreparedPicture {
  /** of the bytes: equal pictures are one */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** narrowest first */
  readonly widths: readonly number[];
  /** colours of a grid of {@link BLUR}, row by row, to be seen until the picture is there */
  readonly blur: readonly string[];
}

export const BLUR = { columns: 4, rows: 3 } as const;
const FORMATS = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof FORMATS)[number];

const WIDEST = 1600;
const WIDTHS = [480, 800, 1200] as const;
// What pictures are made by: another number makes all of them anew.
const RECIPE = '1';
const CACHE = resolve('node_modules/.cache/pictures');

/** The picture in the file at `path`. Rejects when it cannot be read as a picture. */
export function preparePicture(path: string, { cache = CACHE } = {}): Promise<PreparedPicture> {
  const { mtimeMs, size } = statSync(path);
  const known = `${cache}\n${path}\n${mtimeMs}\n${size}`;
  const begun = reading.get(known) ?? readPicture(path, cache);
  reading.set(known, begun);
  return begun;
}

// A cover stands on many pages, and equal pictures under many names.
const reading = new Map<string, Promise<PreparedPicture>>();
const making = new Map<string, Promise<PreparedPicture>>();

function readPicture(path: string, cache: string): Promise<PreparedPicture> {
  const bytes = readFileSync(path);
  const key = createHash('sha256')
    .update(`${RECIPE}\n${sharp.versions.vips}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
  const place = join(cache, key);
  const made = making.get(place) ?? readOrMake(bytes, { key, place });
  making.set(place, made);
  return made;
}

/** The file of one variant: its name in the built site, and where it lies until then. */
export function variantFile(key: string, width: number, format: PictureFormat): string {
  return `${key}-${width}.${format}`;
}

/** The width for readers who cannot choose. */
export function fallbackWidth(widths: readonly number[]): number {
  return widths.find((width) => width >= 800) ?? Math.max(...widths);
}

/** Where the variant that the site serves as `name` is kept; undefined for a name of no variant. */
export function keptVariant(name: string, cache: string = CACHE): string | undefined {
  const [, key] = /^([0-9a-f]{16})-\d+\.(?:avif|webp|jpg)$/.exec(name) ?? [];
  return key && join(cache, key, name);
}

interface Place {
  readonly key: string;
  readonly place: string;
}

async function readOrMake(bytes: Buffer, { key, place }: Place): Promise<PreparedPicture> {
  const record = join(place, 'picture.json');
  if (existsSync(record)) return JSON.parse(readFileSync(record, 'utf8')) as PreparedPicture;
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const source = () => sharp(data, { raw: { width, height, channels } });
  const widest = Math.min(width, WIDEST);
  const widths = [...WIDTHS.filter((each) => each < widest), widest];
  const picture: PreparedPicture = { key, width, height, widths, blur: await readBlur(source()) };
  // Made beside its place and moved there when it is whole.
  const beside = `${place}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const each of widths)
    for (const format of FORMATS)
      writeFileSync(
        join(beside, variantFile(key, each, format)),
        await encode(source().resize({ width: each }), format),
      );
  writeFileSync(join(beside, 'picture.json'), JSON.stringify(picture));
  try {
    renameSync(beside, place);
  } catch (error) {
    // Another build was quicker; what it made is the same.
    rmSync(beside, { recursive: true });
    if (!existsSync(record)) throw error;
  }
  return picture;
}

function encode(image: Sharp, format: PictureFormat): Promise<Buffer> {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 50, effort: 2 }).toBuffer();
    case 'webp':
      return image.webp({ quality: 76, effort: 3 }).toBuffer();
    case 'jpg':
      return image.flatten({ background: '#f8f4ec' }).jpeg({ quality: 78, progressive: true }).toBuffer();
  }
}

async function readBlur(image: Sharp): Promise<string[]> {
  const size = { width: BLUR.columns, height: BLUR.rows, fit: 'fill' } as const;
  const pixels = await image.flatten({ background: '#f8f4ec' }).resize(size).toColourspace('srgb').raw().toBuffer();
  const channels = pixels.length / (BLUR.columns * BLUR.rows);
  return Array.from({ length: BLUR.columns * BLUR.rows }, (_, index) => {
    const [red = 0, green = red, blue = red] = pixels.subarray(
      index * channels,
      index * channels + Math.min(channels, 3),
    );
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  });
}
