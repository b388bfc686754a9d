// @ts-check
/**
 * The options of a poll to choose from, a form for each kind of ballot. Native inputs and buttons:
 * keyboards and screen readers work as everywhere. The cards never move; a ranking shows its order in
 * a list of its own, to be dragged or moved by buttons.
 */

import { blank, give, move, spent, tap } from "./choices.js";
import { fill, h, seriesClass, setAttribute, setText, show } from "./dom.js";
import { icon } from "./icons.js";
import { ordinal, some } from "./words.js";

/** @typedef {import("./protocol").PollView} PollView */

export class BallotForm {
  /** @param {PollView} poll @param {(choice: number[]) => void} chosen */
  constructor(poll, chosen) {
    this.poll = poll;
    this.chosen = chosen;
    this.choice = blank(poll);
    /** @type {Card[]} */
    this.cards = poll.options.map((_, option) => this.#card(option));
    this.hint = h("p", { class: "form-hint", "aria-live": "polite" });
    this.order = poll.kind === "ranking" ? new Order(poll, (choice) => this.#choose(choice)) : null;
    this.element = h(
      "fieldset",
      { class: `ballot kind-${poll.kind}` },
      h("legend", { class: "hidden-words" }, poll.question),
      this.hint,
      h("div", { class: poll.options.length < 4 ? "cards are-few" : "cards" }, ...this.cards.map((card) => card.element)),
      this.order?.element,
    );
  }

  /**
   * @param {number[] | null} choice what is chosen
   * @param {number[] | null} counted what counts already
   * @param {boolean} enabled
   */
  show(choice, counted, enabled) {
    this.choice = choice ?? blank(this.poll);
    this.element.disabled = !enabled;
    this.cards.forEach((card, option) => card.show(this.choice, counts(this.poll, counted, option)));
    this.order?.show(this.choice);
    const hint = this.#hintWords();
    setText(this.hint, hint);
    show(this.hint, hint !== "");
  }

  #hintWords() {
    switch (this.poll.kind) {
      case "approval":
        return "Tap all that you can support. None is a blank vote.";
      case "ranking":
        return "Tap in your order: first choice first.";
      case "points": {
        const left = this.poll.budget - spent(this.choice);
        return left ? `${some(left, "point")} left to give` : "All points given";
      }
      default:
        return "";
    }
  }

  /** @param {number} option @returns {Card} */
  #card(option) {
    const { kind } = this.poll;
    if (kind === "points") return new PointsCard(this.poll, option, (by) => this.#give(option, by));
    if (kind === "ranking") return new RankCard(this.poll, option, () => this.#tap(option));
    return new ChoiceCard(this.poll, option, () => this.#tap(option));
  }

  /** @param {number} option */
  #tap(option) {
    this.#choose(tap(this.poll, this.choice, option));
  }

  /** @param {number} option @param {number} by */
  #give(option, by) {
    this.#choose(give(this.poll, this.choice, option, by));
  }

  /** @param {number[]} choice */
  #choose(choice) {
    this.chosen(choice);
  }
}

/** @param {PollView} poll @param {number[] | null} counted @param {number} option */
function counts(poll, counted, option) {
  if (!counted) return false;
  return poll.kind === "points" ? counted[option] > 0 : counted.includes(option);
}

/** @typedef {{element: HTMLElement, show(choice: number[], counted: boolean): void}} Card */

let made = 0;

/** One of several (radio), or as many as one likes (checkbox). */
class ChoiceCard {
  /** @param {PollView} poll @param {number} option @param {() => void} tapped */
  constructor(poll, option, tapped) {
    this.option = option;
    const type = poll.kind === "approval" ? "checkbox" : "radio";
    this.input = h("input", { type, name: `poll-${poll.id}`, value: option, onchange: tapped });
    this.tag = h("span", { class: "card-tag", hidden: true }, "Counts now");
    this.element = h(
      "label",
      { class: `card ${seriesClass(option)} is-${type}` },
      this.input,
      h("span", { class: "card-mark", "aria-hidden": "true" }, icon("check-circle")),
      h("span", { class: "card-text" }, poll.options[option]),
      this.tag,
    );
  }

  /** @param {number[]} choice @param {boolean} counted */
  show(choice, counted) {
    const chosen = choice.includes(this.option);
    if (this.input.checked !== chosen) this.input.checked = chosen;
    this.element.classList.toggle("is-chosen", chosen);
    show(this.tag, counted);
  }
}

/** A card that says its rank. */
class RankCard {
  /** @param {PollView} poll @param {number} option @param {() => void} tapped */
  constructor(poll, option, tapped) {
    this.option = option;
    this.rank = h("span", { class: "card-rank" });
    this.element = h(
      "button",
      { type: "button", class: `card ${seriesClass(option)} is-rank`, onclick: tapped },
      this.rank,
      h("span", { class: "card-text" }, poll.options[option]),
    );
  }

  /** @param {number[]} choice */
  show(choice) {
    const place = choice.indexOf(this.option);
    const words = place < 0 ? "" : ordinal(place + 1);
    setText(this.rank, words);
    this.element.classList.toggle("is-chosen", place >= 0);
    setAttribute(this.element, "aria-pressed", String(place >= 0));
  }
}

/** A card to give points to. */
class PointsCard {
  /** @param {PollView} poll @param {number} option @param {(by: number) => void} given */
  constructor(poll, option, given) {
    this.option = option;
    this.poll = poll;
    const name = `points-name-${(made += 1)}`;
    const button = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ by) =>
      h(
        "button",
        { type: "button", class: "step", "aria-label": `${words} ${poll.options[option]}`, onclick: () => given(by) },
        sign,
      );
    this.less = button("−", "One point less for", -1);
    this.more = button("+", "One point more for", 1);
    this.points = h("output", { class: "card-points", "aria-labelledby": name });
    this.element = h(
      "div",
      { class: `card ${seriesClass(option)} is-points`, role: "group", "aria-labelledby": name },
      h("span", { class: "card-text", id: name }, poll.options[option]),
      h("span", { class: "stepper" }, this.less, this.points, this.more),
    );
  }

  /** @param {number[]} choice */
  show(choice) {
    const points = choice[this.option] ?? 0;
    setText(this.points, String(points));
    setAttribute(this.less, "aria-disabled", String(points === 0));
    setAttribute(this.more, "aria-disabled", String(spent(choice) >= this.poll.budget));
    this.element.classList.toggle("is-chosen", points > 0);
  }
}

/** The order so far: drag a row by its handle, or move it by the buttons. */
class Order {
  /** @param {PollView} poll @param {(choice: number[]) => void} chosen */
  constructor(poll, chosen) {
    this.poll = poll;
    this.chosen = chosen;
    /** @type {number[]} */
    this.choice = [];
    this.list = h("ol", { class: "order-list" });
    this.said = h("p", { class: "hidden-words", "aria-live": "polite" });
    this.element = h("div", { class: "order", hidden: true }, h("h2", {}, "Your order"), this.list, this.said);
    this.made = "";
  }

  /** @param {number[]} choice */
  show(choice) {
    const made = choice.join();
    show(this.element, choice.length > 0);
    if (made === this.made) return;
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
          "aria-label": `Move ${label} ${way}`,
          "aria-disabled": to < 0 || to >= this.choice.length ? "true" : null,
          onclick: () => this.#move(place, to),
        },
        sign,
      );
    const handle = h("span", { class: "order-handle", "aria-hidden": "true" }, "⠿");
    const row = h(
      "li",
      { class: `order-row ${seriesClass(option)}` },
      handle,
      h("b", {}, ordinal(place + 1)),
      h("span", { class: "order-text" }, label),
      button("↑", "up", place - 1),
      button("↓", "down", place + 1),
    );
    handle.addEventListener("pointerdown", (event) => this.#drag(event, row, handle, place));
    return row;
  }

  /** @param {number} from @param {number} to */
  #move(from, to) {
    if (to < 0 || to >= this.choice.length || to === from) return;
    setText(this.said, `${this.poll.options[this.choice[from]]} is now ${ordinal(to + 1)}`);
    this.chosen(move(this.choice, from, to));
  }

  /** @param {PointerEvent} start @param {HTMLElement} row @param {HTMLElement} handle @param {number} from */
  #drag(start, row, handle, from) {
    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    row.classList.add("is-dragged");
    const height = row.getBoundingClientRect().height + 8;
    let to = from;
    const onmove = (/** @type {PointerEvent} */ event) => {
      const way = event.clientY - start.clientY;
      row.style.setProperty("--drag", `${Math.round(way)}px`);
      to = Math.max(0, Math.min(this.choice.length - 1, from + Math.round(way / height)));
    };
    const onend = (/** @type {PointerEvent} */ event) => {
      handle.removeEventListener("pointermove", onmove);
      row.classList.remove("is-dragged");
      row.style.removeProperty("--drag");
      if (event.type === "pointerup") this.#move(from, to);
    };
    handle.addEventListener("pointermove", onmove);
    handle.addEventListener("pointerup", onend, { once: true });
    handle.addEventListener("pointercancel", onend, { once: true });
  }
}
