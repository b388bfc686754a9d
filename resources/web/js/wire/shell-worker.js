// @ts-check
/**
 * Keeps the shell of the pages, so that they open without a network: HTML, scripts, style sheets,
 * icons. It never answers for what the server says of this moment: questions, ballots, counts and
 * codes come over the socket and from other addresses, which it does not touch. A page is asked of
 * the network first; what is kept is used only when nobody answers. Served as it is.
 */

const KEPT = "shell-1";

/** The pages of those who take part; they hold no words of the conference. */
const PAGES = ["/", "/vote", "/facilitate", "/screen", "/watch", "/receipt"];

/** Files that are named by what is in them, or change with the version of the server alone. */
const FILES = ["/assets/built/", "/assets/icons/", "/assets/fonts/", "/assets/theme/", "/assets/vendor/"];

/** Files of older versions are let go of beyond so many. */
const MOST = 120;

const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== worker.location.origin) return;
  if (request.mode === "navigate") {
    const name = pageOf(address.pathname);
    if (name) event.respondWith(page(request, name));
  } else if (FILES.some((folder) => address.pathname.startsWith(folder))) {
    event.respondWith(file(request));
  }
});

/** Under which address a page is kept; "" for what is none of the shell. @param {string} path */
function pageOf(path) {
  return path.startsWith("/j/") ? "/vote" : PAGES.includes(path) ? path : "";
}

/** The network's page, and the kept one when nobody answers. @param {Request} request @param {string} name */
async function page(request, name) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && isHtml(answer) && isOurs(answer)) await keep(name, answer.clone());
    return answer;
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(name);
    if (kept) return kept;
    throw error;
  }
}

/** A file that is kept, or the network's. @param {Request} request */
async function file(request) {
  const isForGood = new URL(request.url).pathname.startsWith("/assets/built/");
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request.url);
  if (kept && isForGood) return kept;
  try {
    const answer = await fetch(request);
    if (answer.status === 200 && !answer.redirected && !isHtml(answer)) await keep(request.url, answer.clone());
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** @param {string} name @param {Response} answer */
async function keep(name, answer) {
  const cache = await caches.open(KEPT);
  await cache.put(name, answer);
  const names = await cache.keys();
  const files = names.filter((one) => one.url.includes("/assets/"));
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST)).map((one) => cache.delete(one)));
}

/** @param {Response} answer */
function isHtml(answer) {
  return (answer.headers.get("Content-Type") || "").startsWith("text/html");
}

/** A guest network answers with pages of its own, which have no policy. @param {Response} answer */
function isOurs(answer) {
  return (answer.headers.get("Content-Security-Policy") || "").includes("frame-ancestors 'none'");
}
