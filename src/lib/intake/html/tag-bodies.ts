/** What stands inside scripts, style sheets and text areas, found in one pass: a parser would not look into them, and a page may leave them open. */

export interface TagBody {
  readonly tag: 'script' | 'style' | 'textarea';
  /** the opening tag */
  readonly opening: string;
  readonly content: string;
  /** from the opening tag to the end of the closing one */
  readonly start: number;
  readonly end: number;
}

/** The bodies in the order of the page; one that is not closed is none. */
export function listBodies(html: string): TagBody[] {
  const bodies: TagBody[] = [];
  const openings = /<(script|style|textarea)\b/gi;
  const unclosed = new Set<string>();
  let from = 0;
  for (let found = openings.exec(html); found; found = openings.exec(html)) {
    const tag = (found[1] as string).toLowerCase() as TagBody['tag'];
    // Many openings before one bracket: looking for it anew each time would take for ever.
    if (from <= found.index) from = html.indexOf('>', found.index) + 1;
    if (from === 0) break;
    if (unclosed.has(tag)) continue;
    const closing = new RegExp(`</${tag}`, 'gi');
    closing.lastIndex = from;
    const close = closing.exec(html);
    if (!close) {
      unclosed.add(tag);
      continue;
    }
    const end = html.indexOf('>', close.index) + 1 || html.length;
    const [opening, content] = [html.slice(found.index, from), html.slice(from, close.index)];
    bodies.push({ tag, opening, content, start: found.index, end });
    openings.lastIndex = end;
  }
  return bodies;
}

/** `html` without its scripts and style sheets; JSON-LD stays, as it states things about the article. */
export function stripBodies(html: string, bodies: readonly TagBody[]): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { tag, opening, start, end } of bodies) {
    if (tag === 'textarea' || /ld\+json/i.test(opening)) continue;
    pieces.push(html.slice(kept, start));
    kept = end;
  }
  return pieces.join('') + html.slice(kept);
}
