"""A mood from a click to the record and back, run in a tree that has the subject in it.

``python scenario.py FOLDER``: what was seen goes to the output as one JSON object.
"""

import asyncio
import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from conference.deliberation.mood.commands import SetMood
from conference.deliberation.mood.events import MoodSet
from conference.ui.mood.panel import MoodPanel
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from conference.client.link import Link, open_session
from conference.client.program import Detached, serving
from conference.core.clock import ManualClock
from conference.core.folder import ConferenceFolder
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.deliberation.audience import Audience
from conference.deliberation.record import withheld
from conference.protocol.codec import encode_event
from conference.protocol.messages import Ack, Refused, Role
from conference.protocol.views import project
from conference.server.founding import found, sample_commands
from conference.server.record.replay import replay
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.ui.bridge.bridge import Bridge
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import style

PASSWORD = "amber-birch-copper-dune-ember"
PATIENCE = 30
"""How many seconds the desk may take to show something."""


async def on_a_link(url, role, secret, what):
    """Do something over a link of this role, which has a snapshot."""
    link = Link(open_session(role, secret), url)
    running = asyncio.create_task(link.run())
    try:
        await link.until(lambda session: session.replica.seq >= 0)
        return await what(link)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def shown(session):
    """The mood as this client has it; None before it has one."""
    mood = session.replica.get("mood")
    return mood and mood.word


async def ask(link, word):
    """Set the mood; the code of the answer, and the documents once they show it."""
    answer = await link.ask(SetMood(word))
    if isinstance(answer, Refused):
        return answer.code
    assert isinstance(answer, Ack)
    await link.until(lambda session: shown(session) == word)
    return "ack"


async def views(link):
    """All documents that this client has."""
    return dict(link.session.replica.views)


def over(url, role, secret, what):
    return asyncio.run(on_a_link(url, role, secret, what))


def shows(panel, word):
    """Whether the panel shows the word, within the time that it may take."""
    deadline = time.monotonic() + PATIENCE
    while panel.widget.accessibleName() != word and time.monotonic() < deadline:
        QTest.qWait(10)
    return panel.widget.accessibleName() == word


def on_the_desk(url, secret, folder):
    """A desk with the panel: what it shows before and after its own command."""
    app = QApplication.instance() or QApplication(["desk"])
    style.apply_theme(app)
    bridge = Bridge(url, Role.DESK, secret, "test")
    window = DeskWindow(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
    desk = Desk(bridge, window)
    panel = desk.panel(MoodPanel)
    bridge.start()
    window.show()
    try:
        assert shows(panel, "calm")
        before = panel.widget.accessibleName()
        entry = next(one for one in desk.entries() if one.key == "mood:merry")
        panel.do(entry.key)
        assert shows(panel, "merry")
        return [before, panel.widget.accessibleName(), "mood" in window.docks]
    finally:
        bridge.stop()
        window.close()


def in_the_record(folder):
    """What the record holds, and what a replay and its documents say of the mood."""
    store = SqliteStore(folder.record)
    try:
        entries = list(store.entries())
        meeting = replay(entries, store.roll()).meeting
        return {
            "kinds": [entry.kind for entry in entries if entry.kind == "mood_set"],
            "holds": verify(store).holds,
            "replayed": [meeting.mood.word, meeting.mood.changes],
            "phones see it": "mood" in project(meeting, Audience.PHONES),
            "hall sees it": "mood" in project(meeting, Audience.HALL),
            "withheld": withheld(meeting, MoodSet("cross", 2)),
        }
    finally:
        store.close()


def forged(folder):
    """Seal a mood that is no change behind the back of ``decide``; what verification says."""
    store = SqliteStore(folder.record)
    try:
        entries = list(store.entries())
        tree = MerkleTree(entry.leaf for entry in entries)
        again = MoodSet("merry", 1)
        sealed = seal(tree, entries[-1].time, [encode_event(again)])
        store.append(Commit(entries=sealed.entries, head=sealed.head))
        finding = verify(store)
        return [finding.holds, finding.reason]
    finally:
        store.close()


def main(path):
    folder = ConferenceFolder(path / "conference")
    first_day = datetime(2026, 6, 5, tzinfo=UTC)
    found(folder, sample_commands(6, 1, first_day, rehearsal=False), PASSWORD, ManualClock())
    token, display = folder.keys().desk_token, folder.keys().display_code
    seen = {}
    server = Detached("server", serving(folder.path), path / "server.log")
    try:
        url = server.opened()
        seen["unknown"] = over(url, Role.DESK, token, lambda link: ask(link, "blue"))
        seen["hall asks"] = over(url, Role.DISPLAY, display, lambda link: ask(link, "calm"))
        seen["desk asks"] = over(url, Role.DESK, token, lambda link: ask(link, "calm"))
        seen["desk"] = on_the_desk(url, token, path)
        before = over(url, Role.DESK, token, views)
    finally:
        server.kill()
    server = Detached("server", serving(folder.path), path / "server.log")
    try:
        url = server.opened()
        seen["same after a kill"] = over(url, Role.DESK, token, views) == before
        seen["hall"] = over(url, Role.DISPLAY, display, views)["mood"].word
    finally:
        server.stop()
    seen["record"] = in_the_record(folder)
    seen["forged"] = forged(folder)
    sys.stdout.write(json.dumps(seen) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
