/** The characters of the headlines, cut out of Noto Serif SC: a few tens of kilobytes instead of fifteen megabytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { decodeText } from '#lib/body/html-tokens.ts';
import type { FinishContext, Finisher } from './finish-site.ts';

const SOURCE = '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf';
const CACHE = resolve('node_modules/.cache/headline-font');
const HEADLINES =
  /<(?<name>h[1-4])\b[^>]*>(?<heading>[\s\S]*?)<\/\k<name>>|class="(?:[^"]*\s)?house-name[\s"][^>]*>(?<house>[\s\S]*?)<\/p>|class="words">(?<words>[^<]*)</g;
// Figures and dates may appear in any headline written later by a script.
const ALWAYS = ' 0123456789%.,:-—…·，。：；？！、（）《》「」『』“”‘’';

/** Writes fonts/headline.woff2, cut to the headlines of both scripts, and the stylesheet that declares it. */
export function headlineFont({ outDir }: FinishContext): Finisher {
  const characters = new Set(ALWAYS);
  const collect = (html: string) => {
    for (const { groups } of html.matchAll(HEADLINES)) {
      const inner = groups?.['heading'] ?? groups?.['house'] ?? groups?.['words'] ?? '';
      for (const character of decodeText(inner.replace(/<[^>]*>/g, ''))) characters.add(character);
    }
  };
  return {
    page({ html, twin }) {
      collect(html);
      collect(twin.html);
    },
    async end() {
      const font = await cutFont([...characters].sort().join(''));
      const folder = join(outDir, 'fonts');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'headline.woff2'), font);
      writeFileSync(join(folder, 'headline.css'), HEADLINE_CSS);
    },
  };
}

const HEADLINE_CSS = `@font-face{font-family:"Chengshi Headline";src:url(headline.woff2) format("woff2");font-weight:900;font-display:swap}
:root{--font-headline:"Chengshi Headline"}
`;

async function cutFont(characters: string): Promise<Buffer> {
  const key = createHash('sha256').update(`${SOURCE}\n${characters}`).digest('hex').slice(0, 24);
  const cached = join(CACHE, `${key}.woff2`);
  if (existsSync(cached)) return readFileSync(cached);
  const whole = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const font = await subsetFont(whole, characters, { targetFormat: 'woff2' });
  mkdirSync(CACHE, { recursive: true });
  const temporary = `${cached}.${process.pid}`;
  writeFileSync(temporary, font);
  renameSync(temporary, cached);
  return font;
}
