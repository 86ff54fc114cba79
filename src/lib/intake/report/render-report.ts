/** The receipt as a page: what an editor needs to sign articles off in a minute each. */
import { markup, print, raw } from './markup.ts';
import { type RenderedArticle, type ReportEntry, renderArticle } from './render-article.ts';
import { REPORT_STYLE } from './report-style.ts';

/** One self-contained page without scripts; every text of an article is escaped. */
export function renderReport(entries: readonly ReportEntry[]): string {
  return bindReport(entries.map((entry, index) => renderArticle(entry, { place: index + 1 })));
}

/** The page of articles that were rendered before, wherever that was. */
export function bindReport(articles: readonly RenderedArticle[]): string {
  return print(markup`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>收稿回执（${articles.length} 篇）</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<h1>收稿回执</h1>
<p>每篇先看“存疑”，再对照收到的和修复后的：<del>删除线</del>是去掉的，<ins>下划线</ins>是补上的，点开“改动”看每一处为什么。</p>
${articles.length > 1 ? markup`<nav aria-label="各篇"><ol>${articles.map(({ contents }) => raw(contents))}</ol></nav>` : ''}
${articles.map(({ html }) => raw(html))}
</body>
</html>
`);
}
