import type { Run } from './judge-runs.ts';
import type { Surroundings } from './paths.ts';

/**
 * 他 or 她: no model of words can tell who is spoken of, the lines around can. A person is he or she for a whole
 * paragraph, mostly for the ones beside it too.
 */

const SINGULAR = /(?<![其吉排利自])他(?![们們人乡鄉])|她(?![们們])/gu;
/** Women are named as such; 师傅 and 老人 are anybody. */
const WOMAN =
  /大妈|大媽|阿姨|奶奶|女士|大姐|大婶|大嬸|大娘|嫂|婆婆|姑娘|女儿|女兒|母亲|母親|妈妈|媽媽|妻子|媳妇|媳婦|孙女|孫女|姐姐|妹妹/u;

/** How much is known before anything is read, and how much one 他 or 她 at some distance says. */
const WEIGHT = { beforehand: 1.5, sameLine: 3, nextLine: 0.7, anywhere: 0.1, woman: 1.5 } as const;
const SHE_BEFOREHAND = 0.35;

const [HE, SHE] = ['他'.charCodeAt(0), '她'.charCodeAt(0)] as const;

/** `run` with its candidates weighed once more by who is spoken of around it. */
export function weighPronouns(run: Run, lines: readonly string[], { model }: Surroundings): Run {
  const said = run.candidates.map(({ text }) => (text.match(SINGULAR) ?? []).join(''));
  if (new Set(said).size <= 1) return run;
  const she = likelihoodOfShe(run, lines);
  const usual = Math.exp(model.unitCost(HE) - model.unitCost(SHE));
  const factor = she / (1 - she) / usual;
  const weights = run.candidates.map(({ probability }, at) => probability * factor ** countShe(said[at] as string));
  const before = run.candidates.reduce((sum, { probability }) => sum + probability, 0);
  const after = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = run.candidates
    .map((candidate, at) => ({ ...candidate, probability: ((weights[at] as number) * before) / after }))
    .sort((a, b) => b.probability - a.probability);
  return { ...run, candidates };
}

function countShe(pronouns: string): number {
  return [...pronouns].filter((pronoun) => pronoun === '她').length;
}

function likelihoodOfShe({ line, trigger, end }: Run, lines: readonly string[]): number {
  const own = lines.indexOf(line);
  const left = line.slice(0, trigger.start);
  let [he, she] = [WEIGHT.beforehand * (1 - SHE_BEFOREHAND), WEIGHT.beforehand * SHE_BEFOREHAND];
  const count = (text: string, weight: number) => {
    for (const [pronoun] of text.matchAll(SINGULAR)) {
      if (pronoun === '她') she += weight;
      else he += weight;
    }
  };
  for (const [at, text] of lines.entries()) {
    const distance = Math.abs(at - own);
    if (distance === 0) count(`${left}\n${line.slice(end)}`, WEIGHT.sameLine);
    else if (text !== line) count(text, distance === 1 ? WEIGHT.nextLine : WEIGHT.anywhere);
  }
  if (WOMAN.test(left)) she += WEIGHT.woman;
  return she / (he + she);
}
