// @ts-check
/** The room's own evening as a page: to look at, to print, to share as words. */

import "../wire/begun.js";
import "../kit/languages.js";
import { OurEvening } from "../evening/our-evening.js";
import { sharedWords } from "../evening/our-evening-words.js";
import { find, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { deviceStore, tokensOf } from "../wire/keep.js";

const store = deviceStore();
const token = [...tokensOf(store, "facilitator"), ...tokensOf(store, "party")][0] ?? "";
const said = find("#said", HTMLElement);
const ours = new OurEvening(find("#our-evening", HTMLElement), () => token, { failed: (words) => setText(said, words) });
if (token) ours.show(true);
else setText(said, say("ours-no-room"));
find("#print", HTMLButtonElement).addEventListener("click", () => print());
const share = find("#share", HTMLButtonElement);
show(share, typeof navigator.share === "function");
share.addEventListener("click", () => {
  if (ours.told) navigator.share({ text: sharedWords(ours.told) }).catch(() => undefined); // it was called off
});
