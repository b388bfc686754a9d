// @ts-check
/** The chamber as a half circle of seats: where each is, whose it is, and when it appears. Pure. */

/**
 * @typedef {import("../protocol").SeatMap} SeatMap
 * @typedef {{x: number, y: number, turn: number}} Place in a half circle of radius 1 around (0, 0), y
 *   upwards negative as on screens; `turn` goes from 0 at the left to 1 at the right
 */

const HOLLOW = 0.45;
const WIDEST = 0.26;
const GOLDEN = 0.6180339887498949;

/** The turn of a seat that is taken already. */
export const HELD = -1;

/** The most values of a feature that have marks of their own: eight colours, full and as rings. */
export const MOST_MARKS = 16;

/**
 * Places for so many seats, from left to right.
 *
 * @param {number} count
 * @returns {{places: Place[], radius: number}} `radius` of one seat
 */
export function hemicycle(count) {
  if (count < 1) return { places: [], radius: 0 };
  const { radii, gap } = rows(count);
  const shares = shareOut(count, radii);
  /** @type {Place[]} */
  const places = [];
  radii.forEach((radius, row) => {
    const seats = shares[row];
    for (let n = 0; n < seats; n++) {
      const turn = seats === 1 ? 0.5 : n / (seats - 1);
      const angle = Math.PI * (1 - turn);
      places.push({ x: radius * Math.cos(angle), y: -radius * Math.sin(angle), turn });
    }
  });
  places.sort((a, b) => a.turn - b.turn || Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y));
  return { places, radius: 0.41 * gap };
}

/** As few rows as hold the seats at the distance that the rows have. @param {number} count */
function rows(count) {
  for (let many = 1; ; many++) {
    const gap = Math.min(WIDEST, (1 - HOLLOW) / Math.max(1, many - 1));
    const radii = Array.from({ length: many }, (_, row) => 1 - row * gap);
    const holds = radii.reduce((sum, radius) => sum + Math.floor((Math.PI * radius) / gap) + 1, 0);
    if (holds >= count) return { radii, gap };
  }
}

/** So many seats a row, in proportion to its length, largest remainders first. @param {number} count @param {number[]} radii */
function shareOut(count, radii) {
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (count * radius) / whole);
  const seats = exact.map(Math.floor);
  const rest = exact.map((value, row) => ({ row, left: value - seats[row] })).sort((a, b) => b.left - a.left);
  for (let n = 0, missing = count - seats.reduce((a, b) => a + b, 0); n < missing; n++) seats[rest[n].row]++;
  return seats;
}

/** What a seat map says: the index of the value of every seat. @param {SeatMap} map */
export function valuesOf(map) {
  return Array.from(map.seats, (digit) => parseInt(digit, 36));
}

/** The feature that seats are placed by: the first whose values all have a mark of their own. @param {readonly SeatMap[] | null} maps */
export function leading(maps) {
  return maps?.find((map) => map.values.length <= MOST_MARKS) ?? maps?.[0] ?? null;
}

/**
 * Who sits where, from left to right: people of one value together, in the order of the values, and
 * within a value those who come one after another far from each other. The hall does the same.
 *
 * @param {number[] | null} values of the drawn, in the order in which they appear; null: not known yet
 * @param {number[]} held how many of each value have a seat already
 * @param {number} size seats in all
 * @returns {{turn: number, value: number}[]} by place; `turn` is when it fills, {@link HELD} for held
 *   seats; `value` is -1 where it is not known
 */
export function seated(values, held, size) {
  if (!values) {
    const taken = held.reduce((sum, count) => sum + count, 0);
    return Array.from({ length: size }, (_, place) => ({ turn: place < taken ? HELD : place - taken, value: -1 }));
  }
  /** @type {number[][]} */
  const turns = held.map((count) => new Array(count).fill(HELD));
  values.forEach((value, turn) => {
    if (!turns[value]) turns[value] = [];
    turns[value].push(turn);
  });
  return Array.from(turns, (own) => own ?? []).flatMap((own, value) =>
    scattered(own).map((turn) => ({ turn, value })),
  );
}

/** The same turns, so that the first ones are far from each other: steps of the golden ratio. @param {number[]} turns */
function scattered(turns) {
  const order = turns.map((_, n) => n);
  order.sort((a, b) => (((a + 1) * GOLDEN) % 1) - (((b + 1) * GOLDEN) % 1));
  return order.map((n) => turns[n]);
}

/** How many of the first seats have each value. @param {number[]} values @param {number} kinds @param {number} shown */
export function counted(values, kinds, shown) {
  const counts = new Array(kinds).fill(0);
  for (let n = 0; n < shown; n++) counts[values[n]]++;
  return counts;
}

/** The mark of a value, as classes: colours, then the same as rings. @param {number} value */
export function markClass(value) {
  return `series-${(value % 8) + 1}${value % MOST_MARKS >= 8 ? " is-ring" : ""}`;
}
