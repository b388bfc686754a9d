// What the pages say of the polls on the standard input, for the test that holds it to desk and hall.
import { wordsOf } from "../browser/english.mjs";
import { readFileSync } from "node:fs";
import { speak } from "../../resources/web/js/kit/say.js";
import { asked, askedBadge, badge, result, turnout } from "../../resources/web/js/polls/results.js";

speak(wordsOf(process.argv[2] ?? "en"));
const said = JSON.parse(readFileSync(0, "utf8")).map((poll) => {
  const { status, outcome, note, bars, unit, whole, mark } = result(poll, null);
  const question = asked(poll, null);
  return {
    badge: badge(status), asked_badge: askedBadge(poll, question),
    whole, mark, turnout: turnout(poll, null).people, asked: question.bars.map((bar) => bar.share), asked_whole: question.whole,
    apart: bars.map((bar) => bar.apart === true), status, outcome, note, unit, shares: bars.map((bar) => bar.share), figures: bars.map((bar) => bar.people), leads: bars.map((bar) => bar.leads) };
});
console.log(JSON.stringify(said));
