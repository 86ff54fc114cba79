import type { LineRule } from '#lib/normalize/rule.ts';

export const RESIDUE_LINE_RULES: readonly LineRule[] = [
  {
    id: 'symbols-only',
    why: '整行只有竖线、圆点、问号、叉号等记号，是表格、列表和弹层的残留，或坏掉的空白。',
    find: /^(?!-{3}$)[^\p{L}\p{N}\ue000-\uf8ff]{1,40}$|^[x×X]$|^-{3,}\|[-| ]*$/u,
    where: 'anywhere',
    drops: ['|', '---|', '?', '•', 'x', '>>', '* * *', '=========='],
    leaves: ['---', '3', 'N'],
  },
  {
    id: 'page-number',
    why: '印刷页码和网页分页条。',
    find: /^(?:[-·•] ?\d{1,4} ?[-·•]|第 ?\d{1,4} ?页(?:[ ,/]*共 ?\d{1,4} ?页)?|共 ?\d{1,4} ?页(?:[ :].{0,20})?|\d{1,3} ?\/ ?\d{1,3}|(?:(?:首页|上一页|下一页|末页|尾页|[<>]{1,2}(?![<>]))|\d{1,3} (?=.*页))(?: ?(?:首页|上一页|下一页|末页|尾页|\d{1,3}(?!\d)|\.{2,3}(?!\.)|…|[<>]{1,2}(?![<>]))){1,})$/u,
    where: 'anywhere',
    drops: ['- 3 -', '—2—', '第1页 共3页', '上一页 1 2 3 下一页', '1 2 3 下一页', '2/5'],
    leaves: ['第3页写着居民的意见', '3', '2022'],
  },
  {
    id: 'journal-mark',
    why: '期刊网的打印记号。',
    find: /^endprint$/iu,
    where: 'anywhere',
    drops: ['endprint'],
    leaves: ['blueprint'],
  },
  {
    id: 'article-end-mark',
    why: '公众号和杂志在文末写的“完”“END”。',
    find: /^[-= ([{~·]*(?:the end|end|全文完|本文完|完)[-= )\]}~·]*$/iu,
    where: 'edges',
    drops: ['— END —', '（完）', '(全文完)'],
    leaves: ['完善机制', '未完待续的故事'],
  },
];
