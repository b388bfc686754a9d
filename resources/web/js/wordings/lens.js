// @ts-check
/**
 * Documents in the reader's language, where the conference has a wording in it: the same documents
 * with other texts, part by part. Numbers of options and all else stay. Pure.
 */

/**
 * @typedef {import("../protocol").View} View
 * @typedef {import("../protocol").WordingView} WordingView
 * @typedef {import("../protocol").WordedView} WordedView
 */

const LAST_POLL = /^poll\//;

export class Lens {
  /**
   * @param {() => Map<string, View>} views the documents as they are
   * @param {() => string} language the reader's, by its code
   */
  constructor(views, language) {
    this.views = views;
    this.language = language;
    /** Whether the reader wants to see the originals. */
    this.isOriginal = false;
    /** Of the texts that were given out last, in which language they are. @type {Map<string, string>} */
    this.spoken = new Map();
    /** @type {WeakMap<View, {texts: readonly string[], view: View}>} */
    this.made = new WeakMap();
  }

  /**
   * A document as the reader sees it: the same one until it changes, or the language does.
   *
   * @template {View} V
   * @param {string} path @param {V} view
   * @returns {V}
   */
  seen(path, view) {
    const original = partsOf(view);
    if (!original.some(Boolean)) return view;
    const worded = this.isOriginal ? null : this.#worded(path, original);
    const texts = worded && worded.texts.length === original.length ? worded.texts : null;
    this.#note(texts ?? original, texts ? this.language() : this.#originals());
    if (!texts) return view;
    const known = this.made.get(view);
    if (known && known.texts === texts) return /** @type {V} */ (known.view);
    const made = /** @type {V} */ (withParts(view, texts));
    this.made.set(view, { texts, view: made });
    return made;
  }

  /** A message to all rooms as the reader sees it. @param {string} text */
  message(text) {
    const worded = this.isOriginal ? null : this.#worded("", ["", text]);
    const told = worded ? worded.texts[1] : text;
    this.#note([told], worded ? this.language() : this.#originals());
    return told;
  }

  /** In which language wordings are read now; "" for the original. */
  get reads() {
    return this.isOriginal ? "" : this.language();
  }

  /** Whether anything that is here can be read in the reader's language. */
  get hasAny() {
    return this.#all().some((one) => this.#in(one));
  }

  /** What of the question that is here was corrected after people were asked. @returns {WordedView | null} */
  get corrected() {
    const found = this.#all().find((one) => LAST_POLL.test(one.what) && this.#in(one)?.corrected);
    return found ? this.#in(found) : null;
  }

  /** @param {string} path @param {readonly string[]} original */
  #worded(path, original) {
    const known = /** @type {WordingView | undefined} */ (this.views().get(`wording/${path}`));
    const isSame = (/** @type {WordingView} */ one) => (one.original ?? []).length === 2 && (one.original ?? []).every((text, n) => text === original[n]);
    const found = known ?? (original.length === 2 ? this.#all().find(isSame) : undefined);
    return found ? this.#in(found) : null;
  }

  /** @param {WordingView} one @returns {WordedView | null} */
  #in(one) {
    return one.worded.find(({ language }) => language === this.language()) ?? null;
  }

  /** @returns {WordingView[]} */
  #all() {
    return /** @type {WordingView[]} */ ([...this.views()].filter(([path]) => path.startsWith("wording/")).map(([, view]) => view));
  }

  #originals() {
    const told = /** @type {import("../protocol").WordingsView | undefined} */ (this.views().get("wordings"));
    return told ? told.language : "";
  }

  /** @param {readonly string[]} texts @param {string} language */
  #note(texts, language) {
    for (const text of texts) if (text) this.spoken.set(text, language);
  }
}

/** The texts of a document, in the order of `conference/deliberation/wordings/parts.py`. @param {View} view @returns {string[]} */
function partsOf(view) {
  switch (view.view) {
    case "poll":
      return [view.question, ...view.options];
    case "item":
      return [view.title];
    case "breakout":
      return [view.title, view.question, ...view.phases.map((phase) => phase.words ?? "")];
    case "survey":
      return [view.title, ...view.questions.reduce((/** @type {string[]} */ all, one) => [...all, one.text, ...one.options], [])];
    case "output":
      return [view.scene.title ?? "", view.scene.text ?? ""];
    default:
      return [];
  }
}

/** @param {View} view @param {readonly string[]} texts @returns {View} */
function withParts(view, [first, ...rest]) {
  switch (view.view) {
    case "poll": {
      const names = new Map(view.options.map((option, n) => [option, rest[n]]));
      const sheet = view.sheet && { ...view.sheet, lines: view.sheet.lines.map((line) => ({ ...line, option: names.get(line.option) ?? line.option })) };
      return { ...view, question: first, options: rest, sheet };
    }
    case "item":
      return { ...view, title: first };
    case "breakout":
      return { ...view, title: first, question: rest[0], phases: view.phases.map((phase, n) => ({ ...phase, words: rest[n + 1] })) };
    case "survey": {
      let at = 0;
      const questions = view.questions.map((one) => ({ ...one, text: rest[at++], options: one.options.map(() => rest[at++]) }));
      return { ...view, title: first, questions };
    }
    case "output":
      return { ...view, scene: { ...view.scene, title: first, text: rest[0] } };
    default:
      return view;
  }
}
