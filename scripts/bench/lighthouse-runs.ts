import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from '../chromium.ts';
import { packageScript } from '../steps.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number>;

export interface LighthouseRuns {
  /** median of the runs, 0 to 100 */
  median: Scores;
  /** ids of the audits that cost points in the last run */
  lost: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

/** Runs Lighthouse (mobile) on `url` as often as told. Throws when it gives no report. */
export async function runLighthouse(url: string, chromium: Browser, times: number): Promise<LighthouseRuns> {
  const reports: Report[] = [];
  while (reports.length < times) reports.push(await runOnce(url, chromium));
  const median = Object.fromEntries(
    CATEGORIES.map((id) => [id, middle(reports.map(({ categories }) => (categories[id]?.score ?? 0) * 100))]),
  ) as Scores;
  const last = reports.at(-1);
  const refs = CATEGORIES.flatMap((id) => last?.categories[id]?.auditRefs ?? []);
  const lost = refs.filter(({ id, weight }) => weight > 0 && (last?.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
  return { median, lost };
}

const run = promisify(execFile);

/** One run in a process of its own; this one may be serving the page meanwhile. */
async function runOnce(url: string, { executablePath, env, args }: Browser): Promise<Report> {
  const flags = ['--headless=new', ...args].join(' ');
  const script = packageScript('lighthouse/cli/index.js');
  try {
    const { stdout } = await run(
      process.execPath,
      [script, url, '--output=json', '--quiet', `--chrome-flags=${flags}`],
      { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: 1 << 28 },
    );
    return JSON.parse(stdout) as Report;
  } catch (cause) {
    throw new Error(`Lighthouse gave no report of ${url}.`, { cause });
  }
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
