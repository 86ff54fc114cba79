/**
 * How the headline face is cut, so that no page loads more than a reader's patience allows: what most pages use in one
 * file, the rest in a few files, each shared by pages that use much the same characters. Slices by frequency alone do
 * not do: a page touches nearly all of them (1,000 stories: 170 KB in the median).
 */

export interface HeadlinePage {
  name: string;
  characters: string;
}

export interface FontPlan {
  /** the characters of the file that every page loads */
  common: string;
  /** one file more, for these pages; '' when the common file is enough for them */
  groups: readonly FontGroup[];
}

export interface FontGroup {
  characters: string;
  pages: readonly string[];
}

export interface FontLimits {
  /** most characters that the files of one page may hold; only a page that uses more of them itself may exceed it */
  aPage: number;
  /** most characters of the common file, once there are groups */
  common: number;
  /** more files than these take too long to cut: then pages share larger ones, each page's limit kept */
  files: number;
}

// A character on fewer pages than this is no business of all others.
const COMMON_SHARE = 0.1;
// Looking for the best of all groups would cost the square of their number.
const GROUPS_COMPARED = 32;
// A page shares a file that is small, or of which it uses two thirds, so that a short page does not pay for a long one;
// where that makes too many files, half, then a third, then any.
const SMALL_GROUP = 96;
const LARGEST_FOR_ITS_USE = [1.5, 2, 3] as const;

interface OpenGroup {
  characters: Set<string>;
  pages: string[];
}

/** The plan for `pages`; `always` stands in the common file, used or not. The same pages in any order give the same plan. */
export function planFonts(pages: readonly HeadlinePage[], always: string, limits: FontLimits): FontPlan {
  const uses = countUses(pages);
  const everything = new Set([...always, ...uses.keys()]);
  if (everything.size <= limits.aPage)
    return {
      common: sorted(everything),
      groups: [{ characters: '', pages: pages.map(({ name }) => name).toSorted() }],
    };
  const common = new Set(always);
  for (const [character, count] of [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
    if (common.size < limits.common && count >= pages.length * COMMON_SHARE) common.add(character);
  const most = limits.aPage - common.size;
  for (const largest of LARGEST_FOR_ITS_USE) {
    const mostFor = (rest: number) => Math.min(most, Math.max(SMALL_GROUP, rest * largest));
    const groups = groupPages(pages, common, { mostFor, files: limits.files });
    if (groups) return { common: sorted(common), groups };
  }
  const groups = groupPages(pages, common, { mostFor: () => most, files: pages.length }) ?? [];
  return { common: sorted(common), groups };
}

function countUses(pages: readonly HeadlinePage[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { characters } of pages)
    for (const character of new Set(characters)) uses.set(character, (uses.get(character) ?? 0) + 1);
  return uses;
}

interface GroupLimits {
  /** most characters of a group that a page with so many characters of its own joins */
  mostFor: (rest: number) => number;
  files: number;
}

/**
 * Puts each page, those with most characters of their own first, into the group that it makes least larger.
 * Undefined as soon as there are more groups than files allowed.
 */
function groupPages(
  pages: readonly HeadlinePage[],
  common: ReadonlySet<string>,
  { mostFor, files }: GroupLimits,
): FontGroup[] | undefined {
  const rests = pages
    .map(({ name, characters }) => ({ name, rest: [...new Set(characters)].filter((one) => !common.has(one)) }))
    .sort((a, b) => b.rest.length - a.rest.length || (a.name < b.name ? -1 : 1));
  const groups: OpenGroup[] = [];
  const needNothing: string[] = [];
  for (const { name, rest } of rests) {
    if (rest.length === 0) {
      needNothing.push(name);
      continue;
    }
    const best = findGroup(groups.slice(-GROUPS_COMPARED), rest, mostFor(rest.length)) ?? {
      characters: new Set(),
      pages: [],
    };
    if (best.pages.length === 0) groups.push(best);
    if (groups.length > files) return undefined;
    for (const character of rest) best.characters.add(character);
    best.pages.push(name);
  }
  const made = groups.map((group) => ({ characters: sorted(group.characters), pages: group.pages }));
  return needNothing.length > 0 ? [...made, { characters: '', pages: needNothing }] : made;
}

/** The group that `rest` makes least larger and no larger than `most`. */
function findGroup(groups: readonly OpenGroup[], rest: readonly string[], most: number): OpenGroup | undefined {
  let best: OpenGroup | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const added = rest.filter((character) => !group.characters.has(character)).length;
    if (added < least && group.characters.size + added <= most) [best, least] = [group, added];
  }
  return best;
}

function sorted(characters: Iterable<string>): string {
  return [...characters].sort().join('');
}

/** The value of `unicode-range` for `characters`: neighbours as ranges. */
export function printUnicodeRange(characters: string): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16);
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
