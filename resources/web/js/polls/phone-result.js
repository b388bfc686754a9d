// @ts-check
/** What came of a poll, on a phone: it comes when there is something to show, or after the page. */

import { find, setAttribute, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { chamber } from "../outputs/on-air.js";
import { lateWords } from "./late-answers.js";
import { PollBars } from "./poll-bars.js";
import { linkWords } from "../outputs/present.js";
import { asked, askedBadge, badge, mendedWords, result, stale, turnout } from "./results.js";

export class PhoneResult {
  constructor() {
    this.bars = new PollBars();
    find("#bars", HTMLElement).append(this.bars.element);
  }

  /**
   * @param {import("../wire/session.js").Session} session @param {import("../protocol").PollView} poll
   * @param {import("./ballots.js").Ballot | null} ballot
   * @param {boolean} isResult whether the result is shown with its verdict, or the count alone
   */
  show(session, poll, ballot, isResult) {
    const tick = session.replica.tick(poll.id);
    const fresh = isResult ? result(poll, tick) : asked(poll, tick);
    const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
    const counted = ballot?.counted?.choice ?? null;
    const own = counted && (poll.kind === "single" || poll.kind === "scale") ? counted[0] : null;
    this.bars.show(found, { own });
    setText(find("#status", HTMLElement), isResult ? badge(found.status) : askedBadge(poll, found));
    show(find("#status", HTMLElement), found.status !== "HIDDEN");
    setAttribute(find("#status", HTMLElement), "data-status", found.status);
    setText(find("#note", HTMLElement), found.outcome || found.note);
    const who = turnout(poll, tick, chamber(session.replica));
    setText(find("#turnout", HTMLElement), [who.people, who.parties].filter(Boolean).join(" · "));
    const outcome = found.outcome || found.note;
    if (found.status === "RESULT") setText(find("#told", HTMLElement), say("vote-told-result", { question: poll.question, outcome }));
    const mended = mendedWords(poll);
    show(find("#mended", HTMLElement), mended !== "");
    setText(find("#mended", HTMLElement), mended);
  }

  /** See `lateWords`. @param {import("./ballots.js").Ballot[]} ballots @param {number} now server's time */
  late(ballots, now) {
    return lateWords(ballots, now);
  }
}
