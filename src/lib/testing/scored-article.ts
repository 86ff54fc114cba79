/**
 * An invented article together with what should become of it, in one text: how it is received is made from the same
 * lines as what is expected, so that the two cannot drift apart. Three parts, a line `----` between them:
 * `key: value` about the article, its lines (MARKS says what each becomes), and the facts expected of it.
 */
import { traditionalCharacter } from '#lib/chinese/gbk-variants.ts';
import { damage } from '#lib/normalize/stages/repair-byte-shift/channel.ts';

export interface ScoredArticle {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  /** null: no division is to be given; undefined: not asked */
  readonly district: string | null | undefined;
  readonly themes: readonly string[];
  /** as received */
  readonly raw: string;
  readonly blocks: readonly ExpectedBlock[];
  readonly droppedLines: readonly string[];
  readonly figures: readonly ExpectedFigure[];
  readonly events: readonly { readonly date: string; readonly evidence: string }[];
  readonly people: readonly string[];
  /** an editor may take or leave these */
  readonly otherPeople: readonly string[];
  /** each with its other names */
  readonly practices: readonly (readonly string[])[];
}

export interface ExpectedBlock {
  readonly type: 'heading' | 'text';
  readonly text: string;
}

export interface ExpectedFigure {
  /** null for a range */
  readonly value: number | null;
  readonly unit: string;
  readonly evidence: string;
  /** false: an editor may take or leave it */
  readonly core: boolean;
}

/** `!` leaves the text, `@` is said about the article, `#` heading, `#+` its second line, `#=` heading|text run in, `~` goes on. */
const MARKS = /^(?<mark>!|@|#\+|#=|#|~|\^) (?<text>.*)$/su;
const DAMAGED_AS = ' ⇒ ';

/** The article that `text` describes. */
export function parseScoredArticle(text: string): ScoredArticle {
  const [head = '', lines = '', facts = ''] = text.split(/^----\n/mu);
  const about = new Map(head.split('\n').map((line) => [/^\w+/u.exec(line)?.[0] ?? '', line.replace(/^\w+: ?/u, '')]));
  const stated = (key: string) => (/^(?:null|\?|)$/u.test(about.get(key) ?? '') ? null : (about.get(key) ?? null));
  const list = (key: string) => (stated(key) ?? '').split(/[ ]+/u).filter((name) => name !== '');
  const received = lines.replace(/\n$/u, '').split('\n');
  return {
    title: stated('title'),
    date: stated('date'),
    source: stated('source'),
    authors: list('authors'),
    photographers: list('photographers'),
    district: about.get('district') === '?' ? undefined : stated('district'),
    themes: list('themes'),
    raw: damageText(received.map(receivedLine).join('\n'), { kinds: list('damage'), annotations: list('annotate') }),
    blocks: listBlocks(received),
    droppedLines: received.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
    ...readFacts(facts),
  };
}

function receivedLine(line: string): string {
  const { mark, text = line } = MARKS.exec(line)?.groups ?? {};
  const received = text.split(DAMAGED_AS)[0] as string;
  return mark === '#=' ? received.replace('|', '') : received;
}

function listBlocks(lines: readonly string[]): readonly ExpectedBlock[] {
  const blocks: { type: ExpectedBlock['type']; text: string }[] = [];
  for (const line of lines) {
    const { mark = '', text: marked = line } = MARKS.exec(line)?.groups ?? {};
    const text = (marked.split(DAMAGED_AS).at(-1) as string).trim().replace(/^#+ /u, '');
    if (mark === '!' || mark === '@' || text === '') continue;
    const last = blocks.at(-1);
    if (mark === '#+' && last) last.text += (/[：]$/u.test(last.text) ? '' : ' ') + text;
    else if (mark === '~' && last) last.text += text;
    else if (mark === '#=') {
      const [heading = '', run = ''] = text.split('|');
      blocks.push({ type: 'heading', text: heading }, { type: 'text', text: run });
    } else blocks.push({ type: mark === '#' ? 'heading' : 'text', text });
  }
  return blocks;
}

function readFacts(facts: string): Pick<ScoredArticle, 'figures' | 'events' | 'people' | 'otherPeople' | 'practices'> {
  const told = facts.split('\n').map((line) => ({ kind: line[0] ?? '', text: line.slice(2) }));
  const of = (kind: string) => told.filter((fact) => fact.kind === kind).map(({ text }) => text);
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  return {
    figures: told.flatMap(({ kind, text }) => {
      if (kind !== 'F' && kind !== 'f') return [];
      const [value = '', unit = '', ...evidence] = text.split(' ');
      return [
        {
          value: value === '-' ? null : Number(value),
          unit: unit === '-' ? '' : unit,
          evidence: evidence.join(' '),
          core: kind === 'F',
        },
      ];
    }),
    events: of('E').map((text) => ({ date: words(text)[0] ?? '', evidence: text.replace(/^\S+ /u, '') })),
    people: of('P').flatMap(words),
    otherPeople: of('p').flatMap(words),
    practices: of('M').map((text) => text.split('/')),
  };
}

/** What crawlers leave as it is, because Traditional text has the character too, with another meaning. */
const STAYS = new Set('后里于干台云征舍升制游采斗谷占余岩累系面松只出表朱向回卷布并周群床吃峰秘才致志核伙愿借注冲污');
/** Where opencc's table has a rarer form than crawlers write. */
const FORMS: Readonly<Record<string, string>> = {
  为: '為',
  脏: '臟',
  钟: '鐘',
  闲: '閑',
  线: '線',
  伪: '偽',
  众: '眾',
};

/** `character` as a crawler converts it, one by one. */
function crawlerForm(character: string): string {
  return STAYS.has(character) ? character : (FORMS[character] ?? traditionalCharacter(character));
}

interface Damage {
  readonly kinds: readonly string[];
  /** 區=qū */
  readonly annotations: readonly string[];
}

/** What a crawler makes of `text`: Traditional by character, annotated in the bytes, marks folded, or decoded wrongly. */
function damageText(text: string, { kinds, annotations }: Damage): string {
  const script = kinds.includes('traditional') ? [...text].map(crawlerForm).join('') : text;
  const readings = new Map(annotations.map((pair) => pair.split('=') as [string, string]));
  const annotated =
    readings.size > 0
      ? damage(script, { annotations: readings, tornAt: [], privateUse: 'kept', width: 'as-is' })
      : script;
  const folded = kinds.includes('halfwidth')
    ? annotated.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : annotated;
  return kinds.includes('latin1') ? Buffer.from(folded, 'utf8').toString('latin1') : folded;
}
