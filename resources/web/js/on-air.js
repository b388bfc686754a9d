// @ts-check
/** What is on, as the conference's own document says it. Pure. */

/** @typedef {import("./replica.js").Replica} Replica */

/** The conference as a whole; null before the first snapshot. @param {Replica} replica */
export function conference(replica) {
  return replica.get("conference");
}

/** The item that is on. @param {Replica} replica */
export function itemOn(replica) {
  const on = conference(replica)?.on;
  return on ? replica.get(`item/${on}`) : null;
}

/** The item that goes on next, as the playhead says it. @param {Replica} replica */
export function nextItem(replica) {
  const standby = replica.get("playhead")?.standby;
  return standby ? replica.get(`item/${standby}`) : null;
}

/** The poll that was opened last. @param {Replica} replica */
export function currentPoll(replica) {
  const poll = conference(replica)?.poll;
  return poll ? replica.get(`poll/${poll}`) : null;
}

/** The lottery whose scene is on. @param {Replica} replica */
export function lotteryOn(replica) {
  const lottery = conference(replica)?.lottery;
  return lottery ? replica.get(`lottery/${lottery}`) : null;
}
