import { countHan } from '#lib/chinese/characters.ts';
import { appointJudge, dropByRules, dropWhere, findTextSpan, type LineJudge } from '#lib/normalize/drop-lines.ts';
import { findPaperClosing } from '#lib/normalize/paper-closing.ts';
import type { LineRule } from '#lib/normalize/rule.ts';
import { findStackedDay } from '#lib/normalize/stacked-day.ts';
import type { ArticleFacts, Dropped, Line, LineStage, Outcome } from '#lib/normalize/stage.ts';
import { findAttachedTable } from './attached-table.ts';
import { BETWEEN_RULES } from './between-rules.ts';
import { findBuriedRows } from './buried-rows.ts';
import { findButtonStacks } from './button-stacks.ts';
import { findContactLines } from './contact-lines.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { findDoubledSummary } from './doubled-summary.ts';
import { FOOT_NOTICE_RULES } from './foot-notice-rules.ts';
import { findHotPosts, findMemberBox, findMemberCells } from './forum-members.ts';
import { FORUM_RULES } from './forum-rules.ts';
import { findSignatures } from './forum-signatures.ts';
import { INSERTED_RULES } from './inserted-rules.ts';
import { findLegalNotice } from './legal-notice.ts';
import { LIBRARY_RULES } from './library-rules.ts';
import { findNewsletterNotices } from './newsletter-notices.ts';
import { findOtherFloors } from './other-floors.ts';
import { PAGE_FOOT_RULES } from './page-foot-rules.ts';
import { findPageLine, PAGE_LINE_RULES } from './page-line-rules.ts';
import { findPageRemains } from './page-remains.ts';
import { findPageWords } from './page-words.ts';
import { PLAYER_RULES } from './player-rules.ts';
import { PORTAL_RULES } from './portal-rules.ts';
import { findPostingPlace } from './posting-place.ts';
import { findQuestionTail } from './question-tail.ts';
import { findRelatedLists } from './related-list.ts';
import { REPOSTING_RULES } from './reposting-rules.ts';
import { RESIDUE_LINE_RULES } from './residue-rules.ts';
import { findRunningHeads } from './running-heads.ts';
import { findSectionNumbers } from './section-numbers.ts';
import { SELF_MEDIA_RULES } from './self-media-rules.ts';
import { WIDGET_RULES } from './widget-rules.ts';

/** The rules about a line that tell it by what it says, in the order in which they are asked. */
const SAYING_RULES: readonly LineRule[] = [
  ...RESIDUE_LINE_RULES,
  ...FORUM_RULES,
  ...PORTAL_RULES,
  ...PLAYER_RULES,
  ...PAGE_FOOT_RULES,
  ...REPOSTING_RULES,
  ...DOCUMENT_RULES,
  ...INSERTED_RULES,
  ...FOOT_NOTICE_RULES,
  ...BETWEEN_RULES,
  ...LIBRARY_RULES,
  ...SELF_MEDIA_RULES,
  ...WIDGET_RULES,
];

/** Every rule about a line that belongs to the page. */
export const BOILERPLATE_RULES: readonly LineRule[] = [...SAYING_RULES, ...PAGE_LINE_RULES];

const chief = appointJudge(SAYING_RULES);

/** A judge who leaves what an office writes below its paper (the number to ring is the paper's there, not the site's), and 07/15 of a day. */
function sparing(own: ReadonlySet<Line>, day: readonly Line[]): LineJudge {
  if (own.size === 0 && day.length === 0) return chief;
  const anywhere: LineJudge['anywhere'] = (line) => (day.includes(line) ? undefined : chief.anywhere(line));
  return { anywhere, atEdge: (line) => (own.has(line) || day.includes(line) ? anywhere(line) : chief.atEdge(line)) };
}

function listPaperLines(lines: readonly Line[]): ReadonlySet<Line> {
  const own = findPaperClosing(lines)?.lines ?? [];
  return new Set([...own].map((index) => lines[index] as Line));
}

/** Takes out lines that belong to the page and not to the article. Each drop can bare another one: repeated until none is left. */
export const dropBoilerplate: LineStage = {
  id: 'drop-boilerplate',
  keeps: 'han-characters',
  run(lines, facts) {
    const dropped: Dropped[] = [];
    let value = lines;
    for (;;) {
      const text = value;
      const steps = [() => dropOnce(text, facts), () => dropPageLines(text, dropped), () => dropRemains(text, dropped)];
      const once = firstThatDrops(steps);
      if (!once?.dropped) return { value, dropped };
      for (const drop of once.dropped) dropped.push(drop);
      value = once.value;
    }
  },
};

function firstThatDrops(steps: readonly (() => Outcome<readonly Line[]>)[]): Outcome<readonly Line[]> | undefined {
  for (const step of steps) {
    const outcome = step();
    if (outcome.dropped?.length) return outcome;
  }
  return undefined;
}

/** 热门推荐 between paragraphs may be a heading of the article. */
const SHORT_HEADING = 4;

/** What the templates of sites say, in whole lines, and words of the page beside them: after the lists that they head. */
function dropPageLines(lines: readonly Line[], dropped: readonly Dropped[]): Outcome<readonly Line[]> {
  const words = findPageWords(lines, dropped);
  const { start, end } = findTextSpan(lines);
  const isHeading = (line: Line, index: number) => index > start && index < end && countHan(line.text) <= SHORT_HEADING;
  return dropWhere(lines, (line, index) => {
    if (words.has(index)) return findPageLine(line)?.id ?? 'page-word';
    return isHeading(line, index) ? undefined : findPageLine(line)?.id;
  });
}

function dropOnce(lines: readonly Line[], facts: ArticleFacts): Outcome<readonly Line[]> {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const judge = sparing(listPaperLines(lines), findStackedDay(written));
  const stacked = [...listStacks(lines, facts), { rule: 'organisation-footer', found: findContactLines(lines, judge) }];
  const buried = findBuriedRows(lines, judge);
  const named = dropWhere(
    lines,
    (_line, index) => stacked.find(({ found }) => found.has(index))?.rule ?? buried.get(index),
  );
  const ruled = dropByRules(named.value, judge);
  const related = findRelatedLists(ruled.value);
  const listed = dropWhere(ruled.value, (_line, index) => (related.has(index) ? 'related-list' : undefined));
  return {
    value: listed.value,
    dropped: [...(named.dropped ?? []), ...(ruled.dropped ?? []), ...(listed.dropped ?? [])],
  };
}

function dropRemains(lines: readonly Line[], dropped: readonly Dropped[]): Outcome<readonly Line[]> {
  const remains = findPageRemains(lines, dropped);
  const paper = findPaperClosing(lines);
  const isOwn = (index: number) => paper !== undefined && (paper.lines.has(index) || index >= paper.attachment);
  return dropWhere(lines, (_line, index) => (remains.has(index) && !isOwn(index) ? 'page-remains' : undefined));
}

/** What only its neighbours give away. */
function listStacks(
  lines: readonly Line[],
  facts: ArticleFacts,
): { readonly rule: string; readonly found: ReadonlySet<number> }[] {
  return [
    { rule: 'forum-member', found: findMemberBox(lines) },
    { rule: 'forum-member', found: findMemberCells(lines) },
    { rule: 'forum-hot-posts', found: findHotPosts(lines) },
    { rule: 'forum-reply', found: findOtherFloors(lines) },
    { rule: 'forum-signature', found: findSignatures(lines) },
    { rule: 'running-head', found: findRunningHeads(lines) },
    { rule: 'section-number', found: findSectionNumbers(lines) },
    { rule: 'legal-notice', found: findLegalNotice(lines) },
    { rule: 'doubled-summary', found: findDoubledSummary(lines) },
    { rule: 'posting-place', found: findPostingPlace(lines) },
    { rule: 'button-stack', found: findButtonStacks(lines) },
    { rule: 'related-list', found: findQuestionTail(lines) },
    { rule: 'attached-table', found: findAttachedTable(lines) },
    { rule: 'newsletter-notice', found: findNewsletterNotices(lines, facts) },
  ];
}
