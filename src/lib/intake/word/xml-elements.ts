/** Elements of Word's XML by name, found without a pattern that could run wild. */

export interface XmlElement {
  /** offsets of the whole element */
  readonly start: number;
  readonly end: number;
  /** its opening tag */
  readonly opening: string;
  readonly content: string;
}

/** All elements of one name, which do not nest. An empty one (`<w:pPr/>`) has no content. */
export function findElements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const closing = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    if (!/[\s/>]/.test(xml[at + name.length + 1] ?? '')) continue;
    const from = xml.indexOf('>', at) + 1;
    if (from === 0) break;
    const opening = xml.slice(at, from);
    if (opening.endsWith('/>')) {
      found.push({ start: at, end: from, opening, content: '' });
      continue;
    }
    const to = xml.indexOf(closing, from);
    if (to < 0) break;
    found.push({ start: at, end: to + closing.length, opening, content: xml.slice(from, to) });
    at = to;
  }
  return found;
}

/** w:val of the first element of that name in `xml`. */
export function attributeOf(xml: string, name: string): string | undefined {
  const [element] = findElements(xml, name);
  return element && /w:val="([^"]*)"/u.exec(element.opening)?.[1];
}
