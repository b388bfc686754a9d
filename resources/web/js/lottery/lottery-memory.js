// @ts-check
/** Which lotteries this device has seen on the scene, and under which commitment. */

import { readValue, writeValue } from "../wire/keep.js";

/**
 * @typedef {object} SeenLottery
 * @property {string} id
 * @property {string} title
 * @property {string} commitment as it was first seen
 * @property {number} at when, ms, by the server's clock
 * @property {boolean} before whether that was before the draw
 * @property {number} draw the latest draw that was seen
 */

const KEY = "lotteries";

/** Latest first. @param {import("../wire/keep.js").Store} store @returns {SeenLottery[]} */
export function readLotteries(store) {
  const found = readValue(store, KEY);
  return Array.isArray(found) ? found : [];
}

/**
 * Keep what was seen first: a commitment that is exchanged later is noticed.
 *
 * @param {import("../wire/keep.js").Store} store @param {import("../protocol").LotteryView} view @param {number} now
 */
export function rememberLottery(store, view, now) {
  const all = readLotteries(store);
  const known = all.find((one) => one.id === view.id);
  if (view.rehearsal || (known && known.draw === view.draw)) return;
  const before = view.stage === "live" || view.stage === "committed";
  const seen = known
    ? { ...known, draw: view.draw }
    : { id: view.id, title: view.title, commitment: view.commitment, at: now, before, draw: view.draw };
  writeValue(store, KEY, [seen, ...all.filter((one) => one.id !== view.id)].slice(0, 12));
}
