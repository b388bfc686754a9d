"""The pages of a lottery on stage: rehearse or go live, reveal, end."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from conference.ui.kit.controls import Button, ChoiceBox
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.charts.makeup import MakeUpView
from conference.ui.lottery.panel.parts import (
    Alarm,
    Figures,
    PageView,
    ProgressLine,
    guarded_button,
    offer,
    text_block,
)
from conference.ui.lottery.says.stage import REVEALS, EndPage, GoPage, RevealPage
from conference.ui.lottery.says.state import AskedDeed, Deed
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["EndView", "GoView", "RevealView"]


class GoView(PageView):
    """Rehearse, or go live; a further draw asks for its reason first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alarm = Alarm()
        self.words = text_block(15)
        self.figures = Figures()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(say("desk-lottery-reason-placeholder"))
        self.reason.setAccessibleName(say("desk-lottery-reason-of-draw"))
        self.reason.setMaxLength(1_000)
        self.reason.textChanged.connect(self._check)
        self.go = guarded_button()
        self.go.confirmed.connect(self._on_go)
        for widget in (self.alarm, self.words, self.figures, self.reason):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.go)
        self._page: GoPage | None = None
        self._subject = ""

    def show_page(self, page: GoPage, key: str, *, is_stale: bool) -> None:
        """Show what it means to go on; a page of another lottery or draw forgets the reason."""
        subject = f"{page.go.deed}/{key}/{page.go.label}"
        if subject != self._subject:
            self._subject = subject
            self.reason.clear()
        self._page = page
        self.alarm.show_text(page.alarm)
        self.words.show_text("\n\n".join(page.sentences), is_stale=is_stale)
        self.figures.show_figures(page.figures, is_stale=is_stale)
        self.reason.setVisible(page.needs_reason)
        self._check()

    def first(self) -> QWidget | None:
        """The reason where one is needed, else the button."""
        return self.reason if self._page is not None and self._page.needs_reason else self.go

    def _check(self) -> None:
        page = self._page
        if page is None:
            return
        lacks = page.needs_reason and not self.reason.text().strip()
        offer(self.go, page.go, self._subject)
        self.explain(page.go)
        if lacks:
            self.go.disarm()
            self.go.setEnabled(False)
            self.go.setToolTip(plain_tip(say("desk-lottery-reason-first")))
            self.why.show_text(page.go.tip or say("desk-lottery-reason-first"))

    def _on_go(self) -> None:
        if self._page is not None:
            self.deed.emit(AskedDeed(self._page.go.deed, reason=self.reason.text().strip()))


class RevealView(PageView):
    """The make-up against the quotas, and the reveal over as many seconds as chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = text_block(18, 600)
        self.progress, self.figures, self.chart = ProgressLine(), Figures(), MakeUpView()
        self.seconds = ChoiceBox()
        for seconds in REVEALS:
            self.seconds.addItem(say("desk-lottery-appear", over=f"s{seconds}"), seconds)
        self.seconds.setAccessibleName(say("desk-lottery-how-fast"))
        self.reveal = guarded_button()
        self.reveal.confirmed.connect(self._on_reveal)
        for widget in (self.verdict, self.progress, self.figures, self.chart):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.seconds)
        self.foot.addWidget(self.reveal)

    def show_page(self, page: RevealPage, key: str, *, is_stale: bool) -> None:
        """Show the draw against its quotas, and whether the lottery ``key`` can be revealed."""
        self.verdict.show_text(page.verdict.text, page.verdict.tone, is_stale=is_stale)
        self.progress.show_progress(page.progress)
        self.figures.show_figures(page.figures, is_stale=is_stale)
        self.chart.show_lines(page.lines, is_stale=is_stale)
        self.seconds.setEnabled(page.may_choose)
        offer(self.reveal, page.reveal, f"reveal/{key}")
        self.explain(page.reveal)

    def first(self) -> QWidget | None:
        """The button that is to be pressed."""
        return self.reveal

    def _on_reveal(self) -> None:
        self.deed.emit(AskedDeed(Deed.REVEAL, seconds=int(self.seconds.currentData())))


class EndView(PageView):
    """The seats as they appear, and the end of the scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = text_block(18, 600)
        self.progress, self.figures, self.chart = ProgressLine(), Figures(), MakeUpView()
        self.end, self.show_again, self.again = guarded_button(), guarded_button(), Button()
        self.show_again.setProperty("role", "")
        self.end.confirmed.connect(lambda: self.deed.emit(AskedDeed(Deed.END)))
        self.show_again.confirmed.connect(lambda: self.deed.emit(AskedDeed(Deed.REVEAL)))
        self.again.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.AGAIN)))
        for widget in (self.verdict, self.progress, self.figures, self.chart):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(self.again)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.show_again)
        self.foot.addWidget(self.end)

    def show_page(self, page: EndPage, key: str, *, is_stale: bool) -> None:
        """Show how far the reveal is, or what stands after it."""
        tone = page.verdict.tone
        self.verdict.show_text(page.verdict.text, tone or Tone.TEXT, is_stale=is_stale)
        self.progress.show_progress(page.progress)
        self.figures.show_figures(page.figures, is_stale=is_stale)
        self.chart.show_lines(page.lines, is_stale=is_stale)
        offer(self.end, page.end, f"end/{key}")
        offer(self.again, page.again, f"again/{key}")
        offer(self.show_again, page.show, f"show/{key}")

    def first(self) -> QWidget | None:
        """The end, where there is one."""
        return self.end
