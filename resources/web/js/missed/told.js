// @ts-check
/** What the page shows of what was: days, their chapters, and what belongs into each. Pure. */

/**
 * @typedef {{item: string, title: string, kind: string, speaker: string, begin: number, end: number | null, clip: string | null}} Chapter
 * @typedef {{id: string, title: string, chapter: string, begin: number, end: number, clip: string}} Highlight
 * @typedef {{path: string, at: number}} Moment
 * @typedef {{chapter: Chapter, moments: Moment[]}} Placed
 */

/**
 * Chapters with what happened while each was on: what began in none belongs to the one before it.
 *
 * @param {Chapter[]} chapters in the order of time @param {Moment[]} moments @returns {Placed[]}
 */
export function placed(chapters, moments) {
  /** @type {Placed[]} */
  const found = chapters.map((chapter) => ({ chapter, moments: [] }));
  for (const moment of [...moments].sort((one, other) => one.at - other.at)) {
    const before = found.filter(({ chapter }) => chapter.begin <= moment.at);
    (before[before.length - 1] ?? found[0])?.moments.push(moment);
  }
  return found;
}

/**
 * Groups of what begins on one day, the newest day first; `dayOf` names the day of a time.
 *
 * @param {Placed[]} all @param {(at: number) => string} dayOf @returns {{name: string, placed: Placed[]}[]}
 */
export function byDay(all, dayOf) {
  /** @type {{name: string, placed: Placed[]}[]} */
  const days = [];
  for (const one of all) {
    const name = dayOf(one.chapter.begin);
    if (days[days.length - 1]?.name !== name) days.push({ name, placed: [] });
    days[days.length - 1].placed.push(one);
  }
  return days.reverse();
}
