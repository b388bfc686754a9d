// @ts-check
/** A page and its picture in step: what it shows waits for the picture, and what plays is told. */

import { Reporter } from "./reporter.js";

/**
 * @typedef {import("./player.js").LiveVideo} LiveVideo
 * @typedef {import("../pages/page.js").Page} Page
 */

/** A picture that is further behind is not waited for, ms. */
const MOST = 30_000;

/** How long what is shown waits for a picture that is so far behind, ms. Pure. @param {number | null} latency null where none plays */
export function waitsFor(latency) {
  return latency !== null && latency > 0 && latency <= MOST ? latency : 0;
}

/** @param {Page} page @param {LiveVideo} player @param {number} every ms between two reports */
export function keepInStep({ session, link }, player, every) {
  const reporter = new Reporter(every);
  session.behind = () => waitsFor(player.latency);
  setInterval(() => {
    player.offset = session.clock.offset;
    if (session.phase !== "live") return;
    const delay = player.latency === null ? null : Math.round(player.latency);
    const { stalls, rendition } = player;
    const report = reporter.observe({ now: Date.now(), link: session.greetedAt, delay, stalls, rendition, native: player.isNative });
    if (report) link.tell(report);
  }, 1_000);
}
