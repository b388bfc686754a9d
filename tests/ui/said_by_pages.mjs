// What the pages say of the polls on the standard input, for the test that holds it to desk and hall.
import { readFileSync } from "node:fs";
import { result } from "../../resources/web/js/results.js";

const said = JSON.parse(readFileSync(0, "utf8")).map((poll) => {
  const { status, outcome, note, bars, unit } = result(poll, null);
  return { status, outcome, note, unit, shares: bars.map((bar) => bar.share), figures: bars.map((bar) => bar.people), leads: bars.map((bar) => bar.leads) };
});
console.log(JSON.stringify(said));
