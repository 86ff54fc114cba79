/** The tags of components in a body, as text: what an editor wrote, where, and what stands between. */
const TAG = /(?<!\\)<([A-Z][\w.]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g;
const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/gm;

export interface ComponentTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** of the attributes, those written as {…} */
  readonly coded: readonly string[];
  /** null: the tag closes itself */
  readonly inside: string | null;
  readonly line: number;
}

/** The tags of components; what stands in code or in a comment is none. */
export function findTags(body: string): ComponentTag[] {
  const text = blankCode(body);
  return [...text.matchAll(TAG)].map(({ 0: whole, 1: name = '', 2: written = '', 3: slash, index }) => {
    const start = index + whole.length;
    const end = text.indexOf(`</${name}>`, start);
    const attributes = [...written.matchAll(ATTRIBUTE)].map(([, key = '', double, single, code]) => ({
      key,
      value: double ?? single ?? code ?? '',
      coded: code !== undefined,
    }));
    return {
      name,
      attributes: new Map(attributes.map(({ key, value }) => [key, value])),
      coded: attributes.filter(({ coded }) => coded).map(({ key }) => key),
      inside: slash ? null : text.slice(start, end < 0 ? undefined : end),
      line: text.slice(0, index).split('\n').length,
    };
  });
}

/** Braces in the text, which MDX takes for a program: each with its line. */
export function findBraces(body: string): { written: string; line: number }[] {
  const text = blankCode(body).replace(TAG, (tag) => tag.replace(/[^\n]/g, ' '));
  return [...text.matchAll(/(?<!\\)\{[^{}]*\}/g)].map(({ 0: written, index }) => ({
    written,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** `body` with code and comments as blanks of the same length. */
function blankCode(body: string): string {
  return body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
}
