#!/bin/sh
# fluent.runtime (Python): DATETIME($d, month: "long", day: "numeric") gives the whole date in the medium style.
#
# Of DATETIME's options only dateStyle, timeStyle and timeZone are kept to. All others that Fluent's guide and
# @fluent/bundle have - month, day, hour, weekday - are dropped: no error is returned beside the sentence, only Python's
# UserWarning is raised, and an hour and minute become a date without any time. The same message is right in a browser.
#
# Seen with fluent.runtime 0.4.0, Babel 2.19.0 and @fluent/bundle 0.19.1 on Node 20.20.2:
#   python day: 30 Nov 2026, errors 0
#   python time: 30 Nov 2026, errors 0
#   js day: 30 November, errors 0
#   js time: 14:05, errors 0
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/date.ftl" <<'FTL'
day = { DATETIME($d, month: "long", day: "numeric") }
time = { DATETIME($d, hour: "2-digit", minute: "2-digit") }
FTL
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "fluent.runtime==0.4.0" "Babel==2.19.0"
(cd "$folder" && npm install --silent --no-audit --no-fund "@fluent/bundle@0.19.1" > /dev/null)
cat > "$folder/date.py" <<'PY'
from datetime import datetime
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["en-GB"], use_isolating=False)
bundle.add_resource(FluentResource(Path("date.ftl").read_text()))
for name in ("day", "time"):
    words, errors = bundle.format_pattern(bundle.get_message(name).value, {"d": datetime(2026, 11, 30, 14, 5)})
    print(f"python {name}: {words}, errors {len(errors)}")
PY
cat > "$folder/date.mjs" <<'JS'
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
const bundle = new FluentBundle("en-GB", { useIsolating: false });
bundle.addResource(new FluentResource(readFileSync("date.ftl", "utf8")));
for (const name of ["day", "time"]) {
  const errors = [];
  const words = bundle.formatPattern(bundle.getMessage(name).value, { d: new Date(2026, 10, 30, 14, 5) }, errors);
  console.log(`js ${name}: ${words}, errors ${errors.length}`);
}
JS
cat > "$folder/seen" <<'SEEN'
python day: 30 Nov 2026, errors 0
python time: 30 Nov 2026, errors 0
js day: 30 November, errors 0
js time: 14:05, errors 0
SEEN
(cd "$folder" && venv/bin/python -W ignore date.py && node date.mjs) > "$folder/now"
cat "$folder/now"
diff "$folder/seen" "$folder/now"
