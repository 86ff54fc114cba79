/** What the components in bodies name: figures of stories, and practices. */
import { type ComponentTag, findTags } from '#lib/body/component-tags.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { EntryWithBody } from './check-content.ts';
import { suggest } from './nearest.ts';
import type { StoryData } from './story.ts';
import type { Practice } from './vocabulary.ts';

interface Named {
  readonly stories: readonly EntryWithBody<StoryData>[];
  readonly practices: readonly EntryWithBody<Practice>[];
  /** of all story files, those with problems too */
  readonly names: ReadonlySet<string>;
  /** of all practice files, those with problems too */
  readonly practiceIds: ReadonlySet<string>;
}

type Remark = Pick<Problem, 'message' | 'hint'>;

/** Every component that names what does not exist, at the line of its tag. */
export function checkNamed({ stories, practices, names, practiceIds }: Named): Problem[] {
  const figures = new Map(stories.map(({ id, data }) => [id, data.figures.map((figure) => figure.id)]));
  return [...stories, ...practices].flatMap(({ id, file, body, bodyLine }) => {
    if (!/<(?:Number|Steps)\b/.test(body)) return [];
    const own = figures.has(id) ? id : undefined;
    return findTags(body).flatMap((tag) => {
      const remark = tag.name === 'Number' ? remarkNumber(tag, { own, figures, names }) : remarkSteps(tag, practiceIds);
      if (!remark) return [];
      return { severity: 'error', rule: 'body-component', file, line: tag.line + bodyLine - 1, ...remark } as const;
    });
  });
}

interface NumberPlace {
  /** the story that the tag stands in; undefined in a practice */
  readonly own: string | undefined;
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlySet<string>;
}

function remarkNumber({ attributes }: ComponentTag, { own, figures, names }: NumberPlace): Remark | undefined {
  const [id = '', slug = own] = [attributes.get('id'), attributes.get('story')];
  if (id === '') return undefined;
  if (slug === undefined)
    return { message: `<Number id="${id}"> 没有说是哪篇报道的数字。`, hint: '补上 story="报道的文件名"' };
  if (!names.has(slug)) return { message: `<Number> 说的报道 ${slug} 不存在。`, hint: suggest(slug, names) };
  const known = figures.get(slug);
  if (!known || known.includes(id)) return undefined;
  return { message: `报道 ${slug} 里没有 id 是 ${id} 的成果数字。`, hint: suggest(id, known) };
}

function remarkSteps({ name, attributes }: ComponentTag, ids: ReadonlySet<string>): Remark | undefined {
  const of = attributes.get('of');
  if (name !== 'Steps' || !of || ids.has(of)) return undefined;
  return { message: `<Steps> 说的做法 ${of} 不存在。`, hint: suggest(of, ids) };
}
