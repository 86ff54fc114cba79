/** Who may import whom, as a table that is checked: a new dependency is a visible decision in a row of it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Row {
  /** files that the row speaks of; the first row that matches a file decides */
  readonly of: RegExp;
  /** project paths it may import, besides its own folder */
  readonly paths: readonly RegExp[];
  /** npm packages and node: modules it may import */
  readonly packages: readonly RegExp[];
}

const ANY = /./;
const TESTS = /\.(test|spec)\.ts$|^src\/lib\/testing\/|^vitest\.config\.ts$|^scripts\/browser\//;
/** A stage is a world of its own: it may know its types and the facts of the script, and no other stage. */
const STAGE_NEEDS = [
  /^src\/lib\/(chinese|problem|dates)\//,
  /^src\/lib\/normalize\/[a-z-]+\.ts$/,
  /^src\/lib\/story\/publication-lock\.ts$/,
];

export const IMPORTS: readonly Row[] = [
  { of: TESTS, paths: [ANY], packages: [ANY] },
  { of: /^src\/lib\/chinese\//, paths: [/^src\/lib\/chinese\//], packages: [/^opencc-js/, /^pinyin-pro$/] },
  { of: /^src\/lib\/(problem|dates)\//, paths: [], packages: [] },
  { of: /^src\/lib\/normalize\/stages\//, paths: STAGE_NEEDS, packages: [/^opencc-js/, /^pinyin-pro$/] },
  {
    of: /^src\/lib\/intake\//,
    paths: [/^src\/lib\/(?!testing|search|edition|open-data)/],
    packages: [/^jsdom$/, /^@mozilla\/readability$/, /^mammoth$/, /^yaml$/],
  },
  {
    of: /^src\/lib\//,
    paths: [/^src\/lib\/(?!testing)/],
    packages: [/^zod$/, /^yaml$/, /^js-yaml$/, /^opencc-js/, /^pinyin-pro$/, /^satteri$/, /^qrcode$/],
  },
  {
    of: /^src\/(pages|layouts|components)\/|^src\/(queries|strings)\.ts$/,
    paths: [/^src\/(?!lib\/(normalize|intake|extract|testing))/],
    packages: [/^astro/, /^@astrojs\//, /^node:/, /^satteri$/, /^qrcode$/, /^sharp$/],
  },
  { of: /^src\//, paths: [/^src\/(?!lib\/(testing|normalize|intake|extract))/], packages: [ANY] },
  { of: /^scripts\/|^astro\.config\.mjs$/, paths: [/^(src\/(?!lib\/testing)|scripts\/)/], packages: [ANY] },
];

/** The modules that `source` imports or re-exports, statically or not, as written. */
export function findImports(source: string): string[] {
  const pattern =
    /(?:^|[;\n}])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(pattern)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
}

/** Why `file` (a project path) may not import `target` (as written), or undefined when it may. */
export function checkImport(file: string, target: string): string | undefined {
  if (target.startsWith('astro:') || target.endsWith('.css') || target.startsWith('virtual:'))
    return checkGetCollection(file, target);
  const row = IMPORTS.find(({ of }) => of.test(file));
  if (!row) return 'no row of IMPORTS in scripts/check-imports.ts speaks of this file';
  const path = resolveImport(file, target);
  if (path === undefined)
    return row.packages.some((allowed) => allowed.test(target))
      ? undefined
      : `the package "${target}" is not in its row`;
  if (target.startsWith('../../..')) return `"${target}" climbs too far: import it through package.json "imports"`;
  const own = dirname(file);
  if (path.startsWith(`${stageFolder(file) ?? own}/`) || row.paths.some((allowed) => allowed.test(path)))
    return undefined;
  return `"${path}" is not in its row`;
}

function checkGetCollection(file: string, target: string): string | undefined {
  const allowed = /^src\/(queries\.ts|content\.config\.ts|integrations\/)/;
  return target === 'astro:content' && !allowed.test(file) ? 'only src/queries.ts asks astro:content' : undefined;
}

function stageFolder(file: string): string | undefined {
  return /^src\/lib\/normalize\/stages\/[^/]+/.exec(file)?.[0];
}

function resolveImport(file: string, target: string): string | undefined {
  if (target.startsWith('.')) return join(dirname(file), target);
  if (target === '#queries' || target === '#strings') return `src/${target.slice(1)}.ts`;
  return target.startsWith('#') ? `src/${target.slice(1)}` : undefined;
}

/** Every forbidden import under `root`, a line each: `file: reason`. */
export function checkImports(root: string): string[] {
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', '*.config.{ts,mjs}'], { cwd: root });
  if (files.length === 0) return [`${root}: no source file found, nothing was checked`];
  return files.toSorted().flatMap((file) =>
    findImports(readFileSync(join(root, file), 'utf8')).flatMap((target) => {
      const reason = checkImport(file, target);
      return reason ? [`${file}: imports "${target}": ${reason}`] : [];
    }),
  );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const forbidden = checkImports(root);
  for (const line of forbidden) console.error(line);
  if (forbidden.length > 0) process.exitCode = 1;
  else console.log(`imports: every import is in its row (${relative(process.cwd(), root) || '.'})`);
}
