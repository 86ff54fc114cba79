import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** of the command and all it started: user and system */
  cpuSeconds: number;
  wallSeconds: number;
  /** the most that the command and its children held at once; sampled, Linux only, else NaN */
  peakMegabytes: number;
}

const SAMPLE_MS = 50;
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
  const sampler = setInterval(() => {
    const now = child.pid === undefined ? Number.NaN : residentMegabytes(child.pid);
    if (!(peak > now)) peak = now || peak;
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampler);
  const times = TIMES.exec(output)?.groups;
  if (code !== 0 || !times) throw new Error(`node ${args.join(' ')} failed:\n${output}`);
  const seconds = (name: string) => Number(times[name]);
  return { cpuSeconds: seconds('user') + seconds('system'), wallSeconds: seconds('real'), peakMegabytes: peak };
}

/** What a process and everything under it hold in memory now. */
function residentMegabytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const parent = parentOf(Number(name));
      if (parent !== undefined) parents.set(Number(name), parent);
    }
    const isUnder = (pid: number | undefined): boolean =>
      pid !== undefined && (pid === root || isUnder(parents.get(pid)));
    return [...parents.keys()].filter((pid) => isUnder(pid)).reduce((sum, pid) => sum + resident(pid), 0);
  } catch {
    return Number.NaN;
  }
}

function parentOf(pid: number): number | undefined {
  const stat = readIfAlive(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return Number.isInteger(parent) ? parent : undefined;
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
