/** A body as plain HTML, without Astro: for feeds and other places that show its words but not its components. */
import { type BodySource, compileBody } from './compile-body.ts';
import { escapeText } from './escape-text.ts';
import { finishBody } from './finish-body.ts';

/** HTML that needs no escaping any more. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Props = Record<string, unknown>;
type Element = string | ((props: Props) => Html);

/** The HTML of a body; a component gives what stands in it. Empty when the body does not compile. */
export function bodyToHtml(source: BodySource): string {
  const { code } = compileBody(source);
  if (code === '') return '';
  const names = [...code.matchAll(/_missingMdxReference\("([\w.]+)", true\)/g)].map(([, name = '']) => name);
  const components = Object.fromEntries(names.map((name) => [name, showChildren]));
  const { default: body } = new Function(code)({ Fragment: showChildren, jsx, jsxs: jsx }) as {
    default: (props: Props) => Html;
  };
  return finishBody(print(body({ components })), []).html;
}

function showChildren({ children }: Props): Html {
  return new Html(print(children));
}

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

function jsx(element: Element, props: Props): Html {
  if (typeof element === 'function') return element(props);
  const { children, ...attributes } = props;
  const tag = `<${element}${Object.entries(attributes).map(printAttribute).join('')}>`;
  return new Html(VOID.has(element) ? tag : `${tag}${print(children)}</${element}>`);
}

function printAttribute([name, value]: [string, unknown]): string {
  if (value === false || value === null || value === undefined || typeof value === 'object') return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`;
}

function print(child: unknown): string {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(print).join('');
  return child === null || child === undefined || typeof child === 'boolean' ? '' : escapeText(String(child));
}
