/** What a page states of itself in tags that no reader sees: meta tags and JSON-LD. */

/** The content of the meta tag of that name, in any case; undefined when it is absent or blank. */
export function readMeta(document: Document, name: string): string | undefined {
  let tags = TAGS.get(document);
  if (!tags) {
    tags = listMeta(document);
    TAGS.set(document, tags);
  }
  return tags.get(name.toLowerCase());
}

/** A selector for each name would walk the whole page each time. */
const TAGS = new WeakMap<Document, ReadonlyMap<string, string>>();

function listMeta(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of Array.from(document.getElementsByTagName('meta'))) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** Every text value that JSON-LD on the page gives for one of `keys`. Broken JSON is read by pattern. */
export function readJsonLd(document: Document, keys: readonly string[]): string[] {
  return readEach(document, new RegExp(`"(?:${keys.join('|')})"\\s*:\\s*${TEXT}`, 'g'));
}

/** The names of those that JSON-LD calls `key` (publisher, author) in an object of their own. */
export function readJsonLdNames(document: Document, key: string): string[] {
  return readEach(document, new RegExp(`"${key}"\\s*:\\s*\\{[^{}]{0,200}?"name"\\s*:\\s*${TEXT}`, 'g'));
}

/** A string of JSON, without its quotation marks as the first group. */
const TEXT = '"((?:[^"\\\\\\n]|\\\\.)*)"';

function readEach(document: Document, pattern: RegExp): string[] {
  return Array.from(document.querySelectorAll('script[type*="ld+json" i]')).flatMap((script) =>
    Array.from((script.textContent ?? '').matchAll(pattern), ([, value = '']) => unescapeJson(value)),
  );
}

function unescapeJson(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
