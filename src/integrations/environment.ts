/** What the environment decides about a build (contract: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, PORT; SHARE_IMAGES), read in one place. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

export interface SiteEnvironment {
  contentDir: string;
  outDir: string;
  /** origin with scheme; undefined when unknown: then nothing that needs a whole address is written */
  site: string | undefined;
  /** begins and ends with a slash */
  base: string;
  /** of its own for each content folder, so that one site's entries never show up in another */
  cacheDir: string;
  port: number;
  /** off: no share images and posters, and nothing that points to them; a first build of thousands of stories is then far quicker */
  shareImages: 'on' | 'off';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables; an unset or empty one means its default. Throws on an address or port that cannot be meant. */
export function siteEnvironment(variables: Variables): SiteEnvironment {
  const contentDir = resolve(variables.CONTENT_DIR || 'content');
  const outDir = resolve(variables.OUT_DIR || 'dist');
  const digest = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return {
    contentDir,
    outDir,
    site: parseSiteUrl(variables.SITE_URL),
    base: parseBasePath(variables.BASE_PATH),
    cacheDir: resolve('node_modules/.cache/astro', digest),
    port: parsePort(variables.PORT),
    shareImages: parseSwitch(variables.SHARE_IMAGES),
  };
}

function parseSiteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL “${text}” 不是网址。请写成 https://www.example.cn。`);
  return url.origin;
}

function parseBasePath(text: string | undefined): string {
  const inner = (text ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function parsePort(text: string | undefined): number {
  const port = Number(text || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT “${text}” 不是端口号。请写 0 到 65535 之间的整数，例如 4321。`);
  return port;
}

function parseSwitch(text: string | undefined): 'on' | 'off' {
  if (!text || text === 'on') return 'on';
  if (text === 'off') return 'off';
  throw new Error(`SHARE_IMAGES “${text}” 看不懂。不画分享图和海报写 off，要画就不写。`);
}
