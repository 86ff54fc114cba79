/** The components that editors may write in a body without importing them. */
import Note from './body/Note.astro';
import NumberInText from './body/Number.astro';
import Pull from './body/Pull.astro';
import Voice from './body/Voice.astro';

export const BODY_COMPONENTS = { Note, Number: NumberInText, Pull, Voice };
