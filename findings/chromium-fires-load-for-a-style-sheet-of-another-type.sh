#!/bin/sh
# Chromium 150: a style sheet that comes as text/html fires `load`, not `error`.
#
# The browser refuses such a sheet, as it should in standards mode, and it has no rules. The HTML standard has `error`
# for that (link type "stylesheet": another Content-Type than text/css is no success, and `error` is fired without
# success). Chromium fires `load`. A page that asks again on `error` alone takes what a guest network serves with
# status 200 in place of the sheet for the sheet. With 404, `error` is fired.
#
# Seen on Linux x86-64 with Chromium 150.0.7871.100 of Debian 12, driven by Playwright 1.65.2:
#   text/css, 200: load, 1 rule
#   text/html, 200: load, 0 rules
#   application/octet-stream, 200: load, 0 rules
#   text/css, 404: error, 0 rules
set -eu
python=${PYTHON:-python3}
chromium=${CHROMIUM:-/usr/bin/chromium}
"$chromium" --version 2> /dev/null | grep -q " 150\." || echo "this is another Chromium than 150" >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "playwright==1.65.2"
cat > "$folder/load.py" <<'PY'
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import sync_playwright

CASES = [("text/css", 200), ("text/html", 200), ("application/octet-stream", 200), ("text/css", 404)]


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        number = self.path.strip("/").removesuffix("favicon.ico")
        kind, status = CASES[int(number)] if number else ("text/html", 200)
        body = b"p { color: red; }" if number else b"<!doctype html><title>Page</title><p>Page</p>"
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ASK = """(number) => new Promise((done) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `/${number}`;
  const rules = () => link.sheet?.cssRules.length ?? 0;
  link.onload = () => done(["load", rules()]);
  link.onerror = () => done(["error", rules()]);
  document.head.append(link);
})"""

server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()
with sync_playwright() as driver:
    browser = driver.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    assert page.evaluate("document.compatMode") == "CSS1Compat"
    for number, (kind, status) in enumerate(CASES):
        event, rules = page.evaluate(ASK, number)
        print(f"{kind}, {status}: {event}, {rules} rule{'' if rules == 1 else 's'}")
    browser.close()
PY
"$folder/venv/bin/python" "$folder/load.py" "$chromium" > "$folder/seen"
cat "$folder/seen"
cat > "$folder/wanted" <<'SEEN'
text/css, 200: load, 1 rule
text/html, 200: load, 0 rules
application/octet-stream, 200: load, 0 rules
text/css, 404: error, 0 rules
SEEN
cmp "$folder/seen" "$folder/wanted"
