/** `npm run build`: the site is made beside its place and moved there when it is whole, so that no half-written one is ever served. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { siteEnvironment } from '#integrations/environment.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const started = performance.now();

try {
  const { outDir } = siteEnvironment(process.env);
  const { building, retired } = workPlaces(outDir);
  sweep(outDir);
  sweep(building.replace(/\.building-\d+$/, ''));
  // Also when the build is interrupted.
  process.on('exit', () => rmSync(building, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

  const { build } = await import('astro');
  await build({ outDir: building, logLevel: 'warn' });
  replace(outDir, { building, retired });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`网站已生成：${relative(process.cwd(), outDir) || outDir}（用时 ${seconds} 秒）`);
  // Astro leaves a watcher behind that would keep the process alive.
  process.exit(0);
} catch (error) {
  console.error(describe(error));
  process.exit(1);
}

/**
 * Where this build works. Astro puts the pages' code of a site outside the project into one shared place, so that two such
 * builds would break each other: they work inside node_modules, each in a folder of its own.
 */
function workPlaces(outDir: string): { building: string; retired: string } {
  const inside = outDir.startsWith(process.cwd() + sep);
  const building = inside ? `${outDir}.building` : join(process.cwd(), 'node_modules/.cache/site.building');
  return { building: `${building}-${process.pid}`, retired: `${outDir}.retired-${process.pid}` };
}

/** Clears what a build that was killed left beside `outDir`. */
function sweep(outDir: string): void {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(`${basename(outDir)}.`) && /\.(?:building|retired)-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function replace(outDir: string, { building, retired }: { building: string; retired: string }): void {
  const finished = besides(outDir, building);
  const replaced = existsSync(outDir);
  if (replaced) renameSync(outDir, retired);
  renameSync(finished, outDir);
  if (replaced) rmSync(retired, { recursive: true, force: true });
}

/** The finished site on the disk of `outDir`, where a rename is one step; copied there when it was built on another disk. */
function besides(outDir: string, building: string): string {
  const finished = `${outDir}.building-${process.pid}`;
  if (finished === building) return building;
  mkdirSync(dirname(outDir), { recursive: true });
  try {
    renameSync(building, finished);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    process.on('exit', () => rmSync(finished, { recursive: true, force: true }));
    cpSync(building, finished, { recursive: true });
  }
  return finished;
}

/** Problems of the content speak for themselves; of an unforeseen error the stack is needed too. */
function describe(error: unknown): string {
  const causes: unknown[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause);
  const problems = causes.find((cause) => cause instanceof Error && cause.name === 'ContentProblems');
  if (problems instanceof Error) return problems.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
