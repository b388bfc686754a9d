"""The mood on the desk: what it is, and one command to say so."""

from __future__ import annotations

from conference.deliberation.mood.commands import SetMood
from conference.deliberation.mood.documents import MoodView

from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture

__all__ = ["MoodPanel"]


class MoodPanel(Panel):
    """Shows the mood; the palette sets it."""

    name = "mood"
    title = "desk-mood-title"
    standing = PanelSpots({"show": Spot(Side.RIGHT)}, {"show": Spot(Side.RIGHT)})
    widget: TextLabel

    def __init__(self) -> None:
        super().__init__()
        self.widget = TextLabel()

    def show(self, frame: Frame) -> None:
        """Show the document."""
        mood = frame.picture.replica.get("mood", MoodView)
        self.widget.show_text(mood.word if mood else "no mood yet")

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """One command, which needs a link."""
        return (CommandEntry("mood:merry", "Mood", "The hall is merry"),)

    def do(self, key: str) -> bool:
        """Say it to the server."""
        kind, _, word = key.partition(":")
        if kind != "mood":
            return False
        self.host.send(SetMood(word))
        return True
