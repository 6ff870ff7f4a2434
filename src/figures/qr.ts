import { encode } from 'uqr';
import { palettes } from '../theme/tokens.ts';

/** The white edge without which a phone does not see the code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules of a row as strips, so that no seam shows between them. */
function strips(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`;
  }
  return path;
}

/** An address as a QR code: a complete SVG of one path. It can be read when a seventh of it is damaged. */
export function drawQr(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  const path = data.map(strips).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}" fill="${palettes.print.ink}"/></svg>`;
}
