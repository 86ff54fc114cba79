/**
 * The Traditional twin of a finished Simplified page: texts, the attributes people read, structured data, links to other
 * twins, language and canonical address. Code, addresses and what carries data-no-convert stay.
 */
import type { ConvertText } from './convert-text.ts';
import { isPageAddress, twinAddress } from './twin-address.ts';

export interface EditionSite {
  /** begins and ends with a slash */
  base: string;
  /** origin; undefined when unknown */
  site: string | undefined;
  convert: ConvertText;
}

const TOKENS =
  /<!--[\s\S]*?-->|(?<verbatim><(?<raw>script|style|code|pre|kbd|samp|textarea)\b(?<rawTag>(?:"[^"]*"|[^>"])*)>)(?<content>[\s\S]*?)<\/\k<raw>\s*>|<(?<slash>\/?)(?<name>[a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<![^>]*>|(?<text>[^<]+(?:<wbr>[^<]+)*)|</g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const READ_ATTRIBUTES =
  /(?<=\s(?:title|alt|aria-label|aria-description|placeholder|content|label|summary)=")[^"]+(?=")/g;

/** The twin of `html`. */
export function traditionalPage(html: string, edition: EditionSite): string {
  const { convert } = edition;
  let out = '';
  /** elements open since one that must stay as it is; 0 outside of such */
  let untouched = 0;
  for (const match of html.matchAll(TOKENS)) {
    const [token] = match;
    const { verbatim, rawTag, raw, content = '', slash, name, text } = match.groups ?? {};
    if (text !== undefined) out += untouched ? token : convertParted(token, convert);
    else if (verbatim !== undefined) {
      const isData = raw === 'script' && /application\/ld\+json/.test(rawTag ?? '');
      out += isData ? `${verbatim}${convertData(content, edition)}</script>` : token;
    } else if (name === undefined) out += token;
    else {
      const opens = !slash && !VOID.test(name) && !token.endsWith('/>');
      const keeps = untouched > 0 || (!slash && /\sdata-no-convert\b/.test(token));
      if (opens && keeps) untouched++;
      out += slash ? token : convertTag(name, token, { edition, keeps });
      if (slash && untouched > 0) untouched--;
    }
  }
  return out;
}

const PARTING = '<wbr>';

/** Converts a text as a whole, so that a word is known across the places where its line may break. */
function convertParted(text: string, convert: ConvertText): string {
  if (!text.includes(PARTING)) return convert(text);
  const parts = text.split(PARTING);
  const whole = convert(parts.join(''));
  if (whole.length !== text.length - (parts.length - 1) * PARTING.length) return whole;
  let at = 0;
  return parts
    .map((part) => {
      at += part.length;
      return whole.slice(at - part.length, at);
    })
    .join(PARTING);
}

function convertTag(name: string, tag: string, { edition, keeps }: { edition: EditionSite; keeps: boolean }): string {
  const read = keeps || !tag.includes('="') ? tag : tag.replace(READ_ATTRIBUTES, edition.convert);
  switch (name) {
    case 'html':
      return read.replace('lang="zh-Hans"', 'lang="zh-Hant"');
    case 'a':
      return / hreflang="/.test(read) ? moveCurrent(read) : linkTwin(read, 'href', edition);
    case 'link':
      return / rel="canonical"/.test(read) ? linkTwin(read, 'href', edition) : read;
    case 'meta':
      return convertMeta(read, edition);
    case 'form':
      return linkTwin(read, 'action', edition);
    default:
      return read;
  }
}

/** The switch between the scripts: the current one is the other one now. */
function moveCurrent(tag: string): string {
  const cleared = tag.replace(/ aria-current="[^"]*"/, '');
  return cleared.includes('hreflang="zh-Hant"') ? `${cleared.slice(0, -1)} aria-current="true">` : cleared;
}

function convertMeta(tag: string, edition: EditionSite): string {
  if (tag.includes('property="og:locale"')) return tag.replace('zh_CN', 'zh_TW');
  return tag.includes('property="og:url"') ? linkTwin(tag, 'content', edition) : tag;
}

function linkTwin(tag: string, attribute: 'href' | 'action' | 'content', edition: EditionSite): string {
  return tag.replace(new RegExp(`(?<=\\s${attribute}=")[^"]*`), (address) => twinAddress(address, edition));
}

const NOT_TEXT = /^(?:@context|@type|@id|contentUrl|encodingFormat|image|logo|datePublished|sameAs|isBasedOn)$/;

/** Strings of structured data; addresses of pages lead to the twin. Data that is no JSON stays as it is. */
function convertData(json: string, edition: EditionSite): string {
  const convertValue = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => convertValue(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convertValue(item, name)]));
    if (typeof value !== 'string') return value;
    if (key === 'inLanguage') return value === 'zh-Hans' ? 'zh-Hant' : value;
    if (/^https?:\/\//.test(value) || value.startsWith('/'))
      return isPageAddress(value) && key !== 'isBasedOn' ? twinAddress(value, edition) : value;
    return NOT_TEXT.test(key) ? value : edition.convert(value);
  };
  try {
    return JSON.stringify(convertValue(JSON.parse(json))).replaceAll('<', '\\u003c');
  } catch {
    return json;
  }
}
