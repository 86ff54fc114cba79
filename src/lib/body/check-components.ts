import type { Problem } from '#lib/problem/problem.ts';
import { findNearest, suggest } from '#lib/story/nearest.ts';
import { plainText } from '#lib/story/plain-text.ts';
import { BODY_COMPONENTS, type BodyComponentName } from './body-components.ts';
import type { BodySource } from './compile-body.ts';
import { type ComponentTag, findBraces, findTags } from './component-tags.ts';

/** Components of a body that are unknown, or lack what they need, each at the line of its tag. */
export function checkComponents({ file, body, bodyLine }: BodySource): Problem[] {
  const place = (line: number) => ({ severity: 'error', file, line: line + bodyLine - 1 }) as const;
  const tags = findTags(body).flatMap((tag) =>
    checkTag(tag, body).map((complaint) => ({ ...place(tag.line), rule: 'body-component', ...complaint })),
  );
  const braces = findBraces(body).map(({ written, line }) => ({
    ...place(line),
    rule: 'body-code',
    message: `正文里的“${written.slice(0, 20)}”会被当作程序。`,
    hint: '文字里的大括号写成 \\{ 和 \\}',
  }));
  return [...tags, ...braces];
}

type Complaint = Pick<Problem, 'message' | 'hint'>;

function checkTag(tag: ComponentTag, body: string): Complaint[] {
  const { name, attributes, coded, inside } = tag;
  if (!(name in BODY_COMPONENTS))
    return [{ message: `没有叫 <${name}> 的组件。`, hint: suggest(name, Object.keys(BODY_COMPONENTS)) }];
  const { required, optional, inside: wanted, written } = BODY_COMPONENTS[name as BodyComponentName];
  const known: readonly string[] = [...required, ...optional];
  const complaints: Complaint[] = [
    ...required
      .filter((key) => (attributes.get(key) ?? '').trim() === '')
      .map((key) => ({ message: `<${name}> 缺 ${key}。`, hint: `写成 ${written}` })),
    ...coded.map((key) => ({ message: `<${name}> 的 ${key} 写成了程序。`, hint: `用引号：${key}="…"` })),
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
  if (name === 'Steps' && text !== '' && !/^\s*\d+[.)]\s/m.test(text))
    complaints.push({ message: '<Steps> 里面没有编号列表。', hint: '每步一行，写成“1. **名称** 说明”' });
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
