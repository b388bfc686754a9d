"""Chromium that is killed where it hangs, and visitors whose pages' errors are heard."""

import contextlib
import itertools
import json
import os
import signal
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import Error

__all__ = ["CHROMIUM", "Chromium", "Visitor"]

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--autoplay-policy=no-user-gesture-required", "--disable-background-networking"]
NUMBERS = itertools.count()
PHONE = {"width": 390, "height": 844}


CLOSES_IN = 20.0
"""Seconds in which Chromium closes a page; now and then it never does, and answers nobody."""


class Chromium:
    """One browser for many tests; one that does not close a page is killed, and another begun."""

    def __init__(self, playwright):
        self.playwright = playwright
        self.mark = f"--begun-by={os.getpid()}-{next(NUMBERS)}"
        self.browser = None
        self.is_killed = False

    def new_context(self, **options):
        """A device of its own."""
        if self.browser is None or not self.browser.is_connected():
            self.browser = self.playwright.chromium.launch(
                executable_path=CHROMIUM, args=[*ARGUMENTS, self.mark]
            )
            self.is_killed = False
        return self.browser.new_context(**options)

    def close(self, what):
        """Close a page, a device or, with None, the browser; kills it where it hangs."""
        watch = threading.Timer(CLOSES_IN, self._kill)
        watch.start()
        try:
            (what or self.browser).close()
        except Error:
            if not self.is_killed:
                raise
        finally:
            watch.cancel()

    def _kill(self):
        self.is_killed = True
        for arguments in Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):  # it has ended meanwhile
                words = arguments.read_bytes().decode(errors="replace").split("\0")
                if self.mark in words and not any(word.startswith("--type=") for word in words):
                    os.kill(int(arguments.parent.name), signal.SIGKILL)


NO_WORKERS = "Service Worker registration blocked by Playwright"
"""What is said where a page wants to keep its shell on a device of these tests."""

TAKEN_DOWN = "ERR_FILE_NOT_FOUND"
"""What Chromium says of a blob whose video is taken down while it opens: a race inside of it."""


class Visitor:
    """Opens pages, each on a device of its own unless told otherwise, and hears their errors."""

    def __init__(self, browser):
        self.browser = browser
        self.devices = []
        self.errors = []
        self.expected = ()
        self.painted = {}

    def device(self, size=PHONE, **options):
        """A device: what it stores is its own. What a worker asks for could not be listened to."""
        touch = size["width"] < 1000
        options = {"service_workers": "block", **options}
        device = self.browser.new_context(viewport=size, has_touch=touch, **options)
        device.set_default_timeout(20_000)
        self.devices.append(device)
        return device

    def open(self, url, *, device=None, size=PHONE):
        """A page at ``url``."""
        page = (device or self.device(size)).new_page()
        self.listen(page, url)
        page.on("websocket", lambda socket: socket.on("framesent", partial(self._sent, page)))
        page.goto(url)
        return page

    def listen(self, page, url):
        """Keep what a page complains of."""
        page.on("pageerror", lambda error: self.errors.append(f"{url}: {error}"))
        page.on("console", lambda message: self._hear(url, message))

    def _sent(self, page, frame):
        message = json.loads(frame)
        if message["type"] == "painted":
            self.painted.setdefault(page, []).append(message)

    def reported(self, page, desk, output):
        """Wait until a page has reported what is on air on its output, once; what that is."""
        view = desk.views[f"output/{output}"]
        shown = "black" if view["black"] else view["scene"]["kind"]
        wanted = {"output": output, "revision": view["revision"], "scene": shown}
        while wanted not in (reports := self._reports(page)):
            page.wait_for_timeout(20)
        assert reports[-1] == wanted
        assert reports.count(wanted) == 1
        desk.hear_until(lambda: desk.screens.get(output, [])[:2] == [1, 1])

    def _reports(self, page):
        return [
            {name: value for name, value in report.items() if name != "type"}
            for report in self.painted.get(page, [])
        ]

    def _hear(self, url, message):
        if TAKEN_DOWN in message.text and str(message.location.get("url")).startswith("blob:"):
            return
        if NO_WORKERS in message.text:
            return
        if message.type in {"error", "warning"}:
            self.errors.append(f"{url}: {message.text} ({message.location.get('url')})")

    def leave(self):
        """Close everything; returns what went wrong on the way, but for what was expected."""
        for device in self.devices:
            for (
                page
            ) in device.pages:  # one by one: a device that closes all at once hangs more often
                self.browser.close(page)
            self.browser.close(device)
        return [error for error in self.errors if not any(one in error for one in self.expected)]
