// @ts-check
/**
 * Which lines of captions are to be seen now. Where a picture plays, a line comes when the picture
 * gets to where it was spoken; where none does, at once. Without a DOM: values in, values out.
 */

/** @typedef {import("../protocol").Caption} Caption */

/** Lines that are seen at once. */
export const SEEN = 2;

/** How long a line stays while nothing follows, ms, and for each of its letters. */
const STAYS = 6_000;
const LETTER = 60;

/** What was spoken so long before it came is of no picture that plays, ms. */
const OLD = 60_000;

/** Lines that are kept to be shown. */
const KEPT = 40;

export class CaptionLines {
  constructor() {
    /** @type {{line: Caption, came: number}[]} */
    this.kept = [];
    /** Whether it is known what was there before. */
    this.begun = false;
  }

  /**
   * Take what has come.
   *
   * @param {readonly Caption[]} lines @param {boolean} whole whether they are the last ones, and all others are over
   * @param {number} now the server's time, ms
   */
  take(lines, whole, now) {
    const isNew = new Set(lines.map((one) => one.id));
    if (whole) this.kept = this.kept.filter((one) => isNew.has(one.line.id));
    for (const line of lines) {
      const known = this.kept.find((one) => one.line.id === line.id);
      if (line.state === "removed") this.kept = this.kept.filter((one) => one !== known);
      else if (known) known.line = line;
      // of those that were there before us each is as old as it is
      else if (whole || line.state === "line") this.kept.push({ line, came: whole && !this.begun ? Math.min(now, line.at) : now });
    }
    this.begun = this.begun || whole;
    this.kept = this.kept.slice(-KEPT);
  }

  /**
   * The lines that are seen, the oldest first.
   *
   * @param {number} now the server's time, ms
   * @param {number | null} latency of the picture that plays here, ms; null where none does
   */
  shown(now, latency) {
    const seen = [];
    for (const { line, came } of this.kept) {
      const due = latency === null || latency > OLD ? came : Math.max(came, line.at + latency);
      if (due <= now && now < due + STAYS + LETTER * line.text.length) seen.push(line);
    }
    return seen.slice(-SEEN);
  }

  /** Another language, or none. */
  clear() {
    this.kept = [];
    this.begun = false;
  }
}

/**
 * The language to begin with: the one that was chosen here before, the one that is read here, else
 * the first.
 *
 * @param {readonly string[]} languages that there are @param {string} kept @param {string} read
 */
export function languageFor(languages, kept, read) {
  if (languages.includes(kept)) return kept;
  const ofPage = languages.find((one) => one === read) ?? languages.find((one) => one.split("-")[0] === read);
  return ofPage ?? languages[0] ?? "";
}

/** What a language calls itself; its code where the browser does not know that. @param {string} code */
export function languageName(code) {
  try {
    return new Intl.DisplayNames([code], { type: "language", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}
