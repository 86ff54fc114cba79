import { ENDS_IN_ROLE } from './person-role.ts';
import { WORDS } from './person-words.ts';
import { surnameLength } from './surnames.ts';

/** 甲小区居民 王小明 改造以后好多了: who speaks, as television writes it down; the line begins with the role. */
const SPEAKS = /^(?<name>[一-龥]{2,4}) \S/u;
const LINE_SO_FAR = /(?:^|\n)\p{Script=Han}{0,20}$/u;

/** The name between two blanks behind the role at the head of a line: nothing but a name stands there. */
export function readSpeakerOfLine(body: string, end: number): string | undefined {
  const name = SPEAKS.exec(body.slice(end + 1, end + 8))?.groups?.['name'] ?? '';
  const surname = surnameLength(`${name}　`);
  const isName = surname > 0 && name.length - surname <= 2 && !ENDS_IN_ROLE.test(name) && !WORDS.has(name);
  return isName && LINE_SO_FAR.test(body.slice(Math.max(0, end - 21), end)) ? name : undefined;
}
