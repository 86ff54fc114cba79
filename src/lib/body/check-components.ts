import type { Problem } from '#lib/problem/problem.ts';
import { findNearest, suggest } from '#lib/story/nearest.ts';
import { plainText } from '#lib/story/plain-text.ts';
import { BODY_COMPONENTS, type BodyComponentName } from './body-components.ts';
import type { BodySource } from './compile-body.ts';

const TAG = /(?<!\\)<([A-Z][\w.]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g;
const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/gm;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** null: the tag closes itself */
  readonly inside: string | null;
  readonly line: number;
}

/** Components of a body that are unknown, or lack what they need, each at the line of its tag. */
export function checkComponents({ file, body, bodyLine }: BodySource): Problem[] {
  const found = findTags(body).flatMap((tag) => checkTag(tag, body).map((complaint) => ({ ...complaint, tag })));
  return found.map(({ tag, ...complaint }) => ({
    severity: 'error',
    rule: 'body-component',
    file,
    line: tag.line + bodyLine - 1,
    ...complaint,
  }));
}

/** The tags of components; what stands in code or in a comment is none. */
function findTags(body: string): Tag[] {
  const text = body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return [...text.matchAll(TAG)].map(({ 0: whole, 1: name = '', 2: written = '', 3: slash, index }) => {
    const start = index + whole.length;
    const end = text.indexOf(`</${name}>`, start);
    const attributes = [...written.matchAll(ATTRIBUTE)].map(
      ([, key = '', double, single, code]) => [key, double ?? single ?? code ?? ''] as const,
    );
    return {
      name,
      attributes: new Map(attributes),
      inside: slash ? null : text.slice(start, end < 0 ? undefined : end),
      line: text.slice(0, index).split('\n').length,
    };
  });
}

type Complaint = Pick<Problem, 'message' | 'hint'>;

function checkTag(tag: Tag, body: string): Complaint[] {
  const { name, attributes, inside } = tag;
  if (!(name in BODY_COMPONENTS))
    return [{ message: `没有叫 <${name}> 的组件。`, hint: suggest(name, Object.keys(BODY_COMPONENTS)) }];
  const { required, optional, inside: wanted, written } = BODY_COMPONENTS[name as BodyComponentName];
  const known: readonly string[] = [...required, ...optional];
  const complaints: Complaint[] = [
    ...required
      .filter((key) => (attributes.get(key) ?? '').trim() === '')
      .map((key) => ({ message: `<${name}> 缺 ${key}。`, hint: `写成 ${written}` })),
    ...[...attributes.keys()].filter((key) => !known.includes(key)).map((key) => unknownAttribute(name, key, known)),
  ];
  const text = inside?.trim() ?? '';
  if (wanted === 'text' && text === '')
    complaints.push({ message: `<${name}> 里面没有文字。`, hint: `写成 ${written}` });
  if (wanted === 'none' && text !== '')
    complaints.push({ message: `<${name}> 里面不能写文字。`, hint: `写成 ${written}` });
  if (name === 'Steps' && text === '' && !attributes.has('of'))
    complaints.push({
      message: '<Steps> 没有说是哪种做法，里面也没有步骤。',
      hint: `写成 ${written}，或在里面写编号列表`,
    });
  if (name === 'Pull' && text !== '') complaints.push(...checkPull(text, body));
  return complaints;
}

function unknownAttribute(name: string, key: string, known: readonly string[]): Complaint {
  const nearest = findNearest(key, known);
  const allowed = known.length > 0 ? `可以写：${known.join('、')}` : '它什么也不用写';
  return { message: `<${name}> 不认识 ${key}。`, hint: nearest ? `您是不是要写 ${nearest}？` : allowed };
}

/** A pull quote repeats the text; readers of the sound are spared it, so it may say nothing of its own. */
function checkPull(text: string, body: string): Complaint[] {
  const quote = plainText(text);
  const rest = plainText(body.replaceAll(/<Pull>[\s\S]*?<\/Pull>/g, ''));
  if (rest.includes(quote)) return [];
  return [
    {
      message: `<Pull> 里的“${quote.slice(0, 16)}…”不在正文里。`,
      hint: '从正文里一字不差地抄一句；别人说的话用 <Voice>',
    },
  ];
}
