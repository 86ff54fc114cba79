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

export interface Around {
  readonly cwd: string;
  readonly env: Record<string, string>;
}

/** A command that runs. */
export interface Started {
  /** rejected with the command's output when it fails */
  readonly measured: Promise<Measured>;
  /** Stops the command and all it started where they are, or lets them go on: Linux only. The wall time goes on. */
  readonly signal: (what: 'SIGSTOP' | 'SIGCONT') => void;
}

/** Runs `node` with `args` and measures it. Throws with its output when it fails. */
export function measureNode(args: readonly string[], around: Around): Promise<Measured> {
  return startNode(args, around).measured;
}

/** As measureNode, for a command that is to be stopped now and then. */
export function startNode(args: readonly string[], { cwd, env }: Around): Started {
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
  const measured = new Promise<number | null>((done) => child.on('close', done)).then((code) => {
    clearInterval(sampler);
    return readTimes(output, { code, args, ticks, peak });
  });
  return { measured, signal: (what) => signalAll([...listUnder(child.pid)], what) };
}

interface Ended {
  readonly code: number | null;
  readonly args: readonly string[];
  readonly ticks: ReadonlyMap<number, number>;
  readonly peak: number;
}

function readTimes(output: string, { code, args, ticks, peak }: Ended): Measured {
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
    let megabytes = 0;
    for (const [pid, worked] of listUnder(root)) {
      megabytes += resident(pid);
      ticks.set(pid, worked);
    }
    return megabytes;
  } catch {
    return Number.NaN;
  }
}

/** The processes under `root`, itself included, with what each has worked so far, in ticks. */
function listUnder(root: number | undefined): Map<number, number> {
  const stats = new Map<number, { parent: number; worked: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readStat(Number(name));
    if (stat) stats.set(Number(name), stat);
  }
  const isUnder = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isUnder(stats.get(pid)?.parent));
  return new Map([...stats].filter(([pid]) => isUnder(pid)).map(([pid, { worked }]) => [pid, worked]));
}

function signalAll(processes: Iterable<[number, number]>, what: 'SIGSTOP' | 'SIGCONT'): void {
  for (const [pid] of processes)
    try {
      process.kill(pid, what);
    } catch {
      // It ended meanwhile.
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
