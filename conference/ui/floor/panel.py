"""The floor at the desk: the next speaker is called, and each act names the wish that it means."""

from __future__ import annotations

from collections.abc import Callable

from conference.deliberation.command import WireCommand
from conference.deliberation.floor.commands import (
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    StrikeSpeaker,
)
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.floor.form import AddForm, LineForm, OpenForm
from conference.ui.floor.says.sheet import ACTS, FloorLine, FloorSheet, floor_sheet
from conference.ui.floor.widget import FloorWidget
from conference.ui.kit.dialogs import Form, Question
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["FloorPanel"]

GROUP = "desk-panels-floor"
KEYS = {"next": "Ctrl+Y", "end": "Ctrl+Shift+Y"}
"""The keys of acts; both press their button, which takes two."""


class FloorPanel(Panel):
    """A call names who is called and who speaks as far as was seen: where the list moved on
    meanwhile, or another desk was first, it is refused and nothing happens.
    """

    name = "floor"
    title = "desk-panels-speakers"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 1, 5),
            "call": Spot(Side.RIGHT, 1, 3),
            "chamber": Spot(Side.RIGHT, 0, 1),
        },
        narrow={"call": Spot(Side.RIGHT, 0, 6), "chamber": Spot(Side.RIGHT, 0, 3)},
    )
    widget: FloorWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = FloorWidget()
        self.widget.wanted.connect(self._act)
        self._picture = Picture()
        self._sheet = floor_sheet(self._picture)

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            _show_entry(),
            *(
                CommandEntry(f"floor:{act}", say(GROUP), say(ACTS[act][0]), key)
                for act, key in KEYS.items()
            ),
        )

    def show(self, frame: Frame) -> None:
        """Show the current list, its clock by the same moment as all other clocks of the desk."""
        self._picture = frame.picture
        self._sheet = sheet = floor_sheet(frame.picture)
        self.head.summary.show_text(sheet.state, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All that can be done to the current list, and to who is selected on it."""
        why = dict(floor_sheet(picture).why)
        if self.widget.chosen() is None:
            for act in ("call", "strike"):
                why[act] = why[act] or say("desk-floor-select-first")
        acts = (
            CommandEntry(
                f"floor:{act}", say(GROUP), say(label), KEYS.get(act, ""), not why[act], why[act]
            )
            for act, (label, _) in ACTS.items()
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the list to the front, press a button that takes two, or open a form."""
        kind, _, act = key.partition(":")
        if kind != "floor":
            return False
        if not act:
            self.host.bring_up(self)
        elif act == "next":
            self.widget.next_button.press()
        elif act == "end":
            self.widget.end_button.press()
        else:
            self._act(act)
        return True

    def _act(self, act: str) -> None:
        sheet, line = self._sheet, self.widget.chosen()
        now = sheet.now.number if sheet.now is not None else None
        match act:
            case "next" if sheet.following is not None:
                self.host.send(CallSpeaker(sheet.floor, sheet.following, now))
            case "end" if now is not None:
                self.host.send(EndSpeech(sheet.floor, now))
            case "open":
                self._open()
            case "close":
                self.host.send(CloseFloor(sheet.floor))
            case "call" | "strike" if line is not None:
                self._act_on(act, sheet, line, now)
            case "add" | "draw" | "over":
                self._ask(act, sheet)

    def _act_on(self, act: str, sheet: FloorSheet, line: FloorLine, now: int | None) -> None:
        """Call or strike who is selected; a reason is asked for where the rule wants one."""
        if act == "call" and line.is_free:
            self.host.send(CallSpeaker(sheet.floor, line.number, now))
            return
        if act == "call":
            heading = say("desk-floor-call-ask", name=line.name)
            done = say("desk-floor-call-go")
            made: Callable[[str], WireCommand] = lambda why: CallSpeaker(  # noqa: E731
                sheet.floor, line.number, now, why
            )
        else:
            heading = say("desk-floor-strike-ask", name=line.name)
            done = say("desk-floor-strike-go")
            made = lambda why: StrikeSpeaker(sheet.floor, line.number, why)  # noqa: E731
        rule = say("desk-floor-rule-of", rule=sheet.rule)
        form = LineForm(heading, rule, say("desk-reason-why"), done, self.widget)
        form.ask(lambda: self._send(form, made(form.words)))

    def _ask(self, act: str, sheet: FloorSheet) -> None:
        if act == "add":
            add = AddForm(self.widget)
            add.ask(lambda: self._send(add, add.command(sheet.floor)))
        elif act == "draw":
            draw = LineForm(
                say("desk-floor-draw-list"),
                say("desk-floor-value-once"),
                say("desk-floor-value"),
                say("desk-floor-draw-go"),
                self.widget,
            )
            draw.ask(lambda: self._send(draw, DrawFloor(sheet.floor, draw.words)))
        else:
            heading, ends = say("desk-floor-end-ask", title=sheet.title), say("desk-floor-ends")
            over = Question(heading, ends, say("desk-floor-end-go"), self.widget)
            over.ask(lambda: self._send(over, EndFloor(sheet.floor)))

    def _open(self) -> None:
        form = OpenForm(self._picture.on, self.widget)
        form.ask(lambda: self._send(form, form.command(self.host.new_id())))

    def _send(self, form: Form, command: WireCommand | None) -> bool:
        is_sent = command is not None and self.host.send(command)
        if not is_sent:
            form.say_not_sent()
        return is_sent


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("floor", say(GROUP), say("desk-floor-show"), "Ctrl+Shift+S")
