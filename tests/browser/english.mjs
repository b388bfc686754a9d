// Speaks English under Node, of the same files as the pages: tests import it before what they test.
import { readdirSync, readFileSync } from "node:fs";
import { speak } from "../../resources/web/js/kit/say.js";
import { FluentResource } from "../../resources/web/vendor/fluent/resource.js";

const FOLDER = new URL("../../resources/words/", import.meta.url);
const RIGHT_TO_LEFT = ["ur", "ar"];

/** The words of a language, read by Fluent's own parser. */
export function wordsOf(language) {
  const folder = new URL(`${language}/`, FOLDER);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const found = files.flatMap((name) => new FluentResource(readFileSync(new URL(name, folder), "utf8")).body);
  const messages = Object.fromEntries(found.map(({ id, value, attributes }) => [id, { value, attributes }]));
  return { page: "", edition: "", title: "", language, direction: RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr", whole: true, messages };
}

speak(wordsOf("en"));
