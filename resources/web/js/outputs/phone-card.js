// @ts-check
/** The calm card of a phone: what is on, while nothing is asked. */

import { fill, find, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { icon } from "../kit/icons.js";
import { readLotteries } from "../lottery/lottery-memory.js";
import { MarkedPlace } from "../motions/marked.js";
import { card, nextLine } from "./scene-words.js";

/** @type {Record<string, import("../kit/icons.js").IconName>} */
const ICONS = {
  breakout: "account-group",
  break: "music",
  performance: "music",
  ceremony: "music",
  vote: "vote",
  speech: "account-voice",
  witness: "account-voice",
};

export class CalmCard {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.picture = find("#calm-icon", HTMLElement);
    this.clock = find("#calm-timer", HTMLElement);
    this.marked = new MarkedPlace(find("#calm-marked", HTMLElement));
  }

  /**
   * @param {import("./on-air.js").OnAir} air @param {import("../wire/replica.js").Replica} replica
   * @param {number} now server's time @param {import("../pages/page.js").Page} page
   * @param {boolean} isAsked whether it stands below a ballot
   */
  show(air, replica, now, page, isAsked) {
    const { icon: name, call, title, speaker, time, rest, marked } = card(air, replica, now, isAsked);
    const isFull = air.kind === "wait" && Boolean(page.session.waiting);
    setText(find("#calm-kind", HTMLElement), call);
    setText(find("#calm-title", HTMLElement), isFull ? say("vote-no-place") : title);
    setText(find("#calm-speaker", HTMLElement), speaker);
    show(this.clock, time !== null);
    setText(this.clock, time ? [time.text, time.over || time.words === say("scene-paused") ? time.words : ""].filter(Boolean).join(" · ") : "");
    this.marked.show(marked);
    setText(find("#calm-rest", HTMLElement), rest);
    setText(find("#calm-next", HTMLElement), air.black ? "" : nextLine(replica, now));
    show(find("#calm-drawn", HTMLElement), readLotteries(page.store).length > 0);
    this.element.classList.toggle("is-dark", air.black);
    this.element.classList.toggle("is-below", isAsked);
    this.#showIcon(ICONS[name] ?? "information");
  }

  /** @param {import("../kit/icons.js").IconName} name */
  #showIcon(name) {
    if (this.picture.dataset.icon === name) return;
    this.picture.dataset.icon = name;
    fill(this.picture, icon(name));
  }
}
