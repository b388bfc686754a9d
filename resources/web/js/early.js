// @ts-check
/*
 * Opens the socket while the page's script is still on its way: on a slow network that saves two
 * ways there and back. Stands in the page itself; `link.js` takes the socket over.
 */
(() => {
  const isExpected = location.hash.length > 1 || location.pathname.startsWith("/j/") || location.pathname === "/watch";
  try {
    if (!isExpected && !localStorage.length) return;
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws`);
    const early = { socket, at: Date.now() };
    socket.onclose = socket.onerror = () => Object.assign(early, { socket: null });
    Object.assign(window, { conferenceEarly: early });
  } catch {
    // the page opens its own, and says what is wrong
  }
})();
