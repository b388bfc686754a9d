// Reads cases of a programme on standard input; writes when its items are expected.
import { expected } from "../../resources/web/js/evening/plan.js";

let text = "";
for await (const piece of process.stdin) text += piece;
const told = JSON.parse(text).map(({ items, on, next, now }) => expected(items, on, next, now).map((one) => [one.item.id, one.starts, one.ends]));
process.stdout.write(JSON.stringify(told));
