"""The panel of the stream: live pictures, TAKE, and what is typed into encoders."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from conference.deliberation.sender import Post
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.asking import Answer
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel, PanelSite
from conference.ui.picture import Picture, Tone
from conference.ui.stream.form import SourceForm
from conference.ui.stream.says.alarms import news
from conference.ui.stream.says.sheet import sheet_of
from conference.ui.stream.says.told import Known, Live, read_known, read_live
from conference.ui.stream.widget import StreamWidget
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["SPACE", "StreamPanel", "told_of"]

SPACE = "stream"

EVERY = 3_000
"""Milliseconds between two questions about sources and keys, while somebody looks."""

PACE = 200
"""Milliseconds between two questions about levels and pictures, while somebody looks."""

OK, GONE = 200, 404

CENTRE = {SPACE: Spot(Side.CENTRE)}


class StreamPanel(Panel):
    """Asks for live pictures only while it is seen."""

    name = "stream"
    title = "desk-panels-stream"
    place = PanelSite.CENTRE
    workspaces = (
        Workspace(SPACE, title, Sizes((0, 460), (560, 300)), Sizes((0, 330), (400, 200))),
    )
    standing = PanelSpots(CENTRE, CENTRE)
    widget: StreamWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = StreamWidget()
        self._picture = Picture()
        self._known: tuple[Known, ...] = ()
        self._chosen = ""
        self._asked_at = -EVERY
        self._shown: dict[str, int] = {}
        self._is_asking = False
        self._form: SourceForm | None = None
        self._pace = QTimer(self.widget, interval=PACE)
        self._pace.timeout.connect(self._ask_live)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.chosen.connect(self._choose)
        self.widget.taken.connect(self._take)
        self.widget.asked.connect(self._act)

    def show(self, frame: Frame) -> None:
        """Show how the stream stands; sources are asked for anew while somebody looks."""
        self._picture = frame.picture
        if self.widget.isVisible():
            self._refresh()
            if not self._pace.isActive():
                self._pace.start()
        sheet = sheet_of(frame.picture, self._known, self._chosen, self._why_not())
        self.widget.show_sheet(sheet, self._chosen)

    def stop(self) -> None:
        """Ask for nothing any more."""
        self._pace.stop()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """A take of each source, and going here."""
        now, group, why = picture.replica.stream, say("desk-panels-stream"), self._why_not()
        found = [CommandEntry("stream", group, say("desk-stream-show"))]
        sources = now.sources if now is not None else ()
        titles = [(one.id, one.title) for one in sources]
        for name, title in (*titles, ("holding", say("desk-stream-holding"))):
            label = say("desk-stream-pick-source", title=title)
            found.append(CommandEntry(f"stream:{name}", group, label, "", not why, why))
        return tuple(found)

    def do(self, key: str) -> bool:
        """Go here, or pick a source: what is on air is changed by TAKE alone."""
        kind, _, source = key.partition(":")
        if kind != "stream":
            return False
        self.host.bring_up(self)
        if source:
            self._choose(source)
            tile = self.widget.tiles.get(source)
            if tile is not None:
                tile.setFocus()
        return True

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """Conditions of sources and the programme, and takes of other desks."""
        return news(before, after)

    def _why_not(self) -> str:
        if not self._picture.link.is_up:
            return say("desk-no-link")
        return "" if self._picture.post is Post.DIRECTOR else say("desk-stream-why-post")

    def _choose(self, source: str) -> None:
        if source != self._chosen:
            self._chosen, self.widget.shows_key = source, False
            self.host.redraw()

    def _take(self, source: str) -> None:
        asked = {"id": self.host.new_id(), "source": source}
        self.host.ask("/api/stream/take", asked, self._heard)

    def _act(self, act: str) -> None:
        one = next((each for each in self._known if each.id == self._chosen), None)
        match act:
            case "add":
                self._fill_in(None)
            case "change" if one is not None:
                self._fill_in(one)
            case "new_key" if one is not None:
                self.host.ask("/api/stream/key", {"source": one.id}, self._heard)
            case "remove" if one is not None:
                self.host.ask("/api/stream/source/remove", {"source": one.id}, self._heard)
            case "copy_server" | "copy_key" if one is not None:
                copied = one.server if act == "copy_server" else one.key
                QGuiApplication.clipboard().setText(copied)
                self.host.alert(Tone.MUTED, say("desk-stream-copied", title=one.title))
            case "show_key":
                self.widget.shows_key = not self.widget.shows_key
                self.host.redraw()

    def _fill_in(self, before: Known | None) -> None:
        now = self._picture.replica.stream
        form = SourceForm(before, now.sources if now is not None else (), self.widget)
        self._form = form
        form.ask(lambda: self._keep(form))

    def _keep(self, form: SourceForm) -> bool:
        """Ask for it; the form closes once the server has taken it."""

        def heard(status: int, answer: bytes) -> None:
            if status == OK:
                form.close_sheet()
                self._heard(status, answer)
            else:
                form.say(told_of(status, answer))

        self.host.ask("/api/stream/source", form.asked(), heard)
        return False

    def _refresh(self) -> None:
        now = self._picture.now
        is_due = not 0 <= now - self._asked_at < EVERY
        if is_due and self._picture.link.is_up and not self._why_not():
            self._asked_at = now
            self.host.ask("/api/stream", None, self._hear_sources)

    def _heard(self, status: int, answer: bytes) -> None:
        """What came of an act: all desks are told of it, so that only a refusal is said."""
        if status == OK:
            self._hear_sources(status, answer)
        else:
            self.host.alert(Tone.WARNING, told_of(status, answer))

    def _hear_sources(self, status: int, answer: bytes) -> None:
        found = read_known(answer) if status == OK else None
        if found is not None and found != self._known:
            self._known = found
            self.host.redraw()

    def _ask_live(self) -> None:
        if not self.widget.isVisible() or not self._picture.link.is_up:
            self._pace.stop()
            self._is_asking = False
        elif not self._is_asking:
            self._is_asking = True
            self.host.ask("/api/stream/live", None, self._hear_live)

    def _hear_live(self, status: int, answer: bytes) -> None:
        self._is_asking = False
        live = read_live(answer) if status == OK else None
        if live is None:
            return
        self.widget.show_live(live.levels)
        self._ask_pictures(live)

    def _ask_pictures(self, live: Live) -> None:
        """Ask for each picture that is another one since; show none where there is none."""
        for name in [one for one in self._shown if one not in live.pictures]:
            del self._shown[name]
            self._show_picture(name, None)
        for name, version in live.pictures.items():
            if self._shown.get(name) != version and self.widget.view(name) is not None:
                self._shown[name] = version
                self.host.ask(f"/api/stream/monitor/{name}.jpg", None, self._picture_of(name))

    def _picture_of(self, name: str) -> Answer:
        def heard(status: int, answer: bytes) -> None:
            if status == OK:
                self._show_picture(name, answer)

        return heard

    def _show_picture(self, name: str, jpeg: bytes | None) -> None:
        view = self.widget.view(name)
        if view is not None and self.widget.isVisible():
            view.show_image(jpeg)


def told_of(status: int, answer: bytes) -> str:
    """Why something was not done, as the server says it."""
    try:
        told: Mapping[str, object] = json.loads(answer)
        return refusal_words(str(told.get("code", "")), str(told["sentence"]))
    except (ValueError, KeyError, TypeError):
        return say("desk-stream-unheard")
