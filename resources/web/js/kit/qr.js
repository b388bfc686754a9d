// @ts-check
/** The QR code of a room, which is asked for again when it was lost on the way. */

import { qrWords } from "../wire/address.js";
import { pauseAfter } from "../wire/ask.js";
import { setAttribute } from "./dom.js";

/** @param {HTMLImageElement} image @param {string} code of the room */
export function showQr(image, code) {
  setAttribute(image, "alt", qrWords(code));
  if (image.dataset.code === code) return;
  image.dataset.code = code;
  load(image, code, 0);
}

/** @param {HTMLImageElement} image @param {string} code @param {number} tries in vain */
function load(image, code, tries) {
  if (image.dataset.code !== code) return; // the room has another one by now
  image.onerror = () => setTimeout(() => load(image, code, tries + 1), pauseAfter(tries));
  image.src = `/qr/${encodeURIComponent(code)}.svg${tries ? `?again=${tries}` : ""}`;
}
