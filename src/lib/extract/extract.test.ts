import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { NOTHING_STATED, type Stated, type StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block } from '#lib/normalize/stage.ts';
import { extractFacts } from './extract.ts';

const stated = (value: string, evidence = value): Stated => ({ value, evidence, line: 1 });

function extract(paragraphs: readonly string[], metadata: Partial<StatedMetadata> = {}) {
  const blocks: Block[] = paragraphs.map((text, index) => ({
    type: text.length < 16 && !/[。！]$/u.test(text) ? 'heading' : 'paragraph',
    text,
    line: index + 1,
  }));
  return extractFacts({
    blocks,
    body: paragraphs.join('\n\n'),
    metadata: { ...NOTHING_STATED, ...metadata },
    themes: {},
  });
}

describe('title', () => {
  test('is the stated one', () => {
    expect(extract(['正文。'], { titles: [stated('老街换新颜')] }).title).toEqual({
      text: '老街换新颜',
      derived: false,
    });
  });

  test('is made of place and first heading when none is stated, and says so', () => {
    const { title, problems } = extract(['在宜昌，改造开始了。', '把管道换成新的', '宜昌市换了管道。']);
    expect(title).toEqual({ text: '宜昌：把管道换成新的', derived: true });
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'title-derived', severity: 'warning' }));
  });

  test.each<[string, string[], string]>([
    [
      'a part that any article has',
      ['甲区的楼换了样子。', '1 引言', '居民都说好。', '2 怎么改', '先听居民的。'],
      '怎么改',
    ],
    ['when alone', ['近日，甲社区装上了第一部电梯，居民都说好。'], '甲社区装上了第一部电梯'],
    [
      'half a quotation',
      ['“再不修就没法走了，天天盼着这一天。”王阿姨说，居民都来帮忙。'],
      '再不修就没法走了，天天盼着这一天',
    ],
  ])('is never made of %s', (_name, lines, text) => {
    expect(extract(lines).title).toEqual({ text, derived: true });
  });

  test('is null for an article without text', () => {
    expect(extract([]).title).toBeNull();
  });
});

describe('date', () => {
  test('is the stated one', () => {
    expect(extract(['正文。'], { dates: [stated('2022-07-11', '2022-07-11 15:13:39')] }).date).toBe('2022-07-11');
  });

  test.each([
    ['a forum stamp', stated('2022-06-06', 'TA的每日心情 开心 2022-6-6 12:22')],
    ['a copyright notice', stated('2019', 'Copyright © 2019 示例网')],
    ['a date before what the text tells', stated('2022-06-06', '2022-06-06')],
    ['no date at all', stated('2022-13-40', '2022-13-40')],
  ])('is not %s', (_case, candidate) => {
    const { date, problems } = extract(['2023年5月1日，工程开工。'], { dates: [candidate] });
    expect(date).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'date-doubtful', line: 1 }));
  });

  test('may lie before a day that is only planned', () => {
    const facts = extract(['工程预计于2024年5月1日完工，定于2024年6月2日通水。'], { dates: [stated('2023-05-01')] });
    expect(facts.date).toBe('2023-05-01');
    const notice = extract(['报名时间：2024年5月1日。'], { dates: [stated('2023-05-01')] });
    expect(notice.date).toBe('2023-05-01');
    const holiday = extract(['2024年5月19日是第14个示例旅游日。'], { dates: [stated('2024-05-13')] });
    expect(holiday.date).toBe('2024-05-13');
    const board = extract(['2024年5月30日董事会审议之后披露。'], { dates: [stated('2024-05-13')] });
    expect(board.date).toBe('2024-05-13');
  });

  test.each([
    '签约期限：自2024年6月5日起至7月20日止。',
    '投票时间为2024年6月5日至6月22日。',
    '报名截止2024年6月5日17时。',
    '新规自2024年6月5日起施行。',
  ])('may lie before a term: %s', (term) => {
    expect(extract([term], { dates: [stated('2024-05-13')] }).date).toBe('2024-05-13');
  });

  test('may lie before a day that the text sets, within the year, when the page calls it the day of publication', () => {
    const named = (text: string) =>
      extract([text], { dates: [stated('2024-05-13', '发布时间：2024-05-13 09:30')] }).date;
    expect(named('2024年6月5日至7月20日，逾期不予受理。')).toBe('2024-05-13');
    expect(named('2026年6月5日，工程开工。')).toBeNull();
  });

  test('is null, with a hint, when nothing is stated', () => {
    const { date, problems } = extract(['正文。']);
    expect(date).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'date-unknown' }));
  });
});

test('those who made the article are people in it, with the part of their byline', () => {
  const facts = extract(['正文。'], {
    authors: [stated('张某甲', '通讯员 张某甲'), stated('李 某', '示例局党组书记、局长 李 某')],
    photographers: [stated('张某甲', '张某甲 摄')],
  });
  expect(facts.authors).toEqual(['张某甲', '李某']);
  expect(facts.people.map(({ name, role }) => [name, role])).toEqual([
    ['张某甲', '通讯员'],
    ['李某', '示例局党组书记、局长'],
  ]);
});

test('a chronicle or a summary tells of the year in its title, whenever it came out', () => {
  const dates = (title: string) =>
    extract(['2月24日，甲片区的更新计划印发。'], { titles: [stated(title)], dates: [stated('2022-02-26')] }).events.map(
      ({ date }) => date,
    );
  expect(dates('示例市城市更新大事记（2021年）')).toEqual(['2021-02-24']);
  expect(dates('示例区住房中心2021年度工作总结')).toEqual(['2021-02-24']);
  expect(dates('示例市2021年启动的更新有了结果')).toEqual(['2022-02-24']);
});

test('the day in the address of the page is the last resort, and never before what the text tells', () => {
  const urls = [stated('http://www.example.com/info/2025/06/09/c_1.html')];
  expect(extract(['街道添了停车位。'], { urls }).date).toBe('2025-06-09');
  expect(extract(['街道添了停车位。'], { urls: [stated('http://www.example.com/2025-06-09/1.html')] }).date).toBe(
    '2025-06-09',
  );
  expect(extract(['街道添了停车位。'], { urls: [stated('http://www.example.com/t20250609_1.html')] }).date).toBe(
    '2025-06-09',
  );
  expect(extract(['2025年7月1日，停车楼开门。'], { urls }).date).toBeNull();
  expect(extract(['街道添了停车位。'], { urls, dates: [stated('2024-01-02')] }).date).toBe('2024-01-02');
});

test('source keeps its name without brackets, and an address only when it is one', () => {
  const facts = extract(['正文。'], { sources: [stated('《示例日报》')], urls: [stated('javascript:alert(1)')] });
  expect(facts.source).toEqual({ name: '示例日报', url: null });
});

test('a range has no value, and a problem says where', () => {
  const { figures, problems } = extract(['开头一段。', '队员每周上门1—2次，从不间断。']);
  expect(figures).toMatchObject([{ value: null, range: [1, 2] }]);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'figure-is-a-range', line: 2 }));
});

test('of two readings of one byline the name alone is kept', () => {
  const named = (...names: string[]) => extract(['正文。'], { authors: names.map((name) => stated(name)) }).authors;
  expect(named('示例大学历史学院郭某', '郭某')).toEqual(['郭某']);
  expect(named('吴某', '吴某文')).toEqual(['吴某文']);
  expect(named('张某某', '李某')).toEqual(['张某某', '李某']);
});

test('whatever the text, evidence stands in the body and dates are dates', () => {
  const piece = fc.constantFrom(
    ...'社区书记林晓燕说，|改造小区12个|、|“红色物业”|制度|2022年6月30日，|6月|近日|。|\n\n|（|）|《|》|“|”|一|三五户|8.2万户|预计|襄阳市|去年|+|居民|1—2次|%|🏠'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(null, '2023-05-20'), (pieces, date) => {
      const body = pieces.join('');
      const facts = extractFacts({
        blocks: [{ type: 'paragraph', text: body, line: 1 }],
        body,
        metadata: { ...NOTHING_STATED, dates: date ? [stated(date)] : [] },
        themes: {},
      });
      for (const { evidence, start, end } of facts.figures) expect(body.slice(start, end)).toBe(evidence);
      for (const { evidence } of [...facts.events, ...facts.people, ...facts.practices])
        expect(body).toContain(evidence);
      for (const event of facts.events) if (event.date) expect(parsePartialDate(event.date)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test('the office of whoever signs tells the place, a reporter’s paper does not', () => {
  const signed = (evidence: string) => extract(['街道换了水管。'], { authors: [stated('卫某某', evidence)] }).district;
  expect(signed('（焦作市解放区某街道党工委书记 卫某某）')?.name).toBe('解放区');
  expect(signed('焦作日报记者 卫某某')).toBeNull();
});

test('a place within the name of a person is none', () => {
  expect(extract(['社区老检察官申保山说，街坊和气最要紧。申保山今年七十四岁。']).district).toBeNull();
});

test('Traditional text is read like Simplified, and cited as it stands', () => {
  const facts = extract(['里長林國華說，里內共有126戶，去年8月開了47場說明會。「慢慢談。」住戶陳秀枝說。']);
  expect(facts.figures.map(({ printed, value, unit }) => [printed, value, unit])).toEqual([
    ['126戶', 126, '户'],
    ['47場', 47, '场'],
  ]);
  expect(facts.figures[0]?.evidence).toBe('里內共有126戶');
  expect(facts.people).toMatchObject([
    { name: '林國華', role: '里長' },
    { name: '陳秀枝', role: '住戶' },
  ]);
  expect(facts.events[0]?.evidence).toBe('去年8月開了47場說明會');
});
