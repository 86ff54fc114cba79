/**
 * Whole numbers as text, most of them one character long: in base 32, the last digit of each from `0` on, those in front
 * of it from `]` on.
 */

const LAST_DIGIT = '0'.charCodeAt(0);
const DIGIT = ']'.charCodeAt(0);
const BASE = 32;

/** `number`, zero or more, as text. */
export function packNumber(number: number): string {
  let packed = String.fromCharCode(LAST_DIGIT + (number % BASE));
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    packed = String.fromCharCode(DIGIT + (rest % BASE)) + packed;
  return packed;
}

/** The numbers of packed text, in order. */
export function readNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let number = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= DIGIT) number = number * BASE + code - DIGIT;
    else {
      numbers[count] = number * BASE + code - LAST_DIGIT;
      count += 1;
      number = 0;
    }
  }
  return numbers.subarray(0, count);
}
