// A QR code as ISO/IEC 18004 has it: bytes, error correction M, versions 1 to 13, which hold what banking apps read.

/** Rows of modules; `true` is dark. */
export type Matrix = readonly (readonly boolean[])[];

const VERSIONS = 13;
/** Of level M, by version: codewords for correction in a block, and blocks. */
const CORRECTION = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22];
const BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

/** @returns `undefined` for what does not fit: more than 331 bytes of UTF-8. */
export function qrCode(text: string): Matrix | undefined {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= VERSIONS; version++) {
    const lengthBits = version < 10 ? 8 : 16;
    const room = dataCodewords(version) * 8;
    if (4 + lengthBits + bytes.length * 8 <= room) {
      const data = dataOf(bytes, lengthBits, room);
      return best(version, interleave(data, version));
    }
  }
  return undefined;
}

const sizeOf = (version: number): number => version * 4 + 17;

/** All codewords of a version: what function patterns leave. */
function codewords(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const along = Math.floor(version / 7) + 2;
    modules -= (25 * along - 10) * along - 55;
    if (version >= 7) modules -= 36;
  }
  return Math.floor(modules / 8);
}

const dataCodewords = (version: number): number =>
  codewords(version) - at(CORRECTION, version) * at(BLOCKS, version);

/** Mode, length, bytes, end, and the padding that the standard names. */
function dataOf(bytes: Uint8Array, lengthBits: number, room: number): number[] {
  const bits: number[] = [];
  const push = (value: number, count: number): void => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  push(0b0100, 4);
  push(bytes.length, lengthBits);
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, room - bits.length));
  push(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) push(pad, 8);
  return Array.from({ length: room / 8 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((value, bit) => (value << 1) | bit, 0),
  );
}

/** In the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

function divisor(degree: number): number[] {
  const result = Array.from({ length: degree }, (_, index) => Number(index === degree - 1));
  let root = 1;
  for (let round = 0; round < degree; round++) {
    for (let index = 0; index < degree; index++) {
      result[index] = multiply(at(result, index), root) ^ at(result, index + 1);
    }
    root = multiply(root, 2);
  }
  return result;
}

function correctionOf(data: readonly number[], by: readonly number[]): number[] {
  const result = by.map(() => 0);
  for (const value of data) {
    const factor = value ^ (result.shift() ?? 0);
    result.push(0);
    by.forEach((coefficient, index) => {
      result[index] = at(result, index) ^ multiply(coefficient, factor);
    });
  }
  return result;
}

function interleave(data: readonly number[], version: number): number[] {
  const count = at(BLOCKS, version);
  const by = divisor(at(CORRECTION, version));
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const block = data.slice(from, (from += short + Number(index >= count - longer)));
    return { block, correction: correctionOf(block, by) };
  });
  const take = (length: number, of: (entry: (typeof blocks)[number]) => readonly number[]) =>
    Array.from({ length }, (_, index) => blocks.flatMap((entry) => of(entry)[index] ?? [])).flat();
  return [
    ...take(short + 1, ({ block }) => block),
    ...take(by.length, ({ correction }) => correction),
  ];
}

/** The mask that readers find easiest (the standard's penalties). */
function best(version: number, words: readonly number[]): Matrix {
  const drawn = Array.from({ length: 8 }, (_, mask) => draw(version, words, mask));
  const penalties = drawn.map(penaltyOf);
  const index = penalties.indexOf(Math.min(...penalties));
  return drawn[index] ?? [];
}

const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

function draw(version: number, words: readonly number[], mask: number): boolean[][] {
  const size = sizeOf(version);
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const taken = grid.map((row) => row.map(() => false));
  const set = (x: number, y: number, dark: boolean): void => {
    const [row, marks] = [grid[y], taken[y]];
    if (!row || !marks || x < 0 || x >= size) return;
    row[x] = dark;
    marks[x] = true;
  };
  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    square(4, (dx, dy, ring) => set(x + dx, y + dy, ring !== 2 && ring !== 4));
  }
  const places = alignments(version);
  for (const x of places) {
    for (const y of places) {
      const inCorner = [x, y].every((place) => place === 6 || place === size - 7);
      if (inCorner && !(x === size - 7 && y === size - 7)) continue;
      square(2, (dx, dy, ring) => set(x + dx, y + dy, ring !== 1));
    }
  }
  drawFormat(set, size, mask);
  if (version >= 7) drawVersion(set, size, version);
  drawWords(grid, taken, words, mask);
  return grid;
}

/** Visits a square around its middle; `ring` is how far out. */
function square(radius: number, visit: (dx: number, dy: number, ring: number) => void): void {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) visit(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)));
  }
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const apart = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = sizeOf(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - index * apart).reverse()];
}

type Set = (x: number, y: number, dark: boolean) => void;

function drawFormat(set: Set, size: number, mask: number): void {
  // Level M is 00.
  let rest = mask;
  for (let round = 0; round < 10; round++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (index: number): boolean => ((bits >>> index) & 1) === 1;
  for (let index = 0; index <= 5; index++) set(8, index, bit(index));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let index = 9; index < 15; index++) set(14 - index, 8, bit(index));
  for (let index = 0; index < 8; index++) set(size - 1 - index, 8, bit(index));
  for (let index = 8; index < 15; index++) set(8, size - 15 + index, bit(index));
  set(8, size - 8, true);
}

function drawVersion(set: Set, size: number, version: number): void {
  let rest = version;
  for (let round = 0; round < 12; round++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let index = 0; index < 18; index++) {
    const dark = ((bits >>> index) & 1) === 1;
    const [far, near] = [size - 11 + (index % 3), Math.floor(index / 3)];
    set(far, near, dark);
    set(near, far, dark);
  }
}

/** In columns of two, up and down, from the right; masked. */
function drawWords(
  grid: boolean[][],
  taken: readonly (readonly boolean[])[],
  words: readonly number[],
  mask: number,
): void {
  const size = grid.length;
  const isMasked = MASKS[mask];
  let index = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const upwards = ((right + 1) & 2) === 0;
      const y = upwards ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = grid[y];
        if (!row || taken[y]?.[x]) continue;
        const dark = ((at(words, index >>> 3) >>> (7 - (index & 7))) & 1) === 1;
        row[x] = dark !== (isMasked?.(x, y) === 0);
        index++;
      }
    }
  }
}

function penaltyOf(grid: Matrix): number {
  const size = grid.length;
  const columns = grid.map((_, x) => grid.map((row) => row[x] ?? false));
  let penalty = 0;
  for (const line of [...grid, ...columns]) {
    const text = line.map(Number).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    // A finder's pattern with light on one side.
    for (const sign of ['00001011101', '10111010000']) {
      for (let from = text.indexOf(sign); from >= 0; from = text.indexOf(sign, from + 1)) {
        penalty += 40;
      }
    }
  }
  for (let y = 0; y + 1 < size; y++) {
    for (let x = 0; x + 1 < size; x++) {
      const dark = grid[y]?.[x];
      const isEven = [grid[y]?.[x + 1], grid[y + 1]?.[x], grid[y + 1]?.[x + 1]].every(
        (other) => other === dark,
      );
      if (isEven) penalty += 3;
    }
  }
  const dark = grid.flat().filter(Boolean).length;
  return penalty + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
}
