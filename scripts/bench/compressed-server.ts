/** Serves a built site compressed, as a host does, and counts the bytes that a browser is sent. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
};
/** Quality 5 is what hosts use for what they compress as they go. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface CountedSite {
  readonly address: string;
  /** body bytes as sent, by path, of every request since the last call */
  readonly takeBytes: () => Map<string, number>;
  readonly close: () => void;
}

export async function serveCompressed(folder: string): Promise<CountedSite> {
  let sent = new Map<string, number>();
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const packed = type !== undefined && type !== TYPES['.bin'];
    if (!packed) {
      sent.set(pathname, (sent.get(pathname) ?? 0) + statSync(path).size);
      response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' });
      createReadStream(path).pipe(response);
      return;
    }
    const body = cache.get(path) ?? brotliCompressSync(readFileSync(path), BROTLI);
    cache.set(path, body);
    sent.set(pathname, (sent.get(pathname) ?? 0) + body.length);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
