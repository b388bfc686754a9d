// @ts-check
/**
 * A go-round: each at a table speaks once before anybody speaks twice, with equal time. A value, and
 * functions that give the next one; all times are instants, so a page that was away is right at once.
 * It belongs to the device that leads it. Pure.
 */

/**
 * @typedef {object} GoRound
 * @property {number} people at the table
 * @property {number} turn how long each has, ms
 * @property {number} round from 1
 * @property {number} speaker whose turn it is, from 0; -1 once everybody has been asked
 * @property {number | null} since when the turn began or went on; null while it is paused
 * @property {number} used of the turn before that, ms
 * @property {number[]} spoken who has spoken in this round
 * @property {number[]} passed who has passed in this round; they are asked again at its end
 * @property {number[]} left who has left the table
 */

/** The least time that anybody is given, ms. */
const LEAST = 15_000;

/**
 * Equal time for each, in whole seconds.
 *
 * @param {number} time there is for all, ms @param {number} people
 */
export function fairTurn(time, people) {
  return Math.max(LEAST, Math.floor(time / Math.max(1, people) / 1_000) * 1_000);
}

/** A go-round that begins. @param {number} people @param {number} turn ms @param {number} at @returns {GoRound} */
export function beginRound(people, turn, at) {
  return { people, turn, round: 1, speaker: 0, since: at, used: 0, spoken: [], passed: [], left: [] };
}

/** Whoever speaks has spoken: the next in turn. @param {GoRound} round @param {number} at @returns {GoRound} */
export function next(round, at) {
  if (round.speaker < 0) return round;
  const spoken = [...round.spoken, round.speaker];
  return goOn({ ...round, spoken, passed: round.passed.filter((one) => one !== round.speaker) }, at);
}

/** Whoever's turn it is does not want to speak now. @param {GoRound} round @param {number} at @returns {GoRound} */
export function pass(round, at) {
  if (round.speaker < 0) return round;
  const isSecond = round.passed.indexOf(round.speaker) >= 0;
  const passed = isSecond ? round.passed : [...round.passed, round.speaker];
  // Who passes again has been asked twice, and is not asked a third time.
  const spoken = isSecond ? [...round.spoken, round.speaker] : round.spoken;
  return goOn({ ...round, passed, spoken }, at);
}

/** The word to somebody out of turn; who was speaking is asked later. @param {GoRound} round @param {number} person @param {number} at @returns {GoRound} */
export function give(round, person, at) {
  return isThere(round, person) ? { ...round, speaker: person, since: at, used: 0 } : round;
}

/** The time stands still. @param {GoRound} round @param {number} at @returns {GoRound} */
export function pause(round, at) {
  if (round.since === null || round.speaker < 0) return round;
  return { ...round, since: null, used: round.used + Math.max(0, at - round.since) };
}

/** It goes on. @param {GoRound} round @param {number} at @returns {GoRound} */
export function resume(round, at) {
  return round.since === null && round.speaker >= 0 ? { ...round, since: at } : round;
}

/** Another round, with the same people. @param {GoRound} round @param {number} at @returns {GoRound} */
export function again(round, at) {
  return goOn({ ...round, round: round.round + 1, spoken: [], passed: [], speaker: -1 }, at);
}

/** Somebody sits down late: the last in turn. @param {GoRound} round @param {number} at @returns {GoRound} */
export function arrive(round, at) {
  const more = { ...round, people: round.people + 1 };
  return round.speaker < 0 ? goOn(more, at) : more;
}

/** Somebody has left; nobody else's place changes. @param {GoRound} round @param {number} person @param {number} at @returns {GoRound} */
export function leave(round, person, at) {
  if (!isThere(round, person)) return round;
  const rest = { ...round, left: [...round.left, person] };
  return round.speaker === person ? goOn(rest, at) : rest;
}

/** Who has not spoken yet in this round, whoever speaks now among them. @param {GoRound} round */
export function unheard(round) {
  return everybody(round).filter((one) => round.spoken.indexOf(one) < 0);
}

/** Who is asked after whoever speaks now; -1 where nobody is. @param {GoRound} round */
export function following(round) {
  return nextAfter(round);
}

/** What is left of the turn, ms; below zero past its end. @param {GoRound} round @param {number} now */
export function turnLeft(round, now) {
  return round.turn - round.used - (round.since === null ? 0 : now - round.since);
}

/** When the turn is over; null while it is paused, and when nobody speaks. @param {GoRound} round */
export function turnEnds(round) {
  return round.since === null || round.speaker < 0 ? null : round.since + round.turn - round.used;
}

/** Who is at the table. @param {GoRound} round */
export function everybody(round) {
  return Array.from({ length: round.people }, (_, one) => one).filter((one) => isThere(round, one));
}

/**
 * Whose turn it is where nothing but the clock leads: on the room's screen, for all tables at once.
 * A phase that is extended leaves each turn as long as it was; the rest of the time is everybody's.
 *
 * @param {number} start of the phase @param {number} seconds that it was given @param {number} people at the largest table
 * @param {number} now
 */
export function turnByClock(start, seconds, people, now) {
  const turn = Math.max(1_000, Math.floor((seconds * 1_000) / Math.max(1, people) / 1_000) * 1_000);
  const speaker = Math.max(0, Math.floor((now - start) / turn));
  if (speaker >= people) return { speaker: -1, turn, left: 0 };
  return { speaker, turn, left: start + (speaker + 1) * turn - now };
}

/** @param {GoRound} round @param {number} at @returns {GoRound} */
function goOn(round, at) {
  return { ...round, speaker: nextAfter(round), since: at, used: 0 };
}

/** In turn who was not asked yet, then who passed; -1 where everybody has been asked. @param {GoRound} round */
function nextAfter(round) {
  const waiting = unheard(round).filter((one) => one !== round.speaker);
  const fresh = waiting.filter((one) => round.passed.indexOf(one) < 0);
  const later = fresh.filter((one) => one > round.speaker);
  return [...later, ...fresh, ...waiting][0] ?? -1;
}

/** @param {GoRound} round @param {number} person */
function isThere(round, person) {
  return person >= 0 && person < round.people && round.left.indexOf(person) < 0;
}
