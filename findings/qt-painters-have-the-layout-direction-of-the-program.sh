#!/bin/sh
# Qt (PySide6 6.11.3, offscreen): a painter on a widget has the layout direction of the program, not that of the widget.
#
# In a program that is laid out from right to left, a widget is set to left to right. Its style and its layout follow that;
# a QPainter that is made on it says right to left, and what it draws at AlignLeft begins at the right. A widget that shows
# something of another direction (a preview, a document) has to hand its own direction to each painter.
#
# Seen on Linux x86-64 with CPython 3.11.7:
#   program LeftToRight, widget LeftToRight: painter LeftToRight, drawn at the left
#   program RightToLeft, widget LeftToRight: painter RightToLeft, drawn at the right
#   program LeftToRight, widget RightToLeft: painter LeftToRight, drawn at the left
#   program RightToLeft, widget LeftToRight, handed over: painter LeftToRight, drawn at the left
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "PySide6-Essentials==6.11.3"
cat > "$folder/paint.py" <<'PY'
import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

program, widget, *handed = sys.argv[1:]
app = QApplication(["paint"])
app.setLayoutDirection(Qt.LayoutDirection[program])
seen = []


class Shown(QWidget):
    def paintEvent(self, _event):
        painter = QPainter(self)
        if handed:
            painter.setLayoutDirection(self.layoutDirection())
        seen.append(painter.layoutDirection().name)
        painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignLeft), "Forty")
        painter.end()


shown = Shown()
shown.setLayoutDirection(Qt.LayoutDirection[widget])
shown.resize(400, 40)
image = shown.grab().toImage()
ground = image.pixel(200, 39)
inked = [x for x in range(400) if any(image.pixel(x, y) != ground for y in range(40))]
side = "left" if max(inked) < 200 else "right"
how = ", handed over" if handed else ""
print(f"program {program}, widget {widget}{how}: painter {seen[-1]}, drawn at the {side}")
PY
for ways in "LeftToRight LeftToRight" "RightToLeft LeftToRight" "LeftToRight RightToLeft" \
    "RightToLeft LeftToRight handed"; do
    # shellcheck disable=SC2086
    QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/paint.py" $ways 2> "$folder/noise"
done > "$folder/seen"
cat "$folder/seen"
cat > "$folder/wanted" <<'SEEN'
program LeftToRight, widget LeftToRight: painter LeftToRight, drawn at the left
program RightToLeft, widget LeftToRight: painter RightToLeft, drawn at the right
program LeftToRight, widget RightToLeft: painter LeftToRight, drawn at the left
program RightToLeft, widget LeftToRight, handed over: painter LeftToRight, drawn at the left
SEEN
cmp "$folder/seen" "$folder/wanted"
