"""The form of the cues of an item: a line each, in the order in which GO does them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from conference.deliberation.cues.commands import PlanCues
from conference.ui.cues.line import WIDTHS, CueLineEdit
from conference.ui.cues.says import drafting
from conference.ui.cues.says.checking import hindrance, note
from conference.ui.cues.says.drafting import CueDraft, PlanDraft
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["CuesForm"]

WIDE = 1240
"""Pixels of the form where the window has them."""


class CuesForm(Form):
    """Write the cues of an item. ``draft`` is what the form holds.

    ``before`` is what the item had when it opened; ``refused`` is what the server said of the
    draft, when it is offered again.
    """

    def __init__(
        self,
        draft: PlanDraft,
        before: PlanDraft,
        picture: Picture,
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        heading = say("desk-cues-cues-of", title=draft.item.title)
        super().__init__(heading, say("desk-keep"), parent)
        self.draft, self.before = draft, before
        self._picture, self._refused = picture, refused
        self.lines: dict[str, CueLineEdit] = {}
        self.note = TextLabel(13)
        self.note.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add_button = Button(say("desk-cues-add"))
        self.add_button.clicked.connect(lambda: self._add(""))
        self.usual_button = Button(say("desk-cues-as-its-kind"))
        self.usual_button.clicked.connect(self._usual)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.add_button)
        below.addWidget(self.usual_button)
        keys = TextLabel(12, 400, Tone.MUTED, elide=True)
        keys.show_text(say("desk-cues-keys"))
        below.addWidget(keys, 1)
        self.head = _Head()
        self.body.addWidget(self.note)
        self.body.addWidget(self.head)
        self.body.addLayout(self._rows)
        self.body.addLayout(below)
        self.setMinimumWidth(WIDE)

    @property
    def is_filled(self) -> bool:
        """Whether the cues in it are others than the item has."""
        return self.command() is not None

    def command(self) -> PlanCues | None:
        """What the form asks for; None where it changes nothing."""
        return drafting.command(self.before, self.draft)

    def see(self, picture: Picture) -> None:
        """Things have changed: offer what there is now, and say what is wrong with it."""
        self._picture = picture
        said = note(picture, self.draft.item, self.draft)
        self.note.show_text(said.text, said.tone)
        for line in self.lines.values():
            line.offer(picture)

    def _show(self) -> None:
        """Have a line for each cue, in their order, with the keys going from one to the next."""
        rows = self.draft.rows
        for name in [one for one in self.lines if all(row.id != one for row in rows)]:
            gone = self.lines.pop(name)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(rows):
            line = self.lines.get(row.id) or self._line(row)
            self._rows.insertWidget(place, line)
            line.show()
            line.show_place(place + 1, len(rows))
        fields = [one for row in rows for one in self.lines[row.id].fields()]
        ends = (self.add_button, self.usual_button, self.accept_button, self.cancel_button)
        for before, after in pairwise((*fields, *ends)):
            self.setTabOrder(before, after)
        self.head.setVisible(bool(rows))
        self._check()

    def _line(self, row: CueDraft) -> CueLineEdit:
        line = CueLineEdit(row, self.draft.item, self._picture)
        line.edited.connect(self._edited)
        line.asked.connect(lambda asked, name=row.id: self._asked(name, asked))
        self.lines[row.id] = line
        return line

    def _edited(self, row: CueDraft) -> None:
        self.draft = drafting.changed(self.draft, row)
        self._check()

    def _asked(self, name: str, asked: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "up": lambda: self._move(name, -1),
            "down": lambda: self._move(name, 1),
            "add": lambda: self._add(name),
            "remove": lambda: self._remove(name),
        }
        acts[asked]()

    def _move(self, name: str, by: int) -> None:
        self.draft = drafting.moved(self.draft, name, by)
        self._show()
        self._area.ensureWidgetVisible(self.lines[name])

    def _add(self, after: str) -> None:
        if len(self.draft.rows) >= drafting.MOST:
            return
        before = {row.id for row in self.draft.rows}
        self.draft = drafting.added(self.draft, after)
        self._show()
        (made,) = (row.id for row in self.draft.rows if row.id not in before)
        self.lines[made].act.setFocus()

    def _remove(self, name: str) -> None:
        names = [row.id for row in self.draft.rows]
        left = names[names.index(name) + 1 :] or names[: names.index(name)][-1:]
        (self.lines[left[0]].act if left else self.add_button).setFocus()
        self.draft = drafting.removed(self.draft, name)
        self._show()

    def _usual(self) -> None:
        self.add_button.setFocus()
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines.clear()
        self.draft = drafting.usual(self.draft)
        self._show()

    def _check(self) -> None:
        self.see(self._picture)
        self.usual_button.setEnabled(not self.draft.is_usual)
        self.add_button.setEnabled(len(self.draft.rows) < drafting.MOST)
        wrong = hindrance(self.draft)
        refused = ""
        if self._refused:
            refused = say("desk-cues-server-refused", why=self._refused)
        self._refused = ""
        self.wrong.show_text(" ".join(filter(None, (refused, wrong))))
        self.accept_button.setEnabled(not wrong)


class _Head(QWidget):
    """What the columns are."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for name, words in (
            ("number", ""),
            ("act", say("desk-cues-does")),
            ("", say("desk-cues-what")),
            ("where", say("desk-cues-where")),
            ("wait", say("desk-cues-after-go")),
            ("armed", ""),
            ("buttons", ""),
        ):
            label = TextLabel(12, 500, Tone.MUTED)
            label.show_text(words)
            if name:
                label.setFixedWidth(WIDTHS[name])
            line.addWidget(label, 0 if name else 1)
