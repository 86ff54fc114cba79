/** Which stories a reader of one story may want next, and the reason that is told to the reader. */
import type { Story } from './story-list.ts';

export type RelationKind = 'practice' | 'district' | 'theme';
export interface Relation {
  readonly story: Story;
  /** strongest first; `key` is the id of the practice, district or theme that both share */
  readonly reasons: readonly { readonly kind: RelationKind; readonly key: string }[];
}

const WEIGHTS: Record<RelationKind, number> = { practice: 3, district: 2, theme: 1 };
/** Only neighbours in time are compared, so that the cost does not grow with the number of stories. */
const REACH = 6;

export interface Shelf {
  readonly kind: RelationKind;
  readonly key: string;
  /** in the order of the catalogue */
  readonly stories: readonly Story[];
  readonly position: ReadonlyMap<string, number>;
}

export function makeShelf(kind: RelationKind, key: string, stories: readonly Story[]): Shelf {
  return { kind, key, stories, position: new Map(stories.map(({ slug }, index) => [slug, index])) };
}

/** At most `limit` stories that stand near `story` on the same shelves; more and stronger shared shelves first. */
export function findRelated(story: Story, shelves: readonly Shelf[], limit: number): Relation[] {
  const found = new Map<string, { story: Story; weight: number; reasons: Relation['reasons'][number][] }>();
  for (const { kind, key, stories, position } of shelves) {
    const here = position.get(story.slug) ?? 0;
    for (const other of stories.slice(Math.max(0, here - REACH), here + REACH + 1)) {
      if (other.slug === story.slug) continue;
      const relation = found.get(other.slug) ?? { story: other, weight: 0, reasons: [] };
      relation.weight += WEIGHTS[kind];
      relation.reasons.push({ kind, key });
      found.set(other.slug, relation);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.story.slug < b.story.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ story: other, reasons }) => ({
      story: other,
      reasons: reasons.sort((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]),
    }));
}
