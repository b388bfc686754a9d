// @ts-check
/** A soft sound, and a short shake, when a turn is over: only where somebody has asked for them. */

import { readValue, writeValue } from "../wire/keep.js";

const LOUDNESS = 0.06;
const PITCH = 520;
const LASTS = 0.6;
const SHAKE = 180;

export class Chime {
  /** @param {import("../wire/keep.js").Store} store */
  constructor(store) {
    this.store = store;
    this.sounds = readValue(store, "round.sound") === true;
    this.vibrates = readValue(store, "round.shake") === true;
    this.canVibrate = "vibrate" in navigator;
    /** @type {AudioContext | null} */
    this.context = null;
    this.last = "";
  }

  /** @param {boolean} on */
  setSound(on) {
    this.sounds = on;
    writeValue(this.store, "round.sound", on);
    if (on) this.ready();
    if (on) this.#play();
  }

  /** @param {boolean} on */
  setVibration(on) {
    this.vibrates = on;
    writeValue(this.store, "round.shake", on);
    if (on) navigator.vibrate(SHAKE);
  }

  /** Browsers give sound only after somebody has pressed something: called then. */
  ready() {
    if (this.sounds && !this.context && typeof AudioContext === "function") this.context = new AudioContext();
    if (this.context?.state === "suspended") this.context.resume().catch(() => undefined);
  }

  /** Once for each turn. @param {string} turn its name */
  once(turn) {
    if (turn === this.last) return;
    this.last = turn;
    if (this.sounds) this.#play();
    if (this.vibrates && this.canVibrate) navigator.vibrate(SHAKE);
  }

  #play() {
    const { context } = this;
    if (!context) return;
    const [tone, gain] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = PITCH;
    gain.gain.setValueAtTime(0, context.currentTime);
    gain.gain.linearRampToValueAtTime(LOUDNESS, context.currentTime + 0.05);
    gain.gain.linearRampToValueAtTime(0, context.currentTime + LASTS);
    tone.connect(gain).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + LASTS);
  }
}
