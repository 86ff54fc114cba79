/** `npm test`: the checks, then the site is built as a host would build it and read in a real browser. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './check.ts';
import { findChromium } from './chromium.ts';
import { packageScript, ROOT, runSteps } from './steps.ts';

const OUT_DIR = join(ROOT, 'node_modules/.cache/test-site');
const SITE = { OUT_DIR, SITE_URL: 'https://chengshi.example' };

try {
  await findChromium();
} catch (error) {
  console.error(`浏览器测试需要 Chromium，这台机器上没有：${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

rmSync(OUT_DIR, { recursive: true, force: true });
const failed = runSteps([
  ...CHECKS,
  { name: 'commands from the outside', command: ['node', packageScript('vitest/vitest.mjs'), 'run', 'scripts'] },
  { name: 'build', command: ['node', 'scripts/build.ts'], env: SITE },
  { name: 'built site', command: ['node', 'scripts/check-site.ts'], env: SITE },
  {
    name: 'browser',
    command: [
      'node',
      packageScript('@playwright/test/cli.js'),
      'test',
      '--config',
      'scripts/browser/playwright.config.ts',
    ],
    env: SITE,
  },
]);
console.log(failed ? `\nFAILED: ${failed}` : '\nEverything passed.');
process.exitCode = failed ? 1 : 0;
