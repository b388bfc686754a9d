"""The window of the desk: panels in docks, arranged for the width there is, restored on restart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conference.ui.arrangements import Arrangement, arrangement
from conference.ui.frame.bottombar import BottomBar
from conference.ui.frame.topbar import TopBar
from conference.ui.frame.workspaces import DockArea, WorkspaceBar, arrange_docks, fit_tabs
from conference.ui.kit.sheets import Sheet
from conference.ui.panel import Panel, PanelSite
from conference.ui.panels import PANELS
from conference.words.spoken import say

__all__ = ["DeskWindow"]

WIDE = 1600
"""From this width on the right column stands open; below, it is tabs."""

KEEP_MS = 1000
"""When nothing was moved for so long it is kept, so that a desk that is killed comes back too."""

SETTLED_MS = 120
"""When the window has had one size for so long, the docks get the sizes that were chosen."""

LAYOUT = 4
"""Version of the saved arrangement: a saved one of another version is forgotten."""

P = TypeVar("P", bound=Panel)


class Centre(QStackedWidget):
    """The panel in the middle: it asks for the room of the one that is seen, not of the widest."""

    def minimumSizeHint(self) -> QSize:
        """That of the one that is seen."""
        seen = self.currentWidget()
        return seen.minimumSizeHint() if seen is not None else QSize()


class DeskWindow(QMainWindow):
    """The window, made from panels; ``closing`` comes when it is closed.

    ``asks`` is called when somebody closes it: True when it stays open for now, and asks.
    ``panels`` are those that were made, ``spaces`` the workspaces that they bring, ``docks`` the
    docks by the panel's name, ``workspace`` the name of the one that is on.
    """

    closing = Signal()

    def __init__(self, settings: QSettings, panels: Sequence[type[Panel]] = PANELS) -> None:
        super().__init__()
        self._settings = settings
        self.asks: Callable[[], bool] = lambda: False
        self.setWindowTitle(say("desk-frame-desk"))
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self.setTabPosition(DockArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, DockArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, DockArea.RightDockWidgetArea),
            (Qt.Corner.TopLeftCorner, DockArea.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, DockArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        self.panels = tuple(kind() for kind in panels)
        self.spaces = tuple(one for panel in self.panels for one in panel.workspaces)
        self.topbar, self.workspaces = (
            TopBar(),
            WorkspaceBar(self.spaces, [one.strip for one in self.panels if one.strip is not None]),
        )
        self.bottombar = BottomBar([one.foot for one in self.panels if one.foot is not None])
        self.docks = {
            one.name: self._dock(one) for one in self.panels if one.place is PanelSite.DOCK
        }
        self._centres = {
            one.name: one.widget for one in self.panels if one.place is PanelSite.CENTRE
        }
        self._put_bars()
        self._put_centre()
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self.save)
        self.workspace = self.spaces[0].name
        self._noting = QTimer(self, singleShot=True, interval=0)
        self._noting.timeout.connect(self._note)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self._is_wide: bool | None = None
        self._chosen: QByteArray | None = None
        self._calm, self._given = QSize(), QByteArray()
        self.setMinimumSize(1024, 640)

    def restore(self) -> None:
        """Bring back size, place and arrangement of the last time; else fill the screen."""
        geometry = self._settings.value("desk/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            screen = self.screen().availableGeometry()
            self.setGeometry(screen)
        kept = self._settings.value("desk/workspace")
        if kept in {one.name for one in self.spaces}:
            self.workspace = str(kept)

    def showEvent(self, event: QShowEvent) -> None:
        """The docks are arranged once there is a size to arrange them in."""
        super().showEvent(event)
        if self._is_wide is None:
            QTimer.singleShot(0, self, lambda: self._arrange_for(self.width()))

    def panel(self, kind: type[P]) -> P:
        """The panel of this class."""
        return next(one for one in self.panels if isinstance(one, kind))

    def go_to(self, workspace: str) -> None:
        """Arrange the panels for a workspace, as they were left there."""
        if workspace != self.workspace:
            self._keep()
            self.workspace = workspace
            self._bring_back()
            centre = self._wanted().centre
            for panel in self.panels:
                if panel.name == centre:
                    panel.focus_first()
        self.workspaces.show_workspace(workspace)
        self._keep_soon()

    def bring_up(self, panel: Panel) -> None:
        """Show a panel: in front where docks are tabs, also where the workspace has it not.

        A panel of the centre is gone to, in the workspace that it brings.
        """
        if panel.name in self.docks:
            self.docks[panel.name].show()
            self.docks[panel.name].raise_()
        elif panel.name != self._wanted().centre:
            self.go_to(panel.workspaces[0].name)

    def entitle(self, conference: str) -> None:
        """Have the window's title name the conference."""
        title = say("desk-frame-desk")
        if conference:
            title = say("desk-frame-desk-of", conference=conference)
        if title != self.windowTitle():
            self.setWindowTitle(title)

    def toggle_full_screen(self) -> None:
        """The whole screen, or a window again."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def reset_arrangement(self) -> None:
        """Forget what was arranged by hand."""
        self._arrange()

    def save(self) -> None:
        """Keep size, place and arrangement for the next time."""
        if not self.isVisible():
            return
        self._settings.setValue("desk/geometry", self.saveGeometry())
        self._settings.setValue("desk/workspace", self.workspace)
        self._keep()
        self._settings.sync()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Crossing the breakpoint changes to the other arrangement."""
        super().resizeEvent(event)
        if self._is_wide is not None:
            self._arrange_for(event.size().width())
            self._calm = QSize()
            self._settling.start()
            self._keep_soon()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The place is kept when it stays there."""
        super().moveEvent(event)
        self._keep_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden window has no arrangement to keep: the timers that would are stopped."""
        super().hideEvent(event)
        for timer in (self._keeping, self._noting, self._settling):
            timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a field that has no use for it; where there is none, the sheet on top."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif focused := self.focusWidget():
            focused.clearFocus()
        elif sheets := [one for one in self.findChildren(Sheet) if one.isVisible()]:
            sheets[-1].leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dock that was moved or made larger is kept when it stays so."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._noting.start()
            self._keep_soon()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the desk stops nothing but the desk; a press of the window's cross may ask."""
        if event.spontaneous() and self.asks():
            event.ignore()
            return
        self.save()
        self.closing.emit()
        super().closeEvent(event)

    def _dock(self, panel: Panel) -> QDockWidget:
        dock = QDockWidget(say(panel.title), self)
        dock.setObjectName(panel.name)
        dock.installEventFilter(self)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        panel.head.setObjectName("docktitle")
        dock.setTitleBarWidget(panel.head)
        frame = QFrame()
        frame.setObjectName("dockbody")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 0, 1, 1)
        column.addWidget(panel.widget)
        dock.setWidget(frame)
        return dock

    def _put_bars(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self.workspaces)
        self.setMenuWidget(top)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.bottombar, 1)

    def _put_centre(self) -> None:
        self.centre = Centre()
        for panel in self._centres.values():
            self.centre.addWidget(panel)
        self.setCentralWidget(self.centre)

    def _arrange_for(self, width: int) -> None:
        is_wide = width >= WIDE
        if is_wide == self._is_wide:
            return
        self._keep()
        self._is_wide = is_wide
        self._bring_back()

    def _bring_back(self) -> None:
        """The workspace as it was left; else as it is meant."""
        self.workspaces.show_workspace(self.workspace)
        if self._is_wide is None:
            return
        saved = self._settings.value(self._key())
        self._arrange()  # also where a saved one follows: it may not know every dock of today
        self._chosen = saved if isinstance(saved, QByteArray) else None
        if self._chosen is not None:
            self.restoreState(self._chosen, LAYOUT)
        self._calm, self._given = self.size(), self.saveState(LAYOUT)

    def _wanted(self) -> Arrangement:
        """What the workspace is meant to be."""
        space = next(one for one in self.spaces if one.name == self.workspace)
        standing = ((one.name, one.standing) for one in self.panels)
        return arrangement(space, standing, is_wide=bool(self._is_wide))

    def _show_centre(self) -> None:
        name = self._wanted().centre
        self.centre.setVisible(bool(name))
        if name:
            self.centre.setCurrentWidget(self._centres[name])
            self.centre.updateGeometry()

    def _arrange(self) -> None:
        tabs = max(map(len, self._wanted().right), default=0)
        fit_tabs(self, self.docks, self.panels, tabs, is_narrow=not self._is_wide)
        self._show_centre()
        low = {one.name for one in self.panels if one.lies_low}
        arrange_docks(self, self.docks, self._wanted(), low)

    def _keep_soon(self) -> None:
        if self.isVisible():
            self._keeping.start()

    def _keep(self) -> None:
        """Keep the arrangement that was chosen, not what a smaller window has made of it."""
        self._note()
        if self._is_wide is not None and self._chosen is not None:
            self._settings.setValue(self._key(), self._chosen)

    def _note(self) -> None:
        """What differs from what the docks were given was chosen, in a window of steady size."""
        if self._is_wide is not None and self.size() == self._calm:
            now = self.saveState(LAYOUT)
            if now != self._given:
                self._chosen = self._given = now

    def _settle(self) -> None:
        """The window has another size: give the docks what was chosen, as far as there is room."""
        front = [dock for dock in self.docks.values() if not dock.visibleRegion().isEmpty()]
        if self._chosen is not None:
            self.restoreState(self._chosen, LAYOUT)
            for dock in front:
                dock.raise_()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._calm, self._given = self.size(), self.saveState(LAYOUT)

    def _key(self) -> str:
        return f"desk/{self.workspace}/{'wide' if self._is_wide else 'narrow'}"
