/** A Traditional article as the content folder keeps stories: in Simplified, word for word; the Traditional edition is made from that. */
import { mainlandQuotes } from '#lib/chinese/punctuation.ts';
import { detectScript } from '#lib/chinese/script.ts';
import { foldToSimplified, simplifyByPhrase } from '#lib/chinese/simplified.ts';
import type { Ingested } from '#lib/intake/ingested.ts';
import type { Problem } from '#lib/problem/problem.ts';

type Convert = (text: string) => string;

/**
 * `article` in Simplified with mainland quotation marks, and a problem that tells the editor so; vocabulary is untouched
 * (軟體 → 软体). What was cited from the body stays an exact part of it. Any other article comes back as it is.
 */
export function simplifyForDraft(article: Ingested): { article: Ingested; problems: readonly Problem[] } {
  if (detectScript(article.body) !== 'hant') return { article, problems: [] };
  const blocks = article.blocks.map((block) => ({ ...block, text: simplify(block.text) }));
  const body = blocks.map(({ text }) => text).join('\n\n');
  const cite = citeFrom(article.body, body);
  const { title, source } = article;
  const simplified = {
    ...article,
    blocks,
    body,
    title: title && { ...title, text: simplify(title.text) },
    source: source && { ...source, name: simplify(source.name) },
    authors: article.authors.map(simplify),
    photographers: article.photographers.map(simplify),
    figures: article.figures.map((figure) => convertTexts(figure, cite)),
    events: article.events.map((event) => convertTexts(event, cite)),
    people: article.people.map((person) => convertTexts(person, cite)),
    practices: article.practices.map((practice) => convertTexts(practice, cite)),
  };
  return { article: simplified, problems: [reportScript(article.file)] };
}

/** By phrase; character by character where a phrase would change the length, so that offsets stay. */
function simplify(text: string): string {
  const byPhrase = simplifyByPhrase(text);
  return mainlandQuotes(byPhrase.length === text.length ? byPhrase : foldToSimplified(text));
}

/** Words of `written` as they stand at the same place of `simplified`; words that are not in it by themselves. */
function citeFrom(written: string, simplified: string): Convert {
  return (words) => {
    const at = written.indexOf(words);
    return at < 0 ? simplify(words) : simplified.slice(at, at + words.length);
  };
}

function convertTexts<Fact extends object>(fact: Fact, convert: Convert): Fact {
  const entries = Object.entries(fact).map(([key, value]) => [key, typeof value === 'string' ? convert(value) : value]);
  return Object.fromEntries(entries) as Fact;
}

function reportScript(file: string): Problem {
  return {
    severity: 'warning',
    rule: 'draft-simplified',
    file,
    message: '原文是繁体字，草稿转成了简体，用词没有改；网站的繁体版由简体自动生成',
    hint: '对照原文看一遍人名、地名和“乾”“著”“後”这类字，再发布。',
  };
}
