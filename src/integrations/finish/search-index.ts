import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { FinishContext, Finisher } from './finish-site.ts';

/** Pagefind's index, in pagefind/, over the Simplified pages that carry `data-pagefind-body`. */
export function searchIndex({ outDir }: FinishContext): Finisher {
  let opened: Promise<PagefindIndex> | undefined;
  return {
    async page({ file, html }) {
      if (!html.includes('data-pagefind-body')) return;
      opened ??= openIndex();
      const { errors } = await (await opened).addHTMLFile({ sourcePath: file, content: html });
      refuse(errors, file);
    },
    async end() {
      const index = await (opened ?? openIndex());
      const { errors } = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
      refuse(errors, 'pagefind/');
      await close();
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  // Chinese is cut into words only under the code zh, not under zh-Hans.
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

function refuse(errors: readonly string[], file: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not take ${file}: ${errors.join('; ')}`);
}
