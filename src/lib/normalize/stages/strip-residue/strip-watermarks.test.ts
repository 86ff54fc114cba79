import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { stripWatermarks } from './strip-watermarks.ts';

const FACTS = { script: 'hans', traditional: 'none', annotations: new Map() } as const;
const strip = (text: string) =>
  stripWatermarks
    .run(readPlainText(text, 'a.txt').lines, FACTS)
    .value.map((line) => line.text)
    .join('\n');

test.each(['www.example.com', '（示例网 www.example.com 独家）'])('%s inside three sentences goes', (mark) => {
  const text = ['今年换了12□米水管', '居民说□现在好多了', '明年再换□三条街'].join('\n');
  expect(strip(text.replaceAll('□', mark))).toBe(text.replaceAll('□', ''));
});

test('an address that the text gives once or twice stays', () => {
  const text = '居民可以登录www.example.com报名\n网址是www.example.com，也可以打电话';
  expect(strip(text)).toBe(text);
});

test('an emoji sprinkled into words goes wherever text follows it; others stay', () => {
  expect(strip('改造老🌸旧小区48个，🌸惠及居民1🌸3户。🎉\n🌸 好消息🌸')).toBe(
    '改造老旧小区48个，惠及居民13户。🎉\n🌸 好消息🌸',
  );
  expect(strip('好消息！🎉甲社区的电梯装好了，我❤甲城')).toBe('好消息！🎉甲社区的电梯装好了，我❤甲城');
});
