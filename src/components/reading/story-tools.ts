/** The tools of a story page: a voice, loaded when first used, and buttons that copy a citation. */
import type { makeReader, ReadingState } from './read-aloud.ts';

const tools = document.querySelector<HTMLElement>('.read-aloud');
const story = tools?.closest('.story');
if (tools && story && 'speechSynthesis' in window) {
  let state: ReadingState = 'silent';
  let reader: Promise<ReturnType<typeof makeReader>> | undefined;
  const tell = (next: ReadingState) => {
    state = next;
    tools.dataset['state'] = next;
  };
  tell(state);
  tools.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    reader ??= import('./read-aloud.ts').then((module) => module.makeReader(story, tell));
    const actions = { silent: 'start', speaking: 'pause', paused: 'resume' } as const;
    (await reader)[button.name === 'stop' ? 'stop' : actions[state]]();
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-citation'))
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.previousElementSibling?.textContent.trim() ?? '');
    button.dataset['state'] = 'copied';
  });
