"""The page that publishes the commitment: chances and digests before anything goes live."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from conference.ui.kit.controls import Button
from conference.ui.lottery.charts.makeup import MakeUpView
from conference.ui.lottery.panel.parts import (
    FigureList,
    Figures,
    PageView,
    ProgressLine,
    guarded_button,
    offer,
    text_block,
)
from conference.ui.lottery.says.publish import PublishPage
from conference.ui.lottery.says.state import AskedDeed, Deed
from conference.ui.picture import Tone

__all__ = ["PublishView"]


class PublishView(PageView):
    """Progress while it is computed, then what stands in the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = text_block(18, 600)
        self.warnings = text_block(13, 500, Tone.WARNING)
        self.progress, self.figures, self.digests = ProgressLine(), Figures(), FigureList()
        self.quotas = MakeUpView()
        self.commit, self.cancel = guarded_button(), Button()
        self.commit.confirmed.connect(lambda: self.deed.emit(AskedDeed(Deed.COMMIT)))
        self.cancel.clicked.connect(lambda: self.deed.emit(AskedDeed(Deed.CANCEL)))
        for widget in (self.verdict, self.progress, self.warnings, self.figures, self.digests,
                       self.quotas):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.commit)

    def show_page(self, page: PublishPage, key: str, *, is_stale: bool) -> None:
        """Show how it stands with the commitment of the lottery ``key``."""
        self.verdict.show_text(page.verdict.text, page.verdict.tone, is_stale=is_stale)
        self.progress.show_progress(page.progress)
        self.warnings.show_text("\n".join(page.warnings))
        self.warnings.setVisible(bool(page.warnings))
        self.figures.show_figures(page.figures, is_stale=is_stale)
        self.digests.show_figures(page.digests)
        self.quotas.show_lines(page.quotas, is_stale=is_stale)
        offer(self.commit, page.commit, f"commit/{key}")
        offer(self.cancel, page.cancel, "cancel")
        self.explain(page.commit)

    def first(self) -> QWidget | None:
        """The button that is to be pressed."""
        return self.commit
