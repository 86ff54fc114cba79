/**
 * Loaders that put only checked front matter into Astro's store; a body stays on disk until its page renders
 * (15 ms and half a megabyte a story are saved against a module for every MDX file).
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { siteEnvironment } from '../environment.ts';
import { type CollectionName, type Content, loadContent } from './load-content.ts';

const { contentDir } = siteEnvironment(process.env);
const SETTLE_MS = 50;
const watching = new Set<LoaderContext>();
/** what all collections are filled from; a failure is remembered too, so that it is found once */
let first: Promise<Content> | undefined;
let reload: NodeJS.Timeout | undefined;

/** The loader of one collection; all share one reading of the content folder. */
export function leanLoader(collection: CollectionName): Loader {
  return {
    name: `lean-${collection}`,
    async load(context) {
      if (context.watcher) watch(context);
      first ??= loadOnce();
      const content = await first;
      // What an earlier build kept may be of another shape, though its file is the same.
      context.store.clear();
      fill(context, content[collection]);
    },
  };
}

async function loadOnce(): Promise<Content> {
  return loadContent(contentDir);
}

function fill({ store }: LoaderContext, entries: Content[CollectionName]): void {
  const current = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!current.has(id)) store.delete(id);
  for (const { id, data, digest, filePath } of entries) store.set({ id, data, digest, ...(filePath && { filePath }) });
}

function watch(context: LoaderContext): void {
  if (watching.size === 0) {
    context.watcher?.add(contentDir);
    context.watcher?.on('all', (_event, path) => {
      if (!path.startsWith(contentDir)) return;
      clearTimeout(reload);
      reload = setTimeout(refresh, SETTLE_MS);
    });
  }
  watching.add(context);
}

/** An edit that is not yet right leaves the last good content in place and says what is wrong. */
function refresh(): void {
  try {
    const content = loadContent(contentDir);
    for (const context of watching) fill(context, content[context.collection as CollectionName]);
  } catch (problems) {
    const [context] = watching;
    context?.logger.error(problems instanceof Error ? problems.message : String(problems));
  }
}
