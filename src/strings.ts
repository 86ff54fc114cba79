/** Every word of the interface. Texts that carry a number or a name are functions. */
import { FRAME_STRINGS } from './strings/frame.ts';
import { LISTS_STRINGS } from './strings/lists.ts';
import { SEARCH_STRINGS } from './strings/search.ts';
import { STORY_STRINGS } from './strings/story.ts';
import { TEXTS_STRINGS } from './strings/texts.ts';

export const STRINGS = {
  ...FRAME_STRINGS,
  ...STORY_STRINGS,
  ...LISTS_STRINGS,
  ...SEARCH_STRINGS,
  ...TEXTS_STRINGS,
} as const;
