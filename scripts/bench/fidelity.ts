/**
 * How faithfully damage is repaired, on invented articles only. `npm run bench -- fidelity` measures everything,
 * `npm run bench -- fidelity runs speed` only those parts.
 */
import { measureClean } from './fidelity-clean.ts';
import { tellFuzzed } from './fidelity-fuzz.ts';
import { measureReadings } from './fidelity-readings.ts';
import { measureRuns, measureSpeed } from './fidelity-repair.ts';
import { measureSpeed as measureIngest } from './fidelity-speed.ts';
import { measureText } from './fidelity-text.ts';

const SEED = 2026;
const RUNS_EACH = 350;
const TEXT_CASES = 2000;
const CLEAN_CHARACTERS = 5_000_000;
const FUZZ_CASES = 20_000;
const INGESTED = 10_000;

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  runs: () => measureRuns({ seed: SEED, each: RUNS_EACH }),
  speed: () => measureSpeed({ seed: SEED + 4 }),
  clean: () => measureClean({ seed: SEED + 1, characters: CLEAN_CHARACTERS }),
  readings: () => measureReadings({ seed: SEED + 2 }),
  text: () => measureText({ seed: SEED + 3, cases: TEXT_CASES }),
  ingest: () => measureIngest({ seed: SEED, articles: INGESTED }),
  fuzz: async () =>
    console.log(`\n${FUZZ_CASES} cases of any bytes: ${await tellFuzzed({ seed: SEED, cases: FUZZ_CASES })}`),
};

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(', ')}. Parts are: ${Object.keys(PARTS).join(', ')}.`);
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) await PARTS[name]?.();
}
