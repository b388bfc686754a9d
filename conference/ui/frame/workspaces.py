"""The row of workspaces under the top bar, and the placing of docks for one of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabBar,
    QWidget,
)

from conference.ui.arrangements import Arrangement, Workspace
from conference.ui.kit import style
from conference.ui.kit.controls import Button, TextLabel, set_flag
from conference.ui.kit.phrase import Headline
from conference.ui.kit.tips import plain_tip
from conference.ui.panel import Panel
from conference.words.spoken import say

__all__ = ["DockArea", "WorkspaceBar", "arrange_docks", "fit_tabs"]

DockArea = Qt.DockWidgetArea
RIGHT = DockArea.RightDockWidgetArea

TOP = 0.35
"""What stands above the centre has at least this share of the window: on large screens it grows."""

SIDES = (0.17, 0.2)
"""The left and the right column have at least this share of the window: titles are not cut there
while there is room in the middle."""

MANY_TABS = 6
"""So many tabs in a column of a narrow window stand close together."""

LOW = 260
"""The height of what stands below the first panel of the left column, in pixels."""


class WorkspaceBar(QFrame):
    """``chosen`` gives the name of the workspace to go to; ``buttons`` are by name, in order."""

    chosen = Signal(str)

    def __init__(
        self,
        spaces: Sequence[Workspace],
        strips: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workspaces")
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 16, 4)
        line.setSpacing(4)
        for place, space in enumerate(spaces, start=1):
            line.addWidget(self._button(space, f"Alt+{place}"))
        for strip in strips:
            line.addWidget(strip, 8)
        self._has_strips = bool(strips)  # they have the room while there is no news
        if not strips:
            line.addStretch(1)
        self.mark = QLabel()
        self.mark.setTextFormat(Qt.TextFormat.PlainText)
        self.mark.setObjectName("mark")
        self.mark.setFont(style.font(13, 700))
        self.news = TextLabel(13, 500, elide=True)
        self.news.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.news, 4)
        line.addSpacing(8)
        line.addWidget(self.mark)
        self.show_headline(Headline())

    def _button(self, space: Workspace, shortcut: str) -> Button:
        title = say(space.title)
        button = Button(title)
        button.setProperty("flat", "true")
        button.setCheckable(True)
        button.setToolTip(plain_tip(say("desk-frame-the-workspace", title=title, keys=shortcut)))
        button.clicked.connect(lambda: self.chosen.emit(space.name))
        self._group.addButton(button)
        self.buttons[space.name] = button
        return button

    def show_workspace(self, name: str) -> None:
        """Mark the button of the workspace that is on."""
        self.buttons[name].setChecked(True)

    def show_headline(self, line: Headline) -> None:
        """What is going on that every workspace must say."""
        self.news.show_text(line.words, line.tone, line.words)
        self.news.setVisible(bool(line.words) or not self._has_strips)
        if line.mark != self.mark.text():
            self.mark.setText(line.mark)
            self.mark.setAccessibleName(line.mark)
        set_flag(self.mark, "tone", line.mark_tone)
        self.mark.setVisible(bool(line.mark))


def fit_tabs(
    window: QMainWindow,
    docks: Mapping[str, QDockWidget],
    panels: Sequence[Panel],
    most: int,
    *,
    is_narrow: bool,
) -> None:
    """All tabs of a column are seen, without arrows to scroll them, also in a narrow window.

    ``most`` is how many a column has: where they are many, they have less space around them.
    """
    for panel in panels:
        if panel.name in docks:
            short = panel.short if is_narrow else ""
            docks[panel.name].setWindowTitle(say(short or panel.title))
    window.setProperty("tabs", "many" if is_narrow and most >= MANY_TABS else "few")
    for bar in window.findChildren(QTabBar):
        bar.style().unpolish(bar)
        bar.style().polish(bar)


def arrange_docks(
    window: QMainWindow,
    docks: Mapping[str, QDockWidget],
    wanted: Arrangement,
    low: Collection[str] = (),
) -> None:
    """Put the docks where the arrangement wants them.

    What it does not name is hidden, at the right (where the column is tabs, as one more of them)
    or, of the ``low`` ones, below: what has no place at all would be shown whenever a saved
    arrangement is brought back.
    """
    for dock in docks.values():
        window.removeDockWidget(dock)
        dock.setFloating(False)
    for name in wanted.left:
        _add(window, docks[name], DockArea.LeftDockWidgetArea)
    for name in wanted.top:
        _add(window, docks[name], DockArea.TopDockWidgetArea)
    for name in wanted.bottom:
        _add(window, docks[name], DockArea.BottomDockWidgetArea)
    above: QDockWidget | None = None
    for tabs in wanted.right:
        first = docks[tabs[0]]
        _add(window, first, DockArea.RightDockWidgetArea)
        if above is not None:
            window.splitDockWidget(above, first, Qt.Orientation.Vertical)
        above = first
    for tabs in wanted.right:  # below a row of tabs Qt would add one more tab, and no row
        for name, before in zip(tabs[1:], tabs, strict=False):
            _add(window, docks[name], DockArea.RightDockWidgetArea)
            window.tabifyDockWidget(docks[before], docks[name])
        docks[tabs[0]].raise_()
    for name, dock in docks.items():
        if window.dockWidgetArea(dock) == DockArea.NoDockWidgetArea:
            is_low = name in low and not wanted.right
            window.addDockWidget(DockArea.BottomDockWidgetArea if is_low else RIGHT, dock)
            if any(len(tabs) > 1 for tabs in wanted.right):
                window.tabifyDockWidget(docks[wanted.right[-1][-1]], dock)
            dock.hide()
    if above is not None:
        above.raise_()
    _size(window, docks, wanted)
    for bar in window.findChildren(QTabBar):
        bar.setElideMode(Qt.TextElideMode.ElideNone)


def _add(window: QMainWindow, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
    window.addDockWidget(area, dock)
    dock.show()


def _size(window: QMainWindow, docks: Mapping[str, QDockWidget], wanted: Arrangement) -> None:
    columns = (wanted.left, [tabs[0] for tabs in wanted.right])
    sides = [
        (docks[names[0]], max(width, round(window.width() * share)))
        for names, width, share in zip(columns, wanted.sizes.widths, SIDES, strict=True)
        if names
    ]
    flat = Qt.Orientation.Horizontal
    window.resizeDocks([dock for dock, _ in sides], [width for _, width in sides], flat)
    if len(wanted.left) > 1:
        below = [docks[name] for name in wanted.left[1:]]
        heights = [1000, *([LOW] * len(below))]
        window.resizeDocks([docks[wanted.left[0]], *below], heights, Qt.Orientation.Vertical)
    column = [docks[tabs[0]] for tabs in wanted.right]
    if len(column) > 1:
        heights = list(wanted.sizes.heights[: len(column)])
        window.resizeDocks(column, heights, Qt.Orientation.Vertical)
    if wanted.top:
        row = [docks[name] for name in wanted.top]
        high = max(wanted.sizes.top, round(window.height() * TOP))
        window.resizeDocks(row, [high] * len(row), Qt.Orientation.Vertical)
        window.resizeDocks(row, [1000] * len(row), flat)
    if wanted.bottom:
        window.resizeDocks([docks[wanted.bottom[0]]], [112], Qt.Orientation.Vertical)
