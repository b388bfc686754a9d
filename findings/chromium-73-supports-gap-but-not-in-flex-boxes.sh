#!/bin/sh
# Chromium 73 (in PyQtWebEngine 5.13.2): CSS.supports("gap", "20px") is true, and flex boxes take no notice of a gap.
#
# The engine knows the property from grids, so neither @supports nor CSS.supports tells whether a flex box has gaps;
# only measuring one does. Televisions have such engines for many years. What else one would feature-test is told
# truly: min() and Array.prototype.at are not there.
#
# The wheels of 2019 are for the stable ABI, so they install on a Python of today, and with them a real engine of that
# year. It needs a screen with OpenGL: run by xvfb-run, with Mesa's software drawing.
#
# Seen on Linux x86-64 with CPython 3.11.7 and PyQt5-sip 12.17.0:
#   Chrome 73
#   supports gap: true
#   gap in a grid: 20
#   gap in a flex box: 0
#   supports min(): false
#   has Array.prototype.at: false
set -eu
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    "PyQt5==5.13.2" "PyQtWebEngine==5.13.2" "PyQt5-sip==12.17.0"
cat > "$folder/ask.py" <<'PY'
import re
import sys

from PyQt5.QtCore import QTimer
from PyQt5.QtWebEngineWidgets import QWebEngineView
from PyQt5.QtWidgets import QApplication

PAGE = """<!doctype html><title>gap</title>
<div id="grid" style="display: grid; grid-auto-flow: column; justify-content: start; gap: 20px"><i>a</i><i>b</i></div>
<div id="flex" style="display: flex; gap: 20px"><i>a</i><i>b</i></div>"""
ASKED = """(function () {
  function gap(id) {
    var two = document.getElementById(id).children;
    return Math.round(two[1].getBoundingClientRect().left - two[0].getBoundingClientRect().right);
  }
  return ["supports gap: " + CSS.supports("gap", "20px"), "gap in a grid: " + gap("grid"),
          "gap in a flex box: " + gap("flex"), "supports min(): " + CSS.supports("width", "min(1px, 2px)"),
          "has Array.prototype.at: " + ("at" in Array.prototype)].join("\\n");
})()"""

app = QApplication(["ask", "--no-sandbox", "--disable-gpu"])
view = QWebEngineView()
print("Chrome", re.search(r"Chrome/(\d+)", view.page().profile().httpUserAgent()).group(1))


def told(answer):
    print(answer)
    app.quit()


view.loadFinished.connect(lambda _: view.page().runJavaScript(ASKED, told))
QTimer.singleShot(60_000, lambda: sys.exit("the page did not load"))
view.setHtml(PAGE)
view.show()
app.exec_()
PY
LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb xvfb-run -a "$folder/venv/bin/python" -W ignore "$folder/ask.py" \
    2> "$folder/noise" > "$folder/seen" || { cat "$folder/noise"; exit 1; }
cat "$folder/seen"
cat > "$folder/wanted" <<'SEEN'
Chrome 73
supports gap: true
gap in a grid: 20
gap in a flex box: 0
supports min(): false
has Array.prototype.at: false
SEEN
diff "$folder/wanted" "$folder/seen"
