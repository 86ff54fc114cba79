/** Practices and themes against the stories that tell of them. */
import { findQuantities } from '#lib/chinese/quantity.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { ContentFile, EntryWithBody } from './check-content.ts';
import { type Complaint, locate } from './complaint.ts';
import { type ContentText, parseStoryFile } from './laws.ts';
import { suggest } from './nearest.ts';
import { plainText } from './plain-text.ts';
import type { Entry } from './read-table.ts';
import { type Path, readYaml } from './read-yaml.ts';
import type { StoryData } from './story.ts';
import type { Practice, Theme } from './vocabulary.ts';

interface PracticeContext {
  readonly practices: readonly EntryWithBody<Practice>[];
  readonly stories: readonly EntryWithBody<StoryData>[];
  /** of all story files, those with problems too */
  readonly names: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly files: readonly ContentFile[];
}

export function checkPractices({ practices, stories, names, themes, files }: PracticeContext): Problem[] {
  const bySlug = new Map(stories.map((story) => [story.id, story]));
  const texts = new Map(files.map((file) => [file.id, file]));
  return practices.flatMap(({ id, file, data }) => {
    const complaints = [
      ...data.stories.flatMap((slug, index) => checkTelling({ id, slug, index, bySlug, names })),
      ...data.themes.flatMap((theme, index) =>
        themes.has(theme)
          ? []
          : [complain(['themes', index], `content/themes.yaml 里没有主题 ${theme}。`, suggest(theme, themes))],
      ),
      ...checkResults(data, bySlug),
    ];
    const { lineOf } =
      complaints.length > 0 ? parseStoryFile(texts.get(id) ?? { file, text: '' }) : { lineOf: () => 1 };
    return complaints.map((complaint) => locate(complaint, file, lineOf));
  });
}

interface Telling {
  readonly id: string;
  readonly slug: string;
  readonly index: number;
  readonly bySlug: ReadonlyMap<string, EntryWithBody<StoryData>>;
  readonly names: ReadonlySet<string>;
}

function checkTelling({ id, slug, index, bySlug, names }: Telling): Complaint[] {
  const path = ['stories', index];
  if (!names.has(slug)) return [complain(path, `content/stories 里没有报道 ${slug}。`, suggest(slug, names))];
  const story = bySlug.get(slug);
  if (!story || story.data.practices.includes(id)) return [];
  const message = `报道 ${slug} 的 practices 里没有写 ${id}，两边对不上。`;
  return [{ ...complain(path, message, `在 ${story.file} 的 practices 里加一行 - ${id}`), severity: 'warning' }];
}

/** A number among the results stands in one of the stories that tell of the practice. */
function checkResults(
  { results, stories }: Practice,
  bySlug: ReadonlyMap<string, EntryWithBody<StoryData>>,
): Complaint[] {
  if (!results.some((result) => findQuantities(result).length > 0)) return [];
  const told = stories.flatMap((slug) => bySlug.get(slug) ?? []);
  const said = told.flatMap(({ body }) => findQuantities(plainText(body)));
  return results.flatMap((result, index) =>
    findQuantities(result)
      // 一年 and 两次 are as often manners of speech as numbers.
      .filter(({ value, printed }) => value >= 10 || /[\d０-９]/.test(printed))
      .filter(({ value, unit }) => !said.some((other) => other.value === value && other.unit === unit))
      .map(({ printed }) => {
        const message = `结果里的“${printed}”在它的报道（${stories.join('、')}）里找不到。`;
        return {
          ...complain(['results', index], message, '照报道里的数字写，或删去这个数字'),
          rule: 'practice-result',
        };
      }),
  );
}

export function checkThemes(themes: readonly Entry<Theme>[], { file, text }: ContentText): Problem[] {
  const names = new Map<string, string>();
  return themes.flatMap(({ id, data }) => {
    const other = names.get(data.name);
    names.set(data.name, other ?? id);
    if (other === undefined) return [];
    const { lineOf } = readYaml({ file, yaml: text, firstLine: 1 });
    const complaint = complain(
      [id, 'name'],
      `主题 ${id} 和 ${other} 都叫“${data.name}”。`,
      '换一个名称，或把两个主题并成一个',
    );
    return [locate({ ...complaint, rule: 'theme-name' }, file, lineOf)];
  });
}

function complain(path: Path, message: string, hint: string): Complaint {
  return { severity: 'error', rule: 'reference', path, message, hint };
}
