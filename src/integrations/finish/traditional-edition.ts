import type { ServerResponse } from 'node:http';
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
    holdResponse(response, (body) => {
      const isPage = String(response.getHeader('content-type')).includes('html');
      return isPage ? traditionalEdition({ base, site: undefined })(body.toString('utf8')) : body;
    });
    next();
  };
}

/** Holds a response back until it is whole, and sends what `change` makes of it. */
function holdResponse(response: ServerResponse, change: (body: Buffer) => string | Buffer): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { end, write, writeHead } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;
  response.write = ((chunk: unknown) => {
    keep(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    const body = change(Buffer.concat(chunks));
    response.removeHeader('content-length');
    Object.assign(response, { end, write, writeHead });
    return response.end(body);
  }) as typeof response.end;
}
