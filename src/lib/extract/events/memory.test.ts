import { describe, expect, test } from 'vitest';
import { extractEvents } from './events.ts';

const dates = (body: string, published: string) =>
  extractEvents(body, published).map(({ date, planned }) => `${date}${planned ? ' planned' : ''}`);

describe('an article of a known day that tells of an earlier year at length', () => {
  test.each<[string, string[]]>([
    [
      '2019年7月12日，大雨冲垮了示例桥。\n\n8月，县里勘测。10月20日，新桥开工。\n\n12月底，桥墩立了起来。\n\n今年8月，桥头修了亭子。',
      ['2019-07-12', '2019-08', '2019-10-20', '2019-12', '2023-08'],
    ],
    ['2019年7月12日，大雨。\n\n9月14日，老人在亭子里下棋。', ['2019-07-12', '2023-09-14']],
    ['2019年7月12日，大雨。\n\n如今，桥修好了。\n\n8月，桥头修了亭子。', ['2019-07-12', '2023-08']],
    ['2019年7月12日，大雨。\n\n8月3日，记者来到示例桥。', ['2019-07-12', '2023-08-03']],
    ['2019年，桥修好了。\n\n8月，桥头修了亭子。', ['2019', '2023-08']],
    ['2019年7月12日，大雨。\n\n3月，桥头修了亭子。', ['2019-07-12', '2023-03']],
  ])('%s', (body, expected) => expect(dates(body, '2023-09-16')).toEqual(expected));
});

describe('what lies a few days ahead', () => {
  test.each<[string, string[]]>([
    ['展览从今日至3月30日，免费参观。', ['2011-03-30 planned']],
    ['2月4日，馆长也要去外地。', ['2011-02-04 planned']],
    ['1月4日，新馆开门。', ['2011-01-04 planned']],
    ['该报早在11月12日便已经刊出消息。', ['2010-11-12']],
    ['（见本报昨天6版相关报道）', []],
    ['见《示例》杂志1995年第2期。', []],
    ['对于当年骂他的人，他说不恨。', []],
    ['2010年政府工作报告提出，改造棚户区。', []],
    ['支持“十二五”时期全区发展。', []],
  ])('%s', (body, expected) => expect(dates(body, '2011-01-01')).toEqual(expected));
});
