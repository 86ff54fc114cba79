/** Addresses of pages. Every link of the site is made here, so that BASE_PATH is honoured once. */
const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** `path` (from the root of the site, as people read it) as the value of an href. */
export function href(path: string): string {
  return `${BASE}${encodeURI(path)}`;
}

/** The path from the root of the site that `pathname` (of a request) shows, without BASE_PATH. Hosts serve the 404 page as a file. */
export function sitePath(pathname: string): string {
  const path = decodeURI(pathname);
  const own = BASE && path.startsWith(BASE) ? path.slice(BASE.length) || '/' : path;
  return own === '/404/' || own === '/404' ? '/404.html' : own;
}

/** The address of a story, or of one figure's sentence in it. */
export function storyHref(slug: string, figureId?: string): string {
  return href(`/stories/${slug}/`) + (figureId ? `#figure-${figureId}` : '');
}

export const themeHref = (id: string) => href(`/themes/${id}/`);
export const districtHref = (code: string) => href(`/districts/${code}/`);
export const practiceHref = (id: string) => href(`/practices/${id}/`);
export const indicatorHref = (id: string) => href(`/achievements/${id}/`);
