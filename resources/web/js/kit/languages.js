// @ts-check
/** The choice of a language comes after the page: nobody waits for it. */

import { say } from "./say.js";

bringChoice();

async function bringChoice() {
  const { offerLanguages } = await import("./language-choice.js");
  offerLanguages(() => say("languages-label"));
}
