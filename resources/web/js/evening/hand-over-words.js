// @ts-check
/** The words of handing a room to another phone, and of the phones that run it. Pure. */

import { say } from "../kit/say.js";
import { clock } from "../kit/words.js";

/** @typedef {import("../protocol").EveningView} EveningView */

/** A phone by the name of who holds it, else by its letters. @param {EveningView} evening @param {string} device */
export function phoneName(evening, device) {
  const name = evening.hosts.find((host) => host.device === device)?.name;
  return name ? say("handover-named", { name, letters: device }) : say("handover-phone", { letters: device });
}

/** The phones that run the room: this one first, then those that are here. @param {EveningView} evening @param {string} own */
export function phonesOf(evening, own) {
  const here = new Set(evening.here);
  const all = new Set([...evening.here, ...(evening.phones ?? [])]);
  return [...all]
    .map((device) => ({ device, isOwn: device === own, isHere: here.has(device), name: phoneName(evening, device) }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || Number(b.isHere) - Number(a.isHere) || a.device.localeCompare(b.device));
}

/** Where a phone is. @param {{isOwn: boolean, isHere: boolean}} phone */
export function whereWords({ isOwn, isHere }) {
  if (isOwn) return say("handover-own");
  return isHere ? say("handover-here") : say("handover-away");
}

/** What was done about the phones of a room; "" for figures. @param {EveningView} evening @param {import("../protocol").Entered} entered @param {string} own */
export function handedWords(evening, { what, poll, at, by }, own) {
  if (what !== "handed" && what !== "off") return "";
  const given = { name: phoneName(evening, by), phone: phoneName(evening, poll), time: clock(at) };
  if (what === "handed") return by === own ? say("handover-done-you", given) : say("handover-done", given);
  return by === own ? say("handover-off-you", given) : say("handover-off", given);
}

/** How long a code can still be used. @param {number} left ms */
export function leftWords(left) {
  const minutes = Math.ceil(left / 60_000);
  return say("handover-left", { count: Math.max(1, minutes) });
}
