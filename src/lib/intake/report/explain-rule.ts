import { reasonOf } from '#lib/normalize/rule-reasons.ts';
import { CHROME_RULES } from '../html/chrome-rules.ts';

/** Rules of reading a file that are code. */
const READING: Readonly<Record<string, string>> = {
  'nul-characters': 'NUL 字符是二进制内容留下的，不是文字。',
  'front-matter': '文件头上的元数据读进了标题、日期、来源等字段，不是正文。',
  'outside-the-article': '网页上文章以外的部分：菜单、页眉页脚、侧栏、别的文章。',
  'hidden-text': '网页上设为不显示的文字，读者看不见，不是报道。',
  'after-the-end': '文章已经结束，后面是网页自己的内容。',
  'repeated-title': '标题在正文上面又写了一遍，只留一处。',
  'info-line': '标题下面的日期、来源行，读进了元数据，不是正文。',
};

/** Why a rule edits or drops, in a Chinese sentence; undefined for a rule that says nothing of itself. */
export function explainRule(id: string): string | undefined {
  return reasonOf(id) ?? READING[id] ?? CHROME_RULES.find((rule) => rule.id === id)?.why;
}
