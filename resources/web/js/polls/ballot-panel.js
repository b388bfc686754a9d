// @ts-check
/**
 * The ballot of whoever votes on this page, a phone's or a member's: the question with its form, the
 * state of the own vote in words, the button that sends it, the receipt.
 */

import { BallotDrawer } from "./ballots.js";
import { hasPlaceNow, placeOf } from "./waiting-place.js";
import { BallotForm } from "./ballot-form.js";
import { blank, fault, inWords, isBlank } from "../kit/choices.js";
import { fill, find, setAttribute, setText, show } from "../kit/dom.js";
import { MarkedPlace, passageOf } from "../motions/marked.js";
import { opening } from "../outputs/present.js";
import { say, spoken } from "../kit/say.js";
import { clock } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("./ballots.js").Ballot} Ballot
 * @typedef {import("./vote-words.js").VoteWords} VoteWords
 * @typedef {import("./vote-words.js").Now} Now
 *
 * @typedef {object} Voter Who votes here, and how.
 * @property {() => PollView | null} asked the poll that can be answered here now
 * @property {(poll: PollView) => boolean} may whether it is put to whoever votes here
 * @property {(poll: PollView, ballot: Ballot | null, now: Now) => VoteWords} words
 * @property {(poll: PollView) => string} needs what it needs to pass; "" mostly
 * @property {(poll: PollView) => string | null} nameFault why the name cannot go with it
 * @property {(poll: PollView) => string} name that goes with it; "" mostly
 * @property {(poll: PollView) => void} [sent]
 * @property {() => void} chosen another answer was chosen
 * @property {() => void} draw the page, as something else stands now
 */

const ask = find("#ask", HTMLElement);
const state = find("#state", HTMLElement);
const sendButton = find("#send", HTMLButtonElement);
const receipt = find("#receipt", HTMLDetailsElement);
const told = find("#told", HTMLElement);
const stateWords = find(".state-words", HTMLElement);

export class BallotPanel {
  /** @param {import("../pages/page.js").Page} page @param {Voter} voter */
  constructor(page, voter) {
    this.page = page;
    this.voter = voter;
    this.drawer = new BallotDrawer(page.store, page.identity.scope);
    /** @type {BallotForm | null} */
    this.form = null;
    /** What the form says: question, options, and the language around them. */
    this.words = "";
    /** The poll whose answers are asked for; "" while none are. */
    this.asking = "";
    /** The room as it was when a vote that waited for a place was last sent, by poll. @type {Map<string, string>} */
    this.tried = new Map();
    this.marked = new MarkedPlace(find("#marked", HTMLElement));
    for (const cast of this.drawer.pending()) page.session.submit(cast, Date.now());
  }

  /** The ballot of a poll, as this device has it. @param {string} poll its id */
  find(poll) {
    return this.drawer.find(poll);
  }

  /** Whoever this is has another scope since the party is known. */
  follow() {
    const { scope } = this.page.identity;
    if (this.drawer.scope !== scope) this.drawer.resume(scope);
  }

  /** Read again what another tab of this device has written. */
  reread() {
    this.drawer.reread();
    this.voter.draw();
  }

  /** It may be another conference: nothing of before is claimed, or sent by itself. */
  demote() {
    for (const cast of this.drawer.pending()) this.page.session.withdraw(cast.id);
    this.drawer.demote();
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered({ answer }) {
    const ballot = this.drawer.answered(answer, this.page.link.now());
    const touched = navigator.userActivation?.hasBeenActive ?? false;
    if (ballot && answer.type === "ack" && touched && "vibrate" in navigator) navigator.vibrate(30);
  }

  /**
   * There was no place for the vote in its room, and now there is: it goes in by itself, once for
   * each change of the headcount or of the hands.
   *
   * @param {PollView} poll
   */
  #sendWaiting(poll) {
    const { room } = this.page.session.replica;
    const ballot = this.drawer.find(poll.id);
    if (!room || !ballot || this.page.session.phase !== "live" || !hasPlaceNow(poll, ballot, room)) return;
    const place = placeOf(poll, room);
    if (this.tried.get(poll.id) === place || this.voter.nameFault(poll)) return;
    this.tried.set(poll.id, place);
    const sealed = this.drawer.seal(poll.id, this.voter.name(poll), true, this.page.link.now());
    if (sealed) this.page.link.submit(sealed.cast);
  }

  /** Send what is chosen. */
  send() {
    const { drawer, page, voter } = this;
    const poll = voter.asked();
    if (!poll || voter.nameFault(poll)) return;
    this.#startOver(poll);
    const ballot = drawer.find(poll.id);
    if (!ballot?.draft) {
      if (ballot?.pending || ballot?.counted || fault(poll, blank(poll))) return;
      drawer.choose(poll.id, blank(poll)); // a blank vote, where that is one
    }
    const sealed = drawer.seal(poll.id, voter.name(poll), false, page.link.now());
    if (!sealed) return;
    const original = /** @type {PollView | undefined} */ (page.session.replica.views.get(`poll/${poll.id}`));
    drawer.remember(poll.id, (original ?? poll).question);
    voter.sent?.(poll);
    if (sealed.replaces) page.session.withdraw(sealed.replaces);
    page.link.submit(sealed.cast);
    voter.draw();
  }

  /** Where the room has started over, what was cast before is no more. @param {PollView} poll */
  #startOver(poll) {
    const { session } = this.page;
    const { room } = session.replica;
    if (room?.poll !== poll.id) return;
    const waiting = this.drawer.startOver(poll.id, room.started_over ?? 0);
    if (waiting) session.withdraw(waiting);
  }

  /**
   * The question, with its answers to choose from while they are asked of whoever votes here.
   *
   * @param {PollView | null} poll @param {number} now server's time
   * @param {{enabled?: boolean, whose?: string}} [how] whether a choice can be made, who is asked
   */
  drawPoll(poll, now, { enabled = true, whose = "" } = {}) {
    show(ask, poll !== null);
    if (!poll) {
      this.asking = "";
      return;
    }
    this.marked.show(passageOf(this.page.session.replica, poll)?.changes ?? []);
    const open = poll.state === "open" && poll.channels.includes("phones") && this.voter.may(poll);
    if (this.voter.may(poll)) this.#startOver(poll);
    if (open && enabled) this.#sendWaiting(poll);
    const ballot = this.find(poll.id);
    const words = [poll.id, spoken().language, poll.question, ...poll.options].join("\n");
    if (open && words !== this.words) {
      this.words = words;
      this.form = new BallotForm(poll, (choice) => {
        this.drawer.choose(poll.id, choice);
        this.voter.chosen();
      });
      fill(find("#form", HTMLElement), this.form.element);
    }
    setText(find("#question", HTMLElement), poll.question);
    const opened = poll.state === "draft" ? null : opening(poll, now);
    setText(find("#opening", HTMLElement), [whose, opened?.words ?? say("vote-not-open")].filter(Boolean).join(" · "));
    find("#opening", HTMLElement).classList.toggle("is-last", Boolean(opened?.last));
    const needs = this.voter.needs(poll);
    show(find("#needs", HTMLElement), needs !== "");
    setText(find("#needs", HTMLElement), needs);
    show(find("#form", HTMLElement), open);
    if (open) this.form?.show(chosenIn(ballot), ballot?.draft ? (ballot.counted?.choice ?? null) : null, enabled);
    const asks = open ? `${poll.id} ${poll.opened_at}` : "";
    if (asks !== this.asking) this.#begin(asks ? poll.question : "");
    this.asking = asks;
  }

  /** Another thing altogether: it is read from its head, and said to who does not see it. @param {string} question */
  #begin(question) {
    find("main", HTMLElement).scrollTo(0, 0);
    if (matchMedia("(max-height: 30em)").matches) scrollTo(0, 0); // there the page scrolls
    if (question) setText(told, say("vote-told-question", { question }));
  }

  /** What became of the own vote, in words. @param {PollView | null} poll */
  drawState(poll) {
    const isSaid = poll !== null && poll.state !== "draft" && this.voter.may(poll);
    show(state, isSaid);
    if (!isSaid) return;
    const { session } = this.page;
    const ballot = this.find(poll.id);
    const words = this.voter.words(poll, ballot, {
      linked: session.isFresh(Date.now()),
      fault: fault(poll, chosenIn(ballot) ?? blank(poll)) ?? this.voter.nameFault(poll),
      busy: session.refusals > 0,
    });
    setAttribute(state, "data-tone", words.tone);
    setAttribute(state, "data-state", words.state);
    setText(find("#headline", HTMLElement), words.headline);
    setText(find("#detail", HTMLElement), words.detail);
    const wasFocused = document.activeElement === sendButton;
    show(sendButton, words.action !== null);
    sendButton.classList.toggle("is-blank", isBlank(poll, chosenIn(ballot) ?? blank(poll)));
    if (words.action) setText(sendButton, words.action);
    else if (wasFocused) stateWords.focus({ preventScroll: true }); // what became of the vote is read there
    drawReceipt(poll, ballot?.counted ?? null, words.receipt);
  }
}

/** @param {PollView} poll @param {Ballot["counted"]} counted @param {boolean} isOffered */
function drawReceipt(poll, counted, isOffered) {
  show(receipt, isOffered && counted !== null && counted.entry !== null);
  if (!isOffered) receipt.open = false;
  if (!counted || counted.entry === null) return;
  const check = `/receipt#entry=${counted.entry}&leaf=${counted.leaf}`;
  setAttribute(find("#receipt-check", HTMLElement), "href", check);
  setText(find("#receipt-entry", HTMLElement), String(counted.entry));
  setText(find("#receipt-leaf", HTMLElement), (counted.leaf.match(/.{1,8}/g) ?? []).join(" "));
  const choice = inWords(poll, counted.choice);
  setText(find("#receipt-choice", HTMLElement), counted.name ? say("vote-receipt-choice-as", { choice, name: counted.name }) : choice);
  setText(find("#receipt-at", HTMLElement), clock(counted.at));
}

/** The answer as it stands on this device. @param {Ballot | null} ballot */
export function chosenIn(ballot) {
  return ballot?.draft ?? ballot?.pending?.choice ?? ballot?.counted?.choice ?? null;
}
