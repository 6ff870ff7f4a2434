/** Reads QR codes of versions 1 to 6 and level M by ISO/IEC 18004: nothing that draws them takes part. */

/** For each version at level M: how many bytes correct a block, and how many bytes of data each block has. */
const BLOCKS: readonly (readonly [check: number, data: readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Whether a module belongs to the pattern by which a code is found, rather than to what it says. */
function isPattern(x: number, y: number, size: number): boolean {
  const near = (at: number) => Math.abs(x - at) <= 2;
  const mark = size - 7;
  if ((x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)) return true;
  return x === 6 || y === 6 || (size > 21 && near(mark) && Math.abs(y - mark) <= 2);
}

/** Bytes in the order in which they are laid: two columns at a time from the right, up and down. */
function laidBytes(rows: readonly (readonly boolean[])[], mask: number): number[] {
  const size = rows.length;
  const flips = MASKS[mask];
  const bits: number[] = [];
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up)
    for (let i = 0; i < size; i++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - i : i;
        if (!isPattern(x, y, size)) bits.push(Number((rows[y]?.[x] ?? false) !== flips?.(x, y)));
      }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
}

/** Product in the field of 256 elements that the code corrects errors in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 128 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** Whether a block has no error: as a polynomial it is nought at each power of 2 that it was made for. */
function isSound(block: readonly number[], check: number): boolean {
  let root = 1;
  return Array.from({ length: check }).every(() => {
    const rest = block.reduce((value, byte) => times(value, root) ^ byte, 0);
    root = times(root, 2);
    return rest === 0;
  });
}

/**
 * The text of a QR code without its white edge, true for a dark module.
 * @throws when it is not a code this can read, or when it has an error
 */
export function readQr(rows: readonly (readonly boolean[])[]): string {
  const size = rows.length;
  // Level and mask stand beside the first corner, read with their own mask (10101).
  const told = [0, 1, 2, 3, 4].reduce((value, x) => value * 2 + Number(rows[8]?.[x] ?? false), 0) ^ 0b10101;
  const [check, data] = (told >> 3 === 0 ? BLOCKS[(size - 17) / 4 - 1] : undefined) ?? [];
  if (check === undefined || data === undefined) throw new Error(`No code of ${size} modules that this can read.`);
  const laid = laidBytes(rows, told & 7);
  const all = data.reduce((sum, length) => sum + length, 0);
  const blocks = data.map((_, block) =>
    laid.filter((_, i) => i < all + check * data.length && i % data.length === block),
  );
  if (!blocks.every((block) => isSound(block, check))) throw new Error('The code has an error.');
  const bits = blocks
    .flatMap((block, i) => block.slice(0, data[i]))
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (!bits.startsWith('0100')) throw new Error('The code does not hold bytes.');
  const length = Number.parseInt(bits.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_, i) => Number.parseInt(bits.slice(12 + 8 * i, 20 + 8 * i), 2));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}
