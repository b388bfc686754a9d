#!/bin/sh
# msgspec: the descriptions of a JSON Schema changed between 0.22.0 and 0.23.0.
#
# schema_components() puts a class's docstring into "description". Up to 0.22.0 it is put in as Python keeps it, with the
# indentation of the source on every line but the first (Python 3.11 and 3.12; from 3.13 on the compiler takes it off).
# From 0.23.0 on it is cleaned as inspect.cleandoc does. A schema that is committed and compared byte by byte differs
# after an update of msgspec alone, and after an update of Python alone.
#
# Seen on Linux with CPython 3.11.7:
#   0.22.0 'One line.\n\n    And more.'
#   0.23.0 'One line.\n\nAnd more.'
set -eu
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' || {
    echo "this needs CPython 3.11 or 3.12; name one by PYTHON=..." >&2
    exit 2
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/look.py" <<'PY'
import msgspec


class Thing(msgspec.Struct):
    """One line.

    And more.
    """

    number: int


_, found = msgspec.json.schema_components([Thing])
print(msgspec.__version__, repr(found["Thing"]["description"]))
PY
for version in 0.22.0 0.23.0; do
    "$python" -m venv "$folder/$version"
    "$folder/$version/bin/python" -m pip install --quiet --disable-pip-version-check "msgspec==$version"
    "$folder/$version/bin/python" "$folder/look.py"
done > "$folder/seen"
cat "$folder/seen"
cat > "$folder/wanted" <<'SEEN'
0.22.0 'One line.\n\n    And more.'
0.23.0 'One line.\n\nAnd more.'
SEEN
cmp "$folder/seen" "$folder/wanted"
