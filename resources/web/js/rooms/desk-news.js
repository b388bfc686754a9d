// @ts-check
/** What the desk writes to a room, and how its facilitator calls the desk. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { clock } from "../kit/words.js";
import { answeredWords, askedWords, firstWords, TOPICS, topicKey } from "./help-words.js";

/** @typedef {import("../protocol").RoomView} RoomView */
/** @typedef {import("../kit/deed.js").Deed} Deed */
/** @typedef {import("./help-words.js").Topic} Topic */

const LONGEST = 200;

/** The messages that are on now, the newest first, as they are read here. @param {RoomView | null} room @param {number} now @param {import("../wordings/lens.js").Lens | null} [lens] */
export function newsNow(room, now, lens = null) {
  const news = (room?.news ?? []).filter((one) => now < one.until);
  return lens ? news.map((one) => ({ ...one, text: lens.message(one.text) })) : news;
}

/** The messages of the desk on the facilitator's page, each with a button that says it was read. */
export class NewsList {
  /** @param {HTMLElement} element @param {(message: string) => void} seen */
  constructor(element, seen) {
    this.element = element;
    this.seen = seen;
    this.made = "";
  }

  /** @param {RoomView} room @param {number} now @param {import("../wordings/lens.js").Lens | null} [lens] */
  show(room, now, lens = null) {
    const news = newsNow(room, now, lens);
    const made = JSON.stringify([spoken().language, news]);
    if (made === this.made) return;
    this.made = made;
    show(this.element, news.length > 0);
    fill(
      this.element,
      ...news.map((one) =>
        h(
          "div",
          { class: "desk-news" },
          h("p", {}, h("span", { class: "desk-news-at" }, say("facilitate-desk-at", { time: clock(one.at) })), h("b", { dir: "auto" }, one.text)),
          one.seen
            ? h("span", { class: "desk-news-seen" }, say("facilitate-desk-seen"))
            : h("button", { type: "button", class: "plain", onclick: () => this.seen(one.id) }, say("facilitate-desk-read")),
        ),
      ),
    );
  }
}

/** The call for help: what it is about, the press that calls, and since when help is asked for. */
export class HelpPanel {
  /** @param {HTMLDetailsElement} element @param {{ask: (text: string, topic: Topic) => void, done: () => void}} intents */
  constructor(element, intents) {
    this.element = element;
    this.text = h("input", {
      class: "field",
      id: "help-about",
      maxlength: LONGEST,
      oninput: () => this.#judge(),
    });
    liveAttribute(this.text, "placeholder", "facilitate-help-example");
    const options = TOPICS.map((topic) => h("option", { value: topic, selected: topic === "other" }, live(topicKey(topic))));
    this.topic = h("select", { class: "field", id: "help-topic", onchange: () => this.#judge() }, ...options);
    this.first = h("p", { class: "panel-note" });
    this.answer = h("p", { class: "help-answer", role: "status", dir: "auto" });
    this.calls = h("button", { type: "submit", class: "primary" }, say("facilitate-help-call"));
    this.done = h("button", { type: "button", class: "plain", onclick: () => intents.done() }, live("facilitate-help-done"));
    this.since = h("p", { class: "help-since", role: "status" });
    this.said = h("p", { class: "mend-said", role: "status" });
    this.form = h(
      "form",
      {
        method: "dialog",
        class: "mend-form",
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          if (this.calls.disabled) return;
          intents.ask(this.text.value.trim(), this.#topic());
        },
      },
      h("p", { class: "mend-phone" }, h("label", { for: "help-topic" }, live("facilitate-help-topic")), this.topic),
      this.first,
      h("p", { class: "mend-phone" }, h("label", { for: "help-about" }, live("facilitate-help-about")), this.text),
      h("div", { class: "mend-go" }, this.calls),
    );
    fill(
      element,
      h("summary", {}, live("facilitate-help")),
      h("p", { class: "panel-note" }, live("facilitate-help-words")),
      this.since,
      this.answer,
      this.form,
      this.done,
      this.said,
    );
    this.asked = 0;
    this.#judge();
  }

  /** @param {RoomView} room @param {Deed | null} deed @param {import("../kit/deed.js").Now} now @param {import("../protocol").EveningView | null} [evening] */
  show(room, deed, now, evening = null) {
    const since = room.help_at ?? 0;
    if (since && !this.asked) this.element.open = true;
    if (this.asked && !since) this.text.value = ""; // it was about that call
    this.asked = since;
    setText(this.since, askedWords(since, evening?.topic ?? "other"));
    const answer = since ? answeredWords(evening?.answer ?? "", evening?.answered_at ?? 0) : "";
    setText(this.answer, answer);
    show(this.answer, answer !== "");
    show(this.since, since > 0);
    show(this.done, since > 0);
    setText(this.calls, say(since ? "facilitate-help-more" : "facilitate-help-call"));
    drawDeed(this.said, deed?.state === "done" ? null : deed, now);
    this.#judge();
  }

  /** @returns {Topic} */
  #topic() {
    return /** @type {Topic} */ (this.topic.value);
  }

  #judge() {
    const topic = this.#topic();
    setText(this.first, firstWords(topic));
    show(this.first, this.first.textContent !== "");
    this.calls.disabled = topic === "other" && !this.text.value.trim();
  }
}
