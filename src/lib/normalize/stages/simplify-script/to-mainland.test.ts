import { describe, expect, test } from 'vitest';
import { toMainland } from './to-mainland.ts';

describe('a machine’s Traditional goes back to mainland Simplified', () => {
  test.each([
    ['沿著河岸', '沿着河岸'],
    ['討論著改造方案', '讨论着改造方案'],
    ['配合著施工，夾雜著碎石，湊合著走', '配合着施工，夹杂着碎石，凑合着走'],
    ['他的雜著', '他的杂著'],
    ['望著志願者，寫著名字', '望着志愿者，写着名字'],
    ['拿著書、帶著作業，穿著白大褂', '拿着书、带着作业，穿着白大褂'],
    ['等著名詩人的著作', '等著名诗人的著作'],
    ['他編著的原著', '他编著的原著'],
    ['土著居民的論著和專著', '土著居民的论著和专著'],
    ['著名的顯著成果', '著名的显著成果'],
    ['乾隆年間的餅乾', '乾隆年间的饼干'],
    ['陜西和陜北', '陕西和陕北'],
    ['餓了么？這是么？幺妹說好。', '饿了么？这是么？幺妹说好。'],
    ['樓里的干部、後來的系統', '楼里的干部、后来的系统'],
  ])('%s → %s', (before, after) => expect(toMainland(before)).toBe(after));

  test.each(['成效显著', '以便民著称的社区', '著书立说', '见微知著', '忙着称重', '看着书'])('%s stays', (text) =>
    expect(toMainland(text)).toBe(text),
  );
});
