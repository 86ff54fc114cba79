/** An article Traditional by origin as the project keeps all text: in Simplified, word for word; the Traditional edition is made from that. */
import { mainlandQuotes } from '#lib/chinese/punctuation.ts';
import { detectScript } from '#lib/chinese/script.ts';
import { foldToSimplified, simplifyByPhrase } from '#lib/chinese/simplified.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { type Article, mapTexts } from './manuscript.ts';
import type { Change } from './stage.ts';

const STAGE = 'write-simplified';
const RULE = 'traditional-by-origin';

/**
 * `article` with blocks, body and metadata in Simplified and mainland quotation marks; vocabulary is untouched (軟體 → 软体),
 * so are lengths. A change tells of every block, a problem tells the editor. An article in Simplified comes back as it is.
 */
export function writeInSimplified(article: Article): Article {
  if (detectScript(article.body) !== 'hant') return article;
  const changes: Change[] = [];
  const blocks = article.blocks.map((block) => {
    const text = simplify(block.text);
    if (text !== block.text)
      changes.push({ stage: STAGE, rule: RULE, line: block.line, before: block.text, after: text, confidence: 0.95 });
    return { ...block, text };
  });
  return {
    ...article,
    blocks,
    body: blocks.map(({ text }) => text).join('\n\n'),
    metadata: mapTexts(article.metadata, simplify),
    changes: [...article.changes, ...changes],
    problems: [...article.problems, reportScript(article.file)],
  };
}

/** By phrase; character by character where a phrase would change the length, so that nothing is added or lost. */
function simplify(text: string): string {
  const byPhrase = simplifyByPhrase(text);
  return mainlandQuotes(byPhrase.length === text.length ? byPhrase : foldToSimplified(text));
}

function reportScript(file: string): Problem {
  return {
    severity: 'warning',
    rule: 'written-in-simplified',
    file,
    message: '原文是繁体字，收成了简体，用词没有改；网站的繁体版由简体自动生成。',
    hint: '对照原文看一遍人名、地名和“乾”“著”“後”这类字，再发布。',
  };
}
