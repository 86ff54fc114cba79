/** The faces that share images are set in, read from the project itself: no font of the machine is used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Faces } from '#lib/share/share-image.ts';
import { readTrueType } from '#lib/share/true-type.ts';

const SERIF = '@expo-google-fonts/noto-serif-sc';
const NUMERALS = 'src/styles/fonts/numerals.woff2';
let faces: Promise<Faces> | undefined;

/** The faces, read once. */
export function readFaces(): Promise<Faces> {
  faces ??= loadFaces();
  return faces;
}

async function loadFaces(): Promise<Faces> {
  // From the project's own folder: what is built lies elsewhere.
  const fromProject = createRequire(resolve('package.json'));
  const read = (file: string) => readTrueType(readFileSync(fromProject.resolve(`${SERIF}/${file}`)));
  const numerals = await subsetFont(readFileSync(resolve(NUMERALS)), '0123456789.,:-+%~–—', { targetFormat: 'sfnt' });
  return {
    headline: read('900Black/NotoSerifSC_900Black.ttf'),
    text: read('500Medium/NotoSerifSC_500Medium.ttf'),
    numerals: readTrueType(numerals),
  };
}
