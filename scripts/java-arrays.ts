/** Arrays of numbers, and arrays of such, as Java's object streams hold them: enough of the format for tables. */

type JavaArray = (number | bigint | JavaArray | null)[];

const NULL = 0x70;
const REFERENCE = 0x71;
const CLASS = 0x72;
const ARRAY = 0x75;
const FIRST_HANDLE = 0x7e0000;
/** magic number and version */
const HEADER = 4;
/** serial number and flags behind the name of a class; number of fields, end of notes, no parent */
const [BEHIND_NAME, BEHIND_FLAGS] = [9, 4];

/** All arrays of a stream, in order. */
export function readJavaArrays(bytes: Buffer): JavaArray[] {
  let at = HEADER;
  /** what later parts of the stream refer to: names of classes and arrays */
  const handles: (string | JavaArray)[] = [];

  function refer(): string | JavaArray | undefined {
    at += 4;
    return handles[bytes.readUInt32BE(at - 4) - FIRST_HANDLE];
  }
  function readClass(): string {
    const tag = bytes[at++];
    if (tag === REFERENCE) return refer() as string;
    if (tag !== CLASS) throw new Error(`No class at byte ${at - 1}.`);
    const length = bytes.readUInt16BE(at);
    const name = bytes.toString('latin1', at + 2, at + 2 + length);
    at += 2 + length + BEHIND_NAME + BEHIND_FLAGS;
    handles.push(name);
    return name;
  }
  function readItem(type: string): JavaArray[number] {
    if (type === '[') return readArray();
    const size = { J: 8, I: 4 }[type] ?? 2;
    at += size;
    if (size === 8) return bytes.readBigUInt64BE(at - 8);
    return size === 4 ? bytes.readInt32BE(at - 4) : bytes.readUInt16BE(at - 2);
  }
  function readArray(): JavaArray | null {
    const tag = bytes[at++];
    if (tag === NULL) return null;
    if (tag === REFERENCE) return refer() as JavaArray;
    if (tag !== ARRAY) throw new Error(`No array at byte ${at - 1}.`);
    const type = readClass().charAt(1);
    const made: JavaArray = [];
    handles.push(made);
    const length = bytes.readUInt32BE(at);
    at += 4;
    for (let index = 0; index < length; index++) made.push(readItem(type));
    return made;
  }

  const arrays: JavaArray[] = [];
  while (at < bytes.length) arrays.push(readArray() as JavaArray);
  return arrays;
}
