/** Whose page an article stands on, where no line of it names a source: told by what was dropped around the text. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END_LOOSE, OFFICE_END, OWN_MEDIUM } from './press.ts';
import type { Dropped, Line, Stated, StatedMetadata } from './stage.ts';

const NAME = String.raw`\p{Script=Han}[\p{Script=Han}·]{2,24}?`;
/** 主办：甲区应急管理局, 版权所有：示例日报社 备案号, 示例物业观察 Copyright, 示例晚报社版权所有 */
const RUN_BY: readonly RegExp[] = [
  new RegExp(`(?:主办(?:单位)?|版权所有|版权)[: ]{1,3}(?<name>${NAME})(?=[ |,;(]|$)`, 'u'),
  new RegExp(`(?:^|[ |])(?<name>${NAME}) ?(?:Copyright|©|\\(C\\) ?20)`, 'iu'),
  new RegExp(`(?:^|[ |])(?<name>${NAME}) ?(?:版权所有|主办)(?=[ |,;]|$)`, 'u'),
];
const OFFICE = new RegExp(`(?:${OFFICE_END})$`, 'u');
/** 发件人：示例日报通联部 <a@example.com>: a paper or an office that sends its articles by mail */
const SENDER = new RegExp(
  String.raw`^发[件送]人: ?(?<name>\p{Script=Han}{2,20}?(?:${MEDIUM_END_LOOSE}|${OFFICE_END}))(?:通联部|编辑部|新闻部|采编部)?(?=[ <(]|$)`,
  'u',
);
/** 示例日报社 brings out 示例日报. */
const PRESS = /^(?<paper>.{2,}(?:报|刊|网|台))(?:社|站)?$/u;

interface Page {
  readonly lines: readonly Line[];
  readonly dropped: readonly Dropped[];
}

/**
 * The publisher of the page, when it is plainly that of the article too: the office whose name heads the page and that runs
 * it, or the paper whose page it is where the text says 本报记者. Undefined when a source is stated.
 */
export function findPagePublisher(metadata: StatedMetadata, { lines, dropped }: Page): Stated | undefined {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [written[0]?.number, written.at(-1)?.number];
  if (metadata.sources.length > 0 || first === undefined || last === undefined) return undefined;
  const run = dropped.filter(({ line }) => line > last).flatMap(readRunBy);
  const banners = dropped.filter(({ line }) => line < first).map(({ text }) => foldForMatching(text).trim());
  const office = run.find(({ value }) => OFFICE.test(value) && banners.includes(value));
  // 示例物业观察网 | 资讯 | 政策: a site is called as it heads its page.
  const isHead = (value: string) =>
    banners.some((banner) => banner.startsWith(value) && /^网?(?:[ |]|$)/u.test(banner.slice(value.length)));
  const own = () => run.find(({ value }) => PRESS.test(value)) ?? run.find(({ value }) => isHead(value));
  return office ?? findSender(dropped, first) ?? (speaksOfItself(metadata, written) ? own() : undefined);
}

/** Who sent the mail above whose text line `first` stands. */
function findSender(dropped: readonly Dropped[], first: number): Stated | undefined {
  const [sender] = dropped.flatMap(({ line, text }) => {
    const value = line < first ? SENDER.exec(foldForMatching(text).trim())?.groups?.['name'] : undefined;
    return value ? [{ value, evidence: text.trim(), line }] : [];
  });
  return sender;
}

function readRunBy({ text, line }: Dropped): Stated[] {
  const folded = foldForMatching(text).trim();
  return RUN_BY.flatMap((pattern) => {
    const name = pattern.exec(folded)?.groups?.['name'];
    const value = name && (PRESS.exec(name)?.groups?.['paper'] ?? name);
    return value ? [{ value, evidence: text.trim(), line }] : [];
  });
}

/** 本报记者 in a byline, 本报讯 in front of the text. */
function speaksOfItself({ authors, photographers }: StatedMetadata, written: readonly Line[]): boolean {
  const [opening] = written;
  return (
    [...authors, ...photographers].some(({ evidence }) => OWN_MEDIUM.test(foldForMatching(evidence))) ||
    /^.{0,12}本[报网台刊].{0,6}讯/u.test(foldForMatching(opening?.text ?? ''))
  );
}
