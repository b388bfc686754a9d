// @ts-check
/** A phone at a table, while its room talks in small groups. It comes when there is a breakout. */

import { bringStyle } from "../wire/bring.js";
import { fill, find, h, heading, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";
import { readValue, writeValue } from "../wire/keep.js";
import { momentOf, shareLeft } from "./breakout-clock.js";
import { afterWords, momentWords, nameWithPlace, tableMates, tableWords } from "./breakout-words.js";
import { GoRoundPanel } from "./goround-panel.js";
import { NotesPanel } from "./notes-panel.js";
import { numbersAt, seatsOf, tableOf } from "./seating.js";
import { SecondTicks } from "./second-ticks.js";
import { tablesOf } from "./tables.js";

/**
 * @typedef {import("../pages/page.js").Page} Page
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("../protocol").RoomView} RoomView
 */

/** Tables that can be chosen before anybody is checked in. */
const OFFERED = 12;

/** How notes come to the others at a table. @param {Page} page @returns {import("./notes-panel.js").Sharing} */
function sharing({ link, session }) {
  return {
    save: (breakout, table, text, version) => {
      const id = randomHex(16);
      link.submit({ type: "save_draft", id, breakout, table, text, version });
      return id;
    },
    read: (breakout, table) => link.submit({ type: "read_drafts", id: randomHex(16), breakout, table }),
    withdraw: (id) => session.withdraw(id),
    shared: (breakout, table) => session.replica.drafts.get(`${breakout}/${table}`) ?? null,
  };
}

export class TablePanel {
  /** @param {HTMLElement} element @param {Page} page @param {() => void} changed */
  constructor(element, page, changed) {
    bringStyle("breakouts");
    this.element = element;
    this.page = page;
    this.ticks = new SecondTicks(changed);
    this.changed = changed;
    this.shownFor = "";
    this.made = "";
    this.seatedFor = "";
    /** @type {readonly number[]} */
    this.seats = [];
    /** Which table this is, from 1; 0 where that is not known. */
    this.table = 0;
    this.where = h("p", { class: "at-where" });
    this.phase = heading(1, "at-phase");
    this.live = h("p", { class: "hidden-words", "aria-live": "polite" });
    this.question = heading(2, "at-question");
    this.time = h("p", { class: "at-time", role: "timer" });
    this.track = h("span", { class: "at-track", "aria-hidden": "true" }, h("span", { class: "at-line" }));
    this.words = h("p", { class: "at-words" });
    this.after = h("p", { class: "hint" });
    this.choice = h("div", { class: "at-choice" });
    this.away = h("p", { class: "at-away" }, live("talk-away"));
    const rounds = h("div", { class: "at-inside" });
    const notes = h("div", { class: "at-inside" });
    this.roundPlace = h("details", { class: "at-part" }, h("summary", {}, live("talk-lead")), rounds);
    this.notesPlace = h("details", { class: "at-part" }, h("summary", {}, live("talk-write")), notes);
    const head = h("div", { class: "at-head" }, this.where, this.phase, this.time);
    this.card = h("div", { class: "at-card" }, head, this.question, this.track, this.words, this.after, this.live);
    fill(find("#table-here", HTMLElement), this.card, this.choice, this.away, this.roundPlace, this.notesPlace);
    this.round = new GoRoundPanel(rounds, page.store, () => page.link.now(), changed);
    this.notes = new NotesPanel(notes, page.store, sharing(page), changed);
  }

  /** @param {Breakout | null} breakout null where there is none @param {number} now server's time */
  show(breakout, now) {
    show(this.element, breakout !== null);
    if (!breakout) {
      this.table = 0;
      this.round.awake.want(false);
      return this.ticks.follow(null);
    }
    const { room } = this.page.session.replica;
    const moment = momentOf(breakout, now);
    this.#drawCard(breakout, moment);
    this.table = this.#drawChoice(breakout, room);
    setText(this.where, tableWords(this.table));
    const isOn = moment.stage !== "over";
    for (const part of [this.roundPlace, this.away, this.choice, this.question]) show(part, isOn);
    const phase = moment.stage === "phase" ? breakout.phases[moment.index] : null;
    const people = tablesOf(room, breakout.per_table)[this.table - 1] ?? breakout.per_table;
    this.round.show({ breakout: breakout.id, people, left: phase?.kind === "go_round" ? moment.left : 0, ends: moment.ends }, now);
    this.notes.show(breakout.id, this.table, this.page.session.phase === "live");
    this.#openOnce(breakout);
    this.ticks.follow(moment.ends !== null ? moment.left : this.round.ends !== null ? Math.max(0, this.round.ends - now) : null);
  }

  joined() {
    this.notes.joined();
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered(output) {
    this.notes.answered(output);
  }

  /** @param {Breakout} breakout @param {import("./breakout-clock.js").Moment} moment */
  #drawCard(breakout, moment) {
    const words = momentWords(breakout, moment);
    setAttribute(this.card, "data-moment", words.is);
    setText(this.phase, nameWithPlace(words));
    setText(this.live, words.name);
    setText(this.question, breakout.question || breakout.title);
    setAttribute(this.question, "dir", "auto");
    setText(this.time, words.time);
    show(this.time, words.time !== "");
    show(this.track, words.time !== "");
    setLength(this.track, shareLeft(moment));
    setText(this.words, words.words);
    setText(this.after, afterWords(breakout, moment));
  }

  /** What was begun here is open when the page comes again; nothing else opens or closes by itself. @param {Breakout} breakout */
  #openOnce({ id }) {
    if (this.shownFor === id) return;
    this.shownFor = id;
    this.roundPlace.open = this.round.round !== null;
    this.notesPlace.open = this.notes.hasText;
  }

  /** Which table this is, and a way to say so. @param {Breakout} breakout @param {RoomView | null} room @returns {number} from 1; 0 where it is not known */
  #drawChoice(breakout, room) {
    const tables = tablesOf(room, breakout.per_table).length;
    const party = room?.party ?? 0;
    return breakout.mixed && tables > 0 ? this.#drawNumber(breakout, room, tables, party) : this.#drawTables(tables || OFFERED, party);
  }

  /** @param {number} tables @param {number} party */
  #drawTables(tables, party) {
    const chosen = Number(readValue(this.page.store, `table.${party}`)) || 0;
    const table = chosen <= tables ? chosen : 0;
    const made = `tables ${tables} ${party} ${spoken().language}`;
    if (made !== this.made) {
      this.made = made;
      const options = Array.from({ length: tables }, (_, n) => h("option", { value: n + 1 }, tableWords(n + 1)));
      const select = h("select", { class: "field", id: "table-choice", onchange: () => this.#keep(`table.${party}`, Number(select.value)) }, h("option", { value: 0 }, say("talk-choose")), ...options);
      select.value = String(table);
      fill(this.choice, h("label", { for: "table-choice" }, say("talk-which")), select);
    }
    return table;
  }

  /** @param {Breakout} breakout @param {RoomView | null} room @param {number} tables @param {number} party */
  #drawNumber(breakout, room, tables, party) {
    const number = Number(readValue(this.page.store, `number.${party}`)) || 0;
    const made = `number ${party} ${spoken().language}`;
    if (made !== this.made) {
      this.made = made;
      const input = h("input", { class: "field", id: "table-number", inputmode: "numeric", maxlength: 4, autocomplete: "off", value: number || "", oninput: () => this.#keep(`number.${party}`, Number(input.value.replace(/\D/g, ""))) });
      this.mates = h("p", { class: "hint", role: "status" });
      fill(this.choice, h("label", { for: "table-number" }, say("talk-number")), input, this.mates);
    }
    const seats = this.#seats(breakout, room, tables);
    const table = number > 0 ? tableOf(seats, tables, number) + 1 : 0;
    const people = Math.max(room?.headcount ?? 0, number);
    if (this.mates) setText(this.mates, table ? tableMates(numbersAt(seats, tables, people)[table - 1], number) : say("talk-mixed"));
    return table;
  }

  /** @param {Breakout} breakout @param {RoomView | null} room @param {number} tables */
  #seats(breakout, room, tables) {
    const key = `${room?.party}/${tables}/${breakout.talk ?? 0}`;
    if (this.seatedFor !== key) {
      this.seatedFor = key;
      this.seats = seatsOf(String(room?.party ?? 0), tables, breakout.talk ?? 0);
    }
    return this.seats;
  }

  /** @param {string} key @param {number} value */
  #keep(key, value) {
    writeValue(this.page.store, key, value);
    this.changed();
  }
}
