import { BRACKETED_SYLLABLE, hasReading, isToned, readingsOf, withoutTones } from '#lib/chinese/pinyin.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';
import { CUT_READING } from './find-annotations.ts';

/**
 * Takes out the readings that a crawler injected: 社區(qū) → 社區. Which characters it annotated is a fact of the whole
 * article (`facts.annotations`); a reading behind any other character is the writer's own gloss and stays.
 */

const READING = new RegExp(`(?<host>[^\\s(（])${BRACKETED_SYLLABLE}(?<blank>[ \u00a0]?)`, 'gu');

/** A blank behind nearly every reading came with it: 社會(hui) 變遷. */
const BLANKS = { least: 5, share: 0.9 } as const;

/** What is left of a character whose lead byte went astray: the ASCII half of a GBK pair, 區 (85 5E) → ^. */
const ASCII_TRAIL = /[@-~?]/u;

const STAGE = 'remove-annotations';

export const removeAnnotations: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines, { annotations }) {
    if (annotations.size === 0) return { value: lines };
    const changes: Change[] = [];
    const takesBlanks = leavesBlanks(lines);
    const last = lines.findLastIndex(({ text }) => text.trim() !== '');
    const value = lines.map((line, at) => {
      const removed = removeFrom(line, { annotations, takesBlanks, changes });
      return at === last ? removeCut(removed, annotations, changes) : removed;
    });
    return { value, changes };
  },
};

/** Whether the crawler set a blank behind its readings (at the end of a line it does not show). */
function leavesBlanks(lines: readonly Line[]): boolean {
  const inside = lines.flatMap(({ text }) =>
    [...text.matchAll(READING)].filter(({ 0: whole, index }) => index + whole.length < text.length),
  );
  const blanks = inside.filter(({ groups }) => groups?.['blank']);
  return blanks.length >= BLANKS.least && blanks.length >= inside.length * BLANKS.share;
}

interface Removal {
  readonly annotations: ReadonlyMap<string, string>;
  readonly takesBlanks: boolean;
  readonly changes: Change[];
}

function removeFrom(line: Line, { annotations, takesBlanks, changes }: Removal): Line {
  const text = line.text.replace(
    READING,
    (before: string, host: string, ascii: string | undefined, wide: string | undefined, blank: string) => {
      const judged = judgeReading(host, (ascii ?? wide) as string, annotations);
      if (!judged) return before;
      const after = takesBlanks ? host : host + blank;
      changes.push({ stage: STAGE, ...judged, line: line.number, before, after });
      return after;
    },
  );
  return text === line.text ? line : { ...line, text };
}

/** A text that was cut off inside its last reading: 我們小區現(xi */
function removeCut(line: Line, annotations: ReadonlyMap<string, string>, changes: Change[]): Line {
  const cut = CUT_READING.exec(line.text);
  const [host, begun] = [cut?.groups?.['host'] ?? '', cut?.groups?.['begun'] ?? ''];
  if (!cut || !isBegun(host, begun, annotations)) return line;
  changes.push({ stage: STAGE, rule: 'cut-reading', confidence: 0.95, line: line.number, before: cut[0], after: host });
  return { ...line, text: line.text.slice(0, cut.index) + host };
}

/** The reading that the crawler gives this character, or that it would give one that comes nowhere before. */
function isBegun(host: string, begun: string, annotations: ReadonlyMap<string, string>): boolean {
  const given = annotations.get(host);
  if (given !== undefined || begun === '') return given?.startsWith(begun) ?? false;
  return readingsOf(host).some((reading) => reading.startsWith(begun) || withoutTones(reading).startsWith(begun));
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
