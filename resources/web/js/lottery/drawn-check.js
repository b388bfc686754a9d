// @ts-check
/**
 * Whether a person was drawn, worked out on their own device: from their id and code comes their
 * pseudonym, which is looked up in what is published. What is asked of the server is an argument; the
 * result is a value, in words.
 */

import { pseudonymOf } from "../door/badge.js";
import { rootFrom } from "../record/receipt-check.js";
import { joined, sha256 } from "../record/receipt-crypto.js";
import { hex } from "../kit/sha256.js";
import { shortDigest } from "./lottery.js";
import { figure } from "../kit/words.js";

/**
 * @typedef {import("../record/receipt-check.js").Step} Step
 * @typedef {{id: string, code: string, lottery: string}} Question
 * @typedef {{line: string, index: number, size: number, path: string[], root: string}} Proof
 * @typedef {import("./lottery-memory.js").SeenLottery} SeenLottery
 *
 * @typedef {object} Ask
 * @property {(path: string) => Promise<any | null>} json null: there is no such thing
 * @property {(path: string) => Promise<string | null>} text the same for text
 *
 * @typedef {object} Finding
 * @property {"drawn" | "not_drawn" | "not_yet" | "not_in_pool" | "no_lottery" | "misfit"} result
 * @property {string} headline
 * @property {string} explained
 * @property {Step[]} steps
 * @property {[string, string][]} figures for experts
 */

const TEXT = new TextEncoder();
const ASK = "Take a picture of this page and show it to the people at the desk of the conference, and to others.";

/** The code as it is hashed: 32 digits, whatever blanks and dashes were typed. @param {string} typed */
export function readPersonCode(typed) {
  const code = typed.replace(/[\s-]/g, "").toLowerCase();
  return /^[0-9a-f]{32}$/.test(code) ? code : null;
}

/** What a link asks: `#id=...&code=...&lottery=...`. @param {string} hash @returns {Question} */
export function readQuestion(hash) {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const of = (/** @type {string} */ name) => (values.get(name) ?? "").trim();
  return { id: of("id"), code: of("code"), lottery: of("lottery") };
}

/**
 * @param {Question} question @param {object} world
 * @param {Ask} world.ask @param {SeenLottery | null} world.seen what this device saw on the scene
 * @returns {Promise<Finding>}
 */
export async function checkDrawn({ id, code, lottery }, { ask, seen }) {
  /** @type {Finding} */
  const finding = { result: "misfit", headline: "", explained: "", steps: [], figures: [] };
  const base = `/lottery/${encodeURIComponent(lottery)}`;
  const audit = await ask.json(`${base}/files/audit.json`);
  if (!audit) {
    return conclude(finding, "no_lottery", "There is no such lottery", "Nothing is published under this name yet. Check its name, or come back when it is announced.");
  }
  await checkCommitment(audit, seen, finding);
  const pseudonym = pseudonymOf(code, id);
  finding.figures.push(["Your pseudonym", pseudonym]);
  const proof = /** @type {Proof | null} */ (await ask.json(`${base}/proof/${pseudonym}`));
  if (!proof) {
    addStep(finding, "You are in the pool", false, "The pool has no line with your pseudonym.");
    if (finding.steps.some((step) => step.ok === false && step !== finding.steps[finding.steps.length - 1])) return concludeMisfit(finding);
    return conclude(
      finding,
      "not_in_pool",
      "You are not in the pool of this lottery",
      "With this id and code nobody could be drawn. First check that both are typed as you got them. If they are right, ask the people at the desk of the conference. Who has a seat already is in no pool.",
    );
  }
  await checkInclusion(audit.commitment, proof, pseudonym, finding);
  const selected = await ask.text(`${base}/selected`);
  if (finding.steps.some((step) => step.ok === false)) return concludeMisfit(finding);
  if (selected === null) {
    return conclude(
      finding,
      "not_yet",
      "The draw has not happened yet",
      `You are in the pool: one of ${figure(proof.size)} people who may be drawn. No draw that counts is published so far: come back when the digits have fallen.`,
    );
  }
  const names = selected.split(/\s+/).filter(Boolean);
  const is = names.includes(pseudonym);
  addStep(finding, "Who was drawn", true, `This device looked for your pseudonym among the ${figure(names.length)} that were drawn.`);
  return is
    ? conclude(finding, "drawn", "You were drawn", "You have a seat in the chamber. Keep your id and your code, and ask the people at the desk of the conference what comes next.")
    : conclude(finding, "not_drawn", "You were not drawn this time", `You were in the pool, one of ${figure(proof.size)} people, and the lot fell on others.`);
}

/** @param {Finding} finding @param {string} name @param {boolean | null} ok @param {string} words */
function addStep(finding, name, ok, words) {
  finding.steps.push({ name, ok, words });
}

/** @param {Finding} finding @param {Finding["result"]} result @param {string} headline @param {string} explained */
function conclude(finding, result, headline, explained) {
  return { ...finding, result, headline, explained };
}

/** The finding after a step that failed; its words go first. @param {Finding} finding */
function concludeMisfit(finding) {
  const wrong = finding.steps.find((step) => step.ok === false);
  return conclude(finding, "misfit", "The proof does not fit", `${wrong?.words ?? ""} ${ASK}`);
}

/** The text of a commitment that is hashed: sorted names, no blanks. @param {Record<string, unknown>} commitment */
export function commitmentText(commitment) {
  return JSON.stringify(commitment, Object.keys(commitment).sort());
}

/** @param {any} audit @param {SeenLottery | null} seen @param {Finding} finding */
async function checkCommitment(audit, seen, finding) {
  const digest = hex(await sha256(TEXT.encode(commitmentText(audit.commitment))));
  finding.figures.push(["Commitment", digest], ["Root of the pool", audit.commitment.pool_root]);
  const name = "What was fixed beforehand";
  if (digest !== audit.commitment_digest) {
    addStep(finding, name, false, "What is published as fixed beforehand does not give the figure that it is published under.");
  } else if (seen && seen.commitment !== digest) {
    addStep(finding, name, false, "This device saw another commitment on the scene of this lottery.");
  } else {
    const same = seen?.before
      ? "It is the figure that this device saw before the draw."
      : "Compare it with the one on the screens, or in the record.";
    addStep(finding, name, true, `It is published under the figure ${shortDigest(digest)}. ${same}`);
  }
}

/** @param {{pool_root: string, pool_size: number}} commitment @param {Proof} proof @param {string} pseudonym @param {Finding} finding */
async function checkInclusion(commitment, proof, pseudonym, finding) {
  const name = "You are in the pool";
  finding.figures.push(["Your line", proof.line], ["Inclusion path", proof.path.join(" ")]);
  if (proof.line.split(",")[0] !== pseudonym) {
    addStep(finding, name, false, "The server sent the line of somebody else.");
    return;
  }
  const leaf = hex(await sha256(joined(Uint8Array.of(0), TEXT.encode(proof.line))));
  const root = await rootFrom(commitment.pool_size, proof.index, leaf, proof.path).catch(() => null);
  const fits = root === commitment.pool_root;
  const words = fits
    ? `From your line and ${proof.path.length} other figures this device computed the root of the pool that was fixed beforehand.`
    : "Your line does not lead to the root of the pool that was fixed beforehand.";
  addStep(finding, name, fits, words);
}
