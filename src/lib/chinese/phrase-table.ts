import { countNewNodes, makeNodeTable } from './language-model/node-table.ts';

/** Slots of the table for each node, at least. */
const ROOM = 1.5;

/**
 * Exchanges phrases after `dictionaries` ("from to|from to|…"), the longest at each place; where two have the same
 * phrase the first one counts. The dictionaries stay as they are: the table only says where in them each phrase leads.
 */
export function buildPhraseTable(dictionaries: readonly string[]): (text: string) => string {
  const whole = dictionaries.join('|');
  const most = countNodes(whole);
  const nodes = makeNodeTable(2 ** Math.ceil(Math.log2((most + 1) * ROOM)));
  /** for the node at which a phrase ends where its replacement begins in `whole` */
  const places = new Int32Array(most + 1);
  let node = 0;
  for (let at = 0; at < whole.length; at++) {
    if (whole[at] === ' ') {
      places[node] ||= at + 1;
      at = endOfEntry(whole, at);
      node = 0;
    } else node = nodes.add(node, whole.charCodeAt(at));
  }

  return (text) => {
    let converted = '';
    let unchanged = 0;
    for (let from = 0; from < text.length; ) {
      let found = 0;
      let end = from + 1;
      let reached = nodes.find(0, text.charCodeAt(from));
      for (let at = from + 1; reached !== 0; at++) {
        const place = places[reached] as number;
        if (place > 0) [found, end] = [place, at];
        reached = at < text.length ? nodes.find(reached, text.charCodeAt(at)) : 0;
      }
      if (found > 0) {
        converted += text.slice(unchanged, from) + whole.slice(found, endOfEntry(whole, found));
        unchanged = end;
      }
      from = end;
    }
    return converted + text.slice(unchanged);
  };
}

function endOfEntry(whole: string, at: number): number {
  const end = whole.indexOf('|', at);
  return end < 0 ? whole.length : end;
}

function countNodes(whole: string): number {
  let nodes = 0;
  let previous = whole.length;
  for (let start = 0; start < whole.length; start = endOfEntry(whole, start) + 1) {
    nodes += countNewNodes(whole, { previous, start, end: Math.max(start, whole.indexOf(' ', start)) });
    previous = start;
  }
  return nodes;
}
