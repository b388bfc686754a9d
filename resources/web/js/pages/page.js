// @ts-check
/** What every page has: its identity, its link, the words about both, the rehearsal's mark. */

import { readCode } from "../door/codes.js";
import { find, setText, show } from "../kit/dom.js";
import { randomHex } from "../wire/ids.js";
import { deviceStore, Identities } from "../wire/keep.js";
import { offerLeaving } from "../door/leave.js";
import { Link } from "../wire/link.js";
import { keepShell } from "../wire/shell.js";
import { conference } from "../outputs/on-air.js";
import { bringStyle } from "../wire/bring.js";
import { linkWords, markWords } from "../outputs/present.js";
import { NO_ROOM, NO_SEAT, Session } from "../wire/session.js";
import { setZone } from "../kit/words.js";
import { bringLens } from "../wordings/bringing.js";

/** @typedef {import("../protocol").Role} Role */

/**
 * @typedef {object} Page
 * @property {Session} session
 * @property {Link} link
 * @property {import("../wire/keep.js").Identity} identity
 * @property {import("../wire/keep.js").Store} store
 */

/**
 * Connect as `role` with the code of the address (`#CODE`), or with the identity used last.
 *
 * @param {object} options
 * @param {Role} options.role
 * @param {string} [options.code] one that was just typed; of a member, or a voter, what stands for it
 * @param {string} [options.badge] of a member, or a voter, who signs in: it is shown, and not kept
 * @param {string} [options.name] of what this page is, for the desk
 * @param {string} [options.keptAs] under what this device keeps who it is, where that is not the role
 * @param {(page: Page) => void} options.changed
 * @param {(page: Page, joined: import("../wire/session.js").Joined, demoted: boolean) => void} [options.joined]
 * @param {(page: Page, answered: import("../wire/session.js").Answered) => void} [options.answered]
 * @returns {Page | null} null when it is not known who this is
 */
export function connect({ role, code = "", badge = "", name = "", keptAs = role, changed, joined, answered }) {
  const store = deviceStore();
  const identities = new Identities(store, keptAs);
  const isMember = role === "member";
  const hasSecret = isMember || role === "voter";
  const given = code || (hasSecret ? "" : readCode(location.hash));
  const known = given ? identities.findOrMake(given) : identities.find("");
  if ((!known && role !== "observer") || (hasSecret && !badge && !known?.token)) return null;
  const identity = known ?? identities.findOrMake("");
  if (isMember && badge) identity.token = identity.token || randomHex(16); // kept before it is sent: the welcome may be lost
  // kept before it is sent: a code that hands a room over is used once, and its welcome may be lost
  if (role === "facilitator" && given && !identity.token) identity.device = identity.device || randomHex(16);
  if (given) identities.save(identity);
  if (role !== "person") hideCode(store);
  if (role !== "voter") addEventListener("hashchange", () => location.reload());
  /** Captions come with the first word of them. @type {Promise<import("../captions/captions-link.js").CaptionsLink> | null} */
  let captions = null;
  /** @param {import("../wire/session.js").Said} message */
  const heard = (message) => {
    const place = document.querySelector(".captions");
    if (!(place instanceof HTMLElement)) return;
    if (!captions) bringStyle("captions");
    captions = captions || import("../captions/captions-link.js").then(({ CaptionsLink }) => new CaptionsLink(place, page.link));
    captions.then((part) => part.heard(message));
  };
  const session = new Session({ role, code: hasSecret ? badge : identity.code, token: identity.token, device: identity.device, name });
  /** @type {Page} */
  const page = {
    session,
    identity,
    store,
    link: new Link(session, {
      changed: () => {
        const name = session.replica.room?.name;
        if (name && name !== identity.party) {
          const isNew = !identity.party;
          identity.party = name;
          if (isNew) identities.resume(identity);
          identities.save(identity);
        }
        setZone(conference(session.replica)?.zone);
        renew(session);
        if (["wrong_code", ...NO_ROOM].includes(session.ending?.code ?? "") && !hasSecret) identities.forget(identity.code);
        if (hasSecret && NO_SEAT.includes(session.ending?.code ?? "")) letGo(identity, identities);
        changed(page);
        bringLens(session.replica, () => changed(page));
      },
      joined: (output) => {
        const demoted = output.byCode && identity.token !== "";
        identity.token = output.token;
        if (output.seat !== null) identity.seat = output.seat;
        if (hasSecret) session.code = ""; // what is lost with the device must not bring it back
        if (identity.code) identities.save(identity);
        joined?.(page, output, demoted);
      },
      answered: (output) => answered?.(page, output),
      heard,
    }),
  };
  if (role === "person" || role === "facilitator") keepShell();
  const leaving = document.querySelector("#leave");
  if (leaving instanceof HTMLButtonElement) offerLeaving(leaving, () => page.link.stop());
  return page;
}

/** This device has no seat any more; whose ballots it cast stays. @param {import("../wire/keep.js").Identity} identity @param {Identities} identities */
function letGo(identity, identities) {
  if (!identity.token) return;
  identity.token = "";
  identities.save(identity);
}

/** A facilitator's code is not to be read off the television: this device keeps it, the address does not. @param {import("../wire/keep.js").Store} store */
function hideCode(store) {
  if (location.hash && store instanceof Storage) history.replaceState(null, "", location.pathname);
}

/** A page of another version loads itself again, once. @param {Session} session */
function renew(session) {
  if (session.ending?.code !== "other_version") return;
  try {
    if (sessionStorage.getItem("conference.renewed")) return;
    sessionStorage.setItem("conference.renewed", "1");
    location.reload();
  } catch {
    // without a store we cannot know whether we did: the sentence asks the person
  }
}

/**
 * Say what there is to say about the link, in the strip that each page has. On a page that is only
 * looked at the strip is a mark in a corner (`data-mark`) once there is a picture, which stays.
 *
 * @param {Session} session @param {number} [patience] see `linkWords`
 */
export function drawLink(session, patience) {
  const strip = find("#link", HTMLElement);
  const now = Date.now();
  const isMark = strip.dataset.mark !== undefined && session.wasLive && session.phase !== "over";
  const words = isMark ? markWords(session, now) : linkWords(session, now, patience);
  show(strip, words !== null);
  strip.classList.toggle("is-mark", isMark);
  setText(find(".link-words", HTMLElement, strip), words ?? "");
  document.body.classList.toggle("is-stale", words !== null && session.wasLive && !isMark);
  const over = strip.querySelector("a");
  if (over) show(over, session.phase === "over");
}

/** @param {import("../wire/replica.js").Replica} replica @param {import("../protocol").LotteryView | null} [lottery] that is shown */
export function drawRehearsal(replica, lottery = null) {
  const rehearsal = (conference(replica)?.rehearsal || lottery?.rehearsal) ?? false;
  document.body.classList.toggle("is-rehearsal", rehearsal);
  for (const mark of document.querySelectorAll(".rehearsal")) {
    if (mark instanceof HTMLElement) show(mark, rehearsal);
  }
}

/**
 * Ask the screen not to fall asleep, where browsers can: not by plain http, nor with a low battery.
 *
 * @param {(awake: boolean) => void} [found] whether it stays awake, as often as that is asked for
 */
export function stayAwake(found = () => undefined) {
  const lock = async () => {
    if (document.hidden) return;
    try {
      const held = await navigator.wakeLock.request("screen");
      held.addEventListener("release", () => setTimeout(lock, 1_000)); // let go, perhaps not looked at
      found(true);
    } catch {
      found(false);
    }
  };
  document.addEventListener("visibilitychange", lock);
  lock();
}
