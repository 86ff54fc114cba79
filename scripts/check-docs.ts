/** Paths and commands that the READMEs name in code spans must exist, so that they cannot go stale. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders of a reader's machine or of a build, not of the repository. */
const NOT_OURS = /^(dist|node_modules|\.cache|\.astro)(\/|$)/;

/** Paths in `text` (code spans and relative links) that look like files of the project. Spans with blanks, globs or placeholders are not paths. */
export function findPaths(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
  const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g)].map(
    ([, link]) => (link ?? '').split('#')[0] ?? '',
  );
  const looksLikePath =
    /^(?:\.\/)?(?:(?:src|content|public|scripts|\.ci)(?:\/[\w.@*-]+)*\/?|[\w.-]+\.(?:md|json|mjs|ts|ya?ml))$/;
  return [...spans.filter((span) => looksLikePath.test(span) && !/[*<>]/.test(span)), ...links.filter(Boolean)];
}

/** Names of npm scripts that `text` tells the reader to run, in spans and in fenced blocks. */
export function findCommands(text: string): string[] {
  const runs = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name ?? '');
  return [...runs, ...short];
}

/** Every dead path and unknown command in the READMEs under `root`. */
export function checkDocs(root: string): string[] {
  const readmes = globSync('{*,{src,content,scripts}/**/*}.md', { cwd: root }).filter((file) =>
    /README\.md$/.test(file),
  );
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const missing = ['README.md', 'content/README.md', 'src/README.md'].filter((file) => !readmes.includes(file));
  return [
    ...missing.map((file) => `${file} is missing`),
    ...readmes.toSorted().flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const dead = findPaths(text).filter(
        (path) => !NOT_OURS.test(path) && !existsSync(join(root, path)) && !existsSync(join(root, dirname(file), path)),
      );
      const unknown = findCommands(text).filter((name) => !(name in scripts));
      return [
        ...dead.map((path) => `${file}: names "${path}", which does not exist`),
        ...unknown.map((name) => `${file}: names "npm run ${name}", which package.json does not have`),
      ];
    }),
  ];
}

if (import.meta.main) {
  const stale = checkDocs(join(import.meta.dirname, '..'));
  for (const line of stale) console.error(line);
  if (stale.length > 0) process.exitCode = 1;
  else console.log('docs: every path and command in the READMEs exists');
}
