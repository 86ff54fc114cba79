import { decodePair, encodeGbk } from '#lib/chinese/gbk.ts';
import { isTraditionalOnly, simplifiedCharacter, traditionalCharacter } from '#lib/chinese/gbk-variants.ts';
import { readingsOf } from '#lib/chinese/pinyin.ts';
import { findAnnotations } from '#lib/normalize/stages/remove-annotations/find-annotations.ts';
import { type Channel, damage, findTornMarks } from '#lib/normalize/stages/repair-byte-shift/channel.ts';
import { findRuns } from '#lib/normalize/stages/repair-byte-shift/find-runs.ts';
import type { Run } from '#lib/normalize/stages/repair-byte-shift/judge-runs.ts';
import { surveyArticle } from '#lib/normalize/stages/repair-byte-shift/survey-article.ts';
import { pick, type Random } from './fidelity-prose.ts';

/** One article put through the damage channel, with one run in it whose truth is known. */
export interface DamagedArticle {
  /** lines as received */
  readonly lines: readonly string[];
  /** the damaged line: as received, and as it was (in its script, folded to half width, no readings) */
  readonly at: number;
  readonly truth: string;
}

export const RUN_CLASSES = ['annotation-hant', 'mark-hant', 'mark-hans'] as const;
export type RunClass = (typeof RUN_CLASSES)[number];

export interface Verdict {
  readonly detected: boolean;
  readonly accepted: boolean;
  readonly exact: boolean;
  readonly firstRight: boolean;
  readonly runs: readonly Run[];
}

/** Characters a crawler of this kind annotates: everyday ones whose Traditional form differs. */
const ANNOTATED = [...'區業設數領務網據發轉環調續協規創結現養戰內優產構聯經實進統監質責鄉導機農絡學團術節態穩衛關'];

/** Damages one place of an article (Simplified paragraphs); undefined when the article has no such place. */
export function damageArticle(
  paragraphs: readonly string[],
  runClass: RunClass,
  { random, privateUse }: { random: Random; privateUse: Channel['privateUse'] },
): DamagedArticle | undefined {
  const isHant = runClass !== 'mark-hans';
  const texts = paragraphs.map((text) => (isHant ? [...text].map(traditionalCharacter).join('') : text));
  const closing = random() < 0.5 ? '</p>' : '';
  const annotations = isHant ? givenReadings(texts) : new Map<string, string>();
  const places =
    runClass === 'annotation-hant'
      ? texts.flatMap((text, at) => tornCharacters(text, texts).map((character) => ({ at, character, tornAt: -1 })))
      : texts.flatMap((text, at) => findTornMarks(text).map((tornAt) => ({ at, character: '', tornAt })));
  if (places.length === 0) return undefined;
  const place = pick(places, random);
  if (place.character) annotations.set(place.character, readingsOf(place.character)[0] as string);
  const lines = texts.map((text, at) =>
    damage(`${text}${closing || '\n'}`, {
      annotations,
      tornAt: at === place.at && place.tornAt >= 0 ? [place.tornAt] : [],
      privateUse,
      width: 'folded',
    }).replace(/\n$/u, ''),
  );
  const damaged = withoutReadings(lines[place.at] as string);
  if (damaged === withoutReadings(fold((texts[place.at] as string) + closing))) return undefined; // the annotation in front split the place
  return { lines, at: place.at, truth: fold((texts[place.at] as string) + closing) };
}

/** What the repair makes of it. A run counts as detected when it is repaired or reported. */
export function judgeRepair({ lines, at, truth }: DamagedArticle, runClass: RunClass): Verdict {
  const annotations = findAnnotations(lines.join('\n'));
  const numbered = lines.map((text, index) => ({ number: index + 1, text }));
  const around = surveyArticle(numbered, { script: runClass === 'mark-hans' ? 'hans' : 'hant', annotations });
  const line = lines[at] as string;
  const runs = findRuns(lines, around)[at] as Run[];
  const accepted = runs.length > 0 && runs.every((run) => run.accepted);
  let from = 0;
  let repaired = '';
  let guessed = '';
  for (const run of runs) {
    const kept = line.slice(from, run.trigger.start);
    repaired += kept + (run.accepted?.text ?? run.received);
    guessed += kept + (run.candidates[0]?.text ?? run.received);
    from = run.end;
  }
  const wrong = runs.some((run) => run.accepted) && !isRight(repaired + line.slice(from), truth) && accepted;
  const firstRight = runs.length > 0 && isRight(guessed + line.slice(from), truth);
  return {
    detected: runs.length > 0,
    accepted,
    exact: accepted && !wrong,
    firstRight,
    runs,
  };
}

/** `□` in a candidate stands for one ASCII character that nobody can know. */
function isRight(text: string, truth: string): boolean {
  const plain = withoutReadings(fold(text));
  const right = withoutReadings(truth);
  if (!plain.includes('□')) return plain === right;
  return (
    plain.length === right.length && [...plain].every((character, at) => character === '□' || character === right[at])
  );
}

function withoutReadings(text: string): string {
  return text.replace(/\([^()\p{Script=Han}]{1,6}\)/gu, '');
}

function fold(text: string): string {
  return text.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

function givenReadings(texts: readonly string[]): Map<string, string> {
  const used = new Set(texts.join(''));
  return new Map(
    ANNOTATED.filter((character) => used.has(character)).map((character) => [
      character,
      readingsOf(character)[0] as string,
    ]),
  );
}

/** Traditional characters whose bytes lie across a border in `text`, and that stand nowhere bare. */
function tornCharacters(text: string, texts: readonly string[]): string[] {
  const whole = texts.join('');
  const bytes = encodeGbk(text);
  const found: string[] = [];
  for (let at = 0; at + 2 < bytes.length; at++) {
    if ((bytes[at] as number) < 0x81) continue;
    const character = decodePair(bytes[at + 1] as number, bytes[at + 2] as number);
    at += 1;
    if (!character || !isTraditionalOnly(character) || readingsOf(character).length === 0) continue;
    const isEveryday = traditionalCharacter(simplifiedCharacter(character)) === character;
    if (isEveryday && !whole.includes(character) && whole.split(character).length === 1) found.push(character);
  }
  return found;
}
