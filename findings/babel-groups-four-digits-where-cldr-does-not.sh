#!/bin/sh
# Babel groups the digits of 1234 in languages whose CLDR data says that four digits are not grouped; JavaScript does not.
#
# CLDR's minimumGroupingDigits is 2 for Polish and Spanish: 1234, and 12 345 from five digits on. Intl.NumberFormat keeps
# to it. Babel neither reads nor keeps that figure of CLDR, so one number reads differently in a program and on its page.
#
# Seen with Babel 2.19.0 and Node 20.20.2 (ICU 78.2, CLDR 48):
#   en 1,234 12,345 | 1,234 12,345
#   pl 1 234 12 345 | 1234 12 345
#   es 1.234 12.345 | 1234 12.345
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "Babel==2.19.0"
cat > "$folder/ask.py" <<'PY'
import json
import subprocess

from babel.numbers import format_decimal

JS = "console.log(JSON.stringify(%s.map((n) => new Intl.NumberFormat('%s').format(n))))"
for language in ("en", "pl", "es"):
    ours = [format_decimal(n, locale=language) for n in (1234, 12345)]
    script = JS % ("[1234, 12345]", language)
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    line = f"{language} {' '.join(ours)} | {' '.join(json.loads(done.stdout))}"
    print(line.replace("\N{NO-BREAK SPACE}", " "))
PY
cat > "$folder/seen" <<'SEEN'
en 1,234 12,345 | 1,234 12,345
pl 1 234 12 345 | 1234 12 345
es 1.234 12.345 | 1234 12.345
SEEN
"$folder/venv/bin/python" "$folder/ask.py" > "$folder/now"
cat "$folder/now"
diff "$folder/seen" "$folder/now"
