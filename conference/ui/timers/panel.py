"""Timers at the desk: started, paused, resumed, given a minute more or fewer, stopped."""

from __future__ import annotations

from conference.deliberation.command import WireCommand
from conference.deliberation.timers.commands import (
    AddToTimer,
    PauseTimer,
    ResumeTimer,
    StopTimer,
)
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture
from conference.ui.timers.says import TimerLine, timer_lines, timer_summary
from conference.ui.timers.widgets import TimerForm, TimersWidget
from conference.words.spoken import say

__all__ = ["TimersPanel"]

START = "timer"

ONE = {
    "pause": "desk-timers-pause-it",
    "resume": "desk-timers-resume-it",
    "more": "desk-timers-more-it",
    "less": "desk-timers-less-it",
    "stop": "desk-timers-stop-it",
}
"""What can be done to a timer, and the messages that name it."""


class TimersPanel(Panel):
    """Every act names the timer, and a minute more how often time was added as far as was seen."""

    name = "timers"
    title = "desk-panels-timers"
    short = "desk-panels-timers-short"
    standing = PanelSpots(
        wide={"show": Spot(Side.RIGHT, 1, 4), "call": Spot(Side.RIGHT, 1, 2)},
        narrow={"show": Spot(Side.RIGHT, 0, 7), "call": Spot(Side.RIGHT, 0, 5)},
    )
    widget: TimersWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = TimersWidget()
        self.widget.wanted.connect(self._act)
        self.widget.beginning.connect(self._start)
        self._lines: tuple[TimerLine, ...] = ()

    def show(self, frame: Frame) -> None:
        """Show what each has left, by the same moment as all other clocks of the desk."""
        picture = frame.picture
        is_stale = not picture.link.is_up
        self._lines = timer_lines(picture)
        self.head.summary.show_text(timer_summary(picture), is_stale=is_stale)
        self.widget.show_lines(self._lines, is_stale=is_stale)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """A new timer, and all that can be done to each that is there."""
        why = "" if picture.link.is_up else say("desk-no-link")
        return (
            CommandEntry(
                START, say("desk-panels-timers"), say("desk-timers-start"), enabled=not why, why=why
            ),
            *(
                CommandEntry(
                    f"{START}:{act}:{line.key}",
                    say("desk-panels-timers"),
                    say(named, label=line.label),
                    enabled=not why,
                    why=why,
                )
                for line in timer_lines(picture)
                for act, named in ONE.items()
                if act != ("pause" if line.is_paused else "resume")
            ),
        )

    def do(self, key: str) -> bool:
        """Open the form, or do what was chosen to a timer."""
        kind, _, rest = key.partition(":")
        if kind != START:
            return False
        if not rest:
            self._start()
            return True
        act, _, name = rest.partition(":")
        self._act(act, name)
        return True

    def _start(self) -> None:
        form = TimerForm(self.widget)
        form.ask(lambda: self._begin(form))

    def _begin(self, form: TimerForm) -> bool:
        is_sent = self.host.send(form.command(self.host.new_id()))
        if not is_sent:
            form.say_not_sent()
        return is_sent

    def _act(self, act: str, name: str) -> None:
        line = next((one for one in self._lines if one.key == name), None)
        if line is not None:
            self.host.send(_command(act, line))


def _command(act: str, line: TimerLine) -> WireCommand:
    match act:
        case "pause":
            return PauseTimer(line.key)
        case "resume":
            return ResumeTimer(line.key)
        case "more":
            return AddToTimer(line.key, 60, line.times)
        case "less":
            return AddToTimer(line.key, -60, line.times)
        case _:
            return StopTimer(line.key)
