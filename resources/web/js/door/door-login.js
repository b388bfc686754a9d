// @ts-check
/** A steward's sign-in: the password is shown once, and a token that can be taken back is kept. */

import { noConnectionWords, NotReached } from "../wire/ask.js";
import { PROTOCOL_VERSION } from "../wire/session.js";

const PATIENCE = 20_000;

/** @typedef {{token: string, login: string, post: string}} Steward */

/**
 * Say hello with a password as a desk does, and hang up when the welcome has come.
 *
 * @param {string} password
 * @returns {Promise<Steward | {refused: string}>} the sentence of a refusal
 * @throws {NotReached}
 */
export function signIn(password) {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(`${scheme}//${location.host}/ws`);
  return new Promise((done, failed) => {
    const giveUp = () => failed(new NotReached(noConnectionWords()));
    const timer = setTimeout(() => socket.close(), PATIENCE);
    socket.onopen = () => {
      const hello = { type: "hello", version: PROTOCOL_VERSION, role: "desk", secret: password, since: -1, name: "Door" };
      socket.send(JSON.stringify(hello));
    };
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === "welcome") done({ token: message.token, login: message.login, post: message.post });
      else done({ refused: message.sentence ?? noConnectionWords() });
      socket.close();
    };
    socket.onclose = () => {
      clearTimeout(timer);
      giveUp(); // nothing any more, if it was answered
    };
  });
}
