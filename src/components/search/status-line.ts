/** The line that says how many there are: seen at once, told to a screen reader when the reader pauses. */

/** Milliseconds after which a search is called slow: a notice that comes and goes at once only flickers. */
const SLOW = 400;
/** Milliseconds without a change after which the line is read out: once for a word, not once for each letter. */
const PAUSE = 700;

export type SearchPhase = 'idle' | 'searching' | 'found' | 'none' | 'offline' | 'failed';

export interface StatusLine {
  say(text: string, phase: SearchPhase): void;
  /** says so if nothing else is said soon */
  wait(text: string): void;
}

interface Parts {
  root: HTMLElement;
  /** what is seen */
  status: HTMLElement;
  /** what is read out: a live region */
  said: HTMLElement;
}

export function makeStatusLine({ root, status, said }: Parts): StatusLine {
  let slow: ReturnType<typeof setTimeout>;
  let pause: ReturnType<typeof setTimeout>;
  const show = (text: string) => {
    status.textContent = text;
    clearTimeout(slow);
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (said.textContent !== text) said.textContent = text;
    }, PAUSE);
  };
  return {
    say(text, phase) {
      show(text);
      root.dataset['state'] = phase;
      root.ariaBusy = null;
    },
    wait(text) {
      clearTimeout(slow);
      slow = setTimeout(() => {
        show(text);
        root.ariaBusy = 'true';
      }, SLOW);
    },
  };
}
