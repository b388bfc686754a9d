// @ts-check
/** Conduct, on the tab of the evening: the rules, who may ask somebody to leave, what to say, notes. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { clock } from "../kit/words.js";
import { DO, namesIn, SAY, SAY_GO, stewardsWords } from "./conduct-words.js";

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
    this.element = h(
      "details",
      { class: "evening-part" },
      h("summary", {}, "Conduct"),
      h("p", {}, h("a", { class: "quiet-link", href: "/conduct", target: "_blank" }, "The rules of tonight, for everybody")),
      this.stewards,
      form("Name them", () => intents.stewards(namesIn(this.names.value)), h("label", { for: "stewards" }, "Their names, one a line"), this.names, this.namesSaid),
      h("h4", {}, "What to do"),
      h("ul", { class: "evening-do" }, ...DO.map((line) => h("li", {}, line))),
      h("h4", {}, "What to say first"),
      said(SAY),
      h("h4", {}, "What to say if they have to leave"),
      said(SAY_GO),
      form(
        "Write it down",
        () => {
          const text = this.note.value.trim();
          if (text) intents.conduct(text);
        },
        h("label", { for: "conduct-note" }, "A note about what happened and what you did. Only you who run this room and the desk read it."),
        this.note,
        this.noteSaid,
      ),
      this.notes,
    );
  }

  /** @param {EveningView | null} evening @param {DeedOf} deedOf @param {import("../kit/deed.js").Now} state */
  show(evening, deedOf, state) {
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
    const lines = [...(evening?.conduct ?? [])].reverse();
    const made = JSON.stringify(lines);
    if (this.notes.dataset.made === made) return;
    this.notes.dataset.made = made;
    fill(this.notes, ...lines.map((one) => h("li", { dir: "auto" }, `${clock(one.at)} ${one.text} (${one.by})`)));
  }
}

/** @param {string[]} sentences */
function said(sentences) {
  return h("blockquote", { class: "evening-say" }, ...sentences.map((sentence) => h("p", {}, sentence)));
}

/** @param {string} go @param {() => void} done @param {...HTMLElement} parts */
function form(go, done, ...parts) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    done();
  };
  return h("form", { method: "dialog", class: "evening-name", onsubmit: submit }, ...parts, h("button", { type: "submit", class: "plain" }, go));
}
