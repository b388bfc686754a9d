"""The window of the desk: panels in docks, arranged for the width there is, restored on restart."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conference.ui.widgets.alerts import AlertsPanel
from conference.ui.widgets.bottombar import BottomBar
from conference.ui.widgets.controls import DockTitle
from conference.ui.widgets.map import MapPanel
from conference.ui.widgets.parties import PartiesPanel
from conference.ui.widgets.polls import PollsView
from conference.ui.widgets.rundown import RundownPanel
from conference.ui.widgets.topbar import TopBar

__all__ = ["DeskWindow"]

WIDE = 1600
"""From this width on the right column stands open; below, it is tabs."""

LAYOUT = 1
"""Version of the saved arrangement: a saved one of another version is forgotten."""

Area = Qt.DockWidgetArea


class DeskWindow(QMainWindow):
    """The window; ``closing`` comes when it is closed. What the panels show comes from outside."""

    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle("Conference desk")
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self.setTabPosition(Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        self.topbar, self.bottombar = TopBar(), BottomBar()
        self.polls = PollsView()
        self.rundown, self.parties = RundownPanel(), PartiesPanel()
        self.map, self.alerts = MapPanel(self.parties.model), AlertsPanel()
        self.docks = {
            "rundown": self._dock("rundown", "Rundown", self.rundown),
            "parties": self._dock("parties", "Parties", self.parties),
            "map": self._dock("map", "Map", self.map),
            "alerts": self._dock("alerts", "Alerts", self.alerts),
        }
        self.setMenuWidget(self.topbar)
        self.setCentralWidget(self.polls)
        self._put_bottom_bar()
        self._is_wide: bool | None = None
        self.setMinimumSize(1024, 640)

    def restore(self) -> None:
        """Bring back size, place and arrangement of the last time; else fill the screen."""
        geometry = self._settings.value("desk/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            screen = self.screen().availableGeometry()
            self.setGeometry(screen)

    def showEvent(self, event: QShowEvent) -> None:
        """The docks are arranged once there is a size to arrange them in."""
        super().showEvent(event)
        if self._is_wide is None:
            QTimer.singleShot(0, self, lambda: self._arrange_for(self.width()))

    def reset_arrangement(self) -> None:
        """Forget what was arranged by hand."""
        self._arrange(is_wide=bool(self._is_wide))

    def save(self) -> None:
        """Keep size, place and arrangement for the next time."""
        self._settings.setValue("desk/geometry", self.saveGeometry())
        self._keep()
        self._settings.sync()

    def title_of(self, name: str) -> DockTitle:
        """The title bar of a dock, to write its summary."""
        title = self.docks[name].titleBarWidget()
        assert isinstance(title, DockTitle)
        return title

    def raise_dock(self, name: str) -> None:
        """Show a dock, in front where docks are tabs."""
        self.docks[name].show()
        self.docks[name].raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Crossing the breakpoint changes to the other arrangement."""
        super().resizeEvent(event)
        if self._is_wide is not None:
            self._arrange_for(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the desk stops nothing but the desk."""
        self.save()
        self.closing.emit()
        super().closeEvent(event)

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        bar = DockTitle(title)
        bar.setObjectName("docktitle")
        dock.setTitleBarWidget(bar)
        frame = QFrame()
        frame.setObjectName("dockbody")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 0, 1, 1)
        column.addWidget(panel)
        dock.setWidget(frame)
        return dock

    def _put_bottom_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.bottombar, 1)

    def _arrange_for(self, width: int) -> None:
        is_wide = width >= WIDE
        if is_wide == self._is_wide:
            return
        if self._is_wide is not None:
            self._keep()
        self._is_wide = is_wide
        saved = self._settings.value(self._key())
        if not (isinstance(saved, QByteArray) and self.restoreState(saved, LAYOUT)):
            self._arrange(is_wide=is_wide)

    def _arrange(self, *, is_wide: bool) -> None:
        docks = self.docks
        for dock in docks.values():
            self.removeDockWidget(dock)
        self.addDockWidget(Area.LeftDockWidgetArea, docks["rundown"])
        self.addDockWidget(Area.RightDockWidgetArea, docks["parties"])
        if is_wide:
            self.addDockWidget(Area.BottomDockWidgetArea, docks["alerts"])
            self.splitDockWidget(docks["parties"], docks["map"], Qt.Orientation.Vertical)
        else:
            self.tabifyDockWidget(docks["parties"], docks["map"])
            self.tabifyDockWidget(docks["map"], docks["alerts"])
        for dock in docks.values():
            dock.setFloating(False)
            dock.show()
        sides = [docks["rundown"], docks["parties"]]
        self.resizeDocks(sides, [420, 650] if is_wide else [300, 380], Qt.Orientation.Horizontal)
        if is_wide:
            column = [docks["parties"], docks["map"]]
            self.resizeDocks(column, [480, 440], Qt.Orientation.Vertical)
            self.resizeDocks([docks["alerts"]], [112], Qt.Orientation.Vertical)
        docks["parties"].raise_()
        for tabs in self.findChildren(QTabBar):
            tabs.setElideMode(Qt.TextElideMode.ElideNone)

    def _keep(self) -> None:
        if self._is_wide is not None:
            self._settings.setValue(self._key(), self.saveState(LAYOUT))

    def _key(self) -> str:
        return "desk/wide" if self._is_wide else "desk/narrow"
