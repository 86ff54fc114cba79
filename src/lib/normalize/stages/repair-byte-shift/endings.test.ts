import { expect, test } from 'vitest';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
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
