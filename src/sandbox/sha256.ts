/** SHA-256 of a text's UTF-16 code units, as hexadecimal. Own code, because the engine must not depend on a platform. */
export function sha256(text: string): string {
  const words = padded(text);
  const hash = [...INITIAL];
  const w = new Array<number>(64).fill(0);
  for (let block = 0; block < words.length; block += 16) {
    for (let i = 0; i < 64; i += 1) w[i] = i < 16 ? at(words, block + i) : schedule(w, i);
    let [a, b, c, d, e, f, g, h] = hash as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]; // eight words, always
    for (let i = 0; i < 64; i += 1) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUNDS, i) + at(w, i)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (hash[i] = (at(hash, i) + value) | 0));
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(w: readonly number[], i: number): number {
  const x = at(w, i - 15);
  const y = at(w, i - 2);
  const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
  const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
  return (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
}

function padded(text: string): readonly number[] {
  const bytes = text.length * 2;
  const words = new Array<number>((((bytes + 8) >> 6) + 1) * 16).fill(0);
  const set = (byte: number, value: number) => {
    words[byte >> 2] = at(words, byte >> 2) | (value << (24 - (byte % 4) * 8));
  };
  for (let i = 0; i < text.length; i += 1) {
    set(2 * i, text.charCodeAt(i) >> 8);
    set(2 * i + 1, text.charCodeAt(i) & 255);
  }
  set(bytes, 0x80);
  words[words.length - 1] = bytes * 8;
  return words;
}

// The fractional parts of roots of the first primes, as the standard defines them.
const PRIMES = primes(64);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}
