/** Just enough of HTML to work on what a renderer wrote: its output is well formed, so no parser is needed. */
export type HtmlToken =
  | { kind: 'text'; html: string }
  | { kind: 'open'; html: string; name: string }
  | { kind: 'close'; html: string; name: string }
  /** void elements, comments, and elements whose content is not prose (script, style, pre, textarea, svg), whole */
  | { kind: 'opaque'; html: string; name: string };

const TOKENS =
  /<!--[\s\S]*?-->|<(?<raw>script|style|pre|textarea|svg|template)\b[\s\S]*?<\/\k<raw>\s*>|<(?<slash>\/?)(?<name>[a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<![^>]*>|[^<]+|</g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The tokens of `html`, in order; joining their `html` gives `html` again. */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  for (const match of html.matchAll(TOKENS)) {
    const [text] = match;
    const { raw, slash, name } = match.groups ?? {};
    const tag = (raw ?? name ?? '').toLowerCase();
    if (tag === '' && !text.startsWith('<!')) tokens.push({ kind: 'text', html: text });
    else if (slash) tokens.push({ kind: 'close', html: text, name: tag });
    else if (tag === '' || raw || VOID.has(tag) || text.endsWith('/>'))
      tokens.push({ kind: 'opaque', html: text, name: tag });
    else tokens.push({ kind: 'open', html: text, name: tag });
  }
  return tokens;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The character that the reference `&…;` stands for; the reference itself when it is an unusual one. */
export function readReference(reference: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]+)|#(\d+)|(\w+));$/i.exec(reference) ?? [];
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal) return String.fromCodePoint(Number(decimal));
  return NAMED[name] ?? reference;
}

const REFERENCE = /&(?:#x[0-9a-f]+|#\d+|\w+);/gi;

export function decodeText(html: string): string {
  return html.includes('&') ? html.replace(REFERENCE, readReference) : html;
}
