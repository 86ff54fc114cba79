import { BRACKETED_SYLLABLE, hasReading, isToned } from '#lib/chinese/pinyin.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';

/**
 * Takes out the readings that a crawler injected: 社區(qū) → 社區. Which characters it annotated is a fact of the whole
 * article (`facts.annotations`); a reading behind any other character is the writer's own gloss and stays.
 */

const READING = new RegExp(`(?<host>[^\\s(（])${BRACKETED_SYLLABLE}`, 'gu');

/** What is left of a character whose lead byte went astray: the ASCII half of a GBK pair, 區 (85 5E) → ^. */
const ASCII_TRAIL = /[@-~?]/u;

const STAGE = 'remove-annotations';

export const removeAnnotations: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines, { annotations }) {
    if (annotations.size === 0) return { value: lines };
    const changes: Change[] = [];
    return { value: lines.map((line) => removeFrom(line, annotations, changes)), changes };
  },
};

function removeFrom(line: Line, annotations: ReadonlyMap<string, string>, changes: Change[]): Line {
  const text = line.text.replace(READING, (before: string, host: string, ascii?: string, wide?: string) => {
    const judged = judgeReading(host, (ascii ?? wide) as string, annotations);
    if (!judged) return before;
    changes.push({ stage: STAGE, ...judged, line: line.number, before, after: host });
    return host;
  });
  return text === line.text ? line : { ...line, text };
}

function judgeReading(
  host: string,
  reading: string,
  annotations: ReadonlyMap<string, string>,
): Pick<Change, 'rule' | 'confidence'> | undefined {
  if (annotations.get(host) === reading) return { rule: 'injected-reading', confidence: 0.99 };
  const isRemnant = ASCII_TRAIL.test(host) && isToned(reading);
  if (isRemnant && isInjectedReading(reading, annotations))
    return { rule: 'injected-reading-behind-remnant', confidence: 0.9 };
  return undefined;
}

/** Whether the crawler gave this reading to some character of the article. */
function isInjectedReading(reading: string, annotations: ReadonlyMap<string, string>): boolean {
  for (const [character, given] of annotations) {
    if (given === reading || hasReading(character, reading)) return true;
  }
  return false;
}
