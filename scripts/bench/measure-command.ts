import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** of the command and all it started, also what it left running and killed at its end: user and system */
  cpuSeconds: number;
  wallSeconds: number;
  /** the most that the command and its children held at once; sampled, Linux only, else NaN */
  peakMegabytes: number;
}

const SAMPLE_MS = 50;
/** What Linux counts processor time in, on every machine that is met today. */
const TICKS_A_SECOND = 100;
const TIMES = /^(?<real>[\d.]+) (?<user>[\d.]+) (?<system>[\d.]+)$/m;

/** Runs `node` with `args` and measures it. Throws with its output when it fails. */
export async function measureNode(
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Measured> {
  // Only the shell that waited for a command knows the time of the command's children.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', process.execPath, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  let peak = Number.NaN;
  const ticks = new Map<number, number>();
  const sampler = setInterval(() => {
    const now = child.pid === undefined ? Number.NaN : sampleProcesses(child.pid, ticks);
    if (!(peak > now)) peak = now || peak;
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampler);
  const times = TIMES.exec(output)?.groups;
  if (code !== 0 || !times) throw new Error(`node ${args.join(' ')} failed:\n${output}`);
  const seconds = (name: string) => Number(times[name]);
  // The shell does not learn the time of a process that its parent did not wait for, as Pagefind's.
  const sampled = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
  const cpuSeconds = Math.max(seconds('user') + seconds('system'), sampled);
  return { cpuSeconds, wallSeconds: seconds('real'), peakMegabytes: peak };
}

/** What a process and everything under it hold in memory now; notes in `ticks` what each has worked so far. */
function sampleProcesses(root: number, ticks: Map<number, number>): number {
  try {
    const stats = new Map<number, { parent: number; worked: number }>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const stat = readStat(Number(name));
      if (stat) stats.set(Number(name), stat);
    }
    const isUnder = (pid: number | undefined): boolean =>
      pid !== undefined && (pid === root || isUnder(stats.get(pid)?.parent));
    let megabytes = 0;
    for (const [pid, { worked }] of stats)
      if (isUnder(pid)) {
        megabytes += resident(pid);
        ticks.set(pid, worked);
      }
    return megabytes;
  } catch {
    return Number.NaN;
  }
}

function readStat(pid: number): { parent: number; worked: number } | undefined {
  const stat = readIfAlive(`/proc/${pid}/stat`);
  const [, parent, ...rest] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0] = rest.slice(9, 11);
  return Number.isInteger(parent) && parent !== undefined ? { parent, worked: user + system } : undefined;
}

function resident(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readIfAlive(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function readIfAlive(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
