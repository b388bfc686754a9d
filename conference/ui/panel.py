"""The port of a panel, and what a panel may ask of the desk.

A panel is one folder and one line in ``ui.panels``: it says where it stands, shows frames, lists
its commands and carries them out, and tells what of the news is worth an alert. The desk is a loop
over panels; window, sheet of shortcuts and palette are made from what they say.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum
from typing import ClassVar, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from conference.client.session import Answered
from conference.deliberation.command import WireCommand
from conference.ui.arrangements import PanelSpots, Workspace
from conference.ui.bridge.asking import Answer
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert, AlertLine
from conference.ui.kit.controls import Button, DockTitle
from conference.ui.kit.phrase import Headline
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["Host", "Panel", "PanelSite"]

P = TypeVar("P", bound="Panel")


class PanelSite(Enum):
    """How a panel stands in the window: in a dock that can be moved, or in the centre."""

    DOCK = "dock"
    CENTRE = "centre"


class Host(Protocol):
    """What a panel may ask of the desk. ``origin`` and ``secret`` are for what goes over HTTP."""

    @property
    def origin(self) -> str:
        """The address of the server's pages, without a slash at the end."""

    @property
    def secret(self) -> str:
        """The token or password of this desk."""

    @property
    def workspace(self) -> str:
        """The name of the workspace that is on."""

    def send(self, command: WireCommand) -> bool:
        """Have a command carried out; False, and an alert, while there is no link."""

    def new_id(self) -> str:
        """An id for a new command."""

    def ask(self, path: str, document: object, answer: Answer) -> None:
        """Ask the server over HTTP, in the name of this desk; ``answer`` is called later."""

    def alert(self, tone: Tone, sentence: str) -> None:
        """Add an alert, one sentence, to those that the operator sees."""

    def redraw(self) -> None:
        """Show the picture again: what this operator looks at has changed."""

    def bring_up(self, panel: Panel) -> None:
        """Have a panel seen: in front where it is a dock, else in the workspace that it opens."""

    def panel(self, kind: type[P]) -> P:
        """The panel of this class, to hear its signals or read what it publishes."""


class Panel(ABC):
    """A panel of the desk. What it does not override it has not.

    ``title`` is the key of its title's message, ``short`` that of the title of its tab in a narrow
    window, where that is another.
    ``name`` is the object name of its dock and kept in saved arrangements: it never changes.
    ``standing`` says where it stands in which workspace, ``workspaces`` which ones it brings.
    ``lies_low`` is for a dock that stands below where it is brought up in a workspace that has not
    got it. ``widget`` and ``foot`` (a part in the bottom bar, or None) and ``strip`` (one beside
    the workspaces, or None) are made by the constructor, ``head`` is the title of its dock.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    short: ClassVar[str] = ""
    place: ClassVar[PanelSite] = PanelSite.DOCK
    workspaces: ClassVar[tuple[Workspace, ...]] = ()
    standing: ClassVar[PanelSpots]
    lies_low: ClassVar[bool] = False
    widget: QWidget
    foot: QWidget | None = None
    strip: QWidget | None = None
    host: Host

    def __init__(self) -> None:
        self.head = DockTitle(say(self.title))

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut, as the sheet lists them, in the words of the desk."""
        return ()

    def join(self, host: Host) -> None:
        """Become part of a desk: called once, when all panels are made."""
        self.host = host

    @abstractmethod
    def show(self, frame: Frame) -> None:
        """Bring what is seen up to date; called at most once in 16 ms."""

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """Its commands, each with the verdict whether it can be given now, and else why not.

        All of ``keys`` are among them, whether they can be given or not.
        """
        return ()

    def do(self, key: str) -> bool:
        """Carry out the command of this key; False when it is not one of this panel.

        The desk has asked :meth:`entries` before whether it can be given.
        """
        return False

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """What of the difference between two pictures is worth an alert; after :meth:`show`."""
        return ()

    def headline(self, picture: Picture) -> Headline | None:
        """What every workspace must say of it, if anything."""
        return None

    def answered(self, answered: Answered) -> None:
        """A command of this desk was answered, its own or another panel's."""
        return

    def button_of(self, command: WireCommand) -> Button | None:
        """Its button that asks for this command at one press, which says that it waits."""
        return None

    def show_alerts(self, lines: tuple[AlertLine, ...]) -> None:
        """The alerts of this desk are these now, newest first."""
        return

    def focus_first(self) -> None:
        """Its workspace was gone to: have the keys go where they are needed."""
        return

    def stop(self) -> None:
        """The desk is closed: nothing of it may go on."""
        return
