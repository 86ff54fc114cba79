/** Of the receipt page alone: it is opened from a disk, without the site's style sheets. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: #8884; --gone: #b3261e; --new: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --gone: #ff8a80; --new: #7ddc9c; } }
body { font: 16px/1.75 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; max-width: 88rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
article { border-top: 3px double var(--line); margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; }
dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
.sides { table-layout: fixed; } .sides th:first-child { width: 3.5rem; } .sides td:first-child { opacity: .6; font-variant-numeric: tabular-nums; }
.heading td:last-child { font-weight: 700; } .dropped td { opacity: .75; }
small { display: block; opacity: .7; font-size: .8rem; }
del { color: var(--gone); } ins { color: var(--new); text-decoration: underline; text-underline-offset: .2em; }
.doubts li, .all li { overflow-wrap: anywhere; white-space: pre-wrap; } .error b { color: var(--gone); }
summary { cursor: pointer; font-weight: 700; margin-top: 1.25rem; }
@media (max-width: 45rem) { .sides, .sides tbody, .sides tr, .sides td { display: block; } .sides thead { display: none; } }
`;
