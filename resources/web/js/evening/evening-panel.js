// @ts-check
/** The facilitator's evening: what is on, what comes, what to say and do, the checklist, who hosts. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { expected, late, renewed, soon } from "./plan.js";
import { PlanSource } from "./plan-source.js";
import {
  CHECKLIST,
  checkedWords,
  enteredWords,
  hostName,
  hostsWords,
  lateWords,
  manyPhonesWords,
  scriptOf,
  soonWords,
  timeWords,
} from "./evening-words.js";
import { clock } from "../kit/words.js";
import { handedWords } from "./hand-over-words.js";
import { ConductPart } from "./conduct-panel.js";

/** @typedef {import("./plan.js").Expected} Expected */
/** @typedef {import("../wire/replica.js").Replica} Replica */
/** @typedef {(about: string) => import("../kit/deed.js").Deed | null} DeedOf What was asked last about something. */

/** What comes after the next item, in the list. */
const MOST_LATER = 12;

/**
 * @typedef {object} Intents
 * @property {(tick: string, done: boolean) => void} tick
 * @property {(name: string) => void} name
 * @property {(names: string[]) => void} stewards
 * @property {(text: string) => void} conduct
 * @property {() => void} changed the page is to be drawn again
 */

export class EveningPanel {
  /** @param {HTMLElement} element the panel of the tab @param {HTMLElement} mark at the tab, while something is soon @param {Intents} intents */
  constructor(element, mark, intents) {
    this.element = element;
    this.mark = mark;
    this.source = new PlanSource(intents.changed);
    this.made = "";
    this.late = h("p", { class: "evening-late" });
    this.hints = h("div", { class: "evening-hints", role: "status" });
    this.soon = liveAttribute(h("section", { class: "evening-soon", hidden: true }), "aria-label", "evening-get-ready");
    this.now = liveAttribute(h("section", { class: "evening-now" }), "aria-label", "evening-is-now");
    this.next = liveAttribute(h("section", { class: "evening-next" }), "aria-label", "evening-is-next");
    this.later = h("ol", { class: "evening-later" });
    this.laterPart = h("details", { class: "evening-part" }, h("summary", {}, live("evening-later-on")), this.later);
    this.checklist = new Checklist(intents.tick);
    this.conduct = new ConductPart(intents);
    this.hosts = new Hosts(intents.name);
    fill(
      element,
      h("h2", {}, live("evening-title")),
      this.hints,
      this.soon,
      this.now,
      this.next,
      this.late,
      this.laterPart,
      h("p", {}, h("a", { class: "quiet-link", href: "/print", target: "_blank" }, live("evening-print"))),
      this.checklist.element,
      this.conduct.element,
      this.hosts.element,
    );
  }

  /**
   * @param {Replica} replica @param {{token: string, own: string, now: number, deedOf: DeedOf, state: import("../kit/deed.js").Now}} of
   *   this page: its token, the letters of its device, the server's time, what was asked, its link
   */
  show(replica, { token, own, now, deedOf, state }) {
    const { room, evening } = replica;
    if (this.element.offsetParent !== null) this.source.look(replica, token, Date.now());
    const told = /** @type {import("./plan.js").PlanItem[]} */ (replica.all("item"));
    const head = replica.get("playhead");
    const plan = expected(renewed(this.source.items, told, replica.lens?.reads), head?.on ?? null, head?.standby ?? null, now);
    const ready = soon(plan, now);
    show(this.mark, ready !== null);
    if (room) this.#drawHints([manyPhonesWords(room)]);
    this.#drawPlan(plan, ready, now);
    this.checklist.show(evening, own, deedOf, state);
    this.conduct.show(evening, deedOf, state);
    this.hosts.show(evening, own, deedOf("name"), state);
  }

  /** @param {string[]} hints */
  #drawHints(hints) {
    const said = hints.filter((hint) => hint);
    const made = JSON.stringify(said);
    if (this.hints.dataset.made === made) return;
    this.hints.dataset.made = made;
    fill(this.hints, ...said.map((hint) => h("p", { class: "evening-hint" }, hint)));
  }

  /** @param {Expected[]} plan @param {Expected | null} ready @param {number} now */
  #drawPlan(plan, ready, now) {
    setText(this.late, lateWords(late(plan)));
    show(this.late, this.late.textContent !== "");
    const on = plan.find((one) => one.state === "on") ?? null;
    const coming = plan.filter((one) => one.state === "coming");
    const rows = coming.slice(1, 1 + MOST_LATER);
    const times = coming.slice(0, 1 + MOST_LATER).map((one) => timeWords(one.starts, one.item.starts_at, now));
    const made = JSON.stringify([spoken().language, on?.item, ready?.item.id, ready && soonWords(ready.starts - now, ""), coming.map((one) => one.item.title), times]);
    if (made === this.made) return;
    this.made = made;
    show(this.soon, ready !== null);
    if (ready) fill(this.soon, ...readyLines(ready, now));
    fill(this.now, ...nowLines(on));
    fill(this.next, ...nextLines(coming[0] ?? null, times[0] ?? ""));
    fill(this.later, ...rows.map((one, n) => h("li", {}, h("span", { class: "evening-time" }, times[n + 1]), h("b", { dir: "auto" }, one.item.title))));
    show(this.laterPart, rows.length > 0);
  }
}

/** @param {Expected | null} on */
function nowLines(on) {
  if (!on) return [h("h3", {}, say("facilitate-nothing-on")), h("p", {}, say("evening-welcome"))];
  const script = scriptOf(on.item.kind);
  return [
    h("p", { class: "evening-kind" }, say("evening-until", { time: clock(on.ends), kind: script.name })),
    h("h3", { dir: "auto" }, on.item.title),
    on.item.speaker && h("p", { class: "panel-note", dir: "auto" }, on.item.speaker),
    h("h4", {}, say("evening-what-say")),
    h("blockquote", { class: "evening-say" }, ...script.say.map((sentence) => h("p", {}, sentence))),
    h("h4", {}, say("evening-what-do")),
    h("ul", { class: "evening-do" }, ...script.act.map((line) => h("li", {}, line))),
  ];
}

/** @param {Expected | null} next @param {string} time */
function nextLines(next, time) {
  if (!next) return [h("p", { class: "panel-note" }, say("evening-nothing-more"))];
  return [h("p", { class: "evening-kind" }, say("evening-next-at", { when: time, kind: scriptOf(next.item.kind).name })), h("h3", { dir: "auto" }, next.item.title)];
}

/** @param {Expected} ready @param {number} now */
function readyLines({ item, starts }, now) {
  return [
    h("h3", { dir: "auto" }, soonWords(starts - now, item.title)),
    h("ul", { class: "evening-do" }, ...scriptOf(item.kind).before.map((line) => h("li", {}, line))),
  ];
}

/** The checklist before doors, one for all hosts of the room. */
class Checklist {
  /** @param {(tick: string, done: boolean) => void} tick */
  constructor(tick) {
    this.said = h("p", { class: "panel-note" });
    this.rows = CHECKLIST.map((line) => {
      const box = h("input", { type: "checkbox", onchange: () => tick(line.tick, box.checked) });
      const by = h("span", { class: "evening-by" });
      return { line, box, by, row: h("li", {}, h("label", { class: "evening-check" }, box, h("span", {}, live(line.key), by))) };
    });
    this.summary = h("summary", {}, say("evening-doors"));
    this.element = h("details", { class: "evening-part" }, this.summary, this.said, h("ul", { class: "evening-checks" }, ...this.rows.map(({ row }) => row)));
    this.opened = false;
  }

  /** @param {import("../protocol").EveningView | null} evening @param {string} own @param {DeedOf} deedOf @param {import("../kit/deed.js").Now} state */
  show(evening, own, deedOf, state) {
    const ticks = new Map((evening?.ticks ?? []).map((one) => [one.tick, one]));
    const done = CHECKLIST.filter(({ tick }) => ticks.has(tick)).length;
    setText(this.summary, say("evening-doors-state", { state: checkedWords(done) }));
    setText(this.said, say("evening-same-ticks"));
    if (evening && !this.opened) {
      this.opened = true;
      this.element.open = done < CHECKLIST.length;
    }
    for (const { line, box, by } of this.rows) {
      const tick = ticks.get(line.tick);
      const deed = deedOf(`tick ${line.tick}`);
      const isOut = deed !== null && deed.state !== "done"; // what was tapped stays until it is answered
      if (!isOut && box.checked !== Boolean(tick)) box.checked = Boolean(tick);
      if (deed?.state === "refused") box.checked = Boolean(tick);
      const told = tick && evening ? ` ${say("evening-ticked", { name: hostName(evening, tick.by, own), time: clock(tick.at) })}` : "";
      setText(by, deed && isOut ? ` ${deed.words(state)}` : told);
      setAttribute(box, "disabled", evening ? null : "");
    }
  }
}

/** Who runs the room, by which name, and what was entered last. */
class Hosts {
  /** @param {(name: string) => void} named */
  constructor(named) {
    this.who = h("p", {});
    this.last = h("ul", { class: "evening-entered" });
    this.name = h("input", { class: "field", id: "host-name", maxlength: 40, autocomplete: "given-name" });
    this.filled = false;
    this.save = h("button", { type: "submit", class: "plain" }, live("evening-say-who"));
    const form = h(
      "form",
      {
        method: "dialog",
        class: "evening-name",
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          named(this.name.value.trim());
        },
      },
      h("label", { for: "host-name" }, live("evening-your-name")),
      this.name,
      this.save,
    );
    this.said = h("p", { class: "deed", role: "status" });
    this.element = h("section", { class: "evening-hosts" }, h("h3", {}, live("evening-who-runs")), this.who, this.last, form, this.said);
    liveAttribute(this.element, "aria-label", "evening-who-runs");
  }

  /** @param {import("../protocol").EveningView | null} evening @param {string} own @param {import("../kit/deed.js").Deed | null} deed @param {import("../kit/deed.js").Now} state */
  show(evening, own, deed, state) {
    drawDeed(this.said, deed, state);
    show(this.said, deed !== null);
    setText(this.who, hostsWords(evening, own));
    const mine = evening?.hosts.find((host) => host.device === own)?.name ?? "";
    if (evening && !this.filled) {
      this.filled = true;
      this.name.value = mine;
    }
    const lines = evening ? [...evening.entered].reverse().map((one) => handedWords(evening, one, own) || enteredWords(evening, one, own)) : [];
    const made = JSON.stringify(lines);
    if (this.last.dataset.made === made) return;
    this.last.dataset.made = made;
    fill(this.last, ...lines.map((line) => h("li", {}, line)));
  }
}
