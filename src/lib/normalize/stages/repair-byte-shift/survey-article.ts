import { encodeUnit } from '#lib/chinese/gbk.ts';
import { type ArticleCache, buildArticleCache } from '#lib/chinese/language-model/article-cache.ts';
import { loadLanguageModel } from '#lib/chinese/language-model/language-model.ts';
import type { ArticleFacts, Line } from '#lib/normalize/stage.ts';
import { loadCells, type Writing } from './cells.ts';
import type { Surroundings } from './paths.ts';
import { READINGS } from './tokens.ts';

/** Paths looked at in one article without a repair to show for it, more in a longer one; a second sees some four hundred thousand. */
const EFFORT = { base: 120_000, each: 60, most: 400_000 } as const;

/** What a lead byte leaves in front of a torn mark, unless the site dropped it. */
const SHOWN_ORPHAN = /\?[!！。;；]/u;
/** A comma in front of another mark is no writer's. */
const COMMA_BEFORE_MARK = /[,，][,，。、；]/u;

/** What the article tells about its runs: its script, its annotated set, its own words. */
export function surveyArticle(
  lines: readonly Line[],
  { script, annotations }: Pick<ArticleFacts, 'script' | 'annotations'>,
): Surroundings {
  const text = lines.map((line) => line.text).join('\n');
  const model = loadLanguageModel();
  let said: string | undefined;
  let cache: ArticleCache | undefined;
  let bare: ReadonlySet<number> | undefined;
  const withoutReadings = () => {
    said ??= text.replace(READINGS, '');
    return said;
  };
  return {
    model,
    script,
    effort: { left: Math.min(EFFORT.base + EFFORT.each * text.length, EFFORT.most) },
    cells: loadCells(writingOf(text, script), model),
    // Most articles with a mark that could be torn have no run: nothing is counted until one is searched.
    get cache() {
      cache ??= buildArticleCache(withoutReadings());
      return cache;
    },
    annotatedPairs: new Map(
      [...annotations].map(([character, reading]) => [encodeUnit(character.charCodeAt(0)), reading]),
    ),
    get bare() {
      bare ??= listBare(withoutReadings(), annotations);
      return bare;
    },
    bareMarks: 'unseen',
    insertsCommas: COMMA_BEFORE_MARK.test(text),
    privateUse: /[\ue000-\uf8ff]/u.test(text) ? 'kept' : 'deleted',
    orphans: SHOWN_ORPHAN.test(text) ? 'shown' : 'silent',
  };
}

/** Converters that know phrases, and writers, have 於 後 裏 where others leave 于 后 里. */
function writingOf(text: string, script: ArticleFacts['script']): Writing {
  if (script !== 'hant') return script;
  return (text.match(CONVERTED)?.length ?? 0) > (text.match(LEFT)?.length ?? 0) ? 'hant-whole' : 'hant';
}
const CONVERTED = /[於後裏裡幹採願]/gu;
const LEFT = /[于后里干采愿]/gu;

/** Characters that stand without a reading in an article that has readings. */
function listBare(said: string, annotations: ArticleFacts['annotations']): ReadonlySet<number> {
  const bare = new Set<number>();
  if (annotations.size === 0) return bare;
  for (const character of said) if (!annotations.has(character)) bare.add(character.charCodeAt(0));
  return bare;
}
