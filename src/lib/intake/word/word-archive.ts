/** A .docx is a zip of XML files. Only what is needed is unpacked, and never more than a document can hold. */

export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

const [END_OF_DIRECTORY, ENTRY] = [0x06054b50, 0x02014b50];
const LONGEST_COMMENT = 65_557;
const MOST_ENTRIES = 5000;
/** of one XML file; a novel of a million characters takes some 20 MB */
export const MOST_UNPACKED = 40_000_000;

/** The files of the archive by name; undefined when `bytes` are no whole zip. */
export function listEntries(bytes: Uint8Array): Map<string, ArchiveEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name, { name, method: view.getUint16(at + 10, true), start, packed: view.getUint32(at + 20, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

/** The text of one file; undefined when it unpacks to more than `MOST_UNPACKED` bytes. Throws when it is damaged. */
export async function readEntry(
  bytes: Uint8Array,
  { method, start, packed }: ArchiveEntry,
): Promise<string | undefined> {
  const content = bytes.slice(start, start + packed);
  if (method === 0) return content.length > MOST_UNPACKED ? undefined : new TextDecoder().decode(content);
  const reader = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let total = 0;
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    total += value.length;
    if (total > MOST_UNPACKED) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
