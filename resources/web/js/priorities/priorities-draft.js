// @ts-check
/**
 * What an assembly is writing: a value that every change makes anew, and that a device keeps. Pure.
 *
 * `base` is the version of the hall's that it was begun from; `wanted` says that somebody has asked to
 * send it, so that it is sent once the conference answers, also after a reload.
 */

/** @typedef {{title: string, why: string}} Row */
/** @typedef {{base: number, language: string, headcount: string, rows: Row[], wanted: boolean}} Draft */
/** @typedef {{version: number, withdrawn: boolean, priorities: Row[], headcount: number, language: string, at: number, paper: boolean}} Sent */

export const MOST = 5;
export const LONGEST_TITLE = 160;
export const LONGEST_WHY = 1000;

/** An empty row. @returns {Row} */
export function emptyRow() {
  return { title: "", why: "" };
}

/**
 * What to begin with: what the hall has, or nothing.
 *
 * @param {Sent | null} sent @param {string} language of this device @param {number} headcount of the room
 * @returns {Draft}
 */
export function begun(sent, language, headcount) {
  const base = sent ? sent.version : 0;
  if (sent && !sent.withdrawn) {
    return { base, language: sent.language, headcount: String(sent.headcount), rows: sent.priorities.map((one) => ({ ...one })), wanted: false };
  }
  return { base, language, headcount: headcount ? String(headcount) : "", rows: [emptyRow()], wanted: false };
}

/** Whether a value that was kept is a draft. @param {any} found @returns {found is Draft} */
export function isDraft(found) {
  return (
    typeof found === "object" &&
    found !== null &&
    Number.isInteger(found.base) &&
    typeof found.language === "string" &&
    typeof found.headcount === "string" &&
    Array.isArray(found.rows) &&
    found.rows.every((/** @type {any} */ row) => typeof row?.title === "string" && typeof row.why === "string")
  );
}

/** The rows in which something stands. @param {Draft} draft @returns {Row[]} */
export function filled(draft) {
  return draft.rows
    .map(({ title, why }) => ({ title: title.trim(), why: why.trim() }))
    .filter(({ title, why }) => title || why);
}

/** Whether the hall has just this. @param {Draft} draft @param {Sent | null} sent */
export function isSent(draft, sent) {
  const rows = filled(draft);
  if (!sent || sent.withdrawn) return rows.length === 0;
  const isAlike = rows.every((row, n) => row.title === sent.priorities[n]?.title && row.why === sent.priorities[n].why);
  const isSame = Number(draft.headcount) === sent.headcount && draft.language === sent.language;
  return isAlike && isSame && rows.length === sent.priorities.length;
}

/** With a row moved by one place; the same where it is at the end. @param {Draft} draft @param {number} at @param {-1 | 1} by @returns {Draft} */
export function moved(draft, at, by) {
  const to = at + by;
  if (to < 0 || to >= draft.rows.length) return draft;
  const rows = [...draft.rows];
  [rows[at], rows[to]] = [rows[to], rows[at]];
  return { ...draft, rows, wanted: false };
}

/** Without a row; one is always left. @param {Draft} draft @param {number} at @returns {Draft} */
export function without(draft, at) {
  const rows = draft.rows.filter((_, n) => n !== at);
  return { ...draft, rows: rows.length ? rows : [emptyRow()], wanted: false };
}

/** With one more row, as long as there may be more. @param {Draft} draft @returns {Draft} */
export function withMore(draft) {
  return draft.rows.length < MOST ? { ...draft, rows: [...draft.rows, emptyRow()], wanted: false } : draft;
}

/** With something else in a row. @param {Draft} draft @param {number} at @param {Partial<Row>} change @returns {Draft} */
export function changed(draft, at, change) {
  const rows = draft.rows.map((row, n) => (n === at ? { ...row, ...change } : row));
  return { ...draft, rows, wanted: false };
}

/** What the server is sent. @param {Draft} draft */
export function message(draft) {
  return { version: draft.base, language: draft.language, headcount: Number(draft.headcount), priorities: filled(draft) };
}

/** A language tag as people may have typed it: `cy`, `pt-BR`. @param {string} text */
export function isTag(text) {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text);
}

/** The first thing that keeps a draft from being sent; null where nothing does. @param {Draft} draft @returns {"none" | "words" | "people" | "language" | "same" | null} */
export function lack(draft) {
  const rows = filled(draft);
  if (!rows.length) return "none";
  if (rows.some(({ title }) => !title)) return "words";
  const titles = rows.map(({ title }) => title.replace(/\s+/g, " ").toLowerCase());
  if (new Set(titles).size < titles.length) return "same";
  const people = Number(draft.headcount);
  if (!Number.isInteger(people) || people < 1 || people > 100_000) return "people";
  return isTag(draft.language) ? null : "language";
}
