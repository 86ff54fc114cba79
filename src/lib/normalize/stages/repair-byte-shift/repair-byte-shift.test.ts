import { describe, expect, test } from 'vitest';
import { encodeGbk } from '#lib/chinese/gbk.ts';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { damage, findTornMarks } from './channel.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const AS_RECEIVED = { privateUse: 'deleted', width: 'folded' } as const;

const HANT: ArticleFacts = { script: 'hant', traditional: 'mechanical', annotations: new Map() };
const HANS: ArticleFacts = { script: 'hans', traditional: 'none', annotations: new Map() };

const ANNOTATED: ArticleFacts = { ...HANT, annotations: new Map([['區', 'qū']]) };

function repair(text: string, facts: ArticleFacts) {
  const { value, changes = [], problems = [] } = repairByteShift.run([{ number: 7, text }], facts);
  return { text: value[0]?.text, changes, problems };
}

describe('a run behind a torn mark', () => {
  const written = '居民張某某說：“改造以后，樓道亮了。”示例區的老舊小區改造還在繼續。';

  test('is read back to what it was', () => {
    const [tornAt] = findTornMarks(written);
    const received = damage(written, { annotations: new Map(), tornAt: [tornAt as number], ...AS_RECEIVED });
    expect(received).toBe('居民張某某說:“改造以后,樓道亮了?!笔纠齾^的老舊小區改造還在繼續。');
    const { text, changes, problems } = repair(received, HANT);
    expect(text).toBe('居民張某某說:“改造以后,樓道亮了。”示例區的老舊小區改造還在繼續。');
    expect(problems).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ stage: 'repair-byte-shift', rule: 'shifted-behind-mark', line: 7 });
  });

  test('gives the tag back the bracket it swallowed', () => {
    expect(repair('“樓道亮了,燈也換了?!?/p>', HANT).text).toBe('“樓道亮了,燈也換了。”</p>');
  });
});

test('a digit that a run swallowed is not invented: the editor reads that it is lost', () => {
  const { text, changes, problems } = repair('居民說:“水壓比一樓還足?!?月16日,樓里換了水管。', HANT);
  expect(text).toContain('?!?月16日');
  expect(changes).toEqual([]);
  expect(problems.map(({ message }) => message).join()).toContain('，□ 是丢了、补不回来的字符，把握不够');
  expect(problems.map(({ message }) => message).join()).not.toContain('100%');
});

describe('a run behind an injected reading', () => {
  test('is read back, and the reading that caused it goes with it', () => {
    const annotations = new Map([
      ['細', 'xì'],
      ['區', 'qū'],
    ]);
    const received = damage('社區檢查燃氣黨員先到。', { annotations, tornAt: [], ...AS_RECEIVED });
    expect(received).toBe('社區(qū)檢查燃?xì)恻h員先到。');
    expect(repair(received, { ...HANT, annotations }).text).toBe('社區(qū)檢查燃氣黨員先到。');
  });
});

test('a run begins behind a character that has a reading itself: 當(dāng)?shù) tears 地', () => {
  const annotations = new Map([
    ['區', 'qū'],
    ['當', 'dāng'],
  ]);
  const { text } = repair('社區(qū)說當(dāng)?shù)氐木用穸紒韰⒓?/p>', { ...HANT, annotations });
  expect(text).toBe('社區(qū)說當(dāng)地的居民都來參加</p>');
});

test('a bracket that is closed behind a run was opened in it', () => {
  expect(repair('甲社區的工人有些吃力?!?工作)很累,”他說。', HANT).text).toBe(
    '甲社區的工人有些吃力。“(工作)很累,”他說。',
  );
});

test('a run ends before a mark, without a question mark, where the site drops the lead byte in front of it', () => {
  const annotations = new Map([['細', 'xì']]);
  const written = '黨員夜里檢查燃氣安全；再看水管。';
  const tornAt = [encodeGbk(written.slice(0, written.indexOf('；'))).length];
  const received = damage(written, { annotations, tornAt, orphans: 'silent', ...AS_RECEIVED });
  expect(received).toBe('黨員夜里檢查燃?xì)獍踩;再看水管。');
  expect(repair(received, ANNOTATED).text).toBe('黨員夜里檢查燃氣安全;再看水管。');
});

test('a word that is torn twice in a row is read back twice', () => {
  const annotations = new Map([
    ['詠', 'yǒng'],
    ['區', 'qū'],
  ]);
  const received = damage('社區開工以來以來的工作。', { annotations, tornAt: [], ...AS_RECEIVED });
  expect(received).toContain('詠(yǒng)');
  expect(repair(received, { ...HANT, annotations }).text).toBe('社區(qū)開工以來以來的工作。');
});

describe('an eaten blank', () => {
  test('comes back in a heading, where a numeral cannot stand', () => {
    const annotations = new Map([['細', 'xì']]);
    const received = damage('檢查燃氣 居民代表當先鋒', { annotations, tornAt: [], ...AS_RECEIVED });
    expect(received).toBe('檢查燃?xì)?居民代表當先鋒');
    const { text } = repair(received, ANNOTATED);
    expect(text).toBe('檢查燃氣 居民代表當先鋒');
  });

  test('is not guessed where it may have been a numeral', () => {
    const annotations = new Map([['細', 'xì']]);
    const received = damage('社區檢查燃氣9戶居民都在家，沒有漏點。', { annotations, tornAt: [], ...AS_RECEIVED });
    expect(repair(received, ANNOTATED).text).toBe(received);
  });
});

test('a reading that fills in less is preferred: a pair that nobody sees fits anything', () => {
  const written = '居民说：“请走这里。”大姐眼睛眯成了一条缝。';
  const tornAt = findTornMarks(written).slice(0, 1);
  const received = damage(written, { annotations: new Map(), tornAt, ...AS_RECEIVED });
  expect(repair(received, HANS).problems[0]?.message).toContain('可能是“。”大姐眼睛眯成了一条缝。”');
});

describe('an eaten digit', () => {
  test('reads on behind a number: 改种两 stands in front of none', () => {
    const { problems } = repair(torn('居民说：“现在有树了。”院子里改种了6株桂花。'), HANS);
    expect(problems[0]?.message).toContain('可能是“。”院子里改种了□”');
  });

  test('is no blank in a heading, where more digits follow', () => {
    const annotations = new Map([['細', 'xì']]);
    const received = damage('檢查燃氣723戶', { annotations, tornAt: [], ...AS_RECEIVED });
    expect(received).toBe('檢查燃?xì)?23戶');
    expect(repair(received, ANNOTATED).text).toBe(received);
  });

  const tear = (written: string, tornAt: readonly number[]) =>
    damage(written, { annotations: new Map(), tornAt, ...AS_RECEIVED });
  const torn = (written: string) => tear(written, findTornMarks(written).slice(0, 1));

  test.each([
    '居民说：“这里以前没有路灯。”小区2021年建成。',
    '居民说：“这里以前没有路灯。”小区1998年建成。',
    '居民说：“这里以前没有路灯。”居民拨打12345热线。',
  ])('comes back where the rest of its number tells which it was: %s', (written) => {
    expect(repair(torn(written), HANS).text).toBe(tear(written, []));
  });

  test.each(['居民说：“这里以前没有路灯。”老城有3000年历史。', '居民说：“这里以前没有路灯。”居民捐出62345元。'])(
    'stays away where it does not: %s',
    (written) => {
      expect(repair(torn(written), HANS).text).toBe(torn(written));
    },
  );
});

test('a letter that ended a run comes back with its character', () => {
  const written = '居民说：“新设备用上了。”社区主任张某某推出iPad教学。';
  const [tornAt] = findTornMarks(written);
  const received = damage(written, {
    annotations: new Map(),
    tornAt: [tornAt as number],
    ...AS_RECEIVED,
    privateUse: 'kept',
  });
  expect(received).toContain('鰅Pad');
  const { text, changes, problems } = repair(received, HANS);
  expect(text + problems.map(({ message }) => message).join('')).toContain('推出iPad教学。');
  expect(changes.length + problems.length).toBe(1);
});

test('what is left when an article has had all its work is reported by line', () => {
  const garbage = Array.from({ length: 4000 }, (_, at) => `?!${'闭'.repeat(1 + Math.floor(((at * 0.618) % 1) * 5))}`);
  const { problems } = repair(garbage.join(''), HANT);
  expect(problems.at(-1)?.message).toContain('没有再查');
});

test('a stretch that is one piece over and over is reported once and not searched', () => {
  const { text, problems } = repair(`居民说${'?!闭'.repeat(4000)}`, HANT);
  expect(text).toBe(`居民说${'?!闭'.repeat(4000)}`);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('找不到读得通的原文')]);
});

describe('what cannot be known stays as received', () => {
  test('an eaten digit is never guessed: the candidates are named instead', () => {
    const written = '居民说：“这里以前没有路灯。”甲社区去年3月装了路灯。';
    const received = damage(written, {
      annotations: new Map(),
      tornAt: findTornMarks(written).slice(0, 1),
      ...AS_RECEIVED,
    });
    const { text, problems } = repair(received, HANS);
    expect(text).toBe(received);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.severity).toBe('warning');
    expect(problems[0]?.message).toContain('甲社区');
  });

  test('a torn reading that leads nowhere is reported', () => {
    const { text, problems } = repair('居民在路口奮勇?lián)的時候', HANT);
    expect(text).toBe('居民在路口奮勇?lián)的時候');
    expect(problems.map(({ line }) => line)).toEqual([7]);
  });
});

test.each(['????昨天下午,三輛車停在小區的三個入口。', '這個??是什么'])(
  'question marks alone are no run to be reported: %s',
  (text) => {
    expect(repair(text, HANT)).toEqual({ text, changes: [], problems: [] });
  },
);

test.each([
  '你真的要走?!我不信。',
  '他问：“什么??为什么?!”',
  '“太好了!”张某某说,“真的!”',
  '价格是多少?。没有人知道;后来也没有。',
  '重庆(chóng qìng)的轻轨穿楼而过！乘客说：好看！',
])('clean text is left alone: %s', (text) => {
  const outcome = repair(text, HANS);
  expect(outcome.text).toBe(text);
  expect(outcome.changes).toEqual([]);
});

test('the opening of a report behind half a wide blank is read back: 。ㄓ浾 is （記者', () => {
  const { text, changes } = repair('。ㄓ浾 王小明 李紅軍)今年,甲市繼續改造老舊小區。', HANT);
  expect(text).toBe('（記者 王小明 李紅軍)今年,甲市繼續改造老舊小區。');
  expect(changes).toMatchObject([{ rule: 'shifted-opening', before: '。ㄓ浾', after: '（記者' }]);
  expect(repair('注音。ㄅㄆㄇ', HANT).text).toBe('注音。ㄅㄆㄇ');
});
