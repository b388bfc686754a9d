// @ts-check
/** The facilitator's part of the room's own evening: its page, and whether the big screen shows it. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setText } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";

export class OurEveningPart {
  /** @param {HTMLElement} panel to whose end it is added @param {(on: boolean) => void} asked */
  constructor(panel, asked) {
    this.isShown = false;
    this.toggle = h("button", { type: "button", class: "plain", onclick: () => asked(!this.isShown) });
    this.said = h("p", { class: "deed", role: "status" });
    this.element = h("section", { class: "handover" });
    panel.append(this.element);
    this.#build();
    whenSpokenAnew(() => this.#build());
  }

  /** @param {import("../protocol").RoomView} room @param {import("../kit/deed.js").Deed | null} deed @param {import("../kit/deed.js").Now} now */
  show(room, deed, now) {
    this.isShown = room.our_evening === true;
    this.#draw();
    drawDeed(this.said, deed, now);
  }

  #build() {
    setAttribute(this.element, "aria-label", say("ours-title"));
    fill(
      this.element,
      h("h3", {}, say("ours-title")),
      h("p", { class: "panel-note" }, say("ours-about")),
      this.toggle,
      h("p", {}, h("a", { class: "quiet-link", href: "/our-evening", target: "_blank" }, say("ours-open"))),
      this.said,
    );
    this.#draw();
  }

  #draw() {
    setText(this.toggle, this.isShown ? say("ours-hide") : say("ours-show"));
    setAttribute(this.toggle, "aria-pressed", String(this.isShown));
  }
}
