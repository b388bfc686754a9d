// When the pages announce what is next, for the test that holds it to desk and hall.
import "../browser/english.mjs";
import { readFileSync } from "node:fs";
import { announced, nextWords } from "../../resources/web/js/programme/expected.js";
import { setZone } from "../../resources/web/js/kit/words.js";

setZone("Europe/London");
const said = JSON.parse(readFileSync(0, "utf8")).map(({ on, next, now }) => ({
  at: announced(on, next, now),
  words: nextWords(on, next, now),
}));
console.log(JSON.stringify(said));
