// @ts-check
/** Codes to join with, as people type, paste and scan them. Pure. */

/**
 * The code in what was typed: blanks and dashes do not count, nor does the case; of a pasted
 * address only the end counts.
 *
 * @param {string} typed
 */
export function readCode(typed) {
  const address = typed.match(/\/j\/([^/?#\s]+)/i);
  let text = address ? address[1] : typed;
  try {
    text = decodeURIComponent(text);
  } catch {
    // not an escape after all: take it as it is
  }
  return text.normalize("NFKC").toUpperCase().replace(/[^0-9A-Z]/g, "");
}

/** A code to be read aloud or typed: in groups. @param {string} code */
export function showCode(code) {
  if (code.length <= 5) return code;
  const size = code.length % 3 === 0 || code.length > 8 ? 3 : 4;
  return (code.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(" ");
}
