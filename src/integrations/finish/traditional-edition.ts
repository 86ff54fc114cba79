import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { makeConverter } from '#lib/edition/convert-text.ts';
import { traditionalPage } from '#lib/edition/traditional-page.ts';
import { TWIN_FOLDER } from '#lib/edition/twin-address.ts';
import { siteNames } from '../content/site-names.ts';

interface Place {
  base: string;
  site: string | undefined;
}

/** Turns a finished Simplified page into its Traditional twin. */
export function traditionalEdition({ base, site }: Place): (html: string) => string {
  const edition = { base, site, convert: makeConverter(siteNames()) };
  return (html) => traditionalPage(html, edition);
}

/** Under `npm run dev` each twin is made from its page as it is asked for. */
export function traditionalPreview(): AstroIntegration {
  let base = '/';
  return {
    name: 'traditional-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(previewTwins(base));
      },
    },
  };
}

function previewTwins(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    // Vite has taken the base off the address already.
    const place = [base + TWIN_FOLDER, `/${TWIN_FOLDER}`].find((prefix) => request.url?.startsWith(prefix));
    if (!place || !request.url) return next();
    request.url = place.slice(0, -TWIN_FOLDER.length) + request.url.slice(place.length);
    const chunks: Uint8Array[] = [];
    const end = response.end.bind(response);
    response.write = ((chunk: string | Uint8Array) => {
      chunks.push(Buffer.from(chunk));
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: string | Uint8Array) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
      const page = Buffer.concat(chunks).toString('utf8');
      response.removeHeader('content-length');
      const isHtml = String(response.getHeader('content-type')).includes('html');
      return end(isHtml ? traditionalEdition({ base, site: undefined })(page) : Buffer.concat(chunks));
    }) as typeof response.end;
    next();
  };
}
