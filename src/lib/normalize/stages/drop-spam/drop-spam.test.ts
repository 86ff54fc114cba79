import { describe, expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { dropSpam } from './drop-spam.ts';

const FACTS = { script: 'hans', traditional: 'none', annotations: new Map() } as const;
const run = (text: string) => dropSpam.run(readPlainText(text, 'x.txt').lines, FACTS);

describe('a line that is spam as a whole', () => {
  test.each([
    ['spam-pornography', '国产精品_亚洲熟女_午夜福利视频'],
    ['spam-pornography', '國產精品 無碼 成人視頻 在線'],
    ['spam-gambling', '澳门新葡京 百家乐 开户送彩金'],
    ['spam-gambling', '开云体育官网下载'],
    ['spam-gambling', '注册免费送28体验金，无需申请自动送体验金'],
    ['spam-gambling', '本文来源：开云体育官网下载-www.example.com'],
    ['spam-trade', '代开发票 信用卡套现 加微信'],
    ['spam-link-farm', '甲县| 乙县| 丙市| 丁区| 戊县| 己市| 庚县| 辛区|'],
  ])('%s goes, and the receipt says so: %s', (kind, text) => {
    const { value, dropped, problems } = run(text);
    expect(value).toEqual([]);
    expect(dropped?.[0]?.rule).toBe(kind);
    const locks = kind === 'spam-pornography' || kind === 'spam-gambling';
    expect(problems?.[0]).toMatchObject(
      locks ? { severity: 'error', rule: 'spam-removed' } : { severity: 'warning', rule: kind },
    );
  });
});

describe('a line of an article', () => {
  test.each([
    '民警在社区讲解网络赌博的危害，三名居民讲了自己的经历。',
    '街道开展扫黄打非检查，清理色情小广告二百余张。',
    '活动覆盖甲县、乙县、丙市、丁区、戊县、己市、庚县、辛区八个县市区。',
    '居民扫码加微信进群，物业在群里回复。',
    '精品示范街',
    '江南体育中心',
    '银河国际社区在线',
    '甲社区有一家开云体育在线课堂。',
  ])('stays: %s', (text) => {
    const { value, problems } = run(text);
    expect(value.map((line) => line.text)).toEqual([text]);
    expect(problems).toEqual([]);
  });

  test('with spam inside stays and needs a person', () => {
    const text = '小区改造完成后，澳门新葡京真人娱乐开户送彩金，居民们都说好。';
    const { value, problems } = run(text);
    expect(value[0]?.text).toBe(text);
    expect(problems?.[0]).toMatchObject({ severity: 'error', rule: 'spam-gambling', line: 1 });
  });
});
