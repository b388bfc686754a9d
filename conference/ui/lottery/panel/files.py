"""The pages of a lottery that import its files and check them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.panel.faults import FaultsModel
from conference.ui.lottery.panel.parts import Figures, PageView, ProgressLine, offer, text_block
from conference.ui.lottery.says.files import HELD, CheckPage, FileLine, ImportPage, held_label
from conference.ui.lottery.says.state import AskedDeed, Deed, JobProgress, Offer
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["CheckView", "ImportView"]


class FileCard(QFrame):
    """A file that must be there; ``pressed`` asks to choose one, or to stop sending it."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.label, self.hint = TextLabel(15, 600), TextLabel(13, 400, Tone.MUTED, elide=True)
        self.name, self.state = TextLabel(15, 500, elide=True), text_block(13, 500)
        self.button = Button()
        self.button.clicked.connect(self.pressed)
        self.progress = ProgressLine()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.hint, 0, 1)
        grid.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.name, 1, 0, 1, 2)
        grid.addWidget(self.state, 2, 0, 1, 3)
        grid.addWidget(self.progress, 3, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def show_file(self, line: FileLine) -> None:
        """Show name, state and button of the file, and a bar while it is sent."""
        self.label.show_text(line.label)
        self.hint.show_text(line.hint)
        self.name.show_text(line.name)
        self.name.setVisible(bool(line.name))
        sending = line.fraction is not None
        self.state.show_text(line.state.text, line.state.tone)
        self.state.setVisible(not sending)
        self.progress.show_progress(
            JobProgress(line.state.text, line.fraction) if sending else None
        )
        self.button.setText(line.button)
        self.button.setAccessibleName(_named(line))
        self.button.setEnabled(line.enabled)
        self.button.setToolTip(plain_tip(line.tip))


class HeldCard(QFrame):
    """The files that need not be there, a line each.

    ``pressed`` asks to choose one, or to stop sending it; ``removed`` to take it back.
    """

    pressed = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.states: dict[str, TextLabel] = {}
        self.buttons: dict[str, Button] = {}
        self.removals: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        heading = TextLabel(13, 400, Tone.MUTED)
        heading.show_text(say("desk-lottery-held-only"))
        grid.addWidget(heading, 0, 0, 1, 4)
        for row, kind in enumerate(HELD, start=1):
            label = held_label(kind)
            name, state = TextLabel(13, 600), TextLabel(13, 400, Tone.MUTED, elide=True)
            choose, remove = Button(), Button(say("desk-lottery-remove"))
            name.show_text(label)
            choose.clicked.connect(lambda _on=False, kind=kind: self.pressed.emit(kind))
            remove.clicked.connect(lambda _on=False, kind=kind: self.removed.emit(kind))
            remove.setAccessibleName(say("desk-lottery-remove-file", label=label))
            for column, widget in enumerate((name, state, remove, choose)):
                grid.addWidget(widget, row, column)
            self.states[kind], self.buttons[kind], self.removals[kind] = state, choose, remove

    def show_files(self, lines: tuple[tuple[str, FileLine], ...]) -> None:
        """Show state and buttons of each kind of file; what has none cannot be removed."""
        for kind, line in lines:
            said = ": ".join(part for part in (line.name, line.state.text) if part)
            self.states[kind].show_text(said or line.hint, line.state.tone)
            button, removal = self.buttons[kind], self.removals[kind]
            button.setText(line.button)
            button.setAccessibleName(_named(line))
            removal.setVisible(bool(said) and line.fraction is None)
            for one in (button, removal):
                one.setEnabled(line.enabled)
                one.setToolTip(plain_tip(line.tip))


class ImportView(PageView):
    """``file`` asks for the people or the quotas, ``titled`` gives what was typed as the title.

    ``onward`` asks for the settings, ``removed`` to take back a file that need not be there.
    """

    file = Signal(str)
    removed = Signal(str)
    titled = Signal(str)
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.title.setPlaceholderText(say("desk-lottery-title-placeholder"))
        self.title.setAccessibleName(say("desk-title"))
        self.title.textEdited.connect(self.titled)
        label = TextLabel(13, 400, Tone.MUTED)
        label.show_text(say("desk-title"))
        self.people, self.quotas = FileCard(), FileCard()
        self.people.pressed.connect(lambda: self.file.emit("people"))
        self.quotas.pressed.connect(lambda: self.file.emit("quotas"))
        self.held = HeldCard()
        self.held.pressed.connect(self.file)
        self.held.removed.connect(self.removed)
        note = text_block(13, 400, Tone.MUTED)
        note.show_text(say("desk-lottery-files-stay"))
        self.body.addWidget(label)
        self.body.addWidget(self.title)
        self.body.addWidget(self.people)
        self.body.addWidget(self.quotas)
        self.body.addWidget(self.held)
        self.body.addWidget(note)
        self.body.addStretch(1)
        self.settings = Button(say("desk-lottery-to-settings"))
        self.settings.clicked.connect(self.onward)
        self.foot.addStretch(1)
        self.foot.addWidget(self.settings)

    def show_page(self, page: ImportPage) -> None:
        """Show title and files; a title that is being typed stays."""
        if page.title != self.title.text():
            with QSignalBlocker(self.title):
                self.title.setText(page.title)
        self.title.setReadOnly(not page.may_name)
        self.people.show_file(page.people)
        self.quotas.show_file(page.quotas)
        self.held.show_files(page.held)
        self.settings.setVisible(page.may_go_on)

    def first(self) -> QWidget | None:
        """The first file that can be chosen."""
        return next((one.button for one in (self.people, self.quotas) if not one.name.words()),
                    None)  # fmt: skip


class CheckView(PageView):
    """What the server found: the faults as a table, all at once; why there is no panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = text_block(18, 600)
        self.progress, self.figures = ProgressLine(), Figures()
        self.heading = TextLabel(13, 600, Tone.DANGER)
        self.model = FaultsModel(self)
        self.table = QTableView()
        self.reasons, self.advice, self.remarks = _list(), _list(), _list()
        self.reasons_heading, self.advice_heading, self.remarks_heading = (
            TextLabel(12, 600, Tone.MUTED),
            TextLabel(12, 600),
            TextLabel(12, 600, Tone.MUTED),
        )
        self.remarks_heading.show_text(say("desk-lottery-how-read"))
        self.reasons_heading.show_text(say("desk-lottery-why-no-panel"))
        self.advice_heading.show_text(say("desk-lottery-smallest-change"))
        self.check, self.cancel = Button(), Button()
        self.check.setProperty("role", "primary")
        self.check.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.CHECK)))
        self.cancel.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.CANCEL)))
        self._set_up_table()
        for widget in (self.verdict, self.progress, self.figures, self.reasons_heading,
                       self.reasons, self.advice_heading, self.advice, self.remarks_heading,
                       self.remarks, self.heading):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.filler = QWidget()
        self.body.addWidget(self.filler, 1)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.check)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(say("desk-lottery-faults"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setMinimumHeight(180)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, wide in enumerate((150, 90, 150)):
            table.setColumnWidth(column, wide)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_page(self, page: CheckPage, *, is_stale: bool) -> None:
        """Show verdict, figures and faults; parts that have nothing to say are hidden."""
        self.verdict.show_text(page.verdict.text, page.verdict.tone, is_stale=is_stale)
        self.progress.show_progress(page.progress)
        self.figures.show_figures(page.figures, is_stale=is_stale)
        self.heading.show_text(page.faults_heading)
        self.heading.setVisible(bool(page.faults))
        self.model.show(page.faults)
        self.table.setVisible(bool(page.faults))
        self.filler.setVisible(not page.faults)
        self._show_list(self.reasons_heading, self.reasons, page.reasons)
        self._show_list(self.advice_heading, self.advice, page.relaxation)
        self._show_list(self.remarks_heading, self.remarks, page.remarks)
        self._offer(self.check, page.check)
        self._offer(self.cancel, page.cancel)
        self.explain(page.check)

    def _show_list(self, heading: TextLabel, words: TextLabel, lines: tuple[str, ...]) -> None:
        heading.setVisible(bool(lines))
        words.setVisible(bool(lines))
        words.show_text("\n".join(f"•  {line}" for line in lines))

    def _offer(self, button: Button, what: Offer) -> None:
        offer(button, what, "check")


def _list() -> TextLabel:
    words = text_block(13, 500)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _named(line: FileLine) -> str:
    """What the button of a file does, for those who do not see beside what it stands."""
    return say("desk-lottery-named-button", label=line.label, button=line.button)
