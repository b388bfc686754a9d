// @ts-check
/**
 * What a member, or a room, sees of the floor, with the buttons that ask for it.
 *
 * `const view = floorView(send)` makes it; put `view.element` on the page, and call
 * `view.show(replica, asker, now)` with each draw. It is hidden while no list is open.
 */

import { h, setText, show } from "./dom.js";
import { span } from "./words.js";
import { KINDS, currentFloor, followingWords, placeOf, ruleWords, speakerWords, speechLeft } from "./floor-words.js";

/**
 * @typedef {import("./floor-words.js").Asker} Asker
 * @typedef {{type: "ask_to_speak", floor: string, kind: string, about: string} | {type: "withdraw_wish", floor: string, number: number}} FloorCommand
 */

/** @type {Record<string, string>} */
const ASKS = { for: "Speak for", against: "Speak against", question: "Ask a question", order: "Point of order" };

const ABOUT = "What your room wants to say, in a sentence";

/**
 * @param {(command: FloorCommand) => void} send sends a command, and says where it was refused
 * @returns {{element: HTMLElement, show: (replica: import("./replica.js").Replica, asker: Asker, now: number) => void}}
 */
export function floorView(send) {
  const [title, rule, speaking, next] = [h("h2"), h("p"), h("p"), h("p")];
  const place = h("p", { class: "floor-place", role: "status" });
  const about = h("input", { class: "floor-about", maxlength: 200, placeholder: ABOUT, "aria-label": ABOUT });
  const buttons = h("div", { class: "floor-buttons" });
  const element = h("section", { class: "floor", "aria-label": "The list of speakers" }, title, rule, speaking, next, place, about, buttons);
  element.hidden = true;
  let drawn = "";

  return {
    element,
    show(replica, asker, now) {
      const floor = currentFloor(replica);
      show(element, floor !== null);
      if (!floor) return;
      const { words, wishes, kinds } = placeOf(floor, asker);
      const isRoom = asker.party !== null && asker.party !== undefined;
      setText(title, floor.title);
      setText(rule, ruleWords(floor));
      setText(speaking, floor.speaking ? nowWords(floor.speaking, now) : "Nobody speaks.");
      setText(next, followingWords(floor));
      setText(place, words || (floor.state === "open" ? "" : "The list is closed."));
      show(about, isRoom && kinds.length > 0);
      const wanted = JSON.stringify([floor.id, kinds, wishes.map(({ number, kind }) => [number, kind])]);
      if (wanted === drawn) return;
      drawn = wanted;
      const asking = kinds.map((kind) =>
        h("button", { type: "button", onclick: () => send({ type: "ask_to_speak", floor: floor.id, kind, about: isRoom ? about.value.trim() : "" }) }, ASKS[kind]),
      );
      const leaving = wishes.map(({ number, kind }) =>
        h("button", { type: "button", onclick: () => send({ type: "withdraw_wish", floor: floor.id, number }) }, `Withdraw: ${KINDS[kind]}`),
      );
      buttons.replaceChildren(...asking, ...leaving);
    },
  };
}

/** @param {import("./protocol").SpeakingView} speaking @param {number} now server's time */
function nowWords(speaking, now) {
  const left = speechLeft(speaking, now);
  const who = `Speaking: ${speakerWords(speaking)}`;
  if (left === null) return who;
  return left < 0 ? `${who}, ${span(-left)} over` : `${who}, ${span(left + 999)} left`;
}
