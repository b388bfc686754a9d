// @ts-check
/**
 * Elections on the page of a member: propose somebody or the own seat, sign, accept, say something
 * to those who vote, give a photo, withdraw, and take a vacant seat or not. A page makes one
 * `ElectionsPanel`, calls `show` with each draw and `answered` with each answer.
 */

import { ask, NotReached } from "../wire/ask.js";
import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { barredWords, canSign, electionsNow, nominationsOf, offerTo, stageWords, standingWords } from "./elections-words.js";
import { attributesOf, say, spoken } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";
import { pressedTwice } from "../door/leave.js";
import { clock, day } from "../kit/words.js";

/**
 * @typedef {import("./elections-words.js").ElectionView} ElectionView
 * @typedef {import("./elections-words.js").NominationView} NominationView
 * @typedef {import("../wire/replica.js").Replica} Replica
 * @typedef {import("../wire/session.js").Command} Command
 *
 * @typedef {object} Own Who looks at it.
 * @property {number} seat
 * @property {string} token with which a photo is sent
 *
 * @typedef {object} Card What there is of one election, and what is in its forms.
 * @property {HTMLElement} element
 * @property {HTMLElement} about
 * @property {HTMLElement} listed
 * @property {HTMLElement} actions
 * @property {HTMLElement} own
 * @property {string} made
 */

const STATEMENT = 2000;
const NAME = 100;

export class ElectionsPanel {
  /** @param {HTMLElement} element @param {(command: Command) => void} submit has a command sent */
  constructor(element, submit) {
    this.element = element;
    this.submit = submit;
    this.said = h("p", { class: "said", role: "status" });
    this.list = h("div", { class: "elections-list" });
    fill(element, this.list, this.said);
    /** @type {Map<string, Card>} */
    this.cards = new Map();
    /** @type {Deed | null} */
    this.deed = null;
    this.token = "";
  }

  /** @param {Replica} replica @param {Own} own @param {import("../kit/deed.js").Now} now */
  show(replica, own, now) {
    this.token = own.token;
    const elections = own.seat ? electionsNow(replica) : [];
    show(this.element, elections.length > 0);
    const ids = elections.map(({ id }) => id);
    for (const id of this.cards.keys()) if (!ids.includes(id)) this.cards.delete(id);
    for (const one of elections) if (!this.cards.has(one.id)) this.cards.set(one.id, newCard());
    const cards = elections.map(({ id }) => /** @type {Card} */ (this.cards.get(id)).element);
    if (cards.some((card, place) => this.list.children[place] !== card) || cards.length !== this.list.children.length) fill(this.list, ...cards);
    for (const one of elections) this.#draw(/** @type {Card} */ (this.cards.get(one.id)), replica, one, own.seat);
    drawDeed(this.said, this.deed, now);
  }

  /** @param {import("../wire/session.js").Answered} output @param {number} at server's time */
  answered({ command, answer }, at) {
    if (this.deed?.command.id === command.id) this.deed.answered(answer, at);
  }

  /** @param {Card} card @param {Replica} replica @param {ElectionView} election @param {number} seat */
  #draw(card, replica, election, seat) {
    const nominations = nominationsOf(replica, election.id);
    const mine = nominations.find((one) => one.seat === seat) ?? null;
    const offer = offerTo(replica, election, seat);
    const barred = barredWords(replica, election, seat);
    setText(card.about, [stageWords(election, moment), barred].filter(Boolean).join(" "));
    const { language } = spoken();
    const made = JSON.stringify([election, nominations, seat, barred, language]);
    if (made === card.made) return;
    const wasMine = card.own.dataset.number ?? "";
    card.made = made;
    setText(card.element.querySelector("h2") ?? card.about, election.title);
    fill(card.listed, ...nominations.map((one) => this.#nomination(replica, election, one, seat)));
    fill(card.actions, ...this.#actions(election, mine, offer, barred, seat));
    const isEditable = mine !== null && ["open", "closed"].includes(election.stage);
    const number = isEditable ? `${mine.number} ${language}` : "";
    if (number === wasMine) return; // what is being typed stays
    const typed = card.own.querySelector("textarea")?.value;
    card.own.dataset.number = number;
    fill(card.own, ...(isEditable ? this.#ownForms(election, mine) : []));
    const text = card.own.querySelector("textarea");
    if (text && typed !== undefined) text.value = typed; // in another language
  }

  /** @param {Replica} replica @param {ElectionView} election @param {NominationView} one @param {number} seat */
  #nomination(replica, election, one, seat) {
    const signs = canSign(replica, election, one, seat) && this.#button(say("election-sign"), { type: "sign_nomination", election: election.id, number: one.number });
    const name = one.groups.length ? say("election-of-groups", { name: one.name, groups: one.groups.join(", ") }) : one.name;
    return h(
      "li",
      { class: "nominee" },
      one.photo ? h("img", { src: `/api/photos/${one.photo}`, alt: "", width: 56, height: 56, loading: "lazy" }) : null,
      h(
        "div",
        {},
        h("b", { dir: "auto" }, name),
        h("span", { class: "hint" }, standingWords(one, election)),
        one.statement ? h("p", { dir: "auto" }, one.statement) : null,
      ),
      signs,
    );
  }

  /** @param {ElectionView} election @param {NominationView | null} mine @param {NominationView | null} offer @param {string} barred @param {number} seat */
  #actions(election, mine, offer, barred, seat) {
    const { id } = election;
    if (offer) {
      const answer = { type: /** @type {const} */ ("answer_offer"), election: id, number: offer.number };
      return [
        h("p", {}, say("election-offer", { office: election.office })),
        this.#button(say("election-take"), { ...answer, accepts: true }),
        this.#twice(say("election-decline"), say("election-decline-again"), { ...answer, accepts: false }),
      ];
    }
    if (mine) {
      const named = { election: id, number: mine.number };
      const accepts = election.stage === "open" && !mine.accepted;
      const leaves = ["open", "closed"].includes(election.stage);
      return [
        h("p", {}, say(mine.accepted ? "election-you-stand" : "election-you-nominated")),
        ...(accepts ? [this.#button(say("election-accept"), { type: "accept_nomination", ...named })] : []),
        ...(leaves
          ? [this.#twice(say("election-withdraw"), say("election-withdraw-again"), { type: "withdraw_nomination", ...named, reason: "Withdrawn at the seat." })]
          : []),
      ];
    }
    return election.stage === "open" && !barred ? this.#proposing(election, seat) : [];
  }

  /** A form to propose the own seat, or somebody else. @param {ElectionView} election @param {number} seat */
  #proposing(election, seat) {
    const of = (/** @type {string} */ key) => Object.assign({}, ...attributesOf(key).map(([attribute, words]) => ({ [attribute]: words })));
    const name = h("input", { class: "field", maxlength: NAME, autocomplete: "off", ...of("election-name"), placeholder: say("election-name") });
    const other = h("input", { class: "field", inputmode: "numeric", maxlength: 7, autocomplete: "off", ...of("election-their-seat"), placeholder: say("election-their-seat") });
    const belongs = h("input", { type: "checkbox" });
    const group = election.group ? h("label", { class: "nominee-group" }, belongs, say("election-belongs", { group: election.group })) : null;
    /** @param {number | null} of */
    const propose = (of) => {
      const typed = name.value.trim();
      if (!typed) {
        name.focus();
        return;
      }
      const groups = belongs.checked ? [election.group] : [];
      this.#act({ type: "nominate", id: randomHex(16), election: election.id, name: typed, seat: of, groups });
    };
    /** @param {() => number | null} of @param {string} words */
    const button = (of, words) => h("button", { type: "button", class: "plain", onclick: () => propose(of()) }, words);
    const typedSeat = () => (/^[1-9]\d*$/.test(other.value.trim()) ? Number(other.value.trim()) : null);
    return [
      name,
      ...(group ? [group] : []),
      button(() => seat, say("election-stand-myself")),
      other,
      button(typedSeat, say("election-propose-other")),
    ];
  }

  /** What a nominee says, and their photo. @param {ElectionView} election @param {NominationView} mine */
  #ownForms(election, mine) {
    const text = h("textarea", { class: "field", maxlength: STATEMENT, rows: 4, dir: "auto", "aria-label": say("election-statement") });
    text.value = mine.statement;
    const named = { election: election.id, number: mine.number };
    const save = h(
      "button",
      { type: "button", class: "plain", onclick: () => this.#act({ type: "give_statement", id: randomHex(16), ...named, text: text.value.trim() }) },
      say("election-statement-save"),
    );
    const said = h("span", { class: "hint", role: "status" });
    const file = h("input", { type: "file", accept: "image/png,image/jpeg", onchange: () => this.#photo(file, said, `/api/elections/${election.id}/${mine.number}/photo`) });
    return [text, save, h("label", { class: "nominee-photo" }, say("election-photo"), file), said];
  }

  /** @param {HTMLInputElement} file @param {HTMLElement} said @param {string} path */
  async #photo(file, said, path) {
    const picture = file.files?.[0];
    if (!picture) return;
    setText(said, say("vote-sending"));
    try {
      const { ok, body } = await ask(path, { method: "POST", token: this.token, file: picture });
      setText(said, ok ? say("election-photo-in") : body.sentence);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(said, error.message);
    }
  }

  /** @param {string} words @param {any} command without its id */
  #button(words, command) {
    return h("button", { type: "button", class: "plain", onclick: () => this.#act({ id: randomHex(16), ...command }) }, words);
  }

  /** @param {string} words @param {string} again @param {any} command without its id */
  #twice(words, again, command) {
    const button = h("button", { type: "button", class: "plain" }, words);
    pressedTwice(button, () => again, () => this.#act({ id: randomHex(16), ...command }));
    return button;
  }

  /** @param {Command} command */
  #act(command) {
    this.deed = new Deed(command);
    this.submit(command);
  }
}

/** @returns {Card} */
function newCard() {
  const about = h("p", { class: "panel-note" });
  const listed = h("ul", { class: "nominees" });
  const actions = h("div", { class: "floor-buttons" });
  const own = h("div", { class: "nominee-own" });
  const element = h("section", { class: "election" }, h("h2", { dir: "auto" }), about, listed, actions, own);
  return { element, about, listed, actions, own, made: "" };
}

/** A time for people. @param {number} at */
function moment(at) {
  return say("election-moment", { day: day(at), time: clock(at) });
}
