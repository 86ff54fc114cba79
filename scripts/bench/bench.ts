/**
 * `npm run bench`: generated stories, built by this site and by plain Astro + MDX, as ratios.
 * `npm run bench -- NAME …` runs scripts/bench/NAME.ts; `npm run bench -- 100 5000` builds those numbers of stories.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.ts';
import { generateContent } from './generate.ts';
import { type Measured, measureNode } from './measure-command.ts';
import { buildPlainAstro } from './plain-astro.ts';
import { setAside } from './set-aside.ts';

const FOLDER = join(ROOT, '.cache/bench');
const TABLE = join(FOLDER, 'build.md');
const COUNTS = [100, 1000];
const SEED = 1;

interface Row extends Measured {
  builder: string;
  stories: number;
  pages: number;
  bytesAPage: number;
}

const [first = '', ...rest] = process.argv.slice(2);
if (/^[a-z]/.test(first)) runNamed(first, rest);
else await benchBuilds([first, ...rest].filter(Boolean).map(Number));

function runNamed(name: string, args: readonly string[]): void {
  const script = join(import.meta.dirname, `${name}.ts`);
  const known = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'));
  if (!existsSync(script)) throw new Error(`There is no bench "${name}". Scripts are: ${known.join(', ')}.`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

async function benchBuilds(counts: readonly number[]): Promise<void> {
  const rows: Row[] = [];
  for (const stories of counts.length > 0 ? counts : COUNTS) {
    const content = join(FOLDER, `content-${stories}`);
    setAside(content);
    generateContent(content, { count: stories, seed: SEED });
    rows.push(await buildSite(stories, content), await buildPlain(stories, content));
    setAside(content);
  }
  const table = printTable(rows);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(TABLE, table);
  console.log(`${table}\n${TABLE}`);
}

async function buildSite(stories: number, content: string): Promise<Row> {
  const outDir = join(FOLDER, `site-${stories}`);
  // Share images have no counterpart in plain Astro, and are drawn once and cached: they would hide what is compared.
  const env = { CONTENT_DIR: content, OUT_DIR: outDir, SITE_URL: 'https://bench.example', SHARE_IMAGES: 'off' };
  const measured = await measureNode([join(ROOT, 'scripts/build.ts')], { cwd: ROOT, env });
  return { builder: 'this site, without share images', stories, ...measured, ...weigh(outDir) };
}

async function buildPlain(stories: number, content: string): Promise<Row> {
  const project = join(FOLDER, `plain-${stories}`);
  const measured = await buildPlainAstro(project, content);
  const row = { builder: 'plain Astro + MDX', stories, ...measured, ...weigh(join(project, 'dist')) };
  setAside(project);
  return row;
}

/** Counts the pages of a built site and their mean size, then clears it away. */
function weigh(site: string): { pages: number; bytesAPage: number } {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Error(`${site} has no page. The build wrote somewhere else.`);
  const bytes = pages.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  setAside(site);
  return { pages: pages.length, bytesAPage: Math.round(bytes / pages.length) };
}

function printTable(rows: readonly Row[]): string {
  const head = [
    'builder',
    'stories',
    'pages',
    'CPU s',
    'wall s',
    'peak MB',
    'ms CPU a page',
    'bytes a page',
    'CPU ×',
    'CPU a page ×',
    'memory ×',
  ];
  const lines = rows.map((row) => {
    const plain = rows.find(({ builder, stories }) => builder.startsWith('plain') && stories === row.stories) ?? row;
    const perPage = (of: Row) => (of.cpuSeconds / of.pages) * 1000;
    return [
      row.builder,
      row.stories,
      row.pages,
      row.cpuSeconds.toFixed(1),
      row.wallSeconds.toFixed(1),
      row.peakMegabytes.toFixed(0),
      perPage(row).toFixed(1),
      row.bytesAPage,
      (row.cpuSeconds / plain.cpuSeconds).toFixed(2),
      (perPage(row) / perPage(plain)).toFixed(2),
      (row.peakMegabytes / plain.peakMegabytes).toFixed(2),
    ];
  });
  const print = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [print(head), print(head.map(() => '---')), ...lines.map(print)].join('\n');
}
