#!/bin/sh
# Fluent: NUMBER($n, type: "ordinal") in a message selects the cardinal forms, in both runtimes: "1st, 2th, 3th".
#
# The guide to Fluent's syntax shows this option for ordinals, and both runtimes take the number's own type: passed in by
# the program, as FluentNumber, it works. Written in the message it does not: @fluent/bundle drops it without a word,
# fluent.runtime returns an error beside the sentence and selects the default variant even for 1.
#
# Seen with @fluent/bundle 0.19.1 on Node 20.20.2 and fluent.runtime 0.4.0 with Babel 2.19.0:
#   js, in the message: 1st 2th 3th 4th, errors 0
#   js, by the program: 1st 2nd 3rd 4th, errors 0
#   python, in the message: 1th 2th 3th 4th, errors 4
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/place.ftl" <<'FTL'
asked = { NUMBER($n, type: "ordinal") ->
    [one] {$n}st
    [two] {$n}nd
    [few] {$n}rd
   *[other] {$n}th
 }
given = { $n ->
    [one] {$n}st
    [two] {$n}nd
    [few] {$n}rd
   *[other] {$n}th
 }
FTL
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "fluent.runtime==0.4.0" "Babel==2.19.0"
(cd "$folder" && npm install --silent --no-audit --no-fund "@fluent/bundle@0.19.1" > /dev/null)
cat > "$folder/place.mjs" <<'JS'
import { readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(readFileSync("place.ftl", "utf8")));
function places(name, number) {
  const errors = [];
  const words = [1, 2, 3, 4].map((n) => bundle.formatPattern(bundle.getMessage(name).value, { n: number(n) }, errors));
  return `${words.join(" ")}, errors ${errors.length}`;
}
console.log(`js, in the message: ${places("asked", (n) => n)}`);
console.log(`js, by the program: ${places("given", (n) => new FluentNumber(n, { type: "ordinal" }))}`);
JS
cat > "$folder/place.py" <<'PY'
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["en"], use_isolating=False)
bundle.add_resource(FluentResource(Path("place.ftl").read_text()))
found = [bundle.format_pattern(bundle.get_message("asked").value, {"n": n}) for n in (1, 2, 3, 4)]
print("python, in the message:", " ".join(words for words, _ in found) + ", errors", sum(len(e) for _, e in found))
PY
cat > "$folder/seen" <<'SEEN'
js, in the message: 1st 2th 3th 4th, errors 0
js, by the program: 1st 2nd 3rd 4th, errors 0
python, in the message: 1th 2th 3th 4th, errors 4
SEEN
(cd "$folder" && node place.mjs && venv/bin/python place.py) > "$folder/now"
cat "$folder/now"
diff "$folder/seen" "$folder/now"
