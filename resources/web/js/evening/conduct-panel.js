// @ts-check
/** Conduct, on the tab of the evening: the rules, who may ask somebody to leave, what to say, notes. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { clock } from "../kit/words.js";
import { live } from "../kit/live.js";
import { lines, say, spoken } from "../kit/say.js";
import { namesIn, stewardsWords } from "./conduct-words.js";

/** @typedef {import("../protocol").EveningView} EveningView */
/** @typedef {import("./evening-panel.js").DeedOf} DeedOf */

export class ConductPart {
  /** @param {{stewards: (names: string[]) => void, conduct: (text: string) => void}} intents */
  constructor(intents) {
    this.stewards = h("p", {});
    this.names = h("textarea", { class: "field", id: "stewards", rows: 2, maxlength: 400 });
    this.filled = "";
    this.namesSaid = h("p", { class: "deed", role: "status" });
    this.note = h("textarea", { class: "field", id: "conduct-note", rows: 3, maxlength: 1000 });
    this.noteSaid = h("p", { class: "deed", role: "status" });
    this.notes = h("ul", { class: "evening-entered" });
    this.cleared = "";
    this.does = h("ul", { class: "evening-do" });
    this.first = h("blockquote", { class: "evening-say" });
    this.go = h("blockquote", { class: "evening-say" });
    this.language = "";
    this.element = h(
      "details",
      { class: "evening-part" },
      h("summary", {}, live("conduct-title")),
      h("p", {}, h("a", { class: "quiet-link", href: "/conduct", target: "_blank" }, live("conduct-rules-link"))),
      this.stewards,
      form("conduct-name", () => intents.stewards(namesIn(this.names.value)), h("label", { for: "stewards" }, live("conduct-names")), this.names, this.namesSaid),
      h("h4", {}, live("evening-what-do")),
      this.does,
      h("h4", {}, live("conduct-what-first")),
      this.first,
      h("h4", {}, live("conduct-what-go")),
      this.go,
      form(
        "conduct-write",
        () => {
          const text = this.note.value.trim();
          if (text) intents.conduct(text);
        },
        h("label", { for: "conduct-note" }, live("conduct-note-ask")),
        this.note,
        this.noteSaid,
      ),
      this.notes,
    );
  }

  /** @param {EveningView | null} evening @param {DeedOf} deedOf @param {import("../kit/deed.js").Now} state */
  show(evening, deedOf, state) {
    this.#write();
    const names = evening?.stewards ?? [];
    setText(this.stewards, stewardsWords(names));
    const kept = names.join("\n");
    if (evening && kept !== this.filled) {
      if (this.names.value.trim() === this.filled) this.names.value = kept;
      this.filled = kept;
    }
    const [named, noted] = [deedOf("stewards"), deedOf("conduct")];
    drawDeed(this.namesSaid, named, state);
    show(this.namesSaid, named !== null);
    drawDeed(this.noteSaid, noted, state);
    show(this.noteSaid, noted !== null);
    if (noted?.state === "done" && noted.command.type === "note_conduct" && noted.command.id !== this.cleared) {
      this.cleared = noted.command.id;
      if (this.note.value.trim() === noted.command.text) this.note.value = "";
    }
    const noticed = [...(evening?.conduct ?? [])].reverse();
    const made = JSON.stringify([spoken().language, noticed]);
    if (this.notes.dataset.made === made) return;
    this.notes.dataset.made = made;
    fill(this.notes, ...noticed.map((one) => h("li", { dir: "auto" }, say("conduct-noted", { time: clock(one.at), text: one.text, name: one.by }))));
  }

  /** What to say and do, in the language that is spoken. */
  #write() {
    if (this.language === spoken().language) return;
    this.language = spoken().language;
    fill(this.does, ...lines("conduct-do").map((line) => h("li", {}, line)));
    fill(this.first, ...lines("conduct-say").map((line) => h("p", {}, line)));
    fill(this.go, ...lines("conduct-say-go").map((line) => h("p", {}, line)));
  }
}

/** @param {string} key of its button @param {() => void} done @param {...HTMLElement} parts */
function form(key, done, ...parts) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    done();
  };
  return h("form", { method: "dialog", class: "evening-name", onsubmit: submit }, ...parts, h("button", { type: "submit", class: "plain" }, live(key)));
}
