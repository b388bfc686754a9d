// @ts-check
/**
 * The options of a poll to choose from, a form for each kind of ballot. Native inputs and buttons:
 * keyboards and screen readers work as everywhere. The cards never move; a ranking shows its order in
 * a list of its own, to be dragged or moved by buttons.
 */

import { blank, give, spent, tap } from "../kit/choices.js";
import { h, seriesClass, setAttribute, setText, show } from "../kit/dom.js";
import { icon } from "../kit/icons.js";
import { say } from "../kit/say.js";
import { ordinal } from "../kit/words.js";

/** @typedef {import("../protocol").PollView} PollView */

export class BallotForm {
  /** @param {PollView} poll @param {(choice: number[]) => void} chosen */
  constructor(poll, chosen) {
    this.poll = poll;
    this.chosen = chosen;
    this.choice = blank(poll);
    /** @type {Card[]} */
    this.cards = poll.options.map((_, option) => this.#card(option));
    this.hint = h("p", { class: "form-hint" });
    this.said = h("p", { class: "hidden-words", "aria-live": "polite" });
    /** Where a ranking is put in order, below its cards. @type {import("./ballot-order.js").Order | null} */
    this.order = null;
    this.element = h(
      "fieldset",
      { class: `ballot kind-${poll.kind}`, "aria-labelledby": "question" },
      this.hint,
      h("div", { class: poll.options.length < 4 ? "cards are-few" : "cards" }, ...this.cards.map((card) => card.element)),
      this.said,
    );
    if (poll.kind === "ranking") this.#bringOrder();
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

  /** Few polls are rankings: what they need comes with them, and the cards do without until then. */
  async #bringOrder() {
    const { Order } = await import("./ballot-order.js");
    this.order = new Order(this.poll, (choice) => this.#choose(choice), (words) => setText(this.said, words));
    this.said.before(this.order.element);
    this.order.show(this.choice);
  }

  #hintWords() {
    switch (this.poll.kind) {
      case "approval":
        return say("vote-hint-approval");
      case "ranking":
        return say("vote-hint-ranking");
      case "points": {
        const left = this.poll.budget - spent(this.choice);
        return left ? say("vote-hint-points-left", { count: left }) : say("vote-hint-points-given");
      }
      default:
        return "";
    }
  }

  /** @param {number} option @returns {Card} */
  #card(option) {
    const { kind } = this.poll;
    if (kind === "points") return new PointsCard(this.poll, option, (by) => this.#give(option, by));
    if (kind === "ranking") return new RankCard(this.poll, option, () => this.#rank(option));
    return new ChoiceCard(this.poll, option, () => this.#choose(tap(this.poll, this.choice, option)));
  }

  /** @param {number} option */
  #rank(option) {
    this.#choose(tap(this.poll, this.choice, option));
    const place = this.choice.indexOf(option);
    const name = this.poll.options[option];
    setText(this.said, place < 0 ? say("vote-said-no-rank", { option: name }) : say("vote-said-rank", { option: name, place: ordinal(place + 1) }));
  }

  /** @param {number} option @param {number} by */
  #give(option, by) {
    this.#choose(give(this.poll, this.choice, option, by));
    const left = this.poll.budget - spent(this.choice);
    setText(this.said, say("vote-said-points", { option: this.poll.options[option], points: String(this.choice[option]), count: left }));
  }

  /** @param {number[]} choice */
  #choose(choice) {
    this.choice = choice;
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
    this.tag = h("span", { class: "card-tag", hidden: true }, say("vote-counts-now"));
    this.element = h(
      "label",
      { class: `card ${seriesClass(option)} is-${type}` },
      this.input,
      h("span", { class: "card-mark", "aria-hidden": "true" }, icon("check-circle")),
      h("span", { class: "card-text", dir: "auto" }, poll.options[option]),
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

/** A second tap within this many ms is of the same finger: it must not take back what the first did. */
const DOUBLE_TAP = 400;

/** A card that says its rank. */
class RankCard {
  /** @param {PollView} poll @param {number} option @param {() => void} tapped */
  constructor(poll, option, tapped) {
    this.option = option;
    this.rank = h("span", { class: "card-rank" });
    let last = -DOUBLE_TAP;
    const once = (/** @type {MouseEvent} */ event) => {
      if (event.timeStamp - last < DOUBLE_TAP) return;
      last = event.timeStamp;
      tapped();
    };
    this.element = h(
      "button",
      { type: "button", class: `card ${seriesClass(option)} is-rank`, onclick: once },
      this.rank,
      h("span", { class: "card-text", dir: "auto" }, poll.options[option]),
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

/** A card to give points to: one by one, many by a long press, any number by typing it. */
class PointsCard {
  /** @param {PollView} poll @param {number} option @param {(by: number) => void} given */
  constructor(poll, option, given) {
    this.option = option;
    this.poll = poll;
    this.given = given;
    this.points = 0;
    const label = poll.options[option];
    const name = `points-name-${(made += 1)}`;
    this.less = stepButton("−", say("vote-point-less", { option: label }), () => given(-1));
    this.more = stepButton("+", say("vote-point-more", { option: label }), () => given(1));
    this.input = h("input", {
      class: "card-points",
      inputmode: "numeric",
      pattern: "[0-9]*",
      autocomplete: "off",
      maxlength: String(poll.budget).length,
      "aria-label": say("vote-points-for", { option: label }),
      value: "0",
      onfocus: () => this.input.select(),
      oninput: () => this.#typed(),
      onblur: () => (this.input.value = String(this.points)),
    });
    this.element = h(
      "div",
      { class: `card ${seriesClass(option)} is-points`, role: "group", "aria-labelledby": name },
      h("span", { class: "card-text", id: name, dir: "auto" }, label),
      h("span", { class: "stepper" }, this.less, this.input, this.more),
    );
  }

  #typed() {
    const wanted = Number(this.input.value.replace(/\D/g, ""));
    this.given(wanted - this.points);
    if (this.points !== wanted) this.input.value = String(this.points); // no more than there are
  }

  /** @param {number[]} choice */
  show(choice) {
    const points = choice[this.option] ?? 0;
    this.points = points;
    if (document.activeElement !== this.input) this.input.value = String(points);
    setAttribute(this.less, "aria-disabled", String(points === 0));
    setAttribute(this.more, "aria-disabled", String(spent(choice) >= this.poll.budget));
    this.element.classList.toggle("is-chosen", points > 0);
  }
}

/** When a press is a long one, and how often it then counts, in ms. */
const LONG_PRESS = 450;
const REPEAT = 70;

/** A button that goes on while it is pressed. @param {string} sign @param {string} words @param {() => void} step */
function stepButton(sign, words, step) {
  let timer = 0;
  let repeated = false;
  const stop = () => clearTimeout(timer);
  const again = () => {
    if (button.matches(":disabled")) return; // voting has closed under the finger
    repeated = true;
    step();
    timer = setTimeout(again, REPEAT);
  };
  const press = () => {
    stop();
    repeated = false;
    timer = setTimeout(again, LONG_PRESS);
  };
  const click = (/** @type {MouseEvent} */ event) => {
    stop();
    const byKey = event.detail === 0;
    if (byKey || !repeated) step(); // the click that ends a long press is no step of its own
  };
  const button = h(
    "button",
    {
      type: "button",
      class: "step",
      "aria-label": words,
      onclick: click,
      onpointerdown: press,
      onpointerup: stop,
      onpointercancel: stop,
      onpointerleave: stop,
      oncontextmenu: (/** @type {Event} */ event) => event.preventDefault(),
    },
    sign,
  );
  return button;
}
