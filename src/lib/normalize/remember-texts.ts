/** Characters of which something is remembered; then everything is forgotten, so that a long run keeps no more. */
const MOST_CHARACTERS = 60_000;

/** What was found out about texts: the rounds of the pipeline and the articles of one site bring the same lines again. */
interface TextMemory<Value> {
  readonly get: (text: string) => Value | undefined;
  readonly set: (text: string, value: Value) => void;
}

/**
 * An empty memory. It is asked by text and not by line object: to find dead objects among thousands of lines in weak
 * tables costs the collector seconds, and equal lines share their answer here.
 */
export function rememberTexts<Value>(): TextMemory<Value> {
  const known = new Map<string, Value>();
  let characters = 0;
  return {
    get: (text) => known.get(text),
    set(text, value) {
      if (characters > MOST_CHARACTERS) {
        known.clear();
        characters = 0;
      }
      characters += text.length + 1;
      known.set(text, value);
    },
  };
}

/** `make` that works once for each text. */
export function oncePerText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = rememberTexts<{ readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
