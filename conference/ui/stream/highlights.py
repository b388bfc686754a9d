"""The panel of highlights: the last minute by one key, marks in and out, their titles."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from conference.deliberation.sender import Post
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit import style, words
from conference.ui.kit.controls import Button, GuardedButton, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.kit.flow import Flow
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.stream.panel import SPACE, told_of
from conference.ui.stream.says.told import Mark, Marked, read_marked
from conference.words.spoken import say

__all__ = ["HighlightsPanel"]

EVERY = 3_000

OK = 200

PATH = "/api/stream/marks"

ACTS = {
    "last": "desk-stream-mark-last",
    "in": "desk-stream-mark-in",
    "out": "desk-stream-mark-out",
}

SPOT = {SPACE: Spot(Side.RIGHT, 0)}


class HighlightsPanel(Panel):
    """Asks for the marks while it is seen; its key marks the last minute from anywhere."""

    name = "highlights"
    title = "desk-panels-highlights"
    standing = PanelSpots(SPOT, SPOT)
    widget: HighlightsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = HighlightsWidget()
        self._picture = Picture()
        self._marked = Marked()
        self._asked_at = -EVERY

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (self._entry("last"),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.asked.connect(self._act)

    def show(self, frame: Frame) -> None:
        """Show the marks that were heard last."""
        self._picture = frame.picture
        now = frame.picture.now
        is_due = not 0 <= now - self._asked_at < EVERY
        if self.widget.isVisible() and is_due and frame.picture.link.is_up:
            self._asked_at = now
            self.host.ask(PATH, None, self._hear)
        self._show()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """Marking, each with why it cannot be done."""
        return tuple(self._entry(act) for act in ACTS)

    def do(self, key: str) -> bool:
        """Mark."""
        kind, _, act = key.partition(":")
        if kind != "mark":
            return False
        self._act(act)
        return True

    def _entry(self, act: str) -> CommandEntry:
        why = self._why_not(act)
        keys = "Ctrl+Shift+J" if act == "last" else ""
        label = say(ACTS[act])
        return CommandEntry(f"mark:{act}", say(self.title), label, keys, not why, why)

    def _why_not(self, act: str = "") -> str:
        if not self._picture.link.is_up:
            return say("desk-no-link")
        if self._picture.post is Post.READER:
            return say("desk-stream-why-post")
        if act == "out" and self._marked.open is None:
            return say("desk-stream-mark-none-open")
        return say("desk-stream-mark-open") if act == "in" and self._marked.open else ""

    def _show(self) -> None:
        count = sum(one.end is not None for one in self._marked.marks)
        self.head.summary.show_text(words.number(count), is_stale=not self._picture.link.is_up)
        whys = {act: self._why_not(act) for act in ACTS}
        self.widget.show_marks(self._marked, self._picture, whys)

    def _act(self, act: str) -> None:
        mark = self.widget.chosen()
        if act in ACTS:
            self.host.ask(PATH, {"act": act}, self._heard)
        elif act == "rename" and mark is not None:
            form = TitleForm(mark, self.widget)
            form.ask(lambda: self._rename(mark, form))
        elif act == "remove" and mark is not None:
            self.host.ask(PATH, {"act": "remove", "mark": mark.id}, self._heard)

    def _rename(self, mark: Mark, form: TitleForm) -> bool:
        asked = {"act": "rename", "mark": mark.id, "title": form.name.text()}
        self.host.ask(PATH, asked, self._heard)
        return True

    def _hear(self, status: int, answer: bytes) -> None:
        found = read_marked(answer) if status == OK else None
        if found is not None and found != self._marked:
            self._marked = found
            self._show()

    def _heard(self, status: int, answer: bytes) -> None:
        if status == OK:
            self._hear(status, answer)
            self.host.alert(Tone.MUTED, say("desk-stream-marked"))
        else:
            self.host.alert(Tone.WARNING, told_of(status, answer))


class HighlightsWidget(QWidget):
    """Shows marks, the newest first; ``asked`` gives an act."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.list = QListWidget()
        self.list.setFont(style.font(13))
        self.list.setAccessibleName(say("desk-panels-highlights"))
        self.buttons = {act: Button(say(key)) for act, key in ACTS.items()}
        self.rename = Button(say("desk-stream-mark-rename"))
        self.remove = GuardedButton(say("desk-stream-remove"))
        for act, button in (*self.buttons.items(), ("rename", self.rename)):
            button.clicked.connect(lambda _on=False, act=act: self.asked.emit(act))
        self.remove.confirmed.connect(lambda: self.asked.emit("remove"))
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        self._marked, self._why = Marked(), ""
        row = QWidget()
        acts = Flow(row)
        for widget in (*self.buttons.values(), self.rename, self.remove):
            acts.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(row)

    def show_marks(self, marked: Marked, picture: Picture, whys: dict[str, str]) -> None:
        """Show these; the one that was chosen stays so."""
        for act, button in self.buttons.items():
            button.setEnabled(not whys[act])
        self._why = whys["last"]
        if marked != self._marked:
            chosen = self.chosen()
            self._marked = marked
            self.list.clear()
            for one in reversed(marked.marks):
                item = QListWidgetItem(_line(one, picture))
                self.list.addItem(item)
                if chosen is not None and one.id == chosen.id:
                    self.list.setCurrentItem(item)
        self.empty.show_text("" if marked.marks else say("desk-stream-mark-empty"))
        self.empty.setVisible(not marked.marks)
        self._offer()

    def chosen(self) -> Mark | None:
        """The mark that is selected."""
        place = self.list.currentRow()
        rows = tuple(reversed(self._marked.marks))
        return rows[place] if 0 <= place < len(rows) else None

    def _offer(self) -> None:
        mark = self.chosen()
        is_on = mark is not None and not self._why
        self.rename.setEnabled(is_on)
        self.remove.offer(
            say("desk-stream-remove"),
            say("desk-stream-remove-armed"),
            mark.id if mark is not None else "",
            enabled=is_on,
        )


class TitleForm(Form):
    """Another title for a highlight."""

    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(say("desk-stream-mark-rename"), say("desk-stream-keep"), parent)
        self.name = QLineEdit(mark.title)
        self.name.setMaxLength(120)
        self.name.setAccessibleName(say("desk-title"))
        self.body.addWidget(self.name)


def _line(mark: Mark, picture: Picture) -> str:
    """When it was, how long, and its title."""
    begin = words.clock(mark.begin, picture.zone, seconds=True)
    long = say("desk-stream-mark-runs") if mark.end is None else words.span(mark.end - mark.begin)
    return "  ".join(filter(None, (begin, long, words.isolated(mark.title) if mark.title else "")))
