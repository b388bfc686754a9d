"""The lottery workspace: the steps at the left, the page of the one that is due beside them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import style
from conference.ui.kit.controls import Button, ChoiceBox, TextLabel, rule
from conference.ui.lottery.panel.digits import DigitsView
from conference.ui.lottery.panel.files import CheckView, ImportView
from conference.ui.lottery.panel.parts import Alarm, PageView, offer, text_block
from conference.ui.lottery.panel.publish import PublishView
from conference.ui.lottery.panel.settings import SettingsView
from conference.ui.lottery.panel.stage import EndView, GoView, RevealView
from conference.ui.lottery.panel.steps import StepList
from conference.ui.lottery.says.digits import DigitsPage
from conference.ui.lottery.says.files import CheckPage, ImportPage, SettingsPage
from conference.ui.lottery.says.publish import PublishPage
from conference.ui.lottery.says.stage import EndPage, GoPage, RevealPage
from conference.ui.lottery.says.state import AskedDeed, CeremonyStep, Deed
from conference.ui.lottery.says.steps import LotterySheet
from conference.words.spoken import say

__all__ = ["LotteryWidget"]


class LotteryWidget(QFrame):
    """``chosen`` gives the id of a lottery to look at ("" for a new one), ``step`` a step of it.

    ``deed`` gives what the operator wants, with what belongs to it. The pages' other intents are
    theirs: ``files``, ``settings`` and ``digits``.
    """

    chosen = Signal(str)
    step = Signal(CeremonyStep)
    deed = Signal(AskedDeed)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._shown: tuple[str, CeremonyStep] | None = None
        self._waits = False
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(say("desk-lottery-which"))
        self.new, self.void = Button(say("desk-lottery-new")), Button()
        self.badge = TextLabel(13, 700)
        self.alarm = Alarm()
        self.steps = StepList()
        self.heading, self.following = TextLabel(24, 600, elide=True), text_block(15, 600)
        self.files, self.settings, self.check = ImportView(), SettingsView(), CheckView()
        self.publish, self.digits = PublishView(), DigitsView()
        self.rehearse, self.live = GoView(), GoView()
        self.reveal, self.end = RevealView(), EndView()
        self.views: dict[CeremonyStep, PageView] = {
            CeremonyStep.IMPORT: self.files,
            CeremonyStep.SETTINGS: self.settings,
            CeremonyStep.CHECK: self.check,
            CeremonyStep.PUBLISH: self.publish,
            CeremonyStep.REHEARSE: self.rehearse,
            CeremonyStep.LIVE: self.live,
            CeremonyStep.DIGITS: self.digits,
            CeremonyStep.REVEAL: self.reveal,
            CeremonyStep.END: self.end,
        }
        self.pages = QStackedWidget()
        for view in self.views.values():
            self.pages.addWidget(view)
            view.deed.connect(self.deed)
        self._lay_out()
        self.choice.activated.connect(lambda _place: self._on_choice())
        self.new.clicked.connect(lambda: self.chosen.emit(""))
        self.void.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.VOID)))
        self.steps.chosen.connect(self.step)
        self.files.onward.connect(lambda: self.step.emit(CeremonyStep.SETTINGS))

    def _lay_out(self) -> None:
        name = QLabel(say("desk-lottery-name"))
        name.setFont(style.font(12, 600))
        name.setObjectName("name")
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.setSpacing(12)
        self.choice.setMinimumWidth(280)
        for widget in (name, self.choice, self.badge):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.void)
        head.addWidget(self.new)
        top = QVBoxLayout()
        top.setContentsMargins(20, 12, 20, 4)
        top.setSpacing(4)
        for label in (self.alarm, self.heading, self.following):
            top.addWidget(label)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.pages, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.steps)
        body.addWidget(rule(upright=True))
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addLayout(body, 1)

    def show_sheet(self, sheet: LotterySheet) -> None:
        """Show the lottery; a step that has just become due gets the focus where it is needed."""
        self._show_choices(sheet)
        old = sheet.is_stale
        self.badge.show_text(sheet.badge.text, sheet.badge.tone, sheet.badge.tip, is_stale=old)
        self.alarm.show_text(sheet.alarm)
        self.steps.show_steps(sheet.steps)
        self.heading.show_text(sheet.heading)
        self.following.show_text(sheet.following.text, sheet.following.tone)
        offer(self.void, sheet.void, sheet.key)
        self._show_page(sheet)
        view = self.views[sheet.step]
        if self.pages.currentWidget() is not view:
            self.pages.setCurrentWidget(view)
        opened = (sheet.key, sheet.step)
        if opened != self._shown:
            self._shown = opened
            self._waits = not self.steps.hasFocus()
        if self._waits:
            self.focus_first()

    def focus_first(self) -> None:
        """Where something is to be typed or pressed now, the keys go there, once it is possible."""
        view = self.pages.currentWidget()
        first = view.first() if isinstance(view, PageView) else None
        self._waits = first is not None and not first.isEnabled()
        if first is not None and first.isEnabled() and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(first, QAbstractSpinBox):
                first.selectAll()

    def _show_page(self, sheet: LotterySheet) -> None:
        page, old = sheet.page, sheet.is_stale
        match page:
            case ImportPage():
                self.files.show_page(page)
            case SettingsPage():
                self.settings.show_page(page)
            case CheckPage():
                self.check.show_page(page, is_stale=old)
            case PublishPage():
                self.publish.show_page(page, sheet.key, is_stale=old)
            case GoPage():
                view = self.rehearse if sheet.step is CeremonyStep.REHEARSE else self.live
                view.show_page(page, sheet.key, is_stale=old)
            case DigitsPage():
                self.digits.show_page(page, is_stale=old)
            case RevealPage():
                self.reveal.show_page(page, sheet.key, is_stale=old)
            case EndPage():
                self.end.show_page(page, sheet.key, is_stale=old)

    def _show_choices(self, sheet: LotterySheet) -> None:
        keys = [self.choice.itemData(place) for place in range(self.choice.count())]
        labels = [self.choice.itemText(place) for place in range(self.choice.count())]
        if list(zip(keys, labels, strict=True)) != list(sheet.choices):
            with QSignalBlocker(self.choice):
                self.choice.clear()
                for key, label in sheet.choices:
                    self.choice.addItem(label, key)
        place = self.choice.findData(sheet.key)
        if place >= 0 and place != self.choice.currentIndex():
            self.choice.setCurrentIndex(place)

    def _on_choice(self) -> None:
        self.chosen.emit(str(self.choice.currentData()))
