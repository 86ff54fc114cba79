/** The variants that pages ask for, brought from where they are kept into the built site; under `npm run dev` served from there. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { FinishContext, Finisher } from '../finish/finish-site.ts';
import { keptVariant } from './prepare-picture.ts';

const ASKED = /(?<=\/pictures\/)[0-9a-f]{16}-\d+\.(?:avif|webp|jpg)\b/g;

/** Copies each variant that a page names to pictures/. */
export function publishPictures({ outDir }: Pick<FinishContext, 'outDir'>): Finisher {
  const asked = new Set<string>();
  return {
    page({ html }) {
      if (html.includes('/pictures/')) for (const [name] of html.matchAll(ASKED)) asked.add(name);
    },
    end() {
      if (asked.size > 0) mkdirSync(join(outDir, 'pictures'), { recursive: true });
      for (const name of asked) {
        const kept = keptVariant(name);
        if (!kept || !existsSync(kept))
          throw new Error(`A page asks for the picture ${name}, which is not in the cache. Build again.`);
        copyFileSync(kept, join(outDir, 'pictures', name));
      }
    },
  };
}

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

export function picturePreview(): AstroIntegration {
  return {
    name: 'picture-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/pictures\/([^/?]+)$/.exec(request.url ?? '')?.[1] ?? '';
          const kept = keptVariant(name);
          if (!kept || !existsSync(kept)) return next();
          response.setHeader('content-type', TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES]);
          response.end(readFileSync(kept));
        });
      },
    },
  };
}
