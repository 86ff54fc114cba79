import { expect, test } from 'vitest';
import { readPlainText } from './manuscript.ts';
import { normalize } from './pipeline.ts';
import { writeInSimplified } from './write-simplified.ts';

const ORIGINAL = [
  '舊樓復修三年　街坊上落不再擔心',
  '',
  '「軟體」上線後，街坊在手機上就可以預約維修，三年來完成120幢舊樓。著名的陳示例說，隔著窗也聽得見風聲。',
  '',
  '市區重建的師傅們把乾爽的新喉管裝進天井，又替每一戶換了窗戶，這裏的老人家終於睡得著了。',
].join('\n');

test('an article Traditional by origin comes out in Simplified, word for word, and a change tells of every block', () => {
  const kept = normalize(readPlainText(ORIGINAL, 'a.txt'));
  expect(kept.body).toContain('「軟體」上線後');
  const { blocks, body, metadata, changes, problems } = writeInSimplified(kept);
  expect(body).toContain(
    '“软体”上线后，街坊在手机上就可以预约维修，三年来完成120幢旧楼。著名的陈示例说，隔着窗也听得见风声。',
  );
  expect(body).toContain('把干爽的新喉管装进天井');
  expect(metadata.titles[0]?.value).toContain('旧楼复修三年');
  const told = changes.filter(({ rule }) => rule === 'traditional-by-origin');
  expect(told.map(({ before }) => before)).toEqual(kept.blocks.map(({ text }) => text));
  expect(told.map(({ after }) => after)).toEqual(blocks.map(({ text }) => text));
  expect(problems.map(({ rule }) => rule)).toContain('written-in-simplified');
});

test('an article in Simplified comes back as it is', () => {
  const article = normalize(readPlainText('甲社区的水管换好了，居民都说好。', 'a.txt'));
  expect(writeInSimplified(article)).toBe(article);
});

test('an address and a day are no words of the article', () => {
  const kept = normalize(readPlainText(ORIGINAL, 'a.txt'));
  const url = { value: 'https://example.invalid/舊樓', evidence: 'https://example.invalid/舊樓', line: 1 };
  const { metadata } = writeInSimplified({ ...kept, metadata: { ...kept.metadata, urls: [url] } });
  expect(metadata.urls).toEqual([url]);
});
