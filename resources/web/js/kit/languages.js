// @ts-check
/** The choice of a language comes after the page: nobody waits for it. */

import { bringStyle } from "../wire/bring.js";
import { say } from "./say.js";

Promise.resolve().then(bringChoice); // once all modules of the page are there

async function bringChoice() {
  bringStyle("languages");
  const { offerLanguages } = await import("./language-choice.js");
  offerLanguages(() => say("languages-called"));
}
