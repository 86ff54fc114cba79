/** Serves the built site on this machine, the way a host would: addresses end with a slash, what is not there answers 404. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import sirv from 'sirv';
import { siteEnvironment } from '#integrations/environment.ts';

const HOST = '127.0.0.1';
// Text whose encoding a browser would otherwise have to guess.
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

export interface Site {
  outDir: string;
  /** begins and ends with a slash */
  base: string;
}

/** Answers a request from the files of `outDir`, mounted at `base`. */
export function siteHandler({ outDir, base }: Site): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(outDir, {
    etag: true,
    setHeaders(response, path) {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `http://${HOST}`);
    if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return redirect(response, base);
    if (!pathname.startsWith(base)) return notFound(response, outDir, '');
    const inner = pathname.slice(base.length);
    if (inner !== '' && !inner.endsWith('/') && isPage(outDir, inner))
      return redirect(response, `${pathname}/${search}`);
    request.url = `/${inner}${search}`;
    files(request, response, () => notFound(response, outDir, inner));
  };
}

function isPage(outDir: string, path: string): boolean {
  try {
    return statSync(join(outDir, decodeURIComponent(path), 'index.html')).isFile();
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(response: ServerResponse, outDir: string, inner: string): void {
  const pages = inner.startsWith('zh-hant/') ? ['zh-hant/404.html', '404.html'] : ['404.html'];
  const page = pages.map((name) => join(outDir, name)).find((path) => existsSync(path));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page ? readFileSync(page) : '404');
}

function serve(): void {
  const { outDir, base, port } = siteEnvironment(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`${relative(process.cwd(), outDir) || outDir} 里没有网站。先运行 npm run build。`);
    process.exit(1);
  }
  const server = createServer(siteHandler({ outDir, base }));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    const reason = error.code === 'EACCES' ? '不允许使用' : '已被别的程序占用';
    console.error(`端口 ${port} ${reason}。换一个端口再试，例如：PORT=${port + 1 || 4322} npm start`);
    process.exit(1);
  });
  server.listen(port, HOST, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    console.log(`网站在 http://${HOST}:${actual}${base} （按 Ctrl+C 停止）`);
  });
}

if (import.meta.main) serve();
