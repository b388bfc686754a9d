// @ts-check
/** What is on: the item, and what a screen shows as the document of its output says it. Pure. */

import { breakoutOf } from "../breakouts/breakout.js";
import { boardWords, currentBoard } from "../statements/board-words.js";
import { currentFloor, speakerWords } from "../floor/floor-now.js";

/**
 * @typedef {import("../wire/replica.js").Replica} Replica
 * @typedef {import("../protocol").Output} Output
 * @typedef {import("../protocol").Scene} Scene
 * @typedef {import("../protocol").SceneKind} SceneKind
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").ItemView} ItemView
 * @typedef {import("../protocol").LotteryView} LotteryView
 * @typedef {import("../protocol").TimerView} TimerView
 * @typedef {import("../protocol").PassageView} PassageView
 *
 * @typedef {object} OnAir What a screen shows.
 * @property {SceneKind | "wait"} kind a holding card stands for what cannot be drawn yet
 * @property {boolean} black whether nothing of it is seen
 * @property {PollView | null} poll
 * @property {LotteryView | null} lottery
 * @property {ItemView | null} item of the scene; the one that is on, where the scene names none, nor a timer
 * @property {TimerView | null} timer of the scene; null also once it was stopped
 * @property {import("../protocol").BreakoutView | null} breakout in which this room talks, where the scene is one
 * @property {PassageView | null} passage what the scene shows of a motion, or what its poll is on
 * @property {import("../protocol").BoardView | null} board what tables say
 * @property {import("../protocol").SurveyView | null} survey what is asked of how it was, or was said
 * @property {string} title the words that the desk gave the scene, or who has the floor
 * @property {string} text
 * @property {import("../protocol").Painted | null} report once it is painted; null while it is not whole
 */

/** The conference as a whole; null before the first snapshot. @param {Replica} replica */
export function conference(replica) {
  return replica.get("conference");
}

/** The chamber: its seats, and who is signed in. @param {Replica} replica */
export function chamber(replica) {
  return replica.get("chamber");
}

/** The item that is on. @param {Replica} replica */
export function itemOn(replica) {
  const on = conference(replica)?.on;
  return on ? replica.get(`item/${on}`) : null;
}

/** The item that goes on next, as the playhead says it. @param {Replica} replica */
export function nextItem(replica) {
  const standby = replica.get("playhead")?.standby;
  return standby ? replica.get(`item/${standby}`) : null;
}

/** Whether it is put to the members of the chamber, and to nobody else. @param {PollView} poll */
export function isOfChamber(poll) {
  return poll.electorate === "chamber";
}

/** Whether it is put to members of the register, who vote from home. @param {PollView} poll */
export function isOfMembers(poll) {
  return poll.electorate === "members";
}

/** The poll that a phone can answer now, whatever is shown: a ballot is a tool, no picture. @param {Replica} replica */
export function openBallot(replica) {
  const poll = openPoll(replica);
  return poll?.channels.includes("phones") ? poll : null;
}

/** The poll that is open to rooms and phones, or to the chamber. @param {Replica} replica @param {boolean} [inChamber] */
export function openPoll(replica, inChamber = false) {
  return replica.all("poll").find((poll) => poll.state === "open" && !isOfMembers(poll) && isOfChamber(poll) === inChamber) ?? null;
}

/** What a scene cannot be drawn without. @type {Partial<Record<SceneKind, "poll" | "lottery" | "item" | "board" | "survey">>} */
const NEEDS = { poll: "poll", result: "poll", map: "poll", lottery: "lottery", breakout: "item", speaker: "item", timer: "item", statements: "board", survey: "survey" };

/** What the screens of an output show. @param {Replica} replica @param {Output} output @returns {OnAir} */
export function onAir(replica, output) {
  const view = replica.get(`output/${output}`);
  if (!view) return { ...NOTHING, kind: "wait" };
  const { scene, black, revision } = view;
  const parts = {
    poll: scene.poll ? replica.get(`poll/${scene.poll}`) : null,
    lottery: scene.lottery ? replica.get(`lottery/${scene.lottery}`) : null,
    item: scene.item ? replica.get(`item/${scene.item}`) : scene.timer ? null : itemOn(replica),
    timer: scene.timer ? replica.get(`timer/${scene.timer}`) : null,
    breakout: scene.kind === "breakout" && !scene.timer ? talk(replica) : null,
    passage: passage(replica, scene),
    board: scene.kind === "statements" ? currentBoard(replica) : null,
    survey: scene.survey ? replica.get(`survey/${scene.survey}`) : null,
  };
  const needed = scene.timer || parts.breakout ? undefined : NEEDS[scene.kind];
  const isWhole = !needed || parts[needed] !== null;
  const shown = black ? "black" : scene.kind;
  const isOfOthers = Boolean(scene.breakout); // a room that is not in it has its card, and nothing to wait for
  return {
    ...parts,
    kind: isWhole ? scene.kind : "holding",
    black,
    ...((parts.board && boardWords(parts.board)) ?? (parts.survey && { title: parts.survey.title, text: "" }) ?? heard(replica, scene) ?? { title: scene.title ?? "", text: scene.text ?? "" }),
    report: isWhole || isOfOthers || black ? { type: "painted", output, revision, scene: shown } : null,
  };
}

/** The breakout of this room; one that was over before the item that is on is not of now. @param {Replica} replica */
function talk(replica) {
  return breakoutOf(replica.all("breakout"), replica.room, itemOn(replica)?.started_at ?? 0);
}

/** What a scene shows of a motion that was tabled, or what its poll is on. @param {Replica} replica @param {Scene} scene */
function passage(replica, { kind, motion, amendment = "", clause = "", page = 0, poll }) {
  if (kind === "poll" || kind === "result") return (poll && replica.all("passage").find((one) => one.poll === poll)) || null;
  if (kind !== "motion" || !motion) return null;
  const what = amendment || (clause ? `:${clause}` : "");
  return replica.get(`passage/${motion}/${what}/${page}`);
}

/**
 * Whose words are heard, and about what, in a scene of a speaker: of a list of speakers. Null where
 * nobody speaks from one, or the scene has words of its own.
 *
 * @param {Replica} replica @param {Scene} scene
 */
function heard(replica, scene) {
  const floor = currentFloor(replica);
  if (scene.kind !== "speaker" || scene.title || !floor?.speaking) return null;
  return { title: speakerWords(floor.speaking), text: floor.title };
}

/** @type {OnAir} */
const NOTHING = { kind: "wait", black: false, poll: null, lottery: null, item: null, timer: null, breakout: null, passage: null, board: null, survey: null, title: "", text: "", report: null };
