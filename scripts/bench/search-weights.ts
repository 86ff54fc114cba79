/** What search weighs on disk and over the wire. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The sidecar on disk, index and texts apart. */
export function weighSidecar(outDir: string): Record<string, string | number> {
  const folder = join(outDir, 'search');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/listing\.json$|\.html$/.test(file))
    .map((file) => ({ file, size: statSync(join(folder, file)) }))
    .filter(({ size }) => size.isFile());
  const sum = (of: RegExp, not = /^$/) =>
    files.reduce((total, { file, size }) => total + (of.test(file) && !not.test(file) ? size.size : 0), 0);
  const [texts, index] = [sum(/text-han[st]\//), sum(/./, /text-han[st]\//)];
  return {
    'index MB on disk': (index / 1e6).toFixed(2),
    'index ÷ texts': (index / texts).toFixed(2),
    'index ÷ one edition': (index / (texts / 2)).toFixed(2),
    files: files.length,
  };
}

/** Our script for search, marks in a page that was found with it, in gzip as every host sends it and in brotli as most do. */
export function weighCode(outDir: string): Record<string, string> {
  const folder = join(outDir, '_astro');
  const scripts = readdirSync(folder)
    .filter((file) => /^(?:search|panel|mark-page|fetch-file|draw-element).*\.js$/.test(file))
    .map((file) => readFileSync(join(folder, file)));
  const sum = (compress: (script: Buffer) => Buffer) =>
    scripts.reduce((total, script) => total + compress(script).length, 0);
  return {
    'all code of search, bytes (gzip, brotli)': `${sum((script) => gzipSync(script, { level: 9 }))}, ${sum(brotliCompressSync)}`,
  };
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
