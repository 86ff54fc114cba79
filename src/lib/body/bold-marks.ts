/**
 * CommonMark decides by the neighbouring characters whether `**` opens or closes bold, and takes Chinese punctuation for
 * a reason to do neither: 这里**“加粗”**之后 stays as typed. A private-use character on the inner side of each mark,
 * taken out again after parsing, makes every pair what its author meant.
 */

/** Private-use characters from here on are tried until one is found that the body has nowhere. */
const FIRST_GUARD = 0xe0f0;

export interface StrayMark {
  /** 1-based line of the body */
  line: number;
  kind: 'unpaired' | 'blank-inside';
  /** the text around the mark */
  near: string;
}

export interface GuardedBody {
  body: string;
  /** the character to take out again; empty when none was put in */
  guard: string;
  stray: StrayMark[];
}

interface Mark {
  start: number;
  end: number;
}

// Escapes and code may hold asterisks that mean themselves; a line of asterisks is a divider.
const TOKENS =
  /\\[\s\S]|(?<fence>^ {0,3}(?<tick>`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\k<tick>[`~]*[ \t]*$|(?![\s\S])))|(?<code>(?<run>`+)(?!`)[\s\S]*?[^`]\k<run>(?!`))|(?<rule>^ {0,3}(?:\*[ \t]*){3,}$)|(?<gap>\n[ \t]*(?=\n))|(?<mark>\*{2,3})(?!\*)|\*+/gm;

/** `body` with its bold marks guarded, and the marks that cannot be bold. */
export function guardBold(body: string): GuardedBody {
  if (!body.includes('**')) return { body, guard: '', stray: [] };
  const stray: StrayMark[] = [];
  const guards: number[] = [];
  for (const marks of marksByParagraph(body)) {
    for (let i = 0; i + 1 < marks.length; i += 2) {
      const [open, close] = [marks[i] as Mark, marks[i + 1] as Mark];
      const blank = /\s/.test(body[open.end] ?? ' ') || /\s/.test(body[close.start - 1] ?? ' ');
      if (blank) stray.push(strayMark(body, open, 'blank-inside'));
      else guards.push(open.end, close.start);
    }
    const last = marks.at(-1);
    if (last && marks.length % 2 === 1) stray.push(strayMark(body, last, 'unpaired'));
  }
  if (guards.length === 0) return { body, guard: '', stray };
  const guard = findGuard(body);
  return { body: insertGuards(body, guards, guard), guard, stray };
}

function marksByParagraph(body: string): Mark[][] {
  const paragraphs: Mark[][] = [[]];
  for (const match of body.matchAll(TOKENS)) {
    if (match.groups?.gap !== undefined) paragraphs.push([]);
    if (match.groups?.mark === undefined) continue;
    paragraphs.at(-1)?.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}

function strayMark(body: string, { start, end }: Mark, kind: StrayMark['kind']): StrayMark {
  const line = body.slice(0, start).split('\n').length;
  const near = body
    .slice(Math.max(0, start - 8), end + 8)
    .replace(/\s+/g, ' ')
    .trim();
  return { line, kind, near };
}

function findGuard(body: string): string {
  let code = FIRST_GUARD;
  while (body.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

function insertGuards(body: string, places: readonly number[], guard: string): string {
  let text = '';
  let from = 0;
  for (const place of places) {
    text += body.slice(from, place) + guard;
    from = place;
  }
  return text + body.slice(from);
}
