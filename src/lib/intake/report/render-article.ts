/** The receipt of one article as a part of the page: doubtful things first, nothing left unsaid. */
import type { Change, Line } from '#lib/normalize/stage.ts';
import { isError, type Problem } from '#lib/problem/problem.ts';
import { diffText } from '../diff-text.ts';
import type { Ingested } from '../ingested.ts';
import { explainRule } from './explain-rule.ts';
import { groupByRule, groupByStage, listDoubtful, SURE } from './list-edits.ts';
import { type Markup, markup, print } from './markup.ts';
import { nameStage } from './name-stage.ts';
import { pairRows, type Row } from './pair-rows.ts';

export interface ReportEntry {
  readonly article: Ingested;
  /** the lines as decoded, before any repair */
  readonly received: readonly Line[];
  /** the article's problems and those of its draft */
  readonly problems: readonly Problem[];
  /** names of the themes by their ids; an id that is not among them is printed as it is */
  readonly themeNames?: Readonly<Record<string, string>>;
}

/** HTML of one article, for bindReport. */
export interface RenderedArticle {
  /** its line in the list of articles */
  readonly contents: string;
  readonly html: string;
}

/** Every text of the article is escaped. `place` is its number on the page, from 1. */
export function renderArticle(entry: ReportEntry, { place }: { place: number }): RenderedArticle {
  const { article, received, problems } = entry;
  const title = article.title?.text ?? article.file;
  const contents = markup`<li><a href="#article-${place}">${title}</a> <small>${tellVerdict(entry)}</small></li>`;
  const html = markup`<article id="article-${place}">
<h2>${title}</h2>
<p class="verdict ${problems.some(isError) ? 'stop' : ''}">${tellVerdict(entry)}</p>
${renderDoubts(article, { problems, place })}
${renderFacts(article, entry.themeNames ?? {})}
${renderFigures(article)}
<h3>原稿与修复稿</h3>
${renderRows(pairRows(article, received), place)}
${renderDropped(article)}
${renderChanges(article)}
</article>`;
  return { contents: print(contents), html: print(html) };
}

/** The article in one line: what must be done before anything else comes first. */
function tellVerdict({ article: { changes, dropped, blocks }, problems }: ReportEntry): string {
  const errors = problems.filter(isError).length;
  const doubtful = listDoubtful(changes).length;
  return [
    errors > 0 ? `必须处理 ${errors} 处` : '没有必须处理的',
    `提醒 ${problems.length - errors} 处`,
    `把握不足的改动 ${doubtful} 处`,
    `改动共 ${changes.length} 处`,
    `去掉 ${dropped.length} 行`,
    `得到 ${blocks.length} 段`,
  ].join(' · ');
}

function renderFacts(article: Ingested, themeNames: Readonly<Record<string, string>>): Markup {
  const { file, encoding, sha256, date, source, authors, editors, photographers, district } = article;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['文件', `${file}（${encoding}）`],
    ['标题', article.title && `${article.title.text}${article.title.derived ? '（从正文归纳）' : ''}`],
    ['日期', date],
    ['来源', source && [source.name, source.url].filter(Boolean).join(' ')],
    ['作者', authors.join('、')],
    ['编辑', editors.join('、')],
    ['摄影', photographers.join('、')],
    [
      '地区',
      district && `${district.path.join(' ')}（把握 ${percent(district.confidence)}，依据“${district.evidence}”）`,
    ],
    ['主题', article.themes.map((id) => themeNames[id] ?? id).join('、')],
    ['校验值', sha256],
  ];
  return markup`<dl class="facts">${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value || '不详'}</dd>`)}</dl>`;
}

function renderDoubts(
  { changes }: Ingested,
  { problems, place }: { problems: readonly Problem[]; place: number },
): Markup {
  const doubtful = listDoubtful(changes);
  if (doubtful.length + problems.length === 0) return markup`<h3>存疑</h3><p>没有。</p>`;
  const ordered = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  return markup`<h3>存疑</h3><ol class="doubts">${ordered.map(
    ({ severity, line, message, hint }) =>
      markup`<li class="${severity}"><b>${severity === 'error' ? '必须处理' : '提醒'}</b> ${line ? markup`${linkLine(line, place)}：` : ''}${message}${hint ? markup`<small>改法：${hint}</small>` : ''}</li>`,
  )}${doubtful.map(
    (change) =>
      markup`<li class="doubt"><b>把握 ${percent(change.confidence)}</b> ${linkLine(change.line, place)}，${nameStage(change.stage)}：${renderEdit(change)}<small>${tellWhy(change.rule)}</small></li>`,
  )}</ol>`;
}

/** A link to the row of the line; rows that other lines were joined to carry only their first. */
function linkLine(line: number, place: number): Markup {
  return markup`<a href="#a${place}-l${line}">第 ${line} 行</a>`;
}

function renderFigures({ figures }: Ingested): Markup | string {
  if (figures.length === 0) return '';
  return markup`<details><summary>成果数字 ${figures.length} 个</summary><table>
<thead><tr><th>说的是什么</th><th>原文</th><th>读作</th><th>依据</th></tr></thead>
<tbody>${figures.map(
    ({ label, printed, value, unit, status, evidence }) =>
      markup`<tr><td>${label}</td><td>${printed}</td><td>${value} ${unit}${status === 'planned' ? '（计划）' : ''}</td><td>${evidence}</td></tr>`,
  )}</tbody></table></details>`;
}

function renderRows(rows: readonly Row[], place: number): Markup {
  return markup`<table class="sides"><thead><tr><th>行</th><th>收到的</th><th>修复后的</th></tr></thead><tbody>${rows.map((row) => renderRow(row, place))}</tbody></table>`;
}

function renderRow({ line, lines, before, after, type, dropped, changes }: Row, place: number): Markup {
  const number = markup`<td>${lines.map((other) => markup`<a id="a${place}-l${other}"></a>`)}${line}</td>`;
  const reasons = renderReasons(changes);
  if (after === undefined) {
    const reason = dropped ? tellWhy(dropped) : changes.length > 0 ? '' : '并入别处。';
    return markup`<tr class="dropped">${number}<td><del>${before}</del></td><td>${before.trim() ? markup`没有收入。<small>${reason}</small>${reasons}` : ''}</td></tr>`;
  }
  const names = groupByRule(changes).map(({ stage }) => nameStage(stage));
  const title = [...new Set(names)].join('、');
  const runs = diffText(before, after);
  const left = runs.map(({ kind, text }) =>
    kind === 'added' ? '' : kind === 'removed' ? markup`<del title="${title}">${text}</del>` : text,
  );
  const right = runs.map(({ kind, text }) =>
    kind === 'removed' ? '' : kind === 'added' ? markup`<ins title="${title}">${text}</ins>` : text,
  );
  return markup`<tr class="${type}">${number}<td>${left}</td><td>${right}${reasons}</td></tr>`;
}

/** What was done to a row and why, rule by rule; open where a rule was not sure. */
function renderReasons(changes: readonly Change[]): Markup | string {
  if (changes.length === 0) return '';
  const rules = groupByRule(changes);
  const isSure = changes.every(({ confidence }) => confidence >= SURE);
  const names = [...new Set(rules.map(({ stage }) => nameStage(stage)))].join('、');
  return markup`<details class="why"${isSure ? '' : markup` open`}><summary>改动 ${changes.length} 处：${names}</summary><ul>${rules.map(
    ({ stage, rule, changes: list }) =>
      markup`<li>${nameStage(stage)} ×${list.length}，把握 ${percent(Math.min(...list.map(({ confidence }) => confidence)))}：${tellWhy(rule)}</li>`,
  )}</ul></details>`;
}

function renderDropped({ dropped }: Ingested): Markup | string {
  if (dropped.length === 0) return '';
  const rules = Map.groupBy(dropped, ({ rule }) => rule);
  return markup`<h3>去掉的 ${dropped.length} 行，全部在此</h3><dl class="gone">${[...rules].map(
    ([rule, list]) =>
      markup`<dt>${tellWhy(rule)} <code>${rule}</code></dt><dd><ul class="all">${list.map(({ line, text }) => markup`<li>第 ${line} 行 ${text}</li>`)}</ul></dd>`,
  )}</dl>`;
}

function renderChanges({ changes }: Ingested): Markup | string {
  if (changes.length === 0) return '';
  return markup`<details><summary>改动 ${changes.length} 处，按步骤排列</summary>${groupByStage(changes).map(
    ({ stage, rules }) =>
      markup`<h4>${nameStage(stage)}</h4>${rules.map(
        ({ rule, changes: list }) =>
          markup`<p>${tellWhy(rule)} <code>${rule}</code> ×${list.length}</p><ul class="all">${list.map((change) => markup`<li>第 ${change.line} 行，把握 ${percent(change.confidence)}：${renderEdit(change)}</li>`)}</ul>`,
      )}`,
  )}</details>`;
}

function renderEdit({ before, after }: Change): Markup {
  return markup`${diffText(before, after).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'removed' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`,
  )}`;
}

/** The reason in a sentence; the id of a rule that has none. */
function tellWhy(rule: string): string {
  return explainRule(rule) ?? rule;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
