// @ts-check
/** The page that checks a receipt: asks, shows the verdict, remembers the head it has seen. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached } from "../wire/ask.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { check, No, readReceipt } from "../record/receipt-check.js";

/** @typedef {import("../record/receipt-check.js").Receipt} Receipt */

const SEEN = "record.seen";
const store = deviceStore();
const entry = find("#entry", HTMLInputElement);
const leaf = find("#leaf", HTMLTextAreaElement);
let turn = 0;

find("#ask", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const receipt = readReceipt(entry.value, leaf.value);
  const said = find("#said", HTMLElement);
  said.classList.toggle("is-wrong", !receipt);
  setText(said, receipt ? "" : say("receipt-mistyped"));
  if (receipt) openReceipt(receipt);
});
find("#forget", HTMLButtonElement).addEventListener("click", () => {
  store.removeItem("conference." + SEEN);
  checkAddressed();
});
addEventListener("hashchange", checkAddressed);
drawOwn();
checkAddressed();
whenSpokenAnew(() => {
  const said = find("#said", HTMLElement);
  if (said.textContent) setText(said, say("receipt-mistyped"));
  drawOwn();
  checkAddressed();
});

/** Put a receipt into the address, which has it checked. @param {Receipt} receipt */
function openReceipt(receipt) {
  const hash = `#entry=${receipt.entry}&leaf=${receipt.leaf}`;
  if (location.hash === hash) checkReceipt(receipt);
  else location.hash = hash;
}

/** Check the receipt in the address, if there is one. */
function checkAddressed() {
  const receipt = readReceipt(location.hash, "");
  if (!receipt) return;
  entry.value = String(receipt.entry);
  leaf.value = (receipt.leaf.match(/.{1,8}/g) ?? []).join(" ");
  checkReceipt(receipt);
}

/** Check a receipt, again every few seconds while its signature is to come, and draw the verdict. @param {Receipt} receipt */
async function checkReceipt(receipt) {
  const mine = ++turn;
  draw("busy", say("receipt-checking"), say("receipt-moment"));
  show(find("#steps-part", HTMLElement), false);
  for (let again = 0; mine === turn; again++) {
    try {
      const seen = readValue(store, SEEN);
      const verdict = await check(receipt, { ask: askForDocument, seen, own: ownVotes() });
      if (mine !== turn) return;
      if (verdict.state !== "bad" && verdict.seen) writeValue(store, SEEN, verdict.seen);
      drawVerdict(verdict);
      if (verdict.state !== "wait" || again > 20) return;
    } catch (error) {
      if (mine !== turn) return;
      const known = error instanceof No || error instanceof NotReached;
      const reason = known ? error.message : say("receipt-no-server");
      draw("warn", say("receipt-unchecked"), say("receipt-unchecked-why", { reason }));
      return;
    }
    await new Promise((done) => setTimeout(done, 3_000));
  }
}

/** @param {string} path @throws {No} what the server refuses @throws {Error} where it is not reached */
async function askForDocument(path) {
  const { ok, body } = await ask(path, { cache: "no-cache", fits: (found) => fits(path, found) });
  if (!ok) throw new No(body.code, body.sentence);
  return body;
}

/** Whether it is the document that was asked for: what somebody else says is no proof of anything. @param {string} path @param {any} found */
function fits(path, found) {
  if (path.startsWith("/record/proof/")) return Array.isArray(found?.path);
  if (path.startsWith("/record/entry/")) return typeof found?.leaf === "string";
  return typeof found?.root === "string" && Number.isInteger(found.size);
}

/** What this device has sent, of everyone who has used it. @returns {import("../record/receipt-check.js").OwnVote[]} */
function ownVotes() {
  const votes = [];
  for (const name of Object.keys(store)) {
    const scope = name.match(/^conference\.(ballots\..+)$/)?.[1];
    const ballots = scope ? readValue(store, scope) : null;
    for (const ballot of Array.isArray(ballots) ? ballots : []) {
      if (ballot?.counted) votes.push({ poll: ballot.poll, question: ballot.question, key: ballot.key, ...ballot.counted });
    }
  }
  return votes;
}

/** Buttons for the receipts that this device has. */
function drawOwn() {
  const votes = ownVotes().filter((vote) => vote.entry !== null);
  show(find("#own", HTMLElement), votes.length > 0);
  const buttons = votes.map((vote) => {
    const receipt = { entry: /** @type {number} */ (vote.entry), leaf: vote.leaf };
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", onclick: () => openReceipt(receipt) },
        say("receipt-own-number", { number: String(vote.entry) }),
        h("span", { dir: "auto" }, say("receipt-own-vote", { question: vote.question ?? vote.poll })),
      ),
    );
  });
  fill(find("#own-list", HTMLElement), ...buttons);
}

/** @param {import("../record/receipt-check.js").Verdict} verdict */
function drawVerdict(verdict) {
  const tone = verdict.state === "wait" ? "busy" : verdict.state;
  draw(tone, verdict.headline, verdict.explained, verdict.state === "bad" ? "" : verdict.vote);
  const steps = verdict.steps.map((step) =>
    h(
      "li",
      { "data-ok": step.ok === null ? "open" : step.ok ? "yes" : "no" },
      h("span", {}, h("b", {}, step.name), h("span", {}, step.words)),
    ),
  );
  fill(find("#steps", HTMLElement), ...steps);
  show(find("#steps-part", HTMLElement), true);
  const figures = verdict.figures.map(([name, value]) =>
    h("div", {}, h("dt", {}, name), h("dd", { dir: "auto" }, value || say("receipt-nothing"))),
  );
  fill(find("#figures", HTMLElement), ...figures);
  show(find("#expert", HTMLElement), true);
}

/** @param {string} tone @param {string} headline @param {string} explained @param {string} [vote] */
function draw(tone, headline, explained, vote = "") {
  const verdict = find("#verdict", HTMLElement);
  show(verdict, true);
  setAttribute(verdict, "data-tone", tone);
  setText(find("#headline", HTMLElement), headline);
  setText(find("#explained", HTMLElement), explained);
  setText(find("#vote", HTMLElement), vote);
  show(find("#vote", HTMLElement), vote !== "");
  document.title = say("receipt-window", { headline });
}
