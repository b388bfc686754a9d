"""The run sheet that the desk opens."""

from dataclasses import replace
from pathlib import Path

from pictures import MINUTE, NOON, item, picture, poll
from PySide6.QtGui import QDesktopServices

from conference.core.clock import Millis
from conference.deliberation.cues.documents import CuesView, CueView
from conference.deliberation.cues.model import Cue, CueKind
from conference.ui.bridge.bridge import Frame
from conference.ui.programme.intents import ProgrammePanel
from conference.ui.programme.paper import sheet_of


def show():
    items = (
        item(0, started_at=NOON + MINUTE, ended_at=NOON + 16 * MINUTE, title="Opening"),
        item(1, started_at=NOON + 17 * MINUTE),
        item(2, hard=True, kind="vote", poll="p", title="Vote"),
        item(3, skipped=True),
    )
    return picture(items, (poll(),), on="i1", now=Millis(NOON + 20 * MINUTE))


def test_the_page_has_planned_real_and_expected_times():
    text = sheet_of(show())
    assert "12:01&#8211;12:16" in text
    assert "~12:32" in text
    assert "30% or 40%?" in text
    assert text.count("~") == 1, "neither what was nor what is skipped is expected"


def test_the_cues_that_the_desk_knows_are_on_it():
    made = show()
    cues = CuesView("i2", True, (CueView(Cue("a", CueKind.OBS, name="rooms wide")),))
    replica = replace(made.replica, views=made.replica.views.set("cues/i2", cues))
    assert "<br>OBS: rooms wide" in sheet_of(replace(made, replica=replica))


class Desk:
    """A desk of which only the alerts are seen."""

    def redraw(self):
        """Nothing is drawn here."""

    def __init__(self):
        self.alerts = []

    def alert(self, tone, sentence):
        self.alerts.append(sentence)


def test_the_command_opens_it_or_says_where_it_is(qapp, tmp_path, monkeypatch):
    opened, desk = [], Desk()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    panel = ProgrammePanel()
    panel.join(desk)
    made = show()
    panel.show(Frame(made, None))
    assert "runsheet" in {entry.key for entry in panel.entries(made)}
    assert panel.do("runsheet")
    (url,) = opened
    path = Path(url.toLocalFile())
    assert path.is_relative_to(tmp_path)
    assert path.read_text(encoding="utf-8") == sheet_of(made)
    assert desk.alerts == []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    panel.do("runsheet")
    assert desk.alerts == [f"Nothing here opens the run sheet. It is {path}."]
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    panel.do("runsheet")
    assert "cannot be written" in desk.alerts[-1]
