// @ts-check
/**
 * Where phones join: this page may have been opened by an address that is of this computer alone, so
 * the server is asked. Until it has answered, the page's own address stands.
 */

let host = location.host;
let warning = "";

/** Host and port for people to type. */
export function publicHost() {
  return host;
}

/** The same beside a code; where phones reach no address of the server, what this one is. */
export function hostWords() {
  return warning ? "this computer only" : host;
}

/** The words in place of a QR code, for those who cannot see it. @param {string} code */
export function qrWords(code) {
  return warning ? `No QR code: ${warning}` : `QR code: ${host}/j/${code}`;
}

/** Ask the server, once. */
export async function learnAddress() {
  try {
    const answer = await (await fetch("/api/address", { cache: "no-store" })).json();
    if (answer.join) host = new URL(answer.join).host;
    warning = answer.sentence ?? "";
  } catch {
    // the page's own address stays
  }
}
