// @ts-check
/*
 * Brings the page's script again where it was lost on the way, and its style sheets. What was lost
 * once stays lost under its address for as long as the page is there, so each try has a folder of
 * its own: the server has the same files under /assets/again/N. This is a classic script and stands
 * in the page itself, so that it cannot be lost, before all that it watches over.
 */
(() => {
  const PAUSES = [300, 700, 1_500, 3_000, 6_000, 12_000, 20_000, 30_000];
  const HANGING = 5_000;
  const SAID_AFTER = 2;
  const WORDS = "This page is not whole yet. It is tried again by itself; on a guest network sign in to the Wi-Fi first.";
  const END = "This page could not be loaded. Sign in to the Wi-Fi if it asks for it, then load the page again.";
  const SLOWER = 12;
  const root = document.documentElement;
  const startedAt = Date.now();
  let tries = 1; // the first is the browser's own
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let next = undefined;

  /** The page's module says so as the first thing it does. */
  const hasBegun = () => root.dataset.begun !== undefined;

  function load() {
    clearTimeout(next);
    const script = document.querySelector("script[type=module]");
    const own = script && script.getAttribute("src");
    if (hasBegun() || !own || isOld()) return;
    const mine = ++tries;
    watch(-1);
    import(own.replace("/assets/", `/assets/again/${mine}/`)).then(
      () => {
        show("");
        if (pressed) pressed.dispatchEvent(new Event("submit", { cancelable: true }));
      },
      (error) => {
        if (error && error.cause === "begun") return;
        if (hasBegun()) {
          show(END);
          throw error;
        }
        if (mine !== tries) return;
        clearTimeout(next);
        next = setTimeout(tryAgain, PAUSES[mine - 1]);
      },
    );
  }

  /** An engine that is too old says so, and is not asked again. */
  const isOld = () => root.dataset.old !== undefined;

  /** How long a try may take, ms: the way that the page itself took says how slow the network is. */
  function patience() {
    const { responseEnd, fetchStart } = performance.timing;
    return HANGING + SLOWER * Math.max(0, responseEnd - fetchStart);
  }

  /** A try that hangs is given up; not one that is slow. @param {number} seen files that had come before */
  function watch(seen) {
    clearTimeout(next);
    next = setTimeout(() => {
      if (hasBegun() || isOld()) return;
      if (tries === 1 && Date.now() - startedAt < patience()) return watch(seen);
      const come = performance.getEntriesByType("resource").length;
      if (come === seen) tryAgain();
      else watch(come);
    }, HANGING);
  }

  function tryAgain() {
    if (hasBegun()) return;
    if (tries >= PAUSES.length) show(END);
    else load();
    if (tries > SAID_AFTER && tries < PAUSES.length) show(WORDS);
  }

  /** Words above the page, with a button to load it again; none when it has begun. @param {string} words */
  function show(words) {
    const former = document.querySelector(".boot-words");
    if (former) former.remove();
    if (!words || !document.body) return;
    const said = document.createElement("p");
    said.className = "boot-words";
    said.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Load again";
    button.addEventListener("click", () => location.reload());
    said.append(words, " ", button);
    document.body.prepend(said);
  }

  /** A style sheet that was lost is asked for again, a few times. @param {HTMLLinkElement} link @param {number} after tries in vain */
  function renew(link, after) {
    if (after >= PAUSES.length) return;
    setTimeout(() => {
      const again = document.createElement("link");
      again.rel = "stylesheet";
      again.dataset.tries = String(after + 1);
      again.href = `${link.href.split("?")[0]}?again=${after + 1}`;
      link.after(again);
      link.remove();
    }, PAUSES[after]);
  }

  /** One that was lost is empty, or not to be read. @param {HTMLLinkElement} link */
  function hasRules(link) {
    try {
      return link.sheet !== null && link.sheet.cssRules.length > 0;
    } catch {
      return false;
    }
  }

  /** Of another type it is loaded, and empty. @param {Event} event */
  function judgeStyle({ target: link }) {
    if (!(link instanceof HTMLLinkElement) || link.rel !== "stylesheet" || hasRules(link)) return;
    renew(link, Number(link.dataset.tries || 0));
  }
  document.addEventListener("load", judgeStyle, true);
  document.addEventListener("error", judgeStyle, true);

  /** A form that was sent before the page has begun is sent when it has. @type {HTMLFormElement | null} */
  let pressed = null;
  document.addEventListener("submit", (event) => {
    if (hasBegun() || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault(); // or a browser that knows no dialogs sends what was typed by address
    pressed = event.target;
  });

  const judge = () => {
    if (!hasBegun() && tries === 1) load();
  };
  addEventListener("online", load);
  if (document.readyState === "complete") judge();
  else addEventListener("load", judge);
  watch(-1);
})();
