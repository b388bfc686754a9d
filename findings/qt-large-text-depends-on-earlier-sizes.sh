#!/bin/sh
# Qt (PySide6 6.11.3, offscreen): the same large text is painted differently after a smaller size of the font was used.
#
# A text of 80 px is drawn, then one of 30 px, then the text of 80 px again, each on a new white image. The two large
# pictures are not equal; with nothing drawn between them, or a text of 100 px, they are. At 60 px they are equal too.
# A test that compares two pictures of large text so depends on what was painted before in the same process.
#
# The font is DejaVu Sans as it comes with matplotlib, so that the fonts of the machine do not matter.
#
# Seen on Linux x86-64 with CPython 3.11.7:
#   80 px, nothing between: equal
#   80 px, 100 px between: equal
#   80 px, 30 px between: different
#   60 px, 30 px between: equal
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    "PySide6-Essentials==6.11.3" "matplotlib==3.10.7"
cat > "$folder/paint.py" <<'PY'
import sys
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

app = QGuiApplication(["paint"])
fonts = Path(find_spec("matplotlib").origin).parent / "mpl-data" / "fonts" / "ttf"
assert QFontDatabase.addApplicationFont(str(fonts / "DejaVuSans.ttf")) == 0


def painted(size):
    image = QImage(900, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont("DejaVu Sans")
    font.setPixelSize(size)
    painter.setFont(font)
    painter.drawText(10, 150, "Forty, fair's 40%")
    painter.end()
    return image


size, between = int(sys.argv[1]), [int(one) for one in sys.argv[2:]]
first = painted(size)
for other in between:
    painted(other)
same = "equal" if painted(size) == first else "different"
print(f"{size} px, {between[0] if between else 'nothing'}{' px' if between else ''} between: {same}")
PY
for sizes in "80" "80 100" "80 30" "60 30"; do
    # shellcheck disable=SC2086
    QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/paint.py" $sizes 2> "$folder/noise"
done > "$folder/seen"
cat "$folder/seen"
cat > "$folder/wanted" <<'SEEN'
80 px, nothing between: equal
80 px, 100 px between: equal
80 px, 30 px between: different
60 px, 30 px between: equal
SEEN
cmp "$folder/seen" "$folder/wanted"
