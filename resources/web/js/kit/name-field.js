// @ts-check
/** The name on a phone, in polls by name: asked for once, kept on the device, shown beside the answer. */

import { asName, LONGEST, nameFault, namesAreShown, namesPath, noticeWords } from "../polls/by-name.js";
import { fill, h, setAttribute, setText, show } from "./dom.js";
import { say } from "./say.js";
import { readValue, writeValue } from "../wire/keep.js";

/** @typedef {import("../protocol").PollView} PollView */

export class NameField {
  /**
   * @param {HTMLElement} element
   * @param {import("../wire/keep.js").Store} store @param {string} scope whose name
   * @param {() => void} changed
   */
  constructor(element, store, scope, changed) {
    this.element = element;
    this.store = store;
    this.place = `name.${scope}`;
    this.kept = String(readValue(store, this.place) ?? "");
    this.editing = nameFault(this.kept) !== null;
    this.notice = h("p", { class: "named-notice", id: "named-notice" });
    this.input = h("input", {
      id: "own-name",
      class: "field",
      autocomplete: "name",
      maxlength: 4 * LONGEST,
      "aria-describedby": "named-notice",
      oninput: () => this.#typed(changed),
    });
    this.input.value = this.kept;
    this.asks = h("div", { class: "name-asks" }, (this.label = h("label", { for: "own-name" })), this.input);
    this.own = h("b", { dir: "auto" });
    this.as = h("span");
    this.after = h("span");
    this.change = h("button", { type: "button", class: "plain", onclick: () => this.#edit(changed) });
    this.stands = h("p", { class: "name-stands" }, this.as, this.own, this.after, this.change);
    this.link = h("a", { class: "quiet-link", id: "names" });
    fill(element, this.notice, this.asks, this.stands, this.link);
  }

  /** The name as it would be sent now. */
  get name() {
    return this.editing ? asName(this.input.value) : this.kept;
  }

  /** Why it cannot be sent, as a sentence; null when it can. */
  get fault() {
    return nameFault(this.name);
  }

  /** It went out with a vote: that is enough of asking. */
  sent() {
    this.editing = false;
  }

  /** @param {PollView} poll @param {boolean} open @param {string} standing the name of the vote that is in, or "" */
  show(poll, open, standing) {
    show(this.element, Boolean(poll.named));
    if (!poll.named) return;
    setText(this.notice, open ? noticeWords() : say("vote-was-named"));
    show(this.asks, open && this.editing);
    const own = open ? this.kept : standing;
    show(this.stands, own !== "" && !(open && this.editing));
    const [before, after] = say(open ? "vote-name-as" : "vote-name-was", { name: "\ue000" }).split("\ue000");
    setText(this.as, before);
    setText(this.own, own);
    setText(this.after, after);
    setText(this.label, say("vote-name"));
    setText(this.change, say("vote-name-change"));
    setText(this.link, say("vote-who-how"));
    show(this.change, open);
    show(this.link, namesAreShown(poll));
    setAttribute(this.link, "href", namesPath(poll.id));
  }

  /** @param {() => void} changed */
  #typed(changed) {
    const name = this.name;
    if (nameFault(name) === null) {
      this.kept = name;
      writeValue(this.store, this.place, name);
    }
    changed();
  }

  /** @param {() => void} changed */
  #edit(changed) {
    this.editing = true;
    this.input.value = this.kept;
    changed();
    this.input.focus();
  }
}
