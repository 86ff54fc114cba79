/** Commands against each other on a machine that is half as fast in one minute as in the next. */
import { type Around, type Measured, type Started, startNode } from './measure-command.ts';

/** Commands that run at the same time, each the arguments of `node`. */
export type Group = readonly (readonly string[])[];

export interface Turns {
  /** what the group took while it was its turn */
  readonly wallSeconds: number;
  /** of each command; their wall time counts the others' turns too */
  readonly measured: readonly Measured[];
}

const TURN_MS = 1000;

/**
 * Measures `groups` by turns of a second: one runs while all the others stand still, so that what slows the machine
 * slows all of them. Linux only. Rejected with the output of the first command that fails.
 */
export async function takeTurns(groups: readonly Group[], around: Around): Promise<Turns[]> {
  const runs = groups.map((group) => new Run(group, around));
  while (runs.some(({ isDone }) => !isDone)) for (const run of runs) if (!run.isDone) await run.takeTurn();
  return Promise.all(runs.map((run) => run.result()));
}

class Run {
  isDone = false;
  readonly #group: Group;
  readonly #around: Around;
  #milliseconds = 0;
  #started: readonly Started[] = [];
  #all: Promise<Measured[]> | undefined;

  constructor(group: Group, around: Around) {
    this.#group = group;
    this.#around = around;
  }

  async takeTurn(): Promise<void> {
    const begun = performance.now();
    this.#goOn();
    await Promise.race([this.#all, new Promise((done) => setTimeout(done, TURN_MS))]);
    for (const { signal } of this.#started) signal('SIGSTOP');
    this.#milliseconds += performance.now() - begun;
  }

  async result(): Promise<Turns> {
    return { wallSeconds: this.#milliseconds / 1000, measured: (await this.#all) ?? [] };
  }

  #goOn(): void {
    for (const { signal } of this.#started) signal('SIGCONT');
    if (this.#all) return;
    this.#started = this.#group.map((args) => startNode(args, this.#around));
    this.#all = Promise.all(this.#started.map(({ measured }) => measured)).finally(() => {
      this.isDone = true;
    });
  }
}
