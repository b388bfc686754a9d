// @ts-check
/**
 * Hashes and signatures: by WebCrypto where the browser has it, else by arithmetic of our own.
 * WebCrypto is missing on plain http (a hall's own network), and Ed25519 in older browsers.
 */

import { hex, pad, sha256Sync } from "../kit/sha256.js";

const K512 = primes(80).map((p) => fraction(p, 3n, 64n));
const H512 = primes(8).map((p) => fraction(p, 2n, 64n));
const MASK = (1n << 64n) - 1n;

/** Whether the browser hashes by itself. */
export const hasWebCrypto = globalThis.crypto?.subtle !== undefined;

/** @param {Uint8Array} data @returns {Promise<Uint8Array>} */
export async function sha256(data) {
  if (!hasWebCrypto) return sha256Sync(data);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (data)));
}

/**
 * Whether a signature is good, and who worked it out; good is null when nobody here can.
 *
 * @param {Uint8Array} key 32 bytes @param {Uint8Array} text @param {Uint8Array} signature 64 bytes
 * @returns {Promise<{good: boolean | null, by: "browser" | "page" | ""}>}
 */
export async function isSigned(key, text, signature) {
  if (hasWebCrypto) {
    try {
      const raw = /** @type {BufferSource} */ (key);
      const known = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
      const [given, over] = /** @type {BufferSource[]} */ ([signature, text]);
      return { good: await crypto.subtle.verify("Ed25519", known, given, over), by: "browser" };
    } catch {
      // this browser has no Ed25519
    }
  }
  try {
    return { good: isSignedHere(key, text, signature), by: "page" };
  } catch {
    return { good: null, by: "" };
  }
}

/** @param {string} hex @returns {Uint8Array} */
export function bytes(hex) {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new Error("not hexadecimal");
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** @param {...Uint8Array} parts */
export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// SHA-512, FIPS 180-4

/** @param {Uint8Array} data @returns {Uint8Array} */
export function sha512Sync(data) {
  const padded = pad(data, 128, 16);
  const view = new DataView(padded.buffer);
  const state = [...H512];
  /** @type {bigint[]} */
  const w = new Array(80);
  for (let start = 0; start < padded.length; start += 128) {
    for (let t = 0; t < 16; t++) w[t] = view.getBigUint64(start + 8 * t);
    for (let t = 16; t < 80; t++) {
      const [a, b] = [w[t - 15], w[t - 2]];
      const s0 = turn64(a, 1n) ^ turn64(a, 8n) ^ (a >> 7n);
      const s1 = turn64(b, 19n) ^ turn64(b, 61n) ^ (b >> 6n);
      w[t] = (w[t - 16] + s0 + w[t - 7] + s1) & MASK;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 80; t++) {
      const s1 = turn64(e, 14n) ^ turn64(e, 18n) ^ turn64(e, 41n);
      const one = h + s1 + ((e & f) ^ (~e & MASK & g)) + K512[t] + w[t];
      const s0 = turn64(a, 28n) ^ turn64(a, 34n) ^ turn64(a, 39n);
      const two = s0 + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    [a, b, c, d, e, f, g, h].forEach((value, n) => (state[n] = (state[n] + value) & MASK));
  }
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((value, n) => out.setBigUint64(8 * n, value));
  return new Uint8Array(out.buffer);
}

/** @param {bigint} x @param {bigint} n */
function turn64(x, n) {
  return ((x >> n) | (x << (64n - n))) & MASK;
}

/** The first primes, whose roots are the constants of SHA-2. @param {number} count */
function primes(count) {
  /** @type {bigint[]} */
  const found = [];
  for (let n = 2n; found.length < count; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
}

/** The first bits of the fraction of a root. @param {bigint} n @param {bigint} root @param {bigint} bits */
function fraction(n, root, bits) {
  const scaled = n << (root * bits);
  let [low, high] = [0n, 1n << (bits + 10n)];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** root <= scaled) low = middle;
    else high = middle;
  }
  return low & ((1n << bits) - 1n);
}

// Ed25519, RFC 8032, section 5.1; points are [X, Y, Z, T]

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * power(121666n, P - 2n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

/** @typedef {[bigint, bigint, bigint, bigint]} Point */

/** @param {Uint8Array} key @param {Uint8Array} text @param {Uint8Array} signature */
export function isSignedHere(key, text, signature) {
  if (key.length !== 32 || signature.length !== 64) return false;
  const [a, r] = [pointOf(key), pointOf(signature.slice(0, 32))];
  const s = number(signature.slice(32));
  if (!a || !r || s >= L) return false;
  const base = /** @type {Point} */ (pointOf(bytes("58" + "66".repeat(31))));
  const digest = sha512Sync(joined(signature.slice(0, 32), key, text));
  const left = times(s, base);
  const right = plus(r, times(number(digest) % L, a));
  return (
    mod(left[0] * right[2] - right[0] * left[2]) === 0n &&
    mod(left[1] * right[2] - right[1] * left[2]) === 0n
  );
}

/** @param {bigint} x */
function mod(x) {
  const rest = x % P;
  return rest < 0n ? rest + P : rest;
}

/** @param {bigint} base @param {bigint} exponent */
function power(base, exponent) {
  let result = 1n;
  for (; exponent; exponent >>= 1n, base = (base * base) % P) {
    if (exponent & 1n) result = (result * base) % P;
  }
  return result;
}

/** Little-endian. @param {Uint8Array} data */
function number(data) {
  return BigInt("0x" + hex(data.slice().reverse()));
}

/** @param {Point} p @param {Point} q @returns {Point} */
function plus(p, q) {
  const a = mod((p[1] - p[0]) * (q[1] - q[0]));
  const b = mod((p[1] + p[0]) * (q[1] + q[0]));
  const c = mod(2n * p[3] * q[3] * D);
  const d = mod(2n * p[2] * q[2]);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

/** @param {bigint} factor @param {Point} point @returns {Point} */
function times(factor, point) {
  /** @type {Point} */
  let total = [0n, 1n, 1n, 0n];
  for (; factor; factor >>= 1n, point = plus(point, point)) {
    if (factor & 1n) total = plus(total, point);
  }
  return total;
}

/** @param {Uint8Array} data @returns {Point | null} */
function pointOf(data) {
  const whole = number(data);
  const [sign, y] = [whole >> 255n, whole & ((1n << 255n) - 1n)];
  if (y >= P) return null;
  const square = mod((y * y - 1n) * power(mod(D * y * y + 1n), P - 2n));
  let x = power(square, (P + 3n) / 8n);
  if (mod(x * x - square)) x = mod(x * ROOT_OF_MINUS_ONE);
  if (mod(x * x - square) || (x === 0n && sign)) return null;
  if ((x & 1n) !== sign) x = P - x;
  return [x, y, 1n, mod(x * y)];
}
