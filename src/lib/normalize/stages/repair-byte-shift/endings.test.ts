import { describe, expect, test } from 'vitest';
import { encodeGbk } from '#lib/chinese/gbk.ts';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { type Channel, damage, findTornMarks } from './channel.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const HANS: ArticleFacts = { script: 'hans', traditional: 'none', annotations: new Map() };

test.each([
  ['“楼道亮了,灯也换了?!?</p>', '“楼道亮了,灯也换了。”</p>'],
  ['“楼道亮了,灯也换了?!?<br/>', '“楼道亮了,灯也换了。”<br/>'],
  ['“楼道亮了,灯也换了?!?2岁的老人说', '“楼道亮了,灯也换了?!?2岁的老人说'],
])('a line break eaten in front of a whole tag is none to be missed: %s', (received, read) => {
  const { value } = repairByteShift.run([{ number: 7, text: received }], HANS);
  expect(value[0]?.text).toBe(read);
});

const HANT: ArticleFacts = { script: 'hant', traditional: 'mechanical', annotations: new Map([['場', 'chǎng']]) };

/** `text` as a site hands it on that tore it at its first mark, and set a byte before the marks `alsoAt` too. */
function tear(text: string, { alsoAt = '', orphans }: { alsoAt?: string; orphans?: Channel['orphans'] } = {}): string {
  const offsets = [...alsoAt].map((mark) => encodeGbk(text.slice(0, text.indexOf(mark))).length);
  const tornAt = [...findTornMarks(text).slice(0, 1), ...offsets];
  return damage(text, { ...HANT, tornAt, privateUse: 'deleted', width: 'folded', ...(orphans && { orphans }) });
}

function repair(text: string, facts = HANT) {
  const { value, problems = [] } = repairByteShift.run([{ number: 7, text }], facts);
  return { text: value[0]?.text, problems };
}

describe('a run that begins at a comma', () => {
  test('is read back: 。現 holds ，', () => {
    const received = tear('小區沒有電梯。現在電梯裝好了！老人下樓方便。');
    expect(received).toBe('小區沒有電梯?,F在電梯裝好了!老人下樓方便。');
    expect(repair(received).text).toBe('小區沒有電梯。現在電梯裝好了!老人下樓方便。');
  });

  test.each(['你是說他沒有來?,我不信。', 'What?,他問'])('is none where no byte fits: %s', (text) => {
    expect(repair(text)).toEqual({ text, problems: [] });
  });
});

describe('a run ends at the byte that was set before the next mark', () => {
  test('which is no digit to be missed', () => {
    const received = tear('居民參加改造。可是大家心里明白；社區很著急。', { alsoAt: '；' });
    expect(received).toContain('?;社區很著急');
    expect(repair(received).text).toBe('居民參加改造。可是大家心里明白;社區很著急。');
  });

  test('and is left where its words may be longer by a pair that vanished: 不同意 without 意', () => {
    const received = tear('居民參加改造。可是大家都不同意；社區很著急。', { alsoAt: '；' });
    expect(repair(received).text).toBe(received);
  });

  test('unless digits follow the mark: 2,460 has lost its first one', () => {
    const received = tear('居民參加改造。可是只收集到2,460元。');
    expect(received).toContain('?,460元');
    const { text, problems } = repair(received);
    expect(text).toBe(received);
    expect(problems[0]?.message).toContain('。可是只收集到□');
  });
});

test('nothing but a blank was eaten between two quotations', () => {
  const received = tear('老人說：“燈亮了。” “路也平了。”大家都笑了。');
  expect(received).toBe('老人說:“燈亮了?!?“路也平了。”大家都笑了。');
  expect(repair(received).text).toBe('老人說:“燈亮了。” “路也平了。”大家都笑了。');
});

test('who opens with 「 closes with 」', () => {
  const received = tear('老人說：「燈亮了，路也平了。」</span>');
  expect(received).toBe('老人說:「燈亮了,路也平了?!?/span>');
  expect(repair(received).text).toBe('老人說:「燈亮了,路也平了。」</span>');
});

test('a site that drops lead bytes keeps the bracket that ended a run, and begins one with a bare question mark', () => {
  const received = tear('樓道里沒有燈。看到如此場景，社區裝了路燈。', { orphans: 'dropped' });
  expect(received).toBe('樓道里沒有燈?吹饺绱藞(chǎng)景,社區裝了路燈。');
  expect(repair(received).text).toBe('樓道里沒有燈。看到如此場景,社區裝了路燈。');
});

test('a comma that the site set before a torn mark is no part of the sentence', () => {
  const received = `居民很多,,燈很少。${tear('老人說：“路也平了。”大家都笑了，真好。').replace('?!', ',?!')}`;
  expect(repair(received).text).toBe('居民很多,,燈很少。老人說:“路也平了,。”大家都笑了，真好。');
});

describe('a full-width question mark in front of ！ and a half-width one', () => {
  test.each(['？！', '？!'])('is reported: nobody types %s? ', (typed) => {
    const received = tear('居民說：“燈亮了。”75歲的老人笑了。').replace('?!', typed);
    expect(received).toBe(`居民說:“燈亮了${typed}?5歲的老人笑了。`);
    const { text, problems } = repair(received);
    expect(text).toBe(received);
    expect(problems[0]?.message).toContain('可能是“。”□”');
  });

  test('is somebody asking where the second one is full-width', () => {
    const text = '他問：“什么？！5歲的孩子？！”“是的？！我也不信。”';
    expect(repair(text)).toEqual({ text, problems: [] });
  });
});

test('where one run begins without a question mark, fainter ones are looked at again', () => {
  const annotations = HANT.annotations;
  const silent = { annotations, privateUse: 'deleted', width: 'folded', orphans: 'dropped' } as const;
  const first = '居民都不在家里。“我去敲門也沒有人應。”';
  const second = '居民要去法院告。”隨后走了。';
  const lines = [first, second].map((text) => damage(text, { ...silent, tornAt: findTornMarks(text).slice(0, 1) }));
  expect(lines[1]).toBe('居民要去法院告!彪S后走了。');
  const repaired = repairByteShift.run(
    lines.map((text, at) => ({ number: at + 1, text })),
    HANT,
  );
  expect(repaired.value.map(({ text }) => text)).toEqual([first, second]);
  expect(repair(lines[1] as string).text).toBe(lines[1]);
});
