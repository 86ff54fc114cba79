import { showHidden } from './show-hidden.ts';

/** HTML in which only what is written in the source is markup: every value put into it is text, unless it is markup itself. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | null | undefined | Markup | readonly Value[];

/** Template tag: values are escaped, lists joined, nested markup kept. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    parts.map((part, index) => part + (index < values.length ? toHtml(values[index] as Value) : '')).join(''),
  );
}

/** Markup that the program itself wrote, such as a style sheet; never for text of an article. */
export function raw(html: string): Markup {
  return new Markup(html);
}

export function print({ html }: Markup): string {
  return html;
}

function toHtml(value: Value): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return value.map(toHtml).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return showHidden(text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character));
}
