import { readable } from '#lib/extract/citing.ts';
import { listThemeWords } from '#lib/extract/themes/themes.ts';
import type { ThemeVocabulary } from '../ingest-article.ts';
import type { Ingested } from '../ingested.ts';

/** The names of the article's themes by their ids, each with the words that speak for it. */
export function nameThemes(
  { themes, title, blocks, body }: Pick<Ingested, 'themes' | 'title' | 'blocks' | 'body'>,
  vocabulary: ThemeVocabulary,
): Readonly<Record<string, string>> {
  const headings = blocks.filter(({ type }) => type === 'heading').map(({ text }) => readable(text));
  const text = { title: readable(title && !title.derived ? title.text : ''), headings, body: readable(body) };
  const words = listThemeWords(text, vocabulary);
  return Object.fromEntries(
    themes.flatMap((id) => {
      const theme = vocabulary[id];
      return theme ? [[id, `${theme.name}（依据：${words[id]?.join('、')}）`]] : [];
    }),
  );
}
