// @ts-check
/**
 * What a member, or a room, sees of the floor, with the buttons that ask for it: a page makes a
 * `FloorPanel`, calls `show` with each draw and `answered` with each answer. Hidden without a list.
 */

import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { currentFloor } from "./floor-now.js";
import { followingWords, placeOf, ruleWords, speakingWords } from "./floor-words.js";
import { randomHex } from "../wire/ids.js";

/**
 * @typedef {import("./floor-words.js").Asker} Asker
 * @typedef {import("../wire/session.js").Command} Command
 * @typedef {import("../protocol").SpeechKind} SpeechKind
 */

/** @type {Record<SpeechKind, string>} */
const ASKS = { ["for"]: "floor-ask-for", against: "floor-ask-against", question: "floor-ask-question", order: "floor-ask-order" };

const LONGEST = 200;

export class FloorPanel {
  /** @param {HTMLElement} element @param {(command: Command) => void} submit has a command sent */
  constructor(element, submit) {
    this.element = element;
    this.submit = submit;
    this.title = h("h2");
    this.rule = h("p", { class: "panel-note" });
    this.speaking = h("p");
    this.next = h("p");
    this.place = h("p", { class: "floor-place", role: "status" });
    this.text = h("input", { class: "field", maxlength: LONGEST, oninput: () => this.#judge() });
    this.asked = h("span");
    this.about = h("label", { class: "floor-about" }, this.asked, this.text);
    this.buttons = h("div", { class: "floor-buttons" });
    this.said = h("p", { class: "said", role: "status" });
    fill(element, this.title, this.rule, this.speaking, this.next, this.place, this.about, this.buttons, this.said);
    /** @type {Deed | null} */
    this.deed = null;
    this.made = "";
    this.isRoom = false;
  }

  /**
   * @param {import("../wire/replica.js").Replica} replica @param {Asker} asker
   * @param {number} at server's time @param {import("../kit/deed.js").Now} now
   */
  show(replica, asker, at, now) {
    const floor = currentFloor(replica);
    show(this.element, floor !== null);
    if (!floor) return;
    this.isRoom = asker.party !== null && asker.party !== undefined;
    const { words, kinds } = placeOf(floor, asker);
    setText(this.title, floor.title);
    setText(this.rule, ruleWords(floor));
    setText(this.speaking, speakingWords(floor, at));
    setText(this.next, followingWords(floor));
    setText(this.place, words || (floor.state === "open" ? "" : say("floor-closed")));
    setText(this.asked, say("floor-room-about"));
    show(this.about, this.isRoom && kinds.length > 0);
    drawDeed(this.said, this.deed?.state === "done" ? null : this.deed, now);
    this.#offer(floor, asker);
  }

  /** @param {import("../wire/session.js").Answered} output @param {number} at server's time */
  answered({ command, answer }, at) {
    if (this.deed?.command.id === command.id) this.deed.answered(answer, at);
    if (command.type === "ask_to_speak" && answer.type === "ack") this.text.value = "";
    this.#judge();
  }

  /** @param {import("../protocol").FloorView} floor @param {Asker} asker */
  #offer(floor, asker) {
    const { wishes, kinds } = placeOf(floor, asker);
    const made = JSON.stringify([floor.id, kinds, wishes.map(({ number, kind }) => [number, kind]), spoken().language]);
    if (made === this.made) return;
    this.made = made;
    const asks = kinds.map((kind) =>
      h("button", { type: "button", class: "plain", "data-asks": true, onclick: () => this.#act(this.#asking(floor.id, kind)) }, say(ASKS[kind])),
    );
    const leaves = wishes.map(({ number, kind }) =>
      h(
        "button",
        { type: "button", class: "plain", onclick: () => this.#act({ type: "withdraw_wish", id: randomHex(16), floor: floor.id, number }) },
        say("floor-withdraw", { kind }),
      ),
    );
    fill(this.buttons, ...asks, ...leaves);
    this.#judge();
  }

  /** @param {string} floor @param {SpeechKind} kind @returns {Command} */
  #asking(floor, kind) {
    return { type: "ask_to_speak", id: randomHex(16), floor, kind, about: this.isRoom ? this.text.value.trim() : "" };
  }

  /** @param {Command} command */
  #act(command) {
    this.deed = new Deed(command);
    this.submit(command);
  }

  /** A room says first what it wants to speak about. */
  #judge() {
    for (const button of this.buttons.querySelectorAll("button")) {
      button.disabled = "asks" in button.dataset && this.isRoom && !this.text.value.trim();
    }
  }
}
