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
import { say } from "../kit/say.js";
import { shortDigest } from "./lottery.js";

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
    return conclude(finding, "no_lottery", say("drawn-no-lottery"), say("drawn-no-lottery-why"));
  }
  await checkCommitment(audit, seen, finding);
  const pseudonym = pseudonymOf(code, id);
  finding.figures.push([say("drawn-figure-pseudonym"), pseudonym]);
  const proof = /** @type {Proof | null} */ (await ask.json(`${base}/proof/${pseudonym}`));
  if (!proof) {
    addStep(finding, say("drawn-in-pool"), false, say("drawn-in-pool-not"));
    if (finding.steps.some((step) => step.ok === false && step !== finding.steps[finding.steps.length - 1])) return concludeMisfit(finding);
    return conclude(finding, "not_in_pool", say("drawn-not-in-pool"), say("drawn-not-in-pool-why"));
  }
  await checkInclusion(audit.commitment, proof, pseudonym, finding);
  const selected = await ask.text(`${base}/selected`);
  if (finding.steps.some((step) => step.ok === false)) return concludeMisfit(finding);
  if (selected === null) {
    return conclude(finding, "not_yet", say("drawn-not-yet"), say("drawn-not-yet-why", { size: proof.size }));
  }
  const names = selected.split(/\s+/).filter(Boolean);
  const is = names.includes(pseudonym);
  addStep(finding, say("drawn-who"), true, say("drawn-who-looked", { count: names.length }));
  return is
    ? conclude(finding, "drawn", say("drawn-yes"), say("drawn-yes-why"))
    : conclude(finding, "not_drawn", say("drawn-no"), say("drawn-no-why", { size: proof.size }));
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
  return conclude(finding, "misfit", say("drawn-misfit"), say("drawn-misfit-why", { reason: wrong?.words ?? "" }));
}

/** The text of a commitment that is hashed: sorted names, no blanks. @param {Record<string, unknown>} commitment */
export function commitmentText(commitment) {
  return JSON.stringify(commitment, Object.keys(commitment).sort());
}

/** @param {any} audit @param {SeenLottery | null} seen @param {Finding} finding */
async function checkCommitment(audit, seen, finding) {
  const digest = hex(await sha256(TEXT.encode(commitmentText(audit.commitment))));
  finding.figures.push([say("drawn-figure-commitment"), digest], [say("drawn-figure-root"), audit.commitment.pool_root]);
  const name = say("drawn-fixed");
  if (digest !== audit.commitment_digest) {
    addStep(finding, name, false, say("drawn-fixed-misfit"));
  } else if (seen && seen.commitment !== digest) {
    addStep(finding, name, false, say("drawn-fixed-other"));
  } else {
    addStep(finding, name, true, say(seen?.before ? "drawn-fixed-seen" : "drawn-fixed-compare", { figure: shortDigest(digest) }));
  }
}

/** @param {{pool_root: string, pool_size: number}} commitment @param {Proof} proof @param {string} pseudonym @param {Finding} finding */
async function checkInclusion(commitment, proof, pseudonym, finding) {
  const name = say("drawn-in-pool");
  finding.figures.push([say("drawn-figure-line"), proof.line], [say("receipt-figure-path"), proof.path.join(" ")]);
  if (proof.line.split(",")[0] !== pseudonym) {
    addStep(finding, name, false, say("drawn-in-pool-other"));
    return;
  }
  const leaf = hex(await sha256(joined(Uint8Array.of(0), TEXT.encode(proof.line))));
  const root = await rootFrom(commitment.pool_size, proof.index, leaf, proof.path).catch(() => null);
  const fits = root === commitment.pool_root;
  const words = fits ? say("drawn-in-pool-computed", { others: proof.path.length }) : say("drawn-in-pool-misfit");
  addStep(finding, name, fits, words);
}
