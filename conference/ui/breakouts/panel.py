"""Breakouts at the desk: prepared, started, given time, called back, ended."""

from __future__ import annotations

from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ExtendBreakout,
    ForgetDrafts,
    NextPhase,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.command import WireCommand
from conference.protocol.views import BreakoutView
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.breakouts.form import BreakoutForm
from conference.ui.breakouts.says import (
    BreakoutLine,
    breakout_lines,
    breakout_named,
    breakouts_summary,
)
from conference.ui.breakouts.widgets import ACTS, BreakoutsWidget
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.controls import GuardedButton
from conference.ui.kit.dialogs import Question
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["BreakoutsPanel"]

GROUP, NAME = "desk-panels-breakouts", "breakout"


class BreakoutsPanel(Panel):
    """Every act names the breakout, and what it was seen to be: the phase, how often extended."""

    name = "breakouts"
    title = "desk-panels-breakouts"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 1, 6),
            "call": Spot(Side.RIGHT, 1, 4),
            "parties": Spot(Side.RIGHT, 0, 4),
        },
        narrow={"call": Spot(Side.RIGHT, 0, 7), "parties": Spot(Side.RIGHT, 0, 4)},
    )
    widget: BreakoutsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = BreakoutsWidget()
        self.widget.wanted.connect(self._act)
        self.widget.beginning.connect(lambda: self._prepare(None))
        self._lines: tuple[BreakoutLine, ...] = ()
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def show(self, frame: Frame) -> None:
        """Show how far each is, by the same moment as all other clocks of the desk."""
        self._picture = picture = frame.picture
        is_stale = not picture.link.is_up
        self._lines = breakout_lines(picture)
        self.head.summary.show_text(breakouts_summary(picture), is_stale=is_stale)
        self.widget.show_lines(self._lines, is_stale=is_stale)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """A new breakout, and all that can be done to each that is there."""
        why = "" if picture.link.is_up else say("desk-no-link")
        return (
            _show_entry(),
            CommandEntry(NAME, say(GROUP), say("desk-breakouts-prepare"), enabled=not why, why=why),
            *(
                CommandEntry(
                    f"{NAME}:{act}:{line.key}",
                    say(GROUP),
                    _act_of(key, line),
                    enabled=not why,
                    why=why,
                )
                for line in breakout_lines(picture)
                for act, key in ACTS.items()
                if act in line.may
            ),
        )

    def do(self, key: str) -> bool:
        """Bring the panel up, open the form, or do what was chosen to a breakout."""
        if key == "breakouts":
            self.host.bring_up(self)
            return True
        kind, _, rest = key.partition(":")
        if kind != NAME:
            return False
        if not rest:
            self._prepare(None)
            return True
        act, _, name = rest.partition(":")
        self.widget.choose(name)
        button = self.widget.buttons.get(act)
        if isinstance(button, GuardedButton):
            self.host.bring_up(self)
            button.press()
        else:
            self._act(act, name)
        return True

    def _prepare(self, known: BreakoutView | None) -> None:
        form = BreakoutForm(self._picture, known, self.widget)
        name = known.id if known is not None else self.host.new_id()
        form.ask(lambda: self._send(form, name))

    def _send(self, form: BreakoutForm, name: str) -> bool:
        is_sent = self.host.send(form.command(name))
        if not is_sent:
            form.say_not_sent()
        return is_sent

    def _act(self, act: str, name: str) -> None:
        line = next((one for one in self._lines if one.key == name), None)
        if line is None or act not in line.may:
            return
        if act == "change":
            self._prepare(breakout_named(self._picture, name))
        elif act == "forget":
            self._ask_to_forget(line)
        else:
            self.host.send(_command(act, line))

    def _ask_to_forget(self, line: BreakoutLine) -> None:
        """What nobody can bring back is asked in words, and Return alone does not do it."""
        heading = say("desk-breakouts-forget-heading", title=line.title)
        said, done = say("desk-breakouts-forget-words"), say("desk-breakouts-forget-done")
        form = Question(heading, said, done, self.widget)

        def send() -> bool:
            is_sent = self.host.send(ForgetDrafts(line.key))
            if not is_sent:
                form.say_not_sent()
            return is_sent

        form.ask(send)


def _command(act: str, line: BreakoutLine) -> WireCommand:
    match act:
        case "start":
            return StartBreakout(line.key)
        case "more":
            return ExtendBreakout(line.key, 60, line.times)
        case "less":
            return ExtendBreakout(line.key, -60, line.times)
        case "next":
            return NextPhase(line.key, line.phase)
        case "recall":
            return RecallBreakout(line.key)
        case _:
            return EndBreakout(line.key)


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("breakouts", say(GROUP), say("desk-breakouts-show"), "Ctrl+Shift+B")


def _act_of(key: str, line: BreakoutLine) -> str:
    """What is done to a breakout, as the palette lists it."""
    return say("desk-breakouts-act-of", act=say(key).removesuffix(" …"), title=line.title)
