// @ts-check
/**
 * Who sits where while a room talks in small groups; the twin of the meeting's own module of this
 * name, held to it by one table of cases. Pure, and nowhere kept: each device of a room works it out
 * from the same few things, and comes to the same tables.
 *
 * People who are mixed have numbers: they count off once, and keep them. Each stretch of as many
 * numbers as there are tables has one person at every table. So a late person has the next number
 * and sits down at a smallest table, somebody who leaves leaves a gap, and nobody else moves.
 */

import { hex, sha256Sync } from "../kit/sha256.js";

/** How few people talk well together. */
export const LEAST = 4;

/** How many do. */
export const MOST = 8;

/** Stretches of numbers for which seats are worked out: one for each seat of a table. */
const STRETCHES = MOST;

/** Tables up to which seats are bettered one by one: among more of them, people hardly meet again. */
const BETTERED = 24;

/** Turns in vain after which a seating is as good as it becomes. */
const PASSES = 8;

/** Talks after which seats come again. */
const TALKS = 8;

/** Seatings by lot that are tried beside those that turn. */
const LOTS = 4;

/** Irreducible over two elements, by the size of the field, as bits. @type {Record<number, number>} */
const POLYNOMIALS = { 4: 0b111, 8: 0b1011, 16: 0b10011 };

const DOMAIN = "conference/breakouts/seating";

/**
 * The sizes of tables for so many people: from 4 to 8, as near to what is wanted as can be, none
 * larger than another by more than one. Fewer than four people sit at one table.
 *
 * @param {number} people @param {number} per how many are wanted at a table
 */
export function sizesFor(people, per) {
  if (people <= 0) return [];
  const most = Math.max(1, Math.floor(people / LEAST));
  const least = Math.ceil(people / MOST);
  const tables = Math.min(most, Math.max(least, Math.floor((2 * people + per) / (2 * per))));
  const [each, over] = [Math.floor(people / tables), people % tables];
  return Array.from({ length: tables }, (_, table) => each + (table < over ? 1 : 0));
}

/** The table at which a late person sits down: the first of the smallest; -1 where there is none. @param {readonly number[]} sizes */
export function tableForLate(sizes) {
  return sizes.indexOf(Math.min(...sizes));
}

/**
 * The seats of a room at so many tables, talk after talk, each made so that those who have met meet
 * again as little as can be: of each, the table (from 0) of every number, the first person's first.
 *
 * @param {string} room whose lot it is @param {number} tables @param {number} talks
 */
export function seatings(room, tables, talks) {
  /** @type {number[][]} */
  const made = [];
  while (made.length < talks) made.push(seating(room, tables, made));
  return made;
}

/**
 * The seats of one talk: the same for whoever asks, whenever they came.
 *
 * @param {string} room @param {number} tables @param {number} talk in how many people were mixed before it
 */
export function seatsOf(room, tables, talk) {
  const turn = talk % TALKS;
  return seatings(room, tables, turn + 1)[turn];
}

/**
 * The numbers at each table, of those who are there.
 *
 * @param {readonly number[]} seats of a breakout, from `seatings` @param {number} tables
 * @param {number} people the highest number that was given @param {readonly number[]} [gone] who left
 */
export function numbersAt(seats, tables, people, gone = []) {
  if (!tables) return [];
  /** @type {number[][]} */
  const found = Array.from({ length: tables }, () => []);
  for (let number = 1; number <= people; number++) {
    if (gone.indexOf(number) < 0) found[tableOf(seats, tables, number)].push(number);
  }
  return found;
}

/** The table (from 0) of a number; also where a room has more people than eight to a table. @param {readonly number[]} seats @param {number} tables @param {number} number from 1 */
export function tableOf(seats, tables, number) {
  return number <= seats.length ? seats[number - 1] : (number - 1) % tables;
}

/** How often two of the first so many people share a table again in the last of seatings. @param {readonly (readonly number[])[]} made @param {number} people */
export function meetingsAgain(made, people) {
  const last = made[made.length - 1] ?? [];
  let again = 0;
  for (let one = 0; one < Math.min(people, last.length); one++) {
    for (let other = one + 1; other < Math.min(people, last.length); other++) {
      if (last[one] !== last[other]) continue;
      for (const before of made.slice(0, -1)) if (before[one] === before[other]) again += 1;
    }
  }
  return again;
}

/** @param {string} room @param {number} tables @param {readonly number[][]} before */
function seating(room, tables, before) {
  const people = tables * STRETCHES;
  const met = meetings(before, people);
  /** @type {number[]} */
  let best = [];
  let least = Infinity;
  const turns = turnings(room, tables);
  const whole = turns.find((seats) => costOf(seats.slice(0, tables * tables), met, tables) === 0);
  if (whole) return whole;
  for (const seats of [...turns, ...drawings(`${room}/${before.length}`, tables)]) {
    if (tables <= BETTERED) better(seats, met, tables);
    const cost = costOf(seats, met, tables);
    if (cost < least) [best, least] = [seats, cost];
  }
  return best;
}

/** Seatings of a lot that turns, stretch against stretch: in as many of them as can be nobody meets again. @param {string} room @param {number} tables */
function turnings(room, tables) {
  const drawn = lots(room, tables);
  return Array.from({ length: Math.min(tables, STRETCHES) }, (_, turn) =>
    drawn.map((table, one) => turned(table, turn, Math.floor(one / tables), tables)),
  );
}

/** Seatings by lots of their own. @param {string} seed @param {number} tables */
function drawings(seed, tables) {
  return Array.from({ length: LOTS }, (_, lot) => lots(`${seed}/${lot}`, tables));
}

/**
 * A table moved on by a turn of its stretch. In a field, which prime numbers of tables have as they
 * are, and 4, 8 and 16 by their polynomials, no two people meet in two turns (a transversal design:
 * Colbourn and Dinitz, Handbook of Combinatorial Designs, III.3).
 *
 * @param {number} table @param {number} turn @param {number} stretch @param {number} tables
 */
function turned(table, turn, stretch, tables) {
  const polynomial = POLYNOMIALS[tables];
  if (!polynomial) return (table + turn * stretch) % tables;
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1;
    if (product & tables) product ^= polynomial;
    if ((stretch >> bit) & 1) product ^= turn;
  }
  return table ^ product;
}

/** A lot for each stretch: the table of every number. @param {string} seed @param {number} tables */
function lots(seed, tables) {
  /** @type {number[]} */
  const seats = [];
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const keyed = Array.from({ length: tables }, (_, table) => ({ table, key: hashKey(seed, `${stretch}/${table}`) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { table } of keyed) seats.push(table);
  }
  return seats;
}

/** As `conference.core.chance.hash_key`. @param {string} seed @param {string} item */
function hashKey(seed, item) {
  return hex(sha256Sync(new TextEncoder().encode(`${DOMAIN}\0${seed}\0${item}\0`)));
}

/** How often each two have shared a table. @param {readonly number[][]} before @param {number} people */
function meetings(before, people) {
  const met = Array.from({ length: people }, () => new Array(people).fill(0));
  for (const seats of before) {
    for (let one = 0; one < people; one++) {
      for (let other = one + 1; other < people; other++) {
        if (seats[one] !== seats[other]) continue;
        met[one][other] += 1;
        met[other][one] += 1;
      }
    }
  }
  return met;
}

/**
 * What it weighs that people of two stretches meet again: low numbers are there and high ones hardly,
 * so no better seats of the higher make up for worse ones of the lower.
 *
 * @param {number} one @param {number} other stretches
 */
function weight(one, other) {
  return 64 ** (STRETCHES - 1 - Math.max(one, other));
}

/** @param {readonly number[]} seats @param {readonly number[][]} met @param {number} tables */
function costOf(seats, met, tables) {
  let cost = 0;
  for (let one = 0; one < seats.length; one++) {
    for (let other = one + 1; other < seats.length; other++) {
      if (seats[one] !== seats[other] || !met[one][other]) continue;
      cost += met[one][other] * weight(Math.floor(one / tables), Math.floor(other / tables));
    }
  }
  return cost;
}

/** Let two of a stretch change seats wherever that has fewer people meet again. @param {number[]} seats changed in place @param {readonly number[][]} met @param {number} tables */
function better(seats, met, tables) {
  const at = Array.from({ length: tables }, () => new Array(STRETCHES).fill(0));
  seats.forEach((table, one) => (at[table][Math.floor(one / tables)] = one));
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (let one = 0; one < seats.length; one++) {
      const stretch = Math.floor(one / tables);
      for (let other = one + 1; other < (stretch + 1) * tables; other++) {
        const [mine, theirs] = [at[seats[one]], at[seats[other]]];
        if (gain(one, other, mine, theirs, stretch, met) <= 0) continue;
        [mine[stretch], theirs[stretch]] = [other, one];
        [seats[one], seats[other]] = [seats[other], seats[one]];
        moved = true;
      }
    }
    if (!moved) return;
  }
}

/**
 * What is gained when two of a stretch change seats.
 *
 * @param {number} one @param {number} other @param {readonly number[]} mine who sits with the one, by stretch
 * @param {readonly number[]} theirs who sits with the other @param {number} stretch @param {readonly number[][]} met
 */
function gain(one, other, mine, theirs, stretch, met) {
  let gained = 0;
  for (let n = 0; n < STRETCHES; n++) {
    if (n === stretch) continue;
    const change = met[one][mine[n]] - met[one][theirs[n]] + met[other][theirs[n]] - met[other][mine[n]];
    if (change) gained += change * weight(n, stretch);
  }
  return gained;
}
