// @ts-check
/**
 * Motions on the page of a member: how far each is, the own amendments, and a form for another one.
 * The text is asked for when somebody opens the panel, and again when the motion has changed.
 */

import { AmendForm } from "./amend-form.js";
import { ask, NotReached } from "../wire/ask.js";
import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { randomHex } from "../wire/ids.js";
import { pressedTwice } from "../door/leave.js";
import { say, spoken } from "../kit/say.js";
import { amendmentWords, stateWords } from "./motion-words.js";

/**
 * @typedef {import("./motion-words.js").Motion} Motion
 * @typedef {import("../wire/session.js").Command} Command
 */

/** A thousand members who read one motion do not ask for it in the same moment. */
const SPREAD = 3_000;
const WITHDRAWN = "Its author takes it back.";

export class MotionPanel {
  /** @param {HTMLDetailsElement} element @param {(command: Command) => void} submit has a command sent @param {() => void} draw the page */
  constructor(element, submit, draw) {
    this.element = element;
    this.submit = submit;
    this.draw = draw;
    this.summary = h("span", { class: "hint" });
    this.title = h("b");
    this.choice = h("select", { class: "field", onchange: draw });
    this.state = h("p", { class: "hint" });
    this.link = h("a", { class: "quiet-link", target: "_blank", rel: "noopener" });
    this.own = h("ul", { class: "member-amendments" });
    this.said = h("p", { class: "said", role: "status" });
    this.form = new AmendForm((line) => this.#act({ type: "propose_amendment", id: randomHex(16), motion: this.motion?.id ?? "", amendment: line }));
    fill(element, h("summary", {}, this.title, this.summary), this.choice, this.state, this.link, this.own, this.said, this.form.element);
    element.addEventListener("toggle", draw);
    /** @type {Motion | null} */
    this.motion = null;
    /** @type {Deed | null} */
    this.deed = null;
    this.asked = "";
    this.made = "";
  }

  /** @param {import("../wire/replica.js").Replica} replica @param {number} seat @param {import("../kit/deed.js").Now} now */
  show(replica, seat, now) {
    const tabled = replica.all("tabled");
    show(this.element, tabled.length > 0);
    if (!tabled.length) return;
    setText(this.title, say("motion-title"));
    setText(this.summary, say("motion-so-many", { count: tabled.length }));
    setAttribute(this.choice, "aria-label", say("motion-choose"));
    setText(this.link, say("motion-read-it"));
    this.form.speak();
    this.#offer(tabled);
    const chosen = tabled.find(({ id }) => id === this.choice.value) ?? tabled[0];
    if (this.element.open) this.#bring(chosen);
    if (this.motion?.id === chosen.id) this.#drawMotion(this.motion, seat);
    drawDeed(this.said, this.deed, now);
  }

  /** @param {import("../wire/session.js").Answered} output @param {number} at server's time */
  answered({ command, answer }, at) {
    if (this.deed?.command.id !== command.id) return;
    this.deed.answered(answer, at);
    this.form.answered(answer.type === "ack");
  }

  /** @param {import("../protocol").TabledView[]} tabled */
  #offer(tabled) {
    show(this.choice, tabled.length > 1);
    const titles = tabled.map(({ id, title }) => `${id} ${title}`).join("\n");
    if (this.choice.dataset.made === titles) return;
    const { value } = this.choice;
    this.choice.dataset.made = titles;
    fill(this.choice, ...tabled.map(({ id, title }) => h("option", { value: id }, title)));
    if (tabled.some(({ id }) => id === value)) this.choice.value = value;
  }

  /** Ask for the motion as it is now. @param {import("../protocol").TabledView} chosen */
  async #bring({ id, reading, changed }) {
    const wanted = `${id} ${reading} ${changed}`;
    if (this.asked === wanted) return;
    const isFirst = this.motion?.id !== id;
    this.asked = wanted;
    if (!isFirst) await new Promise((resolve) => setTimeout(resolve, SPREAD * Math.random()));
    if (this.asked !== wanted) return; // it has changed again: what it is then is asked for
    try {
      const { ok, body } = await ask(`/api/motions/${encodeURIComponent(id)}`, { cache: "no-cache", fits: (found) => Array.isArray(found?.clauses) });
      if (ok && this.asked === wanted) this.motion = body;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (this.asked === wanted) this.asked = ""; // the next draw asks again
    }
    this.draw();
  }

  /** @param {Motion} motion @param {number} seat */
  #drawMotion(motion, seat) {
    setText(this.state, stateWords(motion));
    setAttribute(this.link, "href", `/motions#${motion.id}`);
    const own = motion.amendments.filter(({ author }) => author === `Seat ${seat}`);
    const made = JSON.stringify([motion.id, own, spoken().language]);
    if (made !== this.made) {
      this.made = made;
      fill(this.own, ...own.map((one) => this.#amendment(motion, one)));
    }
    this.form.show(motion, seat);
  }

  /** One of the own amendments; it can be taken back while nothing is decided. @param {Motion} motion @param {Motion["amendments"][number]} one */
  #amendment(motion, one) {
    const item = h("li", {}, h("span", { dir: "auto" }, h("b", {}, one.id), ` ${amendmentWords(one)}`), h("i", {}, say("motion-amendment-state", { state: one.state })));
    if (one.state === "proposed" && motion.verdict === "open") {
      const button = h("button", { type: "button", class: "plain" }, say("motion-withdraw"));
      pressedTwice(button, () => say("motion-withdraw-again", { amendment: one.id }), () =>
        this.#act({ type: "withdraw_amendment", id: randomHex(16), motion: motion.id, amendment: one.id, reason: WITHDRAWN }),
      );
      item.append(button);
    }
    if (one.why) item.append(h("p", { class: "hint", dir: "auto" }, one.why));
    return item;
  }

  /** @param {Command} command */
  #act(command) {
    this.deed = new Deed(command);
    this.submit(command);
    this.draw();
  }
}
