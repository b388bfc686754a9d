// @ts-check
/** The order of a ranking so far: a row is dragged by its handle, or moved by its buttons. */

import { fill, h, seriesClass, setText, show } from "../kit/dom.js";
import { move, placed } from "../kit/choices.js";
import { say } from "../kit/say.js";
import { ordinal } from "../kit/words.js";

/** @typedef {import("../protocol").PollView} PollView */

/** How near to the edge of what is seen a dragged row makes the page run, and how fast, in px. */
const EDGE = 64;
const RUN = 12;
/** Names with more signs than this may have the buttons below them on a small phone. */
const LONG = 24;

export class Order {
  /** @param {PollView} poll @param {(choice: number[]) => void} chosen @param {(words: string) => void} announce */
  constructor(poll, chosen, announce) {
    this.poll = poll;
    this.chosen = chosen;
    this.announce = announce;
    /** @type {number[]} */
    this.choice = [];
    this.list = h("ol", { class: "order-list" });
    this.element = h("div", { class: "order", hidden: true }, h("h2", {}, say("vote-order")), this.list);
    this.made = "";
    /** Ends a drag without effect, while there is one. @type {(() => void) | null} */
    this.drop = null;
  }

  /** @param {number[]} choice */
  show(choice) {
    const made = choice.join();
    show(this.element, choice.length > 0);
    if (made === this.made) return;
    this.drop?.();
    const focused = document.activeElement?.getAttribute("data-move") ?? "";
    this.made = made;
    this.choice = choice;
    fill(this.list, ...choice.map((option, place) => this.#row(option, place)));
    const again = focused && this.list.querySelector(`[data-move="${focused}"]`);
    if (again instanceof HTMLElement) again.focus();
  }

  /** @param {number} option @param {number} place */
  #row(option, place) {
    const label = this.poll.options[option];
    const button = (/** @type {string} */ sign, /** @type {string} */ way, /** @type {number} */ to) =>
      h(
        "button",
        {
          type: "button",
          class: "step is-small",
          "data-move": `${way}-${option}`,
          "aria-label": way === "up" ? say("vote-move-up", { option: label }) : say("vote-move-down", { option: label }),
          "aria-disabled": to < 0 || to >= this.choice.length ? "true" : null,
          onclick: () => this.#move(place, to),
        },
        sign,
      );
    const handle = h("span", { class: "order-handle", "aria-hidden": "true" }, "⠿");
    const row = h(
      "li",
      { class: `order-row ${seriesClass(option)}${label.length > LONG ? " is-long" : ""}` },
      handle,
      h("b", {}, ordinal(place + 1)),
      h("span", { class: "order-text", dir: "auto" }, label),
      h("span", { class: "order-moves" }, button("↑", "up", place - 1), button("↓", "down", place + 1)),
    );
    handle.addEventListener("pointerdown", (event) => this.#drag(event, row, handle, place));
    return row;
  }

  /** @param {number} from @param {number} to */
  #move(from, to) {
    if (to < 0 || to >= this.choice.length || to === from) return;
    const label = this.poll.options[this.choice[from]];
    this.chosen(move(this.choice, from, to));
    this.announce(say("vote-said-moved", { option: label, place: ordinal(to + 1) }));
  }

  /**
   * The row follows the finger, the others make room; the page runs on where the finger nears its
   * edge. What is lost on the way (a call, another tab) leaves everything as it was.
   *
   * @param {PointerEvent} start @param {HTMLElement} row @param {HTMLElement} handle @param {number} from
   */
  #drag(start, row, handle, from) {
    if (this.drop || !start.isPrimary || start.button !== 0) return;
    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    const rows = /** @type {HTMLElement[]} */ ([...this.list.children]);
    const boxes = rows.map((one) => ({ top: one.offsetTop, height: one.offsetHeight }));
    const [own, last] = [boxes[from], boxes[boxes.length - 1]];
    const most = { up: own.top - boxes[0].top, down: last.top + last.height - own.top - own.height };
    const page = row.closest("main") ?? document.documentElement;
    const scrolled = page.scrollTop;
    let [to, pointer, running] = [from, start.clientY, 0];
    const follow = () => {
      const wanted = pointer - start.clientY + page.scrollTop - scrolled;
      const way = Math.max(-most.up, Math.min(most.down, wanted));
      row.style.setProperty("--drag", `${Math.round(way)}px`);
      to = placed(boxes, from, way);
      rows.forEach((one, n) => n !== from && one.style.setProperty("--drag", `${aside(boxes, from, to, n)}px`));
    };
    const run = () => {
      const [seen, list] = [page.getBoundingClientRect(), this.list.getBoundingClientRect()];
      const down = pointer > seen.bottom - EDGE && list.bottom > seen.bottom - EDGE;
      const up = pointer < seen.top + EDGE && list.top < seen.top + EDGE;
      if (down || up) page.scrollTop += down ? RUN : -RUN;
      if (down || up) follow();
      running = requestAnimationFrame(run);
    };
    const onmove = (/** @type {PointerEvent} */ event) => {
      pointer = event.clientY;
      follow();
    };
    const end = (/** @type {Event | null} */ event) => {
      this.drop = null;
      cancelAnimationFrame(running);
      handle.removeEventListener("pointermove", onmove);
      for (const name of ENDS) handle.removeEventListener(name, end);
      this.list.classList.remove("is-sorting");
      row.classList.remove("is-dragged");
      for (const one of rows) one.style.removeProperty("--drag");
      if (event?.type === "pointerup" && !row.matches(":disabled *")) this.#move(from, to);
    };
    this.drop = () => end(null);
    this.list.classList.add("is-sorting");
    row.classList.add("is-dragged");
    handle.addEventListener("pointermove", onmove);
    for (const name of ENDS) handle.addEventListener(name, end);
    running = requestAnimationFrame(run);
  }
}

const ENDS = ["pointerup", "pointercancel", "lostpointercapture"];

/**
 * How far a row goes aside for the one that is dragged, in px.
 *
 * @param {{top: number, height: number}[]} boxes @param {number} from @param {number} to @param {number} n
 */
function aside(boxes, from, to, n) {
  const between = boxes.length > 1 ? boxes[1].top - boxes[0].top - boxes[0].height : 0;
  const gap = boxes[from].height + between;
  if (n > from && n <= to) return -gap;
  return n < from && n >= to ? gap : 0;
}
