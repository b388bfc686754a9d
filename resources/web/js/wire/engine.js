// @ts-check
/*
 * Says at once when a browser is too old for the page, in words that any browser reads: this is
 * ECMAScript 3, and stands in the page itself. What is asked for came with Chromium 63 to 72 and
 * with iOS 10 to 13; a script that cannot be read says the same.
 */
(function () {
  var root = document.documentElement;
  var WORDS =
    "This browser is too old for this page. Please open it in another one, or on another device: " +
    "a phone, tablet or computer that has had its updates since 2020.";
  var said = false;

  function write() {
    var place = document.createElement("p");
    place.className = "boot-words";
    place.setAttribute("role", "alert");
    place.appendChild(document.createTextNode(WORDS));
    document.body.insertBefore(place, document.body.firstChild);
  }

  function say() {
    if (said) return;
    said = true;
    root.setAttribute("data-old", "");
    if (document.readyState !== "loading" && document.body) write();
    else if (document.addEventListener) document.addEventListener("DOMContentLoaded", write, false);
    else window.onload = write;
  }

  /** Whether `gap` parts the items of a flexible box: since Chromium 84 and iOS 14.5. */
  function hasGap() {
    var box = document.createElement("div");
    box.style.cssText = "position:absolute;display:flex;flex-direction:column;row-gap:1px";
    box.appendChild(document.createElement("div"));
    box.appendChild(document.createElement("div"));
    root.appendChild(box);
    var found = box.scrollHeight === 1;
    root.removeChild(box);
    return found;
  }

  /** @param {any} event */
  function hear(event) {
    var error = event && event.error;
    if (error && error.name === "SyntaxError" && !root.hasAttribute("data-begun")) say();
  }

  var isKnown =
    "noModule" in document.createElement("script") &&
    typeof Promise !== "undefined" &&
    typeof WebSocket !== "undefined" &&
    typeof customElements !== "undefined" &&
    !!Array.prototype.flatMap &&
    !!String.prototype.trimEnd &&
    typeof AbortController !== "undefined";
  if (!isKnown) say();
  else {
    window.addEventListener("error", hear);
    if (!hasGap()) root.className += " no-gap";
  }
})();
