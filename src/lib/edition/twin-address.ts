export const TWIN_FOLDER = 'zh-hant/';

interface Place {
  /** begins and ends with a slash */
  base: string;
  /** origin; undefined when unknown */
  site: string | undefined;
}

/** Whether an address is one of a page: it ends with a slash, or in .html; a feed, a picture or a data file is none. */
export function isPageAddress(address: string): boolean {
  const path = address.replace(/[?#].*$/, '');
  return path.endsWith('/') || path.endsWith('.html') || !/\.[a-z0-9]+$/i.test(path.split('/').pop() ?? '');
}

/** The Traditional twin of an address of this site's pages; every other address as it is. */
export function twinAddress(address: string, { base, site }: Place): string {
  const origin = site && address.startsWith(`${site}/`) ? site : '';
  const path = address.slice(origin.length);
  if (!path.startsWith(base) || path.startsWith('//') || !isPageAddress(path)) return address;
  const inner = path.slice(base.length);
  return inner.startsWith(TWIN_FOLDER) ? address : `${origin}${base}${TWIN_FOLDER}${inner}`;
}
