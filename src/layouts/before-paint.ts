/**
 * Runs before the first paint, so that the reader's choice of light, size and mode is there without a flash.
 * What the address says (`?mode=elder&size=large&scheme=dark`) is remembered; an unknown value is forgotten.
 */
export const PREFERENCES = {
  scheme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'high'],
  size: ['normal', 'large', 'larger'],
  mode: ['normal', 'elder'],
  keys: ['on', 'off'],
} as const;

/** The script itself, inline in the head of every page. */
export const BEFORE_PAINT = `(function(d,o){d.dataset.script='on';try{var q=new URLSearchParams(location.search);for(var k in o){var v=q.get(k);if(v&&o[k].indexOf(v)>=0)localStorage.setItem(k,v);v=localStorage.getItem(k);if(v&&o[k].indexOf(v)>0)d.dataset[k]=v}}catch(e){}})(document.documentElement,${JSON.stringify(PREFERENCES)})`;
