// @ts-check
/**
 * The page has all its modules and begins, once: `boot.js` waits for it. Of two copies that came
 * after all, the later one ends here. Every page's own module has this as its first import.
 */

if (document.documentElement.dataset.begun !== undefined) throw Object.assign(new Error("this page has begun"), { cause: "begun" });
document.documentElement.dataset.begun = "";
