import { detectScript, detectTraditionalOrigin } from '#lib/chinese/script.ts';
import { isProseLine } from './drop-lines.ts';
import type { ArticleFacts, Line } from './stage.ts';
import { findAnnotations } from './stages/remove-annotations/find-annotations.ts';
import { splitAtTags } from './stages/strip-residue/break-at-tags.ts';

/** What is true of the article as a whole, measured before its text is edited. */
export function establishFacts(lines: readonly Line[]): ArticleFacts {
  const text = lines.map((line) => line.text).join('\n');
  const annotations = findAnnotations(text);
  return {
    script: detectScript(text),
    traditional: detectTraditionalOrigin(runningText(lines) || text, { annotated: annotations.size > 0 }),
    annotations,
  };
}

/**
 * What surrounds the article (menus, lists, injected lines) says nothing of how the article was written; it may stand on
 * one line with text, a tag between them.
 */
function runningText(lines: readonly Line[]): string {
  return splitAtTags(lines)
    .value.filter(isProseLine)
    .map((line) => line.text)
    .join('\n');
}
