// @ts-check
/*
 * Opens the socket while the page's script is still on its way: on a slow network that saves two
 * ways there and back. The server closes one on which nothing is said, so another is opened then, a
 * few times. Stands in the page itself; `link.js` takes the socket over.
 */
(() => {
  const isExpected = location.hash.length > 1 || location.pathname.startsWith("/j/") || location.pathname === "/watch";
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws`;
  let left = 6;
  function open() {
    left -= 1;
    const socket = new WebSocket(address);
    Object.assign(early, { socket, at: Date.now() });
    socket.onclose = ({ code }) => {
      early.socket = null;
      if (code === 4408 && left) open();
    };
  }
  const early = { /** @type {WebSocket | null} */ socket: null, at: 0 };
  try {
    if (!isExpected && !localStorage.length) return;
    Object.assign(window, { conferenceEarly: early });
    open();
  } catch {
    // the page opens its own, and says what is wrong
  }
})();
