/** Steps of `npm run check` and `npm test`: each a command of its own, timed; the first that fails ends the run. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export interface Step {
  readonly name: string;
  /** the program and its arguments; `node` is the Node that runs this script */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `steps` in order with their output shown. Returns the name of the first that failed, or undefined. */
export function runSteps(steps: readonly Step[]): string | undefined {
  for (const { name, command, env } of steps) {
    const began = performance.now();
    console.log(`\n▶ ${name}`);
    const [program, ...args] = command;
    const { status, error } = spawnSync(program === 'node' ? process.execPath : program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    if (error) throw new Error(`Could not start ${program}.`, { cause: error });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`✗ ${name} failed after ${seconds} s`);
      return name;
    }
    console.log(`✓ ${name} (${seconds} s)`);
  }
  return undefined;
}

/** The script of a package that lies in node_modules, to be run by our own Node (a bare `npx` may find another). */
export function packageScript(path: string): string {
  return join(ROOT, 'node_modules', path);
}
