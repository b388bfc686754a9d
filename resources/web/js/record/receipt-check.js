// @ts-check
/**
 * Checking a receipt against the published record, trusting nothing but arithmetic. What is asked of
 * the server and what is kept are arguments; the result is a value, in words.
 */

import { inWords } from "../kit/choices.js";
import { bytes, isSigned, joined, sha256 } from "./receipt-crypto.js";
import { say } from "../kit/say.js";
import { hex, sha256Sync } from "../kit/sha256.js";

/**
 * @typedef {{entry: number, leaf: string}} Receipt
 * @typedef {{size: number, root: string, time: number, key: string, signature: string}} Head
 * @typedef {{size: number, root: string, time: number, key: string}} Seen
 * @typedef {{poll: string, key: string, revision: number, choice: number[], entry: number | null,
 *   leaf: string, name?: string, question?: string}} OwnVote what this device has sent
 * @typedef {{id: string, question: string, options: string[], kind: string, budget: number, uncounted?: string, left_out?: string}} About
 * @typedef {{number: number, time: number, kind: string, body: string | null,
 *   withheld: string | null, leaf: string, about: About | null}} Entry
 * @typedef {{name: string, ok: boolean | null, words: string}} Step
 *
 * @typedef {object} Verdict
 * @property {"good" | "wait" | "warn" | "bad"} state
 * @property {string} headline
 * @property {string} explained
 * @property {string} vote what was voted, where it is known
 * @property {Step[]} steps
 * @property {[string, string][]} figures for experts
 * @property {Seen | null} seen to be kept: the head that future ones must extend
 *
 * @typedef {(path: string) => Promise<any>} Ask the answer's JSON; throws {@link No} on a no
 */

export class No extends Error {
  /** @param {string} code @param {string} sentence */
  constructor(code, sentence) {
    super(sentence);
    this.code = code;
  }
}

const TEXT = new TextEncoder();
const MOST_PARTIES = 100_000;

/** Stands for a party in the ballot of a member of the chamber. */
const CHAMBER = -1;

/** Read a receipt from what was pasted: a link, or the two fields. @param {string} entry @param {string} leaf @returns {Receipt | null} */
export function readReceipt(entry, leaf) {
  const link = `${entry} ${leaf}`.match(/entry=(\d{1,15}).*?leaf=([0-9a-f]{64})/i);
  if (link) return { entry: Number(link[1]), leaf: link[2].toLowerCase() };
  const number = entry.replace(/[\s.,']/g, "");
  const figure = leaf.replace(/\s/g, "").toLowerCase();
  if (!/^\d{1,15}$/.test(number) || !/^[0-9a-f]{64}$/.test(figure)) return null;
  return { entry: Number(number), leaf: figure };
}

/**
 * Check a receipt in steps: signed head, head seen before, entry, own vote, inclusion.
 *
 * @param {Receipt} receipt @param {object} world
 * @param {Ask} world.ask @param {Seen | null} world.seen @param {OwnVote[]} world.own
 * @returns {Promise<Verdict>}
 */
export async function check(receipt, { ask, seen, own }) {
  /** @type {Verdict} */
  const verdict = { state: "good", headline: "", explained: "", vote: "", steps: [], figures: [], seen };
  const head = /** @type {Head} */ (await ask("/record/head"));
  await checkHead(head, verdict);
  await checkSeen(head, seen, ask, verdict);
  const entry = await askEntry(receipt, ask, verdict);
  if (entry) await checkEntry(entry, receipt, own, verdict);
  if (entry && receipt.entry >= head.size) {
    addStep(verdict, say("receipt-later"), null, say("receipt-later-soon"));
    verdict.state = "wait";
  } else if (entry) {
    await checkInclusion(receipt, head, ask, verdict);
  }
  verdict.figures.push(
    [say("receipt-figure-receipt"), say("receipt-figure-receipt-is", { number: String(receipt.entry), figure: receipt.leaf })],
    [say("receipt-figure-head"), say("receipt-figure-head-is", { size: head.size, time: new Date(head.time * 1000).toISOString() })],
    [say("receipt-figure-root"), head.root],
    [say("receipt-figure-key"), head.key],
    [say("receipt-figure-signature"), head.signature],
    [say("receipt-figure-seen"), seen ? say("receipt-figure-seen-is", { size: seen.size, root: seen.root }) : say("receipt-figure-seen-none")],
  );
  conclude(verdict, head);
  return verdict;
}

/** @param {Verdict} verdict @param {string} name @param {boolean | null} ok @param {string} words */
function addStep(verdict, name, ok, words) {
  verdict.steps.push({ name, ok, words });
}

/** @param {Head} head @param {Verdict} verdict */
async function checkHead(head, verdict) {
  const text = JSON.stringify({ key: head.key, root: head.root, size: head.size, time: head.time });
  const signed = await isSigned(bytes(head.key), TEXT.encode(text), bytes(head.signature));
  const name = say("receipt-signed");
  if (signed.good === null) addStep(verdict, name, null, say("receipt-signed-unknown"));
  else if (signed.good) addStep(verdict, name, true, say("receipt-signed-good", { by: signed.by }));
  else addStep(verdict, name, false, say("receipt-signed-bad"));
}

/** @param {Head} head @param {Seen | null} seen @param {Ask} ask @param {Verdict} verdict */
async function checkSeen(head, seen, ask, verdict) {
  const name = say("receipt-since");
  const keep = { size: head.size, root: head.root, time: head.time, key: head.key };
  if (!seen) {
    addStep(verdict, say("receipt-since-first"), true, say("receipt-since-first-look"));
    verdict.seen = keep;
    return;
  }
  if (seen.key !== head.key) {
    addStep(verdict, name, false, say("receipt-since-other-key"));
    return;
  }
  const [first, second] = seen.size <= head.size ? [seen, head] : [head, seen];
  try {
    const same = first.size === second.size;
    const path = same ? [] : (await ask(`/record/proof/consistency?first=${first.size}&second=${second.size}`)).path;
    if (await extendsTree(first.size, second.size, first.root, second.root, path)) {
      const words = same
        ? say("receipt-since-same", { size: head.size })
        : say("receipt-since-longer", { size: first.size, more: second.size - first.size });
      addStep(verdict, name, true, words);
      if (head.size >= seen.size) verdict.seen = keep;
      return;
    }
  } catch (error) {
    if (!(error instanceof No) || error.code !== "no_such_size") throw error;
  }
  addStep(verdict, name, false, say("receipt-since-lost", { size: seen.size }));
}

/** @param {Receipt} receipt @param {Ask} ask @param {Verdict} verdict @returns {Promise<Entry | null>} */
async function askEntry(receipt, ask, verdict) {
  try {
    return await ask(`/record/entry/${receipt.entry}`);
  } catch (error) {
    if (!(error instanceof No) || error.code !== "no_such_entry") throw error;
    addStep(verdict, say("receipt-there"), false, say("receipt-there-not", { number: String(receipt.entry) }));
    return null;
  }
}

/** What is in the entry, and whether the receipt is for it. @param {Entry} entry @param {Receipt} receipt @param {OwnVote[]} own @param {Verdict} verdict */
async function checkEntry(entry, receipt, own, verdict) {
  const mine = own.find((vote) => vote.entry === receipt.entry && vote.leaf === receipt.leaf);
  const body = entry.body ?? (mine ? rebuilt(entry, mine, receipt.leaf) : null);
  verdict.figures.push([say("receipt-figure-kind"), entry.kind], [say("receipt-figure-time"), new Date(entry.time * 1000).toISOString()]);
  const name = say("receipt-belongs");
  if (body === null) {
    const fits = entry.leaf === receipt.leaf;
    const words = say(mine ? "receipt-belongs-own-not" : "receipt-belongs-hidden");
    addStep(verdict, name, fits && !mine, fits ? words : say("receipt-belongs-other"));
    return;
  }
  verdict.figures.push([say("receipt-figure-body"), body]);
  const leaf = await leafOf(entry, body);
  if (leaf !== receipt.leaf) {
    addStep(verdict, name, false, say("receipt-belongs-not"));
    return;
  }
  addStep(verdict, name, true, say(entry.body === null ? "receipt-belongs-computed-own" : "receipt-belongs-computed"));
  if (entry.kind === "ballot_cast") checkVote(JSON.parse(body), entry.about, own, verdict);
}

/** @param {any} ballot @param {About | null} about @param {OwnVote[]} own @param {Verdict} verdict */
function checkVote(ballot, about, own, verdict) {
  if (about) {
    const choice = inWords(/** @type {any} */ (about), ballot.choice);
    const given = ballot.name ? say("vote-receipt-choice-as", { choice, name: ballot.name }) : choice;
    verdict.vote = say("receipt-vote", { question: about.question, choice: given });
  }
  if (about?.uncounted) addStep(verdict, say("receipt-counts"), null, uncountedWords(about));
  const mine = own.find((vote) => boxKey(vote.key) === ballot.key);
  if (!mine) return;
  if (mine.revision === ballot.revision) {
    const same = mine.choice.join() === ballot.choice.join() && mine.name === ballot.name;
    addStep(verdict, say("receipt-says"), same, say(same ? "receipt-says-same" : "receipt-says-other"));
  } else if (mine.revision > ballot.revision) {
    const later = mine.entry === null ? say("receipt-last-later") : say("receipt-last-later-at", { number: String(mine.entry) });
    addStep(verdict, say("receipt-last"), null, later);
  }
}

/** Why a vote does not count: its room is left out, for a reason that is given, or has started over. @param {About} about */
function uncountedWords({ left_out: reason }) {
  return reason === undefined ? say("receipt-counts-started-over") : say("receipt-counts-left-out", { reason });
}

/**
 * The body of an own ballot that the server does not show yet. The device knows all of it but the
 * number of the party, of which there are few enough to try.
 *
 * @param {Entry} entry @param {OwnVote} mine @param {string} leaf
 */
function rebuilt(entry, mine, leaf) {
  const key = boxKey(mine.key);
  for (let party = CHAMBER; party < MOST_PARTIES; party++) {
    const { choice, name, poll, revision } = mine; // a secret vote has no name, which leaves it out
    const body = JSON.stringify({ choice, key, name, party, poll, revision });
    if (hex(sha256Sync(joined(Uint8Array.of(0), entryText(entry, body)))) === leaf) return body;
  }
  return null;
}

/** What the ballot box knows a key by. @param {string} key */
export function boxKey(key) {
  return hex(sha256Sync(bytes(key))).slice(0, 32);
}

/** @param {Entry} entry @param {string} body */
function entryText(entry, body) {
  return TEXT.encode(`${entry.number}\n${entry.time}\n${entry.kind}\n${body}`);
}

/** @param {Entry} entry @param {string} body */
export async function leafOf(entry, body) {
  return hex(await sha256(joined(Uint8Array.of(0), entryText(entry, body))));
}

/** @param {Receipt} receipt @param {Head} head @param {Ask} ask @param {Verdict} verdict */
async function checkInclusion(receipt, head, ask, verdict) {
  const { path } = await ask(`/record/proof/inclusion/${receipt.entry}?size=${head.size}`);
  const root = await rootFrom(head.size, receipt.entry, receipt.leaf, path);
  const fits = root === head.root;
  const words = fits ? say("receipt-under-computed", { others: path.length, size: head.size }) : say("receipt-under-not");
  addStep(verdict, say("receipt-under"), fits, words);
  verdict.figures.push([say("receipt-figure-path"), path.join(" ")]);
}

/** Sum the steps up: state, headline and what to do. @param {Verdict} verdict @param {Head} head */
function conclude(verdict, head) {
  const wrong = verdict.steps.filter((step) => step.ok === false);
  const open = verdict.steps.filter((step) => step.ok === null);
  if (wrong.length) {
    verdict.state = "bad";
    verdict.headline = say("receipt-bad");
    verdict.explained = say("receipt-bad-why", { reason: wrong[0].words });
  } else if (verdict.state === "wait") {
    verdict.headline = say("receipt-wait");
    verdict.explained = say("receipt-wait-why");
  } else if (open.length) {
    verdict.state = "warn";
    verdict.headline = say("receipt-warn");
    verdict.explained = open[0].words;
  } else {
    verdict.headline = say("receipt-good");
    verdict.explained = say("receipt-good-why", { size: head.size });
  }
}

// RFC 9162

/** @param {string} left @param {string} right */
async function node(left, right) {
  return hex(await sha256(joined(Uint8Array.of(1), bytes(left), bytes(right))));
}

/** The root that an audit path leads to; null when its length is wrong (section 2.1.3.2). @param {number} size @param {number} index @param {string} leaf @param {string[]} path */
export async function rootFrom(size, index, leaf, path) {
  if (!(index >= 0 && index < size)) return null;
  let [fn, sn, now] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (sn === 0) return null;
    if (fn % 2 || fn === sn) {
      now = await node(sibling, now);
      while (fn % 2 === 0 && fn) [fn, sn] = [half(fn), half(sn)];
    } else {
      now = await node(now, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 ? now : null;
}

/** Whether the greater tree begins with the smaller one (section 2.1.4.2). @param {number} first @param {number} second @param {string} firstRoot @param {string} secondRoot @param {string[]} path */
export async function extendsTree(first, second, firstRoot, secondRoot, path) {
  if (!(first > 0 && first <= second)) return false;
  if (first === second) return path.length === 0 && firstRoot === secondRoot;
  const nodes = Number.isInteger(Math.log2(first)) ? [firstRoot, ...path] : [...path];
  if (!nodes.length) return false;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2) [fn, sn] = [half(fn), half(sn)];
  let [old, now] = [nodes[0], nodes[0]];
  for (const one of nodes.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 || fn === sn) {
      [old, now] = [await node(one, old), await node(one, now)];
      while (fn % 2 === 0 && fn) [fn, sn] = [half(fn), half(sn)];
    } else {
      now = await node(now, one);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && old === firstRoot && now === secondRoot;
}

/** @param {number} n */
function half(n) {
  return Math.floor(n / 2);
}
