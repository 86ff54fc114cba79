/** The characters of the headlines, cut out of Noto Serif SC: a few tens of kilobytes instead of fifteen megabytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { type FontLimits, planFonts, printUnicodeRange } from '#lib/headline/font-plan.ts';
import { headlineCharacters } from '#lib/headline/headline-text.ts';
import type { FinishContext, Finisher } from './finish-site.ts';

const SOURCE = '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf';
const CACHE = resolve('node_modules/.cache/headline-font');
const FAMILY = 'Chengshi Headline';
/** The stylesheet that HeadlineFont.astro links; each page is given that of its own files instead. */
const LINKED = 'fonts/headline.css';
// Figures and dates may appear in any headline written later by a script.
const ALWAYS = ' 0123456789%.,:-—…·，。：；？！、（）《》「」『』“”‘’';
// A character costs about 220 bytes in the file, so a page stays below 90 KB.
const LIMITS: FontLimits = { aPage: 385, common: 130, files: 40 };
export const MOST_BYTES_A_PAGE = 90 * 1024;

/** Writes the files of the headline face, of both scripts, and the stylesheets that declare them, and links these in the pages. */
export function headlineFont({ outDir, logger }: FinishContext): Finisher {
  const pages: { name: string; characters: string }[] = [];
  return {
    page({ file, html, twin }) {
      pages.push({ name: file, characters: headlineCharacters(html) });
      pages.push({ name: twin.file, characters: headlineCharacters(twin.html) });
    },
    async end() {
      const plan = planFonts(pages, ALWAYS, LIMITS);
      const cut = fontCutter(plan.common + plan.groups.map(({ characters }) => characters).join(''));
      mkdirSync(join(outDir, 'fonts'), { recursive: true });
      const common = await publishFont(outDir, plan.common, cut);
      for (const { characters, pages: files } of plan.groups) {
        const own = characters ? await publishFont(outDir, characters, cut) : undefined;
        const bytes = common.bytes + (own?.bytes ?? 0);
        if (bytes > MOST_BYTES_A_PAGE)
          logger.warn(`${files.join('、')} 的标题用字太多：标题字体 ${Math.ceil(bytes / 1024)} KB，超过 90 KB。`);
        const css = publishCss(outDir, `${common.css}${own?.css ?? ''}:root{--font-headline:"${FAMILY}"}\n`);
        for (const file of files) linkStyles(join(outDir, file), css);
      }
    },
  };
}

interface PublishedFont {
  bytes: number;
  css: string;
}

type CutFont = (characters: string) => Promise<Uint8Array>;

async function publishFont(outDir: string, characters: string, cut: CutFont): Promise<PublishedFont> {
  const font = await cut(characters);
  const name = `headline-${digest(font)}.woff2`;
  writeFileSync(join(outDir, 'fonts', name), font);
  const range = printUnicodeRange(characters);
  const css = `@font-face{font-family:"${FAMILY}";src:url(${name}) format("woff2");font-weight:900;font-display:swap;unicode-range:${range}}\n`;
  return { bytes: font.length, css };
}

function publishCss(outDir: string, css: string): string {
  const name = `fonts/headline-${digest(css)}.css`;
  writeFileSync(join(outDir, name), css);
  return name;
}

function linkStyles(page: string, css: string): void {
  const html = readFileSync(page, 'utf8');
  const linked = html.replace(`${LINKED}"`, `${css}"`);
  if (linked !== html) writeFileSync(page, linked);
}

/** Cuts fonts with any of the characters `all`. What was cut before comes from the cache; the whole face is read once, and only for new ones. */
function fontCutter(all: string): CutFont {
  let reduced: Promise<Buffer> | undefined;
  return async (characters) => {
    const cached = join(CACHE, `${digest(`${SOURCE}\n${characters}`)}.woff2`);
    if (existsSync(cached)) return readFileSync(cached);
    reduced ??= subsetFont(readFileSync(createRequire(import.meta.url).resolve(SOURCE)), all, { targetFormat: 'sfnt' });
    const font = await subsetFont(await reduced, characters, { targetFormat: 'woff2' });
    mkdirSync(CACHE, { recursive: true });
    const temporary = `${cached}.${process.pid}`;
    writeFileSync(temporary, font);
    renameSync(temporary, cached);
    return font;
  };
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
