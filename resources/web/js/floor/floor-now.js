// @ts-check
/** Who has the floor now, in as few words as a scene needs. Pure. */

/**
 * @typedef {import("../protocol").WishView} WishView
 * @typedef {import("../protocol").SpeakingView} SpeakingView
 * @typedef {import("../wire/replica.js").Replica} Replica
 */

/** What a speech is. @type {Record<string, string>} */
export const KINDS = { for: "for", against: "against", question: "question", order: "point of order" };

/** The list on which somebody speaks, else the one opened last that is not over. @param {Replica} replica */
export function currentFloor(replica) {
  const live = replica.all("floor").filter(({ state }) => state !== "over");
  return live.find(({ speaking }) => speaking) ?? live.pop() ?? null;
}

/** “Seat 412, for”. @param {WishView | SpeakingView} who */
export function speakerWords({ name, kind }) {
  return `${name}, ${KINDS[kind] ?? kind}`;
}
