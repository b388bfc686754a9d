"""A real server in its own process with a sample conference, and a desk to run it with."""

import contextlib
import io
import itertools
import json
import os
import queue
import signal
import threading
import urllib.request
from pathlib import Path

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from conference.cli import main
from conference.client.program import Detached, serving
from conference.core.folder import ConferenceFolder


class RunningConference:
    """``conference new`` and ``conference serve`` as an operator types them."""

    def __init__(self, folder: Path, *, parties=12, stream=False, rehearsal=False, zone=""):
        self.folder = folder
        self.stream = stream
        self.port = 0
        self.process = None
        self.url = ""
        mark = ["--rehearsal"] if rehearsal else []
        mark += ["--timezone", zone] if zone else []
        assert main(["new", str(folder), "--sample", "--parties", str(parties), *mark]) == 0

    def start(self):
        """Serve, on the same port as before when it was up already."""
        log = self.folder.parent / f"{self.folder.name}.log"
        more = [] if self.stream else ["--no-stream"]
        self.process = Detached("server", serving(self.folder, self.port, *more), log)
        self.url = self.process.opened()
        self.port = int(self.url.rpartition(":")[2])
        return self

    def kill(self):
        """As when the power fails."""
        if self.process is not None:
            self.process.kill()
            self.process = None

    def stop(self):
        """As by Ctrl+C."""
        if self.process is not None:
            self.thaw()
            assert self.process.stop(signal.SIGINT) == 0
            self.process = None

    def freeze(self):
        """The server still stands, but does not answer."""
        self.process.send(signal.SIGSTOP)

    def thaw(self):
        """It goes on."""
        self.process.send(signal.SIGCONT)

    def codes(self):
        """Party by party: name, code, facilitator_code."""
        token = ConferenceFolder(self.folder).keys().desk_token
        request = urllib.request.Request(
            f"{self.url}/api/codes", headers={"Authorization": f"Bearer {token}"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def answer_to(self, role, secret):
        """What the server first says to such a hello."""
        with connect(f"{self.url.replace('http', 'ws')}/ws", max_size=None) as socket:
            hello = {"type": "hello", "version": 1, "role": role, "secret": secret}
            socket.send(json.dumps(hello))
            return json.loads(socket.recv(timeout=20))

    def new_login(self, name):
        """The password of a login that is made."""
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            assert main(["password", str(self.folder), "--name", name]) == 0
        return told.getvalue().split()[4]

    @contextlib.contextmanager
    def desk(self, secret=None):
        """A desk, connected; of this machine, or by a password."""
        token = secret or ConferenceFolder(self.folder).keys().desk_token
        where = f"{self.url.replace('http', 'ws')}/ws"
        with connect(where, max_size=None, close_timeout=0.2) as socket:  # it may be frozen
            desk = Desk(socket, token)
            try:
                yield desk
            finally:
                desk.leave()


WATCHED = ("rooms", "phones")
"""The outputs of the pages that people look at."""


class Desk:
    """Gives commands and hears what comes of them."""

    _ids = itertools.count()

    def __init__(self, socket, token):
        self.socket = socket
        self.views = {}
        self.ticks = {}
        self.screens = {}
        self.opened = None
        self._heard = queue.SimpleQueue()
        self._left = threading.Event()
        self._threads = [threading.Thread(target=run) for run in (self._listen, self._ping)]
        for thread in self._threads:
            thread.start()
        self._send(type="hello", version=1, role="desk", secret=token, since=-1, name="test desk")
        self.until(lambda message: message["type"] == "snapshot")

    def do(self, command, **fields):
        """Carry out a command; asserts that it was accepted."""
        answer = self.request(command, **fields)
        assert answer["type"] == "ack", answer
        if command == "close_poll":  # answering comes before telling
            self.hear_until(lambda: self.views[f"poll/{fields['poll']}"]["state"] != "open")
        return answer

    def request(self, command, **fields):
        """What the server answers to a command."""
        ident = f"desk-{os.getpid()}-{next(self._ids)}"
        self._send(type=command, id=ident, **fields)
        return self.until(lambda message: message.get("id") == ident)

    def ask(self, poll, question, options, *, closes_in=None, **fields):
        """Prepare and open a poll, and put it on air."""
        self.do("prepare_poll", poll=poll, question=question, options=options, **fields)
        self.do("open_poll", poll=poll, closes_in=closes_in)
        self.opened = poll
        self.show("poll", poll=poll)

    def publish(self, poll):
        """Publish a poll, once it is counted by its rule, and put its result on air."""
        path = f"poll/{poll}"
        while (answer := self.request("publish_poll", poll=poll)).get("code") == "not_counted":
            before = self.views[path]
            self.hear_until(lambda before=before: self.views[path] is not before)
        assert answer["type"] == "ack", answer
        self.show("result", poll=poll)

    def show(self, kind, outputs=WATCHED, **parts):
        """Prepare a scene for outputs, and TAKE it; returns when it is on air."""
        scene = {"kind": kind, **parts}
        outputs = list(outputs)

        def stands(place):
            views = [self.views[f"output/{one}"].get(place) for one in outputs]
            return all(view and scene.items() <= view.items() for view in views)

        self.do("prepare_scene", outputs=outputs, scene=scene)
        self.hear_until(lambda: stands("preview"))
        before = {one: self.views[f"output/{one}"]["revision"] for one in outputs}
        self._take(outputs)
        self.hear_until(  # also where the same scene was on before
            lambda: (
                stands("scene")
                and all(self.views[f"output/{one}"]["revision"] > before[one] for one in outputs)
            )
        )

    def _take(self, outputs):
        """TAKE what stands on the previews; once more when they have moved on the way."""

        def revision():
            return self.views[f"output/{outputs[0]}"]["preview_revision"]

        while True:
            seen = revision()
            answer = self.request("take", outputs=outputs, preview=seen)
            if answer["type"] == "ack":
                return
            assert answer["code"] == "preview_moved", answer
            self.hear_until(lambda seen=seen: revision() != seen)

    def black(self, black, outputs=WATCHED):
        """Make outputs black, or lift it."""
        self.do("set_blackout", outputs=list(outputs), black=black)
        views = [f"output/{one}" for one in outputs]
        self.hear_until(lambda: all(self.views[one]["black"] == black for one in views))

    def hear_until(self, holds):
        """Hear messages until what they leave holds; fails when it never does."""
        while not holds():
            self._hear(self._heard.get(timeout=20))

    def catch_up(self):
        """Hear what has come so far."""
        while not self._heard.empty():
            self._hear(self._heard.get())

    def headcount(self, party, headcount):
        """Check people in for a party."""
        self.do("set_headcount", party=party, headcount=headcount)

    def tidy(self):
        """Close every open poll, and end the item that is on."""
        if self.opened is not None:
            with contextlib.suppress(AssertionError):  # void already
                self.do("close_poll", poll=self.opened)
        self.do("end_item")
        self.black(False, ())  # all of them
        self.show("video", ["rooms"])
        self.show("holding", ["phones", "hall", "overlay", "stage"])

    def item(self, kind):
        """The first item of a kind; put on with ``do("start_item", item=...)``."""
        items = [view for view in self.views.values() if view["view"] == "item"]
        return min((one for one in items if one["kind"] == kind), key=lambda one: one["place"])

    def people(self, poll):
        """The tally by people, once ballots have come in; final when the poll is closed."""
        tally = self.views[f"poll/{poll}"]["tally"]
        return tally["people"] if tally else self.ticks[poll]["counts"]["people"]

    def until(self, holds):
        """Hear messages until one fits; fails when none does."""
        while True:
            message = self._heard.get(timeout=20)
            self._hear(message)
            if holds(message):
                return message

    def until_people(self, poll, people):
        """Wait for the running tally to be this."""
        if poll in self.ticks and self.people(poll) == people:
            return
        self.until(
            lambda m: m["type"] == "tick" and m["poll"] == poll and m["counts"]["people"] == people
        )

    def leave(self):
        """Close the connection; the threads end."""
        self._left.set()
        self.socket.close()
        for thread in self._threads:
            thread.join(10)

    def _listen(self):
        with contextlib.suppress(ConnectionClosed):
            for frame in self.socket:
                self._heard.put(json.loads(frame))

    def _ping(self):
        with contextlib.suppress(ConnectionClosed):
            while not self._left.wait(2):
                self._send(type="ping", sent=0)

    def _hear(self, message):
        match message["type"]:
            case "snapshot":
                self.views = dict(message["views"])
            case "event":
                for change in message["changes"]:
                    if change["view"] is None:
                        self.views.pop(change["path"], None)
                    else:
                        self.views[change["path"]] = change["view"]
            case "tick":
                self.ticks[message["poll"]] = message
            case "screens":
                self.screens = {output: row for output, *row in message["rows"]}

    def _send(self, **message):
        self.socket.send(json.dumps(message))
