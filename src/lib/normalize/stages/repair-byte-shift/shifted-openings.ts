import { encodeGbk } from '#lib/chinese/gbk.ts';
import type { Change, Line } from '#lib/normalize/stage.ts';
import { decodeLoosely } from './channel.ts';

/** How reports begin. Behind a wide blank that lost its first byte they are read one out of step up to the next ASCII byte. */
const OPENINGS = ['（記者 ', '（記者:', '（通訊員 ', '（通訊員:', '（見習記者 ', '（實習記者 '];

/** What a reader receives of each: 。ㄓ浾 for （記者. Proved by the channel itself; no text has such a run for another reason. */
const RECEIVED: readonly (readonly [string, string])[] = OPENINGS.flatMap((opening) =>
  (['dropped', 'shown'] as const).map((orphans) => {
    const bytes = encodeGbk(`　${opening}`).slice(1);
    return [decodeLoosely(bytes, { privateUse: 'deleted', width: 'folded', orphans }), opening] as const;
  }),
);
const BOPOMOFO = /。[ㄅ-ㄩ]/u;

/** The lines with the openings of reports that were read one byte out of step, and what was changed. */
export function repairOpenings(
  lines: readonly Line[],
  stage: string,
): { readonly value: readonly Line[]; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const value = lines.map((line) => {
    if (!BOPOMOFO.test(line.text)) return line;
    let { text } = line;
    for (const [received, opening] of RECEIVED) {
      if (!BOPOMOFO.test(received) || !text.includes(received)) continue;
      const change = { before: received.trim(), after: opening.trim(), confidence: 0.98 };
      changes.push({ stage, rule: 'shifted-opening', line: line.number, ...change });
      text = text.replace(received, opening);
    }
    return text === line.text ? line : { ...line, text };
  });
  return { value, changes };
}
