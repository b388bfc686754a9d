"""The window of the desk: panels in docks, arranged for the width there is, restored on restart."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conference.ui.frame.alerts import AlertsPanel
from conference.ui.frame.bottombar import BottomBar
from conference.ui.frame.says.arrangements import Workspace, arrangement
from conference.ui.frame.topbar import TopBar
from conference.ui.frame.workspaces import WorkspaceBar, place
from conference.ui.kit.controls import DockTitle
from conference.ui.lottery.panel.workspace import LotteryPanel
from conference.ui.polls.panel import PollsView
from conference.ui.programme.panel import RundownPanel
from conference.ui.record.panel import RecordPanel
from conference.ui.rooms.map_panel import MapPanel
from conference.ui.rooms.panel import PartiesPanel

__all__ = ["DeskWindow"]

WIDE = 1600
"""From this width on the right column stands open; below, it is tabs."""

KEEP_MS = 1000
"""When nothing was moved for so long it is kept, so that a desk that is killed comes back too."""

LAYOUT = 2
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
        self.workspaces = WorkspaceBar()
        self.polls, self.lottery, self.record = PollsView(), LotteryPanel(), RecordPanel()
        self.rundown, self.parties = RundownPanel(), PartiesPanel()
        self.map, self.alerts = MapPanel(self.parties.model), AlertsPanel()
        self.docks = {
            "rundown": self._dock("rundown", "Rundown", self.rundown),
            "parties": self._dock("parties", "Parties", self.parties),
            "map": self._dock("map", "Map", self.map),
            "alerts": self._dock("alerts", "Alerts", self.alerts),
        }
        self._centres = {"polls": self.polls, "lottery": self.lottery, "record": self.record}
        self._put_bars()
        self._put_centre()
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self.save)
        self.workspace = Workspace.SHOW
        self._is_wide: bool | None = None
        self.workspaces.chosen.connect(self.go_to)
        self.setMinimumSize(1024, 640)

    def restore(self) -> None:
        """Bring back size, place and arrangement of the last time; else fill the screen."""
        geometry = self._settings.value("desk/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            screen = self.screen().availableGeometry()
            self.setGeometry(screen)
        kept = self._settings.value("desk/workspace")
        if kept in set(Workspace):
            self.workspace = Workspace(str(kept))

    def showEvent(self, event: QShowEvent) -> None:
        """The docks are arranged once there is a size to arrange them in."""
        super().showEvent(event)
        if self._is_wide is None:
            QTimer.singleShot(0, self, lambda: self._arrange_for(self.width()))

    def go_to(self, workspace: Workspace) -> None:
        """Arrange the panels for a workspace, as they were left there."""
        if workspace is not self.workspace:
            self._keep()
            self.workspace = workspace
            self._bring_back()
            if workspace is Workspace.LOTTERY:
                self.lottery.take_focus()
        self.workspaces.show_workspace(workspace)
        self._keep_soon()

    def reset_arrangement(self) -> None:
        """Forget what was arranged by hand."""
        self._arrange()

    def save(self) -> None:
        """Keep size, place and arrangement for the next time."""
        if not self.isVisible():
            return
        self._settings.setValue("desk/geometry", self.saveGeometry())
        self._settings.setValue("desk/workspace", str(self.workspace))
        self._keep()
        self._settings.sync()

    def title_of(self, name: str) -> DockTitle:
        """The title bar of a dock, to write its summary."""
        title = self.docks[name].titleBarWidget()
        assert isinstance(title, DockTitle)
        return title

    def raise_dock(self, name: str) -> None:
        """Show a dock, in front where docks are tabs, also where its workspace has it not."""
        self.docks[name].show()
        self.docks[name].raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Crossing the breakpoint changes to the other arrangement."""
        super().resizeEvent(event)
        if self._is_wide is not None:
            self._arrange_for(event.size().width())
            self._keep_soon()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The place is kept when it stays there."""
        super().moveEvent(event)
        self._keep_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is left to be kept."""
        super().hideEvent(event)
        self._keeping.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dock that was moved or made larger is kept when it stays so."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._keep_soon()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the desk stops nothing but the desk."""
        self.save()
        self.closing.emit()
        super().closeEvent(event)

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.installEventFilter(self)
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
        self.centre = QStackedWidget()
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
        self._show_centre()
        if not (isinstance(saved, QByteArray) and self.restoreState(saved, LAYOUT)):
            self._arrange()

    def _show_centre(self) -> None:
        name = arrangement(self.workspace, is_wide=bool(self._is_wide)).centre
        self.centre.setVisible(bool(name))
        if name:
            self.centre.setCurrentWidget(self._centres[name])

    def _arrange(self) -> None:
        self._show_centre()
        place(self, self.docks, arrangement(self.workspace, is_wide=bool(self._is_wide)))

    def _keep_soon(self) -> None:
        if self.isVisible():
            self._keeping.start()

    def _keep(self) -> None:
        if self._is_wide is not None:
            self._settings.setValue(self._key(), self.saveState(LAYOUT))

    def _key(self) -> str:
        return f"desk/{self.workspace}/{'wide' if self._is_wide else 'narrow'}"
