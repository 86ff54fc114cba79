import { isError, type Problem } from '#lib/problem/problem.ts';
import type { EntryWithBody } from '#lib/story/check-content.ts';
import { isWithdrawn, type StoryData } from '#lib/story/story.ts';
import { findPicture } from './find-picture.ts';

// Markdown pictures, and the attributes of components; an escaped mark is text.
const MARKDOWN = /(?<!\\)!\[[^\]\n]*\]\(\s*<?([^)\s>]+)/g;
const COMPONENT = /(?<!\\)<[A-Z]\w*\b[^>]*>/g;
const SOURCE = /\b(?:src|before|after)="([^"]+)"/g;

/** Every picture that a story names and that cannot be shown; of a draft as a reminder only. */
export function checkPictures(
  stories: readonly Pick<EntryWithBody<StoryData>, 'file' | 'data' | 'body'>[],
  contentDir: string,
): Problem[] {
  return stories.flatMap(({ file, data, body }) => {
    const sources = new Set([...(data.cover ? [data.cover.image] : []), ...sourcesIn(body)]);
    const problems = [...sources]
      .map((src) => findPicture({ src, file }, contentDir))
      .filter((found) => typeof found !== 'string');
    const shown = !data.draft && !isWithdrawn(data);
    return problems.map((problem) =>
      shown || !isError(problem) ? problem : { ...problem, severity: 'warning' as const },
    );
  });
}

function sourcesIn(body: string): string[] {
  const components = (body.match(COMPONENT) ?? []).join('\n');
  return [...body.matchAll(MARKDOWN), ...components.matchAll(SOURCE)].map(([, src = '']) => src);
}
