/** The same content as a plain Astro project would show it: glob loader, MDX, a page a story and a page a theme. The yardstick. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measureNode } from './measure-command.ts';
import { setAside } from './set-aside.ts';

const TEMPLATE = join(import.meta.dirname, 'plain-astro');

/** Builds the stories of `content` in a project made in `folder`, which must lie below a node_modules that has Astro. */
export function buildPlainAstro(folder: string, content: string): Promise<Measured> {
  setAside(folder);
  cpSync(TEMPLATE, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const env = { ASTRO_TELEMETRY_DISABLED: '1', BENCH_STORIES: join(content, 'stories') };
  return measureNode(['build.mjs'], { cwd: folder, env });
}
