"""The rows of the form of a poll that say who is asked and, of the chamber, what it decides."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit

from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.spans import EXAMPLE, ReadSpans, read_spans, spans_told
from conference.protocol.views import RuleView
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.picture import Tone
from conference.ui.polls.says.drafting import (
    ELECTORATES,
    NO_DECISION,
    Draft,
    channel_words,
    decision_words,
)
from conference.words.spoken import say

__all__ = ["ElectorateRows"]


class ElectorateRows(QObject):
    """Without a chamber (``standing`` is None) and voters' ``areas`` the rooms are asked alone.

    Sittings are written in the conference's ``zone``; None is that of the machine.
    """

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        standing: tuple[RuleView, ...] | None,
        areas: tuple[str, ...] = (),
        zone: tzinfo | None = UTC,
    ) -> None:
        super().__init__()
        self._planned, self._zone = draft.sittings, zone
        self.sittings = QPlainTextEdit(spans_told(draft.sittings, zone))
        self.sittings.setPlaceholderText(say("desk-polls-form-sittings-example", example=EXAMPLE))
        self.sittings.setFixedHeight(64)
        self.sittings.setTabChangesFocus(True)
        self._were = self.sittings.toPlainText()
        self._standing = standing or ()
        self.whom, self.kind, self.area_box = ChoiceBox(), ChoiceBox(), ChoiceBox()
        may = {Electorate.PARTIES, Electorate(draft.electorate)}
        may |= {Electorate.CHAMBER} if standing is not None else set()
        may |= {Electorate.MEMBERS} if areas else set()
        for name, words in ELECTORATES.items():
            if name in may:
                self.whom.addItem(say(words), name)
        self.area_box.addItem(say("desk-polls-form-all-areas"), "")
        for area in dict.fromkeys((*areas, *([draft.area] if draft.area else []))):
            self.area_box.addItem(area, area)
        self.area_box.setCurrentIndex(max(0, self.area_box.findData(draft.area)))
        self.whom.setCurrentIndex(max(0, self.whom.findData(draft.electorate)))
        for rule in self._standing:
            self.kind.addItem(rule.title, rule.kind)
        if draft.decision and self.kind.findData(draft.decision) < 0:
            self.kind.addItem(draft.decision, draft.decision)
        self.kind.addItem(say(NO_DECISION), "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.decision)))
        self.needs = TextLabel(13, 600, Tone.TEXT)
        self.needs.setWordWrap(True)
        self._form: QFormLayout | None = None
        self.whom.currentIndexChanged.connect(self._on_whom)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.sittings.textChanged.connect(self.changed.emit)

    @property
    def electorate(self) -> str:
        """Who is asked."""
        return str(self.whom.currentData())

    @property
    def decision(self) -> str:
        """The kind of decision; "" where it is none."""
        return str(self.kind.currentData()) if self._decides else ""

    @property
    def area(self) -> str:
        """The area of members that is asked alone; "" for all."""
        is_theirs = self.electorate == Electorate.MEMBERS
        return str(self.area_box.currentData()) if is_theirs else ""

    @property
    def planned(self) -> ReadSpans:
        """The sittings of a poll of members, and what is wrong with them as they are written."""
        typed = self.sittings.toPlainText()
        if self.electorate != Electorate.MEMBERS:
            return ReadSpans((), ())
        if typed == self._were:
            return ReadSpans(self._planned, ())
        return read_spans(typed, self._zone)

    @property
    def _decides(self) -> bool:
        return self.electorate != Electorate.PARTIES

    @property
    def by_name(self) -> bool:
        """Whether the standing rules have it voted on by name."""
        return any(one.by_name for one in self._standing if one.kind == self.decision)

    @property
    def channels(self) -> dict[str, str]:
        """By what it may be answered, in words."""
        return channel_words(self.electorate)

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows of choice into a form."""
        self._form = form
        form.addRow(say("desk-polls-form-whom"), self.whom)
        form.addRow(say("desk-polls-form-area"), self.area_box)
        form.addRow(say("desk-polls-form-sittings"), self.sittings)
        form.addRow(say("desk-polls-form-decision"), self.kind)

    def add_needs_to(self, form: QFormLayout) -> None:
        """Put what a decision needs into the form, under its options."""
        form.addRow(say("desk-polls-form-needs"), self.needs)
        self._show()

    def _on_whom(self) -> None:
        """A decision of the first kind is what the chamber is mostly asked for."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(0)
        self._on_kind()

    def _on_kind(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._form is None:
            return
        is_of_members = self.electorate == Electorate.MEMBERS
        self._form.setRowVisible(self.whom, self.whom.count() > 1)
        self._form.setRowVisible(self.area_box, is_of_members and self.area_box.count() > 2)
        self._form.setRowVisible(self.sittings, is_of_members)
        self._form.setRowVisible(self.kind, self._decides)
        self._form.setRowVisible(self.needs, self._decides)
        self.needs.show_text(decision_words(self.decision, self._standing))
