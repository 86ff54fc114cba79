/** The receipt of an article in a terminal: stage by stage, what each rule changed, with the words around it. */
import type { Change, Dropped, Line } from '#lib/normalize/stage.ts';
import { type Problem, printProblem } from '#lib/problem/problem.ts';
import { diffText, type TextRun } from '../diff-text.ts';
import type { Ingested } from '../ingested.ts';
import { explainRule } from './explain-rule.ts';
import { groupByStage, listDoubtful } from './list-edits.ts';
import { nameStage } from './name-stage.ts';
import { showHidden } from './show-hidden.ts';

interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly run: (run: TextRun) => string;
}

const CODES = { strong: [1, 22], faint: [2, 22], removed: [31, 39], added: [32, 39] } as const;
const PLAIN: Style = {
  strong: (text) => text,
  faint: (text) => text,
  run: ({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`),
};
const COLOURED: Style = {
  strong: (text) => paint(text, CODES.strong),
  faint: (text) => paint(text, CODES.faint),
  run: ({ kind, text }) => (kind === 'same' ? text : paint(text, CODES[kind])),
};
const CONTEXT = 12;

/** The whole receipt. Without colour, [-…-] is taken out and {+…+} put in. */
export function printArticleReceipt(
  { article, received }: { article: Ingested; received: readonly Line[] },
  { colour }: { colour: boolean },
): string {
  const style = colour ? COLOURED : PLAIN;
  const { file, encoding, script, changes, dropped, problems, blocks } = article;
  const head = `${file}：${encoding}，${SCRIPTS[script]}，收到 ${received.length} 行，得到 ${blocks.length} 段，改动 ${changes.length} 处，去掉 ${dropped.length} 行`;
  return [
    style.strong(head),
    ...section('先看：要看的问题', orderProblems(problems).map(printProblem).map(showHidden), style),
    ...section(
      '先看：把握不足的改动',
      listDoubtful(changes).map((change) => `${printChange(change, style)} ${style.faint(tellWhy(change.rule))}`),
      style,
    ),
    ...groupByStage(changes).flatMap(({ stage, rules }) => [
      style.strong(`■ ${nameStage(stage)}  ${stage}`),
      ...rules.flatMap(({ rule, changes: list }) => [
        `  ${rule} ×${list.length}  ${style.faint(tellWhy(rule))}`.trimEnd(),
        ...list.map((change) => `    ${printChange(change, style)}`),
      ]),
    ]),
    ...printDropped(dropped, style),
  ].join('\n');
}

/** Errors first. */
function orderProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
}

function tellWhy(rule: string): string {
  return explainRule(rule) ?? '';
}

function printDropped(dropped: readonly Dropped[], style: Style): string[] {
  if (dropped.length === 0) return [];
  return [
    style.strong('■ 去掉的行'),
    ...[...Map.groupBy(dropped, ({ rule }) => rule)].flatMap(([rule, list]) => [
      `  ${rule} ×${list.length}  ${style.faint(tellWhy(rule))}`.trimEnd(),
      ...list.map(({ line, text }) => `    ${style.faint(`${line}:`)} ${showHidden(text)}`),
    ]),
  ];
}

const SCRIPTS: { readonly [script in Ingested['script']]: string } = { hans: '简体', hant: '繁体', mixed: '简繁混杂' };

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length > 0 ? [style.strong(`■ ${title}`), ...lines.map((line) => `    ${line}`)] : [];
}

function printChange({ line, before, after, confidence }: Change, style: Style): string {
  const runs = diffText(before, after).map((run, index, all) => ({
    ...run,
    text: showHidden(cutContext(run, index, all.length)),
  }));
  const sure = confidence < 1 ? style.faint(` （把握 ${Math.round(confidence * 100)}%）`) : '';
  return `${style.faint(`${line}:`)} ${runs.map(style.run).join('')}${sure}`;
}

/** Long stretches that stayed the same are cut to what stands beside an edit. */
function cutContext({ kind, text }: TextRun, index: number, count: number): string {
  const characters = Array.from(text);
  if (kind !== 'same' || characters.length <= CONTEXT * 2) return text;
  const head = index === 0 ? '' : characters.slice(0, CONTEXT).join('');
  const tail = index === count - 1 ? '' : characters.slice(-CONTEXT).join('');
  return `${head}…${tail}`;
}

function paint(text: string, [on, off]: readonly [number, number]): string {
  return `\x1b[${on}m${text}\x1b[${off}m`;
}
