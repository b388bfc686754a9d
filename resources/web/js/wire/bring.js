// @ts-check
/**
 * Parts of a page that come only when they are shown. In the sources that is `import("./name.js")`;
 * the server joins such a part to a script of its own, and writes a call of `bring` in its place.
 */

import { learn, spoken } from "../kit/say.js";
import { ask, NotReached, untilNextTry } from "./ask.js";

/** Tries after which the server is asked whether it still has the file. */
const DOUBTED_AFTER = 2;

/**
 * The part at an address, asked for until it comes. What was lost once stays lost under its address,
 * so each further try has a folder of its own.
 *
 * @param {string} address @param {Record<string, any>} modules those of the page, for the part
 * @returns {Promise<any>} what the part's module exports
 */
export async function bring(address, modules) {
  for (let tries = 1; ; tries++) {
    const again = tries > 1 ? address.replace("/assets/", `/assets/again/${tries}/`) : address;
    const part = await import(again).catch(() => null);
    if (part && (await hasWords(address))) return part.default(modules);
    if (tries >= DOUBTED_AFTER && (await isGone(address))) renewPage();
    await untilNextTry(tries);
  }
}

/** Whether the page has the words of a part by now: that there are some says its address. @param {string} address */
async function hasWords(address) {
  const { page, language, whole, edition } = spoken();
  if (whole || !address.endsWith("#words")) return true;
  try {
    const { ok, body } = await ask(`/words/${page}/${language}`, { cache: "no-cache", fits: (found) => found?.edition === edition });
    if (ok && language === spoken().language) learn(body);
    return ok;
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    return false;
  }
}

/** A style sheet of the page that is not asked for before it is needed. @param {string} name */
export function bringStyle(name) {
  const link = document.querySelector(`link[data-later="${name}"]`);
  if (link instanceof HTMLLinkElement && !link.rel) link.rel = "stylesheet"; // boot.js sees to it
}

/** The server itself answers, and has another version by now. @param {string} address */
async function isGone(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.status === 404 && (answer.headers.get("Content-Type") || "").startsWith("application/json");
  } catch {
    return false;
  }
}

/** Load the page of the server's version, once. */
function renewPage() {
  try {
    if (sessionStorage.getItem("conference.brought")) return;
    sessionStorage.setItem("conference.brought", "1");
    location.reload();
  } catch {
    // without a store we cannot know whether we did
  }
}
