/** `npm run check`: everything that needs no browser. */
import { packageScript, runSteps, type Step } from './steps.ts';

export const CHECKS: readonly Step[] = [
  { name: 'imports', command: ['node', 'scripts/check-imports.ts'] },
  { name: 'docs', command: ['node', 'scripts/check-docs.ts'] },
  { name: 'content', command: ['node', 'scripts/check-content.ts'] },
  {
    name: 'format and lint',
    command: ['node', packageScript('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  },
  {
    name: 'types',
    command: ['node', packageScript('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'unused code', command: ['node', packageScript('knip/bin/knip.js')] },
  { name: 'unit tests', command: ['node', packageScript('vitest/vitest.mjs'), 'run', 'src'] },
];

if (import.meta.main && runSteps(CHECKS)) process.exitCode = 1;
