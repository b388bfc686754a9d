// @ts-check
/** Who has the floor now, in as few words as a scene needs. Pure. */

import { say } from "../kit/say.js";

/**
 * @typedef {import("../protocol").WishView} WishView
 * @typedef {import("../protocol").SpeakingView} SpeakingView
 * @typedef {import("../wire/replica.js").Replica} Replica
 */

/** The list on which somebody speaks, else the one opened last that is not over. @param {Replica} replica */
export function currentFloor(replica) {
  const live = replica.all("floor").filter(({ state }) => state !== "over");
  return live.find(({ speaking }) => speaking) ?? live.pop() ?? null;
}

/** “Seat 412, for”. @param {WishView | SpeakingView} who */
export function speakerWords({ name, seat, kind }) {
  const who = seat === null || seat === undefined ? name : say("member-a-seat", { seat: String(seat) });
  return say("floor-speaker", { name: who, kind });
}
