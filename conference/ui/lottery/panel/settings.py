"""The form of a lottery's settings: seats, objective, households, where digits come from."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QWidget,
)

from conference.deliberation.lottery.model import BEACON
from conference.ui.kit.controls import Button, ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.panel.parts import PageView, offer, text_block
from conference.ui.lottery.says.draft import (
    MOST_SEATS,
    MOST_SECONDS,
    OBJECTIVES,
    LotteryDraft,
)
from conference.ui.lottery.says.files import SettingsPage
from conference.ui.lottery.says.state import AskedDeed, Deed
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["SettingsView"]


class SettingsView(PageView):
    """``changed`` gives a ``LotteryDraft`` whenever the form holds another one."""

    changed = Signal(LotteryDraft)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.count = NumberBox()
        self.count.setRange(0, MOST_SEATS)
        self.count.setGroupSeparatorShown(True)
        self.count.setSpecialValueText(say("desk-lottery-how-many"))
        self.seats = TextLabel(13, 400, Tone.MUTED, elide=True)
        self.objective = ChoiceBox()
        self.objective.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.objective.setMinimumContentsLength(16)
        for name in OBJECTIVES:
            self.objective.addItem(say("desk-lottery-objective", objective=name), name)
        self.people = ChoiceBox()
        self.people.addItem(say("desk-lottery-those-of-file"), "file")
        self.people.addItem(say("desk-lottery-those-of-register"), "register")
        self.people.setAccessibleName(say("desk-lottery-who-may"))
        self.households, self.trained = QLineEdit(), QLineEdit()
        self.households.setPlaceholderText(say("desk-lottery-no-households"))
        self.trained.setPlaceholderText(say("desk-lottery-no-training"))
        self.households_menu, self.trained_menu = QMenu(self), QMenu(self)
        self.cap, self.gamma = QDoubleSpinBox(), QDoubleSpinBox()
        self.cap.setRange(0.0001, 100)
        self.cap.setDecimals(4)
        self.cap.setSuffix(" %")
        self.gamma.setRange(0.001, 1_000)
        self.gamma.setDecimals(3)
        self.digits, self.beacon = QLineEdit(), QLineEdit()
        self.beacon.setPlaceholderText(say("desk-lottery-no-beacon-placeholder"))
        self.limit = NumberBox()
        self.limit.setRange(0, MOST_SECONDS)
        self.limit.setSuffix(say("desk-lottery-seconds-suffix"))
        self.limit.setSpecialValueText(say("desk-lottery-no-limit"))
        self.advice, self.wrong = text_block(13, 400, Tone.MUTED), text_block(13, 500, Tone.WARNING)
        self.check = Button()
        self.check.setProperty("role", "primary")
        self.check.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.CHECK)))
        self.households_button = _menu_button(self.households_menu)
        self.trained_button = _menu_button(self.trained_menu)
        self._columns: tuple[str, ...] = ()
        self._fields: tuple[QWidget, ...] = (
            self.count,
            self.objective,
            self.people,
            self.households,
            self.trained,
            self.cap,
            self.gamma,
            self.digits,
            self.beacon,
            self.limit,
        )
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for box in (self.count, self.cap, self.gamma, self.limit):
            box.setFixedWidth(140)
            box.lineEdit().setTextMargins(8, 0, 8, 0)
        cap_note = TextLabel(13, 400, Tone.MUTED, elide=True)
        limit_note = TextLabel(13, 400, Tone.MUTED, elide=True)
        cap_note.show_text(say("desk-lottery-cap-note"))
        limit_note.show_text(say("desk-lottery-limit-note"))
        proposal = Button(say("desk-lottery-propose"))
        proposal.setToolTip(plain_tip(BEACON))
        proposal.clicked.connect(self._propose)
        self.proposal = proposal
        form.addRow(say("desk-lottery-form-seats"), _line(self.count, self.seats))
        form.addRow(say("desk-lottery-people"), self.people)
        form.addRow(say("desk-lottery-form-chances"), self.objective)
        form.addRow(say("desk-lottery-form-weight"), self.gamma)
        form.addRow(
            say("desk-lottery-form-address"),
            _line(self.households, self.households_button, stretch=0),
        )
        form.addRow(
            say("desk-lottery-form-trained"), _line(self.trained, self.trained_button, stretch=0)
        )
        form.addRow(say("desk-lottery-form-cap"), _line(self.cap, cap_note))
        form.addRow(say("desk-lottery-form-digits"), self.digits)
        form.addRow(say("desk-lottery-form-beacon"), _line(self.beacon, proposal, stretch=0))
        form.addRow("", self.advice)
        form.addRow(say("desk-lottery-form-limit"), _line(self.limit, limit_note))
        self.form = form
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.foot.addWidget(self.wrong, 1)
        self.foot.addWidget(self.check)

    def _listen(self) -> None:
        for box in (self.count, self.cap, self.gamma, self.limit):
            box.valueChanged.connect(self._on_change)
        for edit in (self.households, self.trained, self.digits, self.beacon):
            edit.textChanged.connect(self._on_change)
        for choice in (self.objective, self.people):
            choice.currentIndexChanged.connect(self._on_change)

    def draft(self) -> LotteryDraft:
        """What the form holds."""
        homes = (name.strip() for name in self.households.text().split(","))
        return LotteryDraft(
            title=self._title,
            size=self.count.value(),
            objective=str(self.objective.currentData()),
            households=tuple(name for name in homes if name),
            trained=self.trained.text().strip(),
            cap=self.cap.value() / 100,
            gamma=self.gamma.value(),
            digits_from=self.digits.text(),
            beacon_from=self.beacon.text(),
            time_limit=self.limit.value(),
            people=str(self.people.currentData()),
        )

    def show_page(self, page: SettingsPage) -> None:
        """Show the form; what is being typed stays."""
        self._title = page.draft.title
        if page.draft != self.draft():
            self._fill(page.draft)
        self.seats.show_text(page.seats.text, page.seats.tone)
        self.form.setRowVisible(self.gamma, page.draft.objective == "goldilocks")
        self.advice.show_text(page.advice, page.advice_tone)
        self.wrong.show_text(page.why or "\n".join(page.wrong))
        if page.columns != self._columns:
            self._columns = page.columns
            self._fill_menus()
        for widget in (*self._fields, self.proposal):
            widget.setEnabled(page.may_change)
        is_register = page.draft.people == "register"
        self.people.setEnabled(page.may_change and (page.has_register or is_register))
        self.people.setToolTip(
            plain_tip("" if page.has_register else say("desk-lottery-no-register"))
        )
        for button in (self.households_button, self.trained_button):
            button.setEnabled(page.may_change and bool(page.columns))
        offer(self.check, page.check, "check")

    def first(self) -> QWidget | None:
        """How many seats is what must be said."""
        return self.count

    def _fill(self, draft: LotteryDraft) -> None:
        blocked = [QSignalBlocker(one) for one in self._fields]
        self.count.setValue(draft.size)
        self.objective.setCurrentIndex(max(0, self.objective.findData(draft.objective)))
        self.people.setCurrentIndex(max(0, self.people.findData(draft.people)))
        self.households.setText(", ".join(draft.households))
        self.trained.setText(draft.trained)
        self.cap.setValue(draft.cap * 100)
        self.gamma.setValue(draft.gamma)
        self.digits.setText(draft.digits_from)
        self.beacon.setText(draft.beacon_from)
        self.limit.setValue(draft.time_limit)
        for one in blocked:
            one.unblock()

    def _fill_menus(self) -> None:
        self.households_menu.clear()
        self.trained_menu.clear()
        for name in self._columns:
            self.households_menu.addAction(name).triggered.connect(
                lambda _checked=False, name=name: self._toggle(name)
            )
            self.trained_menu.addAction(name).triggered.connect(
                lambda _checked=False, name=name: self.trained.setText(name)
            )

    def _toggle(self, name: str) -> None:
        """Add a column to the address, or take it out."""
        chosen = list(self.draft().households)
        chosen = [one for one in chosen if one != name] if name in chosen else [*chosen, name]
        self.households.setText(", ".join(chosen))

    def _propose(self) -> None:
        self.beacon.setText(BEACON)

    def _on_change(self, *_what: object) -> None:
        self.changed.emit(self.draft())


def _line(widget: QWidget, beside: QWidget, *, stretch: int = 1) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(widget, 1 - stretch)
    line.addWidget(beside, stretch)
    return row


def _menu_button(menu: QMenu) -> Button:
    button = Button(say("desk-lottery-columns"))
    button.setToolTip(plain_tip(say("desk-lottery-columns-tip")))
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
    return button
