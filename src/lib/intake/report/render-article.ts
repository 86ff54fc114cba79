/** The receipt of one article as a part of the page: doubtful things first, nothing left unsaid. */
import type { Change, Line } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { diffText } from '../diff-text.ts';
import type { Ingested } from '../ingested.ts';
import { groupByStage, listDoubtful } from './list-edits.ts';
import { type Markup, markup, print } from './markup.ts';
import { nameStage } from './name-stage.ts';
import { pairRows, type Row } from './pair-rows.ts';

export interface ReportEntry {
  readonly article: Ingested;
  /** the lines as decoded, before any repair */
  readonly received: readonly Line[];
  /** the article's problems and those of its draft */
  readonly problems: readonly Problem[];
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
  const contents = markup`<li><a href="#article-${place}">${title}</a> 改动 ${article.changes.length} 处，问题 ${problems.length} 个</li>`;
  const html = markup`<article id="article-${place}">
<h2>${title}</h2>
${renderFacts(article)}
${renderDoubts(article, problems)}
${renderFigures(article)}
<h3>原稿与修复稿</h3>
${renderRows(pairRows(article, received))}
${renderDropped(article)}
${renderChanges(article)}
</article>`;
  return { contents: print(contents), html: print(html) };
}

function renderFacts(article: Ingested): Markup {
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
    ['主题', article.themes.join('、')],
    ['校验值', sha256],
  ];
  return markup`<dl>${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value || '不详'}</dd>`)}</dl>`;
}

function renderDoubts({ changes }: Ingested, problems: readonly Problem[]): Markup {
  const doubtful = listDoubtful(changes);
  if (doubtful.length + problems.length === 0) return markup`<h3>存疑</h3><p>没有。</p>`;
  const ordered = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  return markup`<h3>存疑</h3><ul class="doubts">${ordered.map(
    ({ severity, line, message, hint }) =>
      markup`<li class="${severity}"><b>${severity === 'error' ? '必须处理' : '提醒'}</b> ${line ? `第 ${line} 行：` : ''}${message}${hint ? markup`<br>改法：${hint}` : ''}</li>`,
  )}${doubtful.map((change) => markup`<li class="doubt">${renderChange(change)}</li>`)}</ul>`;
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

function renderRows(rows: readonly Row[]): Markup {
  return markup`<table class="sides"><thead><tr><th>行</th><th>收到的</th><th>修复后的</th></tr></thead><tbody>${rows.map(renderRow)}</tbody></table>`;
}

function renderRow({ line, before, after, type, dropped, changes }: Row): Markup {
  const why = changes
    .map(({ stage, rule }) => `${nameStage(stage)}（${rule}）`)
    .filter((text, index, all) => all.indexOf(text) === index)
    .join('；');
  if (after === undefined) {
    const reason = dropped ?? (why || '并入别处');
    return markup`<tr class="dropped"><td>${line}</td><td><del>${before}</del></td><td>${before.trim() ? `没有收入：${reason}` : ''}</td></tr>`;
  }
  const runs = diffText(before, after);
  const left = runs.map(({ kind, text }) =>
    kind === 'added' ? '' : kind === 'removed' ? markup`<del title="${why}">${text}</del>` : text,
  );
  const right = runs.map(({ kind, text }) =>
    kind === 'removed' ? '' : kind === 'added' ? markup`<ins title="${why}">${text}</ins>` : text,
  );
  return markup`<tr class="${type}"><td>${line}</td><td>${left}</td><td>${right}${why ? markup`<small>${why}</small>` : ''}</td></tr>`;
}

function renderDropped({ dropped }: Ingested): Markup | string {
  if (dropped.length === 0) return '';
  return markup`<details><summary>去掉的 ${dropped.length} 行，全部在此</summary><ol class="all">${dropped.map(
    ({ rule, line, text }) => markup`<li>第 ${line} 行 <code>${rule}</code> ${text}</li>`,
  )}</ol></details>`;
}

function renderChanges({ changes }: Ingested): Markup | string {
  if (changes.length === 0) return '';
  return markup`<details><summary>改动 ${changes.length} 处，按步骤排列</summary>${groupByStage(changes).map(
    ({ stage, rules }) =>
      markup`<h4>${nameStage(stage)}</h4>${rules.map(
        ({ rule, changes: list }) =>
          markup`<p><code>${rule}</code> ×${list.length}</p><ul class="all">${list.map((change) => markup`<li>${renderChange(change)}</li>`)}</ul>`,
      )}`,
  )}</details>`;
}

function renderChange({ stage, line, before, after, confidence }: Change): Markup {
  const runs = diffText(before, after).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'removed' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`,
  );
  return markup`第 ${line} 行，${nameStage(stage)}，把握 ${percent(confidence)}：${runs}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
