export interface SplitFile {
  /** the YAML between the `---` lines; empty when there is none */
  frontMatter: string;
  body: string;
  /** the 1-based line of the file on which the body begins */
  bodyLine: number;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Parts a story or practice file into front matter and body. */
export function splitBody(text: string): SplitFile {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { frontMatter: '', body: text, bodyLine: 1 };
  const [head, frontMatter = ''] = match;
  return { frontMatter, body: text.slice(head.length), bodyLine: head.split('\n').length };
}
