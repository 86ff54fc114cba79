/** A QR code as one SVG path (ISO/IEC 18004, error correction M), a unit a module. */
import { create } from 'qrcode';

export interface QrPath {
  readonly path: string;
  /** modules on a side, the quiet zone of four on each side with them */
  readonly side: number;
}

const QUIET = 4;

/** The code that says `address`. */
export function qrPath(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      path += `M${from + QUIET} ${row + QUIET}h${column - from + 1}v1H${from + QUIET}z`;
    }
  return { path, side: modules.size + QUIET * 2 };
}
