import { countScripts } from '#lib/chinese/script.ts';
import { changesBetween } from '#lib/normalize/edit-lines.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Change, LineStage } from '#lib/normalize/stage.ts';
import { simplifyStray } from './stray-characters.ts';

const STAGE = 'simplify-strays';

export const STRAY_TRADITIONAL: ArticleRule = {
  id: 'stray-traditional',
  why: '全文是简体，句子里混进个别繁体字，是输入法或拼接留下的，按词改成简体；书名、引的繁体文字、讲书法题字的地方不动。',
  repairs: [
    ['改造户数達到三成，居民都满意。', '改造户数达到三成，居民都满意。'],
    ['这個问题怎么解決？', '这个问题怎么解决？'],
    ['楼道宽敞了，與过去大不一样。', '楼道宽敞了，与过去大不一样。'],
  ],
  leaves: [
    '展柜里摆着《達到彼岸》的旧译本，纸已经发黄。',
    '门楣上“達觀”二字还认得出来，这里从前是书塾。',
    '他把繁体的“達到”写在黑板上，请孩子们认一认。',
    '社区书法班的学员写下達到两个字，笔画有力。',
    '居民张昇平说，楼里从来没有这样干净过。',
    '城市達到標準，居民樂意參與。',
  ],
};

/** Turns single Traditional characters in a Simplified article back. What is Traditional by whole lines or quotations stays. */
export const simplifyStrays: LineStage = {
  id: STAGE,
  keeps: 'han-count',
  run(lines, { script, traditional }) {
    if (traditional !== 'none' || script !== 'hans') return { value: lines };
    const changes: Change[] = [];
    const value = lines.map((line) => {
      if (countScripts(line.text).traditional === 0) return line;
      const text = simplifyStray(line.text);
      if (text === line.text) return line;
      for (const change of changesBetween(line, text, { stage: STAGE, rule: STRAY_TRADITIONAL.id, confidence: 0.9 }))
        changes.push(change);
      return { ...line, text };
    });
    return { value, changes };
  },
};
