// @ts-check
/**
 * Checking a receipt against the published record, trusting nothing but arithmetic. What is asked of
 * the server and what is kept are arguments; the result is a value, in words.
 */

import { inWords } from "../kit/choices.js";
import { bytes, isSigned, joined, sha256 } from "./receipt-crypto.js";
import { hex, sha256Sync } from "../kit/sha256.js";

/**
 * @typedef {{entry: number, leaf: string}} Receipt
 * @typedef {{size: number, root: string, time: number, key: string, signature: string}} Head
 * @typedef {{size: number, root: string, time: number, key: string}} Seen
 * @typedef {{poll: string, key: string, revision: number, choice: number[], entry: number | null,
 *   leaf: string, name?: string, question?: string}} OwnVote what this device has sent
 * @typedef {{id: string, question: string, options: string[], kind: string, budget: number, uncounted?: string}} About
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
    addStep(verdict, "Under a signature", null, "The next signed head comes within seconds.");
    verdict.state = "wait";
  } else if (entry) {
    await checkInclusion(receipt, head, ask, verdict);
  }
  verdict.figures.push(
    ["Receipt", `entry ${receipt.entry}, leaf ${receipt.leaf}`],
    ["Signed head", `${head.size} entries, at ${new Date(head.time * 1000).toISOString()}`],
    ["Root", head.root],
    ["Key of the conference", head.key],
    ["Signature", head.signature],
    ["Head seen before", seen ? `${seen.size} entries, root ${seen.root}` : "none"],
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
  const name = "The conference has signed its record";
  if (signed.good === null) {
    addStep(verdict, name, null, "This browser cannot check signatures. Use a newer one to check this part.");
  } else if (signed.good) {
    addStep(verdict, name, true, `The signature is good (worked out by ${signed.by}).`);
  } else {
    addStep(verdict, name, false, "The signature is not that of the key the server names.");
  }
}

/** @param {Head} head @param {Seen | null} seen @param {Ask} ask @param {Verdict} verdict */
async function checkSeen(head, seen, ask, verdict) {
  const name = "Nothing was changed since this browser looked last";
  const keep = { size: head.size, root: head.root, time: head.time, key: head.key };
  if (!seen) {
    const words = "This is its first look. When you come back it makes sure that nothing was changed since.";
    addStep(verdict, "This browser remembers the record", true, words);
    verdict.seen = keep;
    return;
  }
  if (seen.key !== head.key) {
    addStep(verdict, name, false, "The record is signed with another key than last time.");
    return;
  }
  const [first, second] = seen.size <= head.size ? [seen, head] : [head, seen];
  try {
    const same = first.size === second.size;
    const path = same ? [] : (await ask(`/record/proof/consistency?first=${first.size}&second=${second.size}`)).path;
    if (await extendsTree(first.size, second.size, first.root, second.root, path)) {
      const words = same
        ? `It is the same record of ${head.size} entries.`
        : `All ${first.size} entries of then are there, unchanged; ${second.size - first.size} came after them.`;
      addStep(verdict, name, true, words);
      if (head.size >= seen.size) verdict.seen = keep;
      return;
    }
  } catch (error) {
    if (!(error instanceof No) || error.code !== "no_such_size") throw error;
  }
  addStep(verdict, name, false, `Today's record does not contain the ${seen.size} entries that it saw before.`);
}

/** @param {Receipt} receipt @param {Ask} ask @param {Verdict} verdict @returns {Promise<Entry | null>} */
async function askEntry(receipt, ask, verdict) {
  try {
    return await ask(`/record/entry/${receipt.entry}`);
  } catch (error) {
    if (!(error instanceof No) || error.code !== "no_such_entry") throw error;
    addStep(verdict, "The vote is in the record", false, `The record has no entry ${receipt.entry}.`);
    return null;
  }
}

/** What is in the entry, and whether the receipt is for it. @param {Entry} entry @param {Receipt} receipt @param {OwnVote[]} own @param {Verdict} verdict */
async function checkEntry(entry, receipt, own, verdict) {
  const mine = own.find((vote) => vote.entry === receipt.entry && vote.leaf === receipt.leaf);
  const body = entry.body ?? (mine ? rebuilt(entry, mine, receipt.leaf) : null);
  verdict.figures.push(["Kind", entry.kind], ["Time", new Date(entry.time * 1000).toISOString()]);
  const name = "Your receipt belongs to this entry";
  if (body === null) {
    const fits = entry.leaf === receipt.leaf;
    const words = mine
      ? "This device's own vote does not give the check figure of the receipt."
      : `Its check figure is the same. ${entry.withheld ?? ""}`;
    addStep(verdict, name, fits && !mine, fits ? words : "The record has another check figure there.");
    return;
  }
  verdict.figures.push(["Body", body]);
  const leaf = await leafOf(entry, body);
  if (leaf !== receipt.leaf) {
    addStep(verdict, name, false, "What stands there does not give the check figure of your receipt.");
    return;
  }
  const source = entry.body === null ? " from the vote that this device has kept" : "";
  addStep(verdict, name, true, `This browser computed the same check figure${source}.`);
  if (entry.kind === "ballot_cast") checkVote(JSON.parse(body), entry.about, own, verdict);
}

/** @param {any} ballot @param {About | null} about @param {OwnVote[]} own @param {Verdict} verdict */
function checkVote(ballot, about, own, verdict) {
  if (about) {
    const choice = inWords(/** @type {any} */ (about), ballot.choice);
    verdict.vote = `${about.question} Your vote: ${choice}${ballot.name ? `, as ${ballot.name}` : ""}`;
  }
  if (about?.uncounted) addStep(verdict, "It counts", null, about.uncounted);
  const mine = own.find((vote) => boxKey(vote.key) === ballot.key);
  if (!mine) return;
  if (mine.revision === ballot.revision) {
    const same = mine.choice.join() === ballot.choice.join() && mine.name === ballot.name;
    addStep(verdict, "It says what you sent", same, same ? "It is the vote that this device has kept." : "This device has kept another vote.");
  } else if (mine.revision > ballot.revision) {
    const where = mine.entry === null ? "" : `, in entry ${mine.entry}`;
    addStep(verdict, "It is your last word", null, `You changed your vote later${where}: that one counts.`);
  }
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
  const words = fits
    ? `From your receipt and ${path.length} other figures this browser computed the signed root of all ${head.size} entries.`
    : "Your receipt does not lead to the root that was signed.";
  addStep(verdict, "Your vote is under the signature", fits, words);
  verdict.figures.push(["Inclusion path", path.join(" ")]);
}

/** Sum the steps up: state, headline and what to do. @param {Verdict} verdict @param {Head} head */
function conclude(verdict, head) {
  const wrong = verdict.steps.filter((step) => step.ok === false);
  const open = verdict.steps.filter((step) => step.ok === null);
  if (wrong.length) {
    verdict.state = "bad";
    verdict.headline = "Something does not fit";
    verdict.explained = `${wrong[0].words} Keep your receipt, take a picture of this page and show it to the people who run the conference, and to others.`;
  } else if (verdict.state === "wait") {
    verdict.headline = "Your vote is in, its signature comes soon";
    verdict.explained = "The entry is in the record. The record is signed again within seconds; this page then checks once more.";
  } else if (open.length) {
    verdict.state = "warn";
    verdict.headline = "Your vote is in the record, with a remark";
    verdict.explained = open[0].words;
  } else {
    verdict.headline = "Your vote is in the record";
    verdict.explained = `It is one of the ${head.size.toLocaleString("en-GB")} entries that the conference has signed, and nobody can change it or take it out without this showing.`;
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
