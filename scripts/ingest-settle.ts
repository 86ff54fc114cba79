/** What becomes of an article that was worked on: a draft in a folder, a refusal, or a person's task. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { IngestArguments } from './ingest-arguments.ts';
import { refusal, writeWhole } from './ingest-files.ts';
import type { Settled } from './ingest-summary.ts';
import type { Work } from './ingest-work.ts';

/** A folder of drafts, listed once: which source each was made of stands at the end of its name. */
export interface DraftFolder {
  readonly path: string;
  /** suffix of the source → name of the file */
  readonly bySource: Map<string, string>;
}

const SOURCE = /(?:^|-)(?<suffix>[0-9a-f]{8})\.mdx$/;

/** `path` need not exist yet. */
export function openDraftFolder(path: string): DraftFolder {
  const names = existsSync(path) ? readdirSync(path) : [];
  const entries = names.flatMap((name) => {
    const suffix = SOURCE.exec(name)?.groups?.['suffix'];
    return suffix ? [[suffix, name] as const] : [];
  });
  return { path, bySource: new Map(entries) };
}

/** Writes the draft where that is wanted. An existing story is never touched without `--force`. */
export function settle(
  { path, hasText, draft, problems }: Work,
  { args, folder }: { args: IngestArguments; folder: DraftFolder },
): Settled {
  if (!hasText) return { path, outcome: 'refused', problems };
  // A locked draft is written, and a person has to read it: it counts as both.
  const outcome = problems.some(({ severity }) => severity === 'error') ? 'person' : 'draft';
  if (!draft) return { path, outcome, problems };
  const existing = folder.bySource.get(draft.suffix);
  const name = existing ?? `${draft.slug}.mdx`;
  const target = join(folder.path, name);
  const shown = relative(process.cwd(), target);
  if (existing !== undefined && !args.force) return { path, outcome: 'refused', problems: [alreadyThere(path, shown)] };
  if (args.dryRun) return { path, outcome, draft: `${shown}（没有写）`, problems };
  mkdirSync(folder.path, { recursive: true });
  if (!writeWhole(target, draft.text, { overwrite: args.force }))
    return { path, outcome: 'refused', problems: [alreadyThere(path, shown)] };
  folder.bySource.set(draft.suffix, name);
  return { path, outcome, draft: shown, problems };
}

function alreadyThere(path: string, draft: string) {
  return refusal(path, `这份原稿已经有稿子了：${draft}，没有动它。`, '确实要用新的草稿盖掉它，加上 --force。');
}
