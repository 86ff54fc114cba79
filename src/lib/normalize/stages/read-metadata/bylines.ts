import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { Line } from '#lib/normalize/stage.ts';
import type { Finding } from './findings.ts';
import { NAMES, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

const REPORTERS = String.raw`(?:(?:本报|本刊|本网|本台|[\p{Script=Han}]{2,6}(?:日报|晚报|网|社|台|融媒体?)|日报|晚报|晨报|早报|时报|商报)?(?:全媒体|融媒体?|特约|首席|见习|实习)?(?:记者|通讯员|特派员|评论员|观察员|实习生|撰稿人?|作者))`;
const CREDIT = `(?<role>${REPORTERS})[: /]{0,3}(?<names>${NAMES})`;
const ONLY_CREDITS = new RegExp(
  String.raw`^[[( ]*(?:${CREDIT.replace(/\?<\w+>/g, '?:')}[ ;,、/]*)+(?:文|报道|文/图|图文|文并摄|摄影报道|整理|/ ?[\p{Script=Han}]{2,8}(?:报道|报导|电|讯))?[\]) ]*$`,
  'u',
);
const EVERY_CREDIT = new RegExp(CREDIT, 'gu');
/** What CREDIT cannot do without, looked for first: trying each beginning of a long line takes time. */
const WRITER = /记者|通讯员|特派员|评论员|观察员|实习生|撰稿|作者/u;

const PEN_OR_PICTURE = /^[[( ◎]*[文图]/u;
/** 文/张某 图/李某, 张某 文/图 */
const SPLIT_CREDIT = new RegExp(
  String.raw`^[[( ◎]*(?:(?:文/图|图/文|图文|文图|文(?:字)?)[ /|:丨]+(?<text>${NAMES})[ ;,/]*)(?:(?:图(?:片)?|摄影?|摄)[ /|:丨]+(?<picture>${NAMES}))?[\]) ]*$`,
  'u',
);

const OFFICES =
  '(?:书记|局长|主任|部长|区长|市长|县长|镇长|院长|校长|处长|科长|会长|秘书长|主席|所长|站长|馆长|教授|研究员|经理|董事长|干部|委员|常委)';
/** （某局党组书记、局长 张某）: the signature of an official who wrote the article */
const SIGNATURE = new RegExp(
  String.raw`^\((?<role>[\p{Script=Han}、()]{2,50}${OFFICES})[ :]{1,3}(?<names>${NAMES})\)$`,
  'u',
);
const AFFILIATION = /^[[(]?作者(?:系|为|单位[:为]?|简介[:]?).{2,80}[\])]?$/u;
const SUPPLIED = /^[[(](?<supplier>[\p{Script=Han}\w·、 ]{2,30}?) ?(?:供稿|供图|报送|提供|来稿)[\])]$/u;
/** （张某某） alone on a line below the text */
const ENCLOSED = new RegExp(String.raw`^\((?<names>${NAMES})\)$`, 'u');
const BARE_NAMES = new RegExp(`^(?:◎ ?)?(?:${NAMES})$`, 'u');

/** What a line that holds nothing but who wrote or supplied the article says. */
export function parseByline(line: Line): Statement | undefined {
  const folded = foldForMatching(line.text).trim();
  const text = line.text.trim();
  const stated =
    (field: Finding['field']) =>
    (value: string): Finding => ({ field, value, evidence: text, line: line.number });
  if (WRITER.test(folded) && ONLY_CREDITS.test(folded))
    return { rule: 'byline', findings: creditNames(folded).map(stated('authors')) };
  const split = PEN_OR_PICTURE.test(folded) ? SPLIT_CREDIT.exec(folded)?.groups : undefined;
  if (split)
    return {
      rule: 'byline',
      findings: [
        ...parseNames(split['text'] ?? '').map(stated('authors')),
        ...parseNames(split['picture'] ?? '').map(stated('photographers')),
      ],
    };
  const signature = folded.startsWith('(') ? SIGNATURE.exec(folded)?.groups : undefined;
  if (signature) return { rule: 'signature', findings: parseNames(signature['names'] ?? '').map(stated('authors')) };
  if (AFFILIATION.test(folded)) return { rule: 'author-affiliation', findings: [] };
  const supplier = SUPPLIED.exec(folded)?.groups?.['supplier'];
  if (supplier)
    return {
      rule: 'supplier',
      findings: suppliers(supplier, text.slice(1, 1 + supplier.length)).map(({ field, value }) => stated(field)(value)),
    };
  const enclosed = folded.startsWith('(') ? ENCLOSED.exec(folded)?.groups?.['names'] : undefined;
  if (enclosed) return { rule: 'byline', findings: parseNames(enclosed).map(stated('authors')) };
  // Two names or more with pluses or several blanks between them: a list of authors, not a sentence.
  if (/\+| {2,}|、/u.test(folded) && !/[。;:!?"]/u.test(folded) && BARE_NAMES.test(folded))
    return { rule: 'byline', findings: parseNames(folded).map(stated('authors')) };
  return undefined;
}

function creditNames(folded: string): string[] {
  return [...folded.matchAll(EVERY_CREDIT)].flatMap(({ groups }) => parseNames(groups?.['names'] ?? ''));
}

function suppliers(folded: string, text: string): { field: 'authors' | 'sources'; value: string }[] {
  const names = parseNames(folded);
  return names.length > 0 && folded.length <= 8
    ? names.map((value) => ({ field: 'authors', value }))
    : [{ field: 'sources', value: text }];
}

/** （曾某玲 记者 肖某军 文/图）: what is left without these is names. */
const ROLES = new RegExp(`${REPORTERS}[: ]?|(?:文/图|图/文|图文|文并摄|摄影报道|报道|文)$`, 'gu');
const CLOSING = /[(](?<inside>[^()]{2,60})[)][。]?$/u;
const PICTURE_TAKER = /(?:摄影?|供图)[)\]。 ]*$/u;
const PICTURE = new RegExp(String.raw`(?<names>${NAMES}) ?(?:摄影?|供图|/摄)[)\]。 ]*$`, 'u');
const TELEGRAPH = /^.{0,24}?(?:讯|电)[ ]*\((?<inside>[^()]{2,60})\)/u;

/** Credits that stand at the beginning or the end of a paragraph or caption: read, and left where they are. */
export function readInlineCredits(line: Line, { isLast }: { readonly isLast: boolean }): Finding[] {
  const folded = foldForMatching(line.text).trim();
  const picture = PICTURE_TAKER.test(folded) ? PICTURE.exec(folded) : null;
  if (picture) {
    const evidence = line.text.trim().slice(picture.index);
    return parseNames(picture.groups?.['names'] ?? '').map((value) => ({
      field: 'photographers',
      value,
      evidence,
      line: line.number,
    }));
  }
  return [TELEGRAPH, CLOSING].flatMap((place) => {
    const match = place.exec(folded);
    const inside = match?.groups?.['inside'] ?? '';
    const at = folded.indexOf(inside, match?.index ?? 0);
    const evidence = line.text.trim().slice(at, at + inside.length);
    const finding =
      (field: Finding['field']) =>
      (value: string): Finding => ({ field, value, evidence, line: line.number });
    if (ONLY_CREDITS.test(inside)) return creditNames(inside).map(finding('authors'));
    if (place === CLOSING && WRITER.test(inside)) {
      const joint = parseNames(inside.replace(ROLES, ' ').trim());
      if (joint.length > 0) return joint.map(finding('authors'));
    }
    // （周某敏） at the very end is who wrote it; （左） and （化名） are no names.
    if (isLast && place === CLOSING && BARE_NAMES.test(inside) && !/^[左右前后中上下]/u.test(inside))
      return parseNames(inside).map(finding('authors'));
    const supplier = SUPPLIED.exec(`(${inside})`)?.groups?.['supplier'];
    return supplier && place === CLOSING ? [finding('sources')(evidence.slice(0, supplier.length))] : [];
  });
}
