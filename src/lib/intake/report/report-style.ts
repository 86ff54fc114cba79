/** Of the receipt page alone: it is opened from a disk, without the site's style sheets. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf8; --ink: #211f1b; --soft: #6a655c; --line: #8884; --gone: #b3261e; --gone-back: #b3261e14; --new: #1b6e3c; --new-back: #1b6e3c14; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #ece7dc; --soft: #a8a196; --gone: #ff9a90; --gone-back: #ff9a901c; --new: #7ddc9c; --new-back: #7ddc9c1c; --warn: #f0bd6a; } }
body { font: 16px/1.75 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; line-break: strict; max-width: 88rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; background: var(--paper); color: var(--ink); }
h1, h2, h3 { line-height: 1.35; margin-block: 1.5em .5em; }
h1 { font-size: 1.4rem; margin-top: 0; } h2 { font-size: 1.6rem; margin-top: .75em; } h3 { font-size: 1.1rem; }
a { color: inherit; text-underline-offset: .2em; }
article { border-top: 3px double var(--line); margin-top: 2.5rem; }
.verdict { font-weight: 700; margin: 0; } .verdict.stop { color: var(--gone); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 1.5rem 0 0; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
.sides { table-layout: fixed; } .sides th:first-child { width: 3.5rem; } .sides td:first-child { color: var(--soft); font-variant-numeric: tabular-nums; }
.sides tr:has(:target) td { background: #ffd54f40; } .sides td:first-child a { scroll-margin-top: 2rem; }
.heading td:last-child { font-weight: 700; } .dropped td { color: var(--soft); }
small, .why { display: block; color: var(--soft); font-size: .85rem; font-weight: 400; }
.why ul { margin: 0; padding-inline-start: 1.2em; white-space: normal; } .why summary { font-weight: 400; margin: 0; }
del { color: var(--gone); background: var(--gone-back); } ins { color: var(--new); background: var(--new-back); text-decoration: underline; text-underline-offset: .2em; }
.doubts { padding-inline-start: 1.6em; } .doubts li { border-bottom: 1px solid var(--line); padding-block: .3rem; }
.doubts li, .all li { overflow-wrap: anywhere; white-space: pre-wrap; } .error b { color: var(--gone); } .doubt b, .warning b { color: var(--warn); }
.gone dt { font-weight: 700; margin-top: .6rem; } .gone dd { margin: 0; } .all { margin: 0; padding-inline-start: 1.2em; } code { color: var(--soft); font-size: .85em; font-weight: 400; }
summary { cursor: pointer; font-weight: 700; margin-top: 1.25rem; }
@media (max-width: 45rem) {
  body { padding-inline: 1rem; }
  .sides, .sides tbody, .sides tr, .sides td { display: block; border: 0; padding: 0; } .sides thead { display: none; }
  .sides tr { border-top: 1px solid var(--line); padding-block: .5rem; } .sides td:first-child::before { content: "第 "; } .sides td:first-child::after { content: " 行"; }
  .sides td:nth-child(2)::before { content: "收到："; color: var(--soft); } .sides td:nth-child(3):not(:empty)::before { content: "修复："; color: var(--soft); }
}
@media print { details:not([open]) { display: none; } tr { break-inside: avoid; } }
`;
