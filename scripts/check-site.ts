/** Reads the built site as a stranger would: every address of the contract, valid HTML, live links and fragments, no foreign origin. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { ROOT } from './steps.ts';

/** What every site has, whatever its content. The Traditional twin of each page is asked for as well. */
const PAGES = [
  'index.html',
  'stories/index.html',
  'themes/index.html',
  'districts/index.html',
  'timeline/index.html',
  'achievements/index.html',
  'practices/index.html',
  'search/index.html',
  'data/index.html',
  'about/index.html',
  'corrections/index.html',
  'accessibility/index.html',
] as const;
const FILES = [
  '404.html',
  'rss.xml',
  'robots.txt',
  'data/datapackage.json',
  ...['stories', 'figures', 'events', 'practices'].flatMap((name) => [`data/${name}.csv`, `data/${name}.json`]),
] as const;
const LARGEST_PAGE = 300 * 1024;

/** Addresses of the contract that `site` (a folder) does not answer. */
export function checkAddresses(site: string): string[] {
  const wanted = [...PAGES.flatMap((page) => [page, `zh-hant/${page}`]), ...FILES];
  return wanted.filter((file) => !existsSync(join(site, file))).map((file) => `${file}: the contract promises it`);
}

/** Faults in one page that no validator knows: foreign resources, weight, language. */
export function checkPage(file: string, html: string): string[] {
  const resources = [
    ...html.matchAll(/<(?:script|img|source|iframe|audio|video|embed)\b[^>]*?\bsrc(?:set)?="((?:https?:)?\/\/[^"]+)"/g),
  ];
  const styles = [
    ...html.matchAll(
      /<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|icon)"[^>]*\bhref="((?:https?:)?\/\/[^"]+)"/g,
    ),
  ];
  const language = file.startsWith('zh-hant/') ? 'zh-Hant' : 'zh-Hans';
  const size = Buffer.byteLength(html);
  return [
    ...[...resources, ...styles].map(([, address]) => `${file}: loads ${address} from a foreign origin`),
    ...(html.includes(`lang="${language}"`) ? [] : [`${file}: <html lang> is not ${language}`]),
    ...(size > LARGEST_PAGE ? [`${file}: ${Math.round(size / 1024)} KB, more than ${LARGEST_PAGE / 1024} KB`] : []),
  ];
}

/** Faults that html-validate finds in `pages` of the site built in `site`. */
export async function validatePages(site: string, pages: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const file of pages) {
    const report = await validator.validateString(readFileSync(join(site, file), 'utf8'), join(ROOT, 'page.html'));
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${file}:${line}:${column}: ${message} [${ruleId}]`);
  }
  return faults;
}

async function checkLinks(site: string, siteUrl: string | undefined): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: ['index.html', 'zh-hant/index.html', '404.html'],
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 8,
    linksToSkip: async (link) => !/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link),
    ...(siteUrl
      ? { urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(siteUrl)}`), replacement: '' }] }
      : {}),
  });
  if (!links.some(({ state }) => state === LinkState.OK)) return ['no link was followed: nothing was checked'];
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent, status }) => `${parent}: link to ${url} is broken (${status})`);
}

/** Every fault of the site built in `site`. A folder without pages is a fault. */
export async function checkSite(site: string, siteUrl?: string): Promise<string[]> {
  const pages = globSync('**/*.html', { cwd: site })
    .filter((file) => !file.startsWith('pagefind/'))
    .toSorted();
  if (pages.length === 0) return [`${site}: no page found, nothing was checked`];
  return [
    ...checkAddresses(site),
    ...pages.flatMap((file) => checkPage(file, readFileSync(join(site, file), 'utf8'))),
    ...(await validatePages(site, pages)),
    ...(await checkLinks(site, siteUrl)),
  ];
}

if (import.meta.main) {
  const site = resolve(process.env['OUT_DIR'] ?? join(ROOT, 'dist'));
  const faults = await checkSite(site, process.env['SITE_URL']);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(`${faults.length} faults in the built site`);
    process.exitCode = 1;
  } else console.log(`built site: no fault in ${site}`);
}
