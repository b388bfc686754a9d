// @ts-check
/** SHA-256 (FIPS 180-4) by arithmetic: WebCrypto is missing on plain http, a hall's own network. */

const PRIMES = primes(64);
const K = Uint32Array.from(PRIMES, (p) => fraction(Math.pow(p, 1 / 3)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (p) => fraction(Math.sqrt(p)));

/** @param {Uint8Array} data @returns {Uint8Array} */
export function sha256Sync(data) {
  const padded = pad(data, 64, 8);
  const view = new DataView(padded.buffer);
  const w = new Uint32Array(64);
  const state = START.slice();
  for (let start = 0; start < padded.length; start += 64) {
    for (let t = 0; t < 16; t++) w[t] = view.getUint32(start + 4 * t);
    for (let t = 16; t < 64; t++) {
      const [a, b] = [w[t - 15], w[t - 2]];
      const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, n) => (state[n] += value));
  }
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((value, n) => out.setUint32(4 * n, value));
  return new Uint8Array(out.buffer);
}

/** The data with its length behind it, in whole blocks. @param {Uint8Array} data @param {number} block @param {number} field bytes of the length */
export function pad(data, block, field) {
  const padded = new Uint8Array(Math.ceil((data.length + 1 + field) / block) * block);
  padded.set(data);
  padded[data.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, data.length * 8);
  return padded;
}

/** @param {Uint8Array} data */
export function hex(data) {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {number} x @param {number} n */
function turn(x, n) {
  return (x >>> n) | (x << (32 - n));
}

/** The first primes, whose roots are the constants. @param {number} count */
function primes(count) {
  /** @type {number[]} */
  const found = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
}

/** The first 32 bits of the fraction of a root, which is well within what a number holds. @param {number} root */
function fraction(root) {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
