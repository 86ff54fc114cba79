/** Reads a story aloud with the reader's own voices, a sentence at a time, and marks the sentence that is being said. */
import { speakable } from '#lib/speech/speakable.ts';
import { splitSentences } from '#lib/speech/split-sentences.ts';

const BLOCKS =
  'h1, .standfirst, .prose :is(p, h2, h3, li, blockquote):not(:has(p, li), [aria-hidden] *, .note-title, figcaption *)';
const MARK = 'speaking';

/** The sentences of `story`, in the order they are read, each with its place on the page. */
function listRanges(story: Element): Range[] {
  return [...story.querySelectorAll(BLOCKS)].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return splitSentences(nodes.map(({ data }) => data).join('')).map(({ start, end }) => rangeOver(nodes, start, end));
  });
}

function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}

function show(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(MARK, new Highlight(range));
  else CSS.highlights.delete(MARK);
  const box = range?.getBoundingClientRect();
  if (range && box && (box.top < 80 || box.bottom > innerHeight - 80))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

export type ReadingState = 'silent' | 'speaking' | 'paused';

/** A reader of `story`; `tell` hears each change of its state. */
export function makeReader(story: Element, tell: (state: ReadingState) => void) {
  const voice = window.speechSynthesis;
  let ranges: Range[] = [];
  /** only the newest utterance may call the next one: browsers end a cancelled one, too */
  let current: SpeechSynthesisUtterance | undefined;

  function say(index: number): void {
    const range = ranges[index];
    show(range);
    if (!range) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(speakable(range.toString()));
    utterance.lang = document.documentElement.lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN';
    utterance.rate = document.documentElement.dataset['mode'] === 'elder' ? 0.85 : 1;
    utterance.onend = () => {
      if (utterance === current) say(index + 1);
    };
    utterance.onerror = () => {
      if (utterance === current) stop();
    };
    current = utterance;
    voice.speak(utterance);
    tell('speaking');
  }

  function stop(): void {
    current = undefined;
    voice.cancel();
    show(undefined);
    tell('silent');
  }

  addEventListener('pagehide', stop);
  return {
    start() {
      stop();
      ranges = listRanges(story);
      say(0);
    },
    pause() {
      voice.pause();
      tell('paused');
    },
    resume() {
      voice.resume();
      tell('speaking');
    },
    stop,
  };
}
