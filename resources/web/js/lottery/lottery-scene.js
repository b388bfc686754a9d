// @ts-check
/** The scene of the lottery on a page: digits, drum roll, the chamber, its make-up. */

import { SeatsView } from "./seats-view.js";
import { publicHost } from "../wire/address.js";
import { fill, h, heading, setAttribute, setText, show } from "../kit/dom.js";
import { Drums } from "../kit/drums.js";
import { say, spoken as words } from "../kit/say.js";
import { deviceStore } from "../wire/keep.js";
import { rememberLottery } from "./lottery-memory.js";
import {
  badges,
  beaconOf,
  chanceWords,
  drawName,
  drawnSeats,
  explained,
  happening,
  momentOf,
  reasonWords,
  revealedShare,
  seatsShown,
  shortDigest,
  slots,
  spoken,
} from "./lottery.js";
import { makeUp } from "./makeup.js";
import { MakeUpView } from "./makeup-view.js";
import { isStill, MotionSwitch } from "../motions/motion.js";
import { figure } from "../kit/words.js";

/** @typedef {import("../protocol").LotteryView} LotteryView */

const store = deviceStore();
const FRAME = 80;
const RECOLOUR_EVERY = 9_000;

export class LotteryScene {
  /**
   * @param {HTMLElement} place where it is shown
   * @param {object} options
   * @param {{now: () => number}} options.link knows the server's time
   * @param {1 | 2} [options.level] of its heading
   * @param {boolean} [options.far] read from far away: nothing to press, colours take turns
   */
  constructor(place, { link, level = 2, far = false }) {
    this.place = place;
    this.link = link;
    this.far = far;
    this.drums = new Drums();
    this.seats = new SeatsView();
    this.makeUp = new MakeUpView(far, level + 1);
    this.switch = new MotionSwitch(() => this.#draw());
    /** @type {LotteryView | null} */
    this.view = null;
    this.moment = "";
    this.feature = 0;
    this.drawnAt = -Infinity;
    this.running = false;
    this.marks = h("div", { class: "lottery-marks" });
    this.title = heading(level, "lottery-title");
    this.call = h("p", { class: "lottery-call" });
    this.toldTitle = heading(level + 1, "told-title");
    this.reason = h("p", { class: "lottery-reason" });
    this.headline = h("p", { class: "lottery-headline" });
    this.line = h("p", { class: "lottery-line" });
    this.total = h("b", {});
    this.outOf = h("span", {});
    this.count = h("p", { class: "lottery-count" }, this.total, " ", this.outOf);
    this.beacon = h("p", { class: "lottery-beacon" });
    this.chips = h("div", { class: "lottery-chips", role: "group" });
    this.told = h("div", { class: "lottery-told" });
    this.fixed = h("p", { class: "lottery-fixed" });
    this.door = h("a", { class: "lottery-door" });
    this.status = h("p", { class: "hidden-words lottery-status", role: "status", "aria-live": "polite", "aria-atomic": "true" });
    this.#build();
  }

  #build() {
    fill(
      this.place,
      h("header", { class: "lottery-head" }, this.call, this.switch.button, this.marks, this.title, this.reason),
      h(
        "div",
        { class: "lottery-stage" },
        h("div", { class: "lottery-now" }, this.headline, this.line),
        h(
          "div",
          { class: "lottery-hall" },
          h("div", { class: "lottery-hollow" }, this.drums.element, this.beacon, this.count),
          this.seats.picture,
        ),
        h("div", { class: "lottery-key" }, this.seats.about, this.seats.legend, this.chips),
      ),
      h("div", { class: "lottery-side" }, this.door, this.told, this.fixed, this.makeUp.element),
      this.status,
    );
  }

  /** @param {LotteryView | null} view null when it is not shown */
  show(view) {
    show(this.place, view !== null);
    if (view?.id !== this.view?.id || view?.draw !== this.view?.draw) {
      this.moment = "";
      this.feature = 0;
      this.drums.fresh = true;
    }
    this.view = view;
    if (!view) {
      this.moment = "";
      return;
    }
    rememberLottery(store, view, this.link.now());
    this.#draw();
  }

  #draw() {
    const { view } = this;
    if (!view) return;
    const now = this.link.now();
    const still = isStill();
    const moment = momentOf(view, now);
    this.#drawWords(view, moment, now);
    this.drums.show(slots(view));
    const known = moment === "revealing" || moment === "revealed";
    this.seats.prepare(view, known ? view.seats : null);
    const feature = this.#shownFeature(view, now, still);
    this.seats.show(seatsShown(view, now, still), feature, !still && this.moment !== "");
    this.#drawChips(known);
    setText(this.total, figure(this.seats.shown));
    setText(this.outOf, say("lottery-of-seats", { held: view.held ? "yes" : "no", count: drawnSeats(view) }));
    this.#drawMakeUp(view, moment);
    if (this.moment === "revealing" && moment === "revealed" && !still) this.#celebrate();
    this.moment = moment;
    if (moment === "revealing" && !still) this.#drawWhileRevealing();
  }

  /** @param {LotteryView} view @param {import("./lottery.js").Moment} moment @param {number} now */
  #drawWords(view, moment, now) {
    setAttribute(this.place, "data-moment", moment);
    setAttribute(this.place, "data-rehearsal", view.rehearsal ? "yes" : null);
    setText(this.title, view.title);
    setText(this.call, say("lottery-name"));
    const marks = badges(view);
    if (marks.join() !== this.marks.dataset.made) {
      this.marks.dataset.made = marks.join();
      fill(this.marks, ...marks.map((mark) => h("b", { class: `lottery-mark${mark === drawName(view.draw) ? "" : " is-loud"}` }, mark)));
    }
    const reason = reasonWords(view);
    setText(this.reason, reason);
    show(this.reason, reason !== "");
    const { headline, line } = happening(view, now);
    setText(this.headline, headline);
    setText(this.line, line);
    const beacon = beaconOf(view);
    setText(this.beacon, beacon ? say("lottery-and-beacon", { value: beacon.length > 24 ? `${beacon.slice(0, 16)}…` : beacon }) : "");
    setAttribute(this.beacon, "title", beacon || null);
    this.#drawExplanation(view, moment);
    setText(this.status, spoken(view, now));
  }

  /** @param {LotteryView} view @param {import("./lottery.js").Moment} moment */
  #drawExplanation(view, moment) {
    const made = [view.id, view.commitment, moment, view.draw, words().language].join();
    if (this.told.dataset.made === made) return;
    this.told.dataset.made = made;
    const [first, second] = explained(view);
    setText(this.toldTitle, say("lottery-what"));
    setAttribute(this.chips, "aria-label", say("lottery-colour-by"));
    fill(this.told, this.toldTitle, h("p", {}, first, " ", second), h("p", { class: "lottery-chance" }, chanceWords(view)));
    const files = `/lottery/${encodeURIComponent(view.id)}/files/`;
    const digest = h("span", { class: "mono" }, shortDigest(view.commitment));
    const fixed = h("span", { class: "lottery-figure" }, h("b", {}, say("lottery-fixed-under")), " ", digest);
    if (this.far) fill(this.fixed, fixed);
    else fill(this.fixed, fixed, h("a", { href: `${files}audit.json` }, say("lottery-fixed-what")), h("a", { href: `${files}report.html` }, say("lottery-fixed-report")));
    const drawn = moment === "revealed" || moment === "revealing";
    const door = say(drawn ? "lottery-were-you" : "lottery-are-you-in");
    if (this.far) fill(this.door, h("b", {}, door), " ", say("lottery-look-at", { address: `${publicHost()}/drawn` }));
    else {
      setText(this.door, door);
      setAttribute(this.door, "href", `/drawn#lottery=${encodeURIComponent(view.id)}`);
    }
    this.door.classList.toggle("is-main", drawn);
    show(this.door, moment !== "void");
  }

  /** Which feature colours the seats. @param {LotteryView} view @param {number} now @param {boolean} still */
  #shownFeature(view, now, still) {
    if (!this.far || still) return this.feature;
    const many = this.seats.features.filter(({ map }) => map.values.length <= 16).length;
    if (revealedShare(view, now) < 1 || many < 2) return 0;
    const since = now - (view.revealed_at ?? now) - view.reveal_ms;
    return Math.floor(Math.max(0, since) / RECOLOUR_EVERY) % many;
  }

  /** @param {boolean} known */
  #drawChips(known) {
    const maps = known && !this.far ? this.seats.features.map(({ map }) => map) : [];
    const made = maps.map((map) => map.feature).join("\n");
    if (this.chips.dataset.made !== made) {
      this.chips.dataset.made = made;
      const chips = maps.map((map, n) =>
        h("button", { type: "button", class: "chip", onclick: () => this.#colourBy(n) }, map.feature),
      );
      fill(this.chips, ...chips);
    }
    [...this.chips.children].forEach((chip, n) => setAttribute(chip, "aria-pressed", String(n === this.feature)));
    show(this.chips, maps.length > 1);
  }

  /** @param {number} feature */
  #colourBy(feature) {
    this.feature = feature;
    this.#draw();
  }

  /** @param {LotteryView} view @param {import("./lottery.js").Moment} moment */
  #drawMakeUp(view, moment) {
    const done = moment === "revealed";
    const shown = done || moment === "revealing";
    show(this.makeUp.element, shown || !this.far);
    const totals = new Map(view.groups.map((group, n) => [`${group.feature}\n${group.value}`, view.drawn?.[n] ?? null]));
    const coloured = this.seats.features[this.seats.coloured]?.map.feature ?? "";
    const parts = makeUp(view, (feature, value) => {
      if (!shown) return null;
      return done ? (totals.get(`${feature}\n${value}`) ?? null) : this.seats.countOf(feature, value);
    });
    this.makeUp.show(parts, { done, coloured, values: this.seats.features.find(({ map }) => map.feature === coloured)?.map.values ?? [] });
  }

  /** Again and again while seats appear, as often as the eye needs and an old phone can. */
  #drawWhileRevealing() {
    if (this.running) return;
    this.running = true;
    const step = (/** @type {number} */ at) => {
      if (this.moment !== "revealing" || this.place.hidden) {
        this.running = false;
      } else if (at - this.drawnAt < FRAME) {
        requestAnimationFrame(step);
      } else {
        this.drawnAt = at;
        this.running = false;
        this.#draw();
      }
    };
    requestAnimationFrame(step);
  }

  /** The chamber does the wave. */
  #celebrate() {
    this.place.classList.add("rejoices");
    setTimeout(() => this.place.classList.remove("rejoices"), 4_000);
  }
}
