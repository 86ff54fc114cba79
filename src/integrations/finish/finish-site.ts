/** What is made of the finished pages: read once each, handed to every finisher in turn. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { TWIN_FOLDER } from '#lib/edition/twin-address.ts';
import { publishPictures } from '../pictures/publish-pictures.ts';
import { searchIndex } from '../search/search-index.ts';
import { headlineFont } from './headline-font.ts';
import { sitemap } from './sitemap.ts';
import { traditionalEdition } from './traditional-edition.ts';

export interface BuiltPage {
  /** file in the built site, with forward slashes */
  file: string;
  html: string;
  /** the Traditional twin's file and HTML */
  twin: { file: string; html: string };
}

export interface FinishContext {
  outDir: string;
  base: string;
  /** origin; undefined when unknown */
  site: string | undefined;
  logger: AstroIntegrationLogger;
}

/** One thing made of all pages: sees each once, then writes. */
export interface Finisher {
  page(page: BuiltPage): void | Promise<void>;
  end(): void | Promise<void>;
}

type MakeFinisher = (context: FinishContext) => Finisher | Promise<Finisher>;
const FINISHERS: readonly MakeFinisher[] = [sitemap, headlineFont, publishPictures, searchIndex];

export function finishSite(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site ? new URL(config.site).origin : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finish({ outDir: fileURLToPath(dir), base, site, logger });
      },
    },
  };
}

async function finish(context: FinishContext): Promise<void> {
  const { outDir } = context;
  const toTwin = traditionalEdition(context);
  const finishers = await Promise.all(FINISHERS.map((make) => make(context)));
  for (const file of listPages(outDir)) {
    const html = readFileSync(join(outDir, file), 'utf8');
    const twin = { file: TWIN_FOLDER + file, html: toTwin(html) };
    writePage(join(outDir, twin.file), twin.html);
    for (const finisher of finishers) await finisher.page({ file, html, twin });
  }
  for (const finisher of finishers) await finisher.end();
}

/** The pages that Astro wrote, in the order of their addresses. */
function listPages(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith(TWIN_FOLDER))
    .sort();
}

function writePage(path: string, html: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}
