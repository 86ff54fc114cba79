import { describe, expect, test } from 'vitest';
import type { ArticleFacts, Line } from '#lib/normalize/stage.ts';
import { findAnnotations } from './find-annotations.ts';
import { removeAnnotations } from './remove-annotations.ts';

const ANNOTATED = [
  '示例市甲社區(qū)把物業(yè)服務(wù)交給居民評議，小區(qū)面貌一新。',
  '乙社區(qū)跟著學(xué)，業(yè)主代表每月開一次會，服務(wù)熱線有人接。',
  '「社^(qū)的事大家辦」，張某某說，這里的物業(yè)現(xiàn)在不一樣了。',
];

const GLOSSED = [
  '本課生字：重慶(chóng qìng)，長江(cháng jiāng)。',
  '長(zhǎng)大以後，他常說長江的長有兩個讀音，区(qū)和区(ōu)也是。',
  '「會計」的會(kuài)與「開會」的會不同；樂(yuè)隊和快樂的樂(lè)不同。',
];

function clean(texts: readonly string[]) {
  const lines: Line[] = texts.map((text, index) => ({ number: index + 1, text }));
  const facts: ArticleFacts = {
    script: 'hant',
    traditional: 'mechanical',
    annotations: findAnnotations(texts.join('\n')),
  };
  return removeAnnotations.run(lines, facts);
}

describe('an annotated article', () => {
  test('names the characters that were annotated throughout, with their reading', () => {
    expect(Object.fromEntries(findAnnotations(ANNOTATED.join('\n')))).toEqual({
      區: 'qū',
      業: 'yè',
      務: 'wù',
      學: 'xué',
      現: 'xiàn',
    });
  });

  test('loses every injected reading, also behind the ASCII half of a torn character', () => {
    expect(clean(ANNOTATED).value.map(({ text }) => text)).toEqual([
      '示例市甲社區把物業服務交給居民評議，小區面貌一新。',
      '乙社區跟著學，業主代表每月開一次會，服務熱線有人接。',
      '「社^的事大家辦」，張某某說，這里的物業現在不一樣了。',
    ]);
  });

  test('loses a reading that has a blank behind it inside the brackets', () => {
    const texts = [
      '甲社區網(wǎng)絡(luò )通了，網(wǎng)絡(luò )費由業(yè)主自己定。',
      '乙社區的業(yè)主也想裝網(wǎng)絡(luò )。',
    ];
    expect(clean(texts).value.map(({ text }) => text)).toEqual([
      '甲社區網絡通了，網絡費由業主自己定。',
      '乙社區的業主也想裝網絡。',
    ]);
  });

  test('loses the readings of forms that both scripts have, where many others are annotated', () => {
    const annotated =
      '社區(qū)的業(yè)主學(xué)會(huì)了服務(wù)，這(zhè)里的門(mén)開(kāi)了，說(shuō)話(huà)摸著(zhù)石頭。';
    expect(clean([annotated]).value[0]?.text).toBe('社區的業主學會了服務，這里的門開了，說話摸著石頭。');
    expect(clean(['社區(qū)的事業(yè)主定，學(xué)著(zhù)做。']).value[0]?.text).toContain('著(zhù)');
  });

  test('records each removal with its line and how sure it is', () => {
    const { changes = [] } = clean(ANNOTATED);
    expect(changes).toHaveLength(11);
    expect(changes[0]).toEqual({
      stage: 'remove-annotations',
      rule: 'injected-reading',
      line: 1,
      before: '區(qū)',
      after: '區',
      confidence: 0.99,
    });
    expect(changes.find(({ before }) => before.startsWith('^'))?.confidence).toBe(0.9);
  });

  test('loses readings that the dictionary knows of the Simplified form only', () => {
    const text = `${ANNOTATED.join('')}居民們(men)說，這里原有攤點十多處(chù)，他們(men)搬走了，清出八處(chù)空地。`;
    expect(clean([text]).value[0]?.text).toContain('居民們說，這里原有攤點十多處，他們搬走了，清出八處空地。');
  });

  test('keeps a gloss that its writer set behind a word', () => {
    const [line] = clean(['重庆(chóng qìng)的甲社區', ...ANNOTATED]).value;
    expect(line?.text).toBe('重庆(chóng qìng)的甲社區');
  });

  test('is left alone the second time', () => {
    const once = clean(ANNOTATED).value.map(({ text }) => text);
    expect(clean(once)).toEqual({ value: once.map((text, index) => ({ number: index + 1, text })) });
  });

  test('may show an often annotated character bare once, inside a garbled run', () => {
    const often = '甲社區(qū)和乙社區(qū)的業(yè)主，務(wù)必到場。'.repeat(8);
    expect([...findAnnotations(`${often}毕區逯`).keys()]).toEqual(['區', '業', '務']);
  });
});

describe('a text that was cut off', () => {
  test.each([
    ['inside a reading', '這里的現(xi', '這里的現'],
    ['inside the first reading of a character', '這里的聯(li', '這里的聯'],
    ['inside the first reading of a character, behind its tone', '這里的優(yō', '這里的優'],
    ['behind its bracket', '這里的社區(', '這里的社區'],
    ['inside a bracket of the writer', '這里的社區(jiao', '這里的社區(jiao'],
    ['behind a bracket of his', '這里的居民(', '這里的居民('],
  ])('%s', (_name, text, left) => {
    expect(clean([...ANNOTATED, text]).value.at(-1)?.text).toBe(left);
  });

  test('is so at its end alone', () => {
    expect(clean(['這里的現(xi', ...ANNOTATED]).value[0]?.text).toBe('這里的現(xi');
  });
});

describe('readings without tones', () => {
  const UNTONED = [
    '甲社區(qu) 把物業(ye) 服務(wu) 交給居民，乙社區(qu) 也跟著學(xue) ，業(ye) 主每月開會(hui) 。',
    '居民說，這(zhe) 里缺什麽(me) ？缺一個(ge) 車(che) 棚，鄉(xiang) 親們(men) 都在等。',
  ];

  test('go with the blank that was set behind each', () => {
    expect(clean(UNTONED).value.map(({ text }) => text)).toEqual([
      '甲社區把物業服務交給居民，乙社區也跟著學，業主每月開會。',
      '居民說，這里缺什麽？缺一個車棚，鄉親們都在等。',
    ]);
  });

  test('leave a blank that only some have', () => {
    const [line] = clean(UNTONED.map((text) => text.replaceAll(') ', ')').replace('務(wu)', '務(wu) '))).value;
    expect(line?.text).toContain('服務 交給居民，乙社區也跟著學');
  });

  test('are words in brackets where few of them are readings', () => {
    const text =
      '公司(web)的網(net)站(app)，軟體(soft)和硬體(hard)，業(yes)主，電(power)腦，線(line)上，會(club)員，區(qu)。';
    expect(findAnnotations(text).size).toBe(0);
  });
});

describe('a clean article', () => {
  test('a text about reading keeps its glosses', () => {
    expect(findAnnotations(GLOSSED.join('\n')).size).toBe(0);
    expect(clean(GLOSSED).value.map(({ text }) => text)).toEqual(GLOSSED);
  });

  test.each([
    ['a vocabulary list', '區(qū)\n業(yè)\n務(wù)\n學(xué)'],
    ['two hits', '社區(qū)裡的業(yè)主'],
    ['readings that do not match', '社區(qù)的業(yú)主務(wū)必到場'],
    ['Simplified characters', '社区(qū)的业(yè)主务(wù)必到场'],
    ['English in brackets', '公司(web)的網(net)站(app)和業(yes)主'],
    ['characters that also stand bare', '社區(qū)的業(yè)主務(wù)必到場，社區和業主的事務'],
  ])('%s is not annotated', (_name, text) => {
    expect(findAnnotations(text).size).toBe(0);
  });
});
