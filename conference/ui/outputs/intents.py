"""Preview and programme on the desk: what is looked at, prepared, taken, taken back, made black."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import (
    IdentifyScreens,
    PrepareScene,
    SetBlackout,
    Take,
    TakeBack,
)
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import Output, Scene
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.names import output_words
from conference.ui.kit.controls import Button
from conference.ui.kit.search import SHOW, CommandEntry
from conference.ui.outputs.displays import DisplaysButton
from conference.ui.outputs.parts import MessageForm
from conference.ui.outputs.says.displays import (
    IDENTIFY,
    display_entries,
    displays_sheet,
    redirection,
)
from conference.ui.outputs.says.monitors import OnAirSheet, Watch, on_air_sheet, preview_sheet
from conference.ui.outputs.says.open_now import open_now
from conference.ui.outputs.says.preparing import (
    CLEAR,
    MESSAGE,
    prepare_entries,
    prepared,
    targets_of,
)
from conference.ui.outputs.strip import OpenStrip
from conference.ui.outputs.widgets import OnAirWidget, PreviewWidget
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["APART", "OnAirPanel", "PreviewPanel"]

APART = 300
"""ms between two TAKEs at the least: a key that bounces takes once."""


class PreviewPanel(Panel):
    """``output`` is the one that is looked at, in both panels.

    Targets of TAKE are those that it would change. What was ticked or not by hand holds for the
    previews as they stood then, never for the next TAKE.
    """

    name = "preview"
    title = "desk-panels-preview"
    standing = PanelSpots(
        {"show": Spot(Side.TOP, 0), "call": Spot(Side.RIGHT, 0)},
        {"show": Spot(Side.TOP, 0), "call": Spot(Side.RIGHT, 0, 0)},
    )
    widget: PreviewWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = PreviewWidget()
        self.output = Output.HALL
        self._picture = Picture()
        self._ticks: dict[Output, bool] = {}
        self._ticked_at = -1
        self._is_for_one = False
        self._took_at = -APART / 1000

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "take",
                say("desk-panels-show"),
                say("desk-outputs-take"),
                "F2",
                also="Num+Enter",
                order=SHOW["take"],
            ),
        )

    def join(self, host: Host) -> None:
        """Have what is ticked and pressed carried out."""
        super().join(host)
        self.widget.ticked.connect(self._tick)
        self.widget.take.connect(self._take)
        self.widget.menu.aboutToShow.connect(self._fill_menu)

    def show(self, frame: Frame) -> None:
        """Show what TAKE would put on air."""
        picture = self._picture = frame.picture
        revision = max((one.preview_revision for one in picture.outputs), default=0)
        if revision != self._ticked_at:
            self._ticked_at, self._ticks = revision, {}
        sheet = preview_sheet(picture, self.output, self._ticks)
        self.head.summary.show_text(sheet.caption.text, sheet.caption.tone, sheet.caption.tip)
        self.widget.show_sheet(sheet, picture)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """TAKE, and every scene that can be prepared."""
        take = preview_sheet(picture, self.output, self._ticks).take
        return (
            replace(self.keys[0], label=take.words, enabled=not take.why, why=take.why),
            *prepare_entries(picture),
        )

    def do(self, key: str) -> bool:
        """TAKE, or prepare a scene."""
        if key == "take":
            self._take()
        elif key == MESSAGE:
            self._write()
        elif key == CLEAR:
            self._prepare(None)
        elif key.startswith("prepare:"):
            found = next((one for one in prepared(self._picture) if one.key == key), None)
            if found is not None:
                self._prepare(found.scene)
        else:
            return False
        return True

    def button_of(self, command: WireCommand) -> Button | None:
        """TAKE takes one press."""
        return self.widget.take_button if isinstance(command, Take) else None

    def look_at(self, output: str) -> None:
        """Have both monitors show this output."""
        self.output = Output(output)
        self.host.redraw()

    def prepare_for_one(self, is_for_one: bool) -> None:
        """Have scenes be prepared for the output that is looked at alone, or for all of them."""
        self._is_for_one = is_for_one

    def stop(self) -> None:
        """Nothing is painted any more."""
        self.widget.monitor.stop()

    def _tick(self, output: str, is_target: bool) -> None:
        self._ticks[Output(output)] = is_target
        self.host.redraw()

    def _take(self) -> None:
        now = _seconds()
        take = preview_sheet(self._picture, self.output, self._ticks).take
        if take.why or now - self._took_at < APART / 1000:
            return
        self._took_at = now
        self.host.send(Take(take.outputs, take.revisions[0]))

    def _prepare(self, scene: Scene | None) -> bool:
        only = self.output if self._is_for_one else None
        outputs = tuple(Output) if scene is None and only is None else targets_of(only)
        return self.host.send(PrepareScene(outputs, scene))

    def _write(self) -> None:
        """The form of a message."""
        form = MessageForm(self.widget)
        form.ask(lambda: self._keep(form))

    def _keep(self, form: MessageForm) -> bool:
        is_sent = self._prepare(form.scene())
        if not is_sent:
            form.say_not_sent()
        return is_sent

    def _fill_menu(self) -> None:
        menu = self.widget.menu
        menu.clear()
        only = menu.addAction(say("desk-outputs-only", output=output_words(self.output)))
        only.setCheckable(True)
        only.setChecked(self._is_for_one)
        only.triggered.connect(self.prepare_for_one)
        menu.addSeparator()
        for entry in prepare_entries(self._picture):
            action = menu.addAction(entry.label.replace("&", "&&"))
            action.setEnabled(entry.enabled)
            action.triggered.connect(lambda _on=False, key=entry.key: self.do(key))


class OnAirPanel(Panel):
    """What is on air, as the output paints it, with what its screens report."""

    name = "programme"
    title = "desk-panels-programme"
    standing = PanelSpots(
        {"show": Spot(Side.TOP, 1), "call": Spot(Side.TOP)},
        {"show": Spot(Side.TOP, 1), "call": Spot(Side.TOP)},
    )
    widget: OnAirWidget
    strip: OpenStrip

    def __init__(self) -> None:
        super().__init__()
        self.widget, self.strip = OnAirWidget(), OpenStrip()
        self.displays = DisplaysButton()
        self.head.append(self.displays)
        self._sheet: OnAirSheet | None = None

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "black",
                say("desk-panels-show"),
                say("desk-outputs-black-all"),
                "Ctrl+B",
                order=SHOW["black"],
            ),
            CommandEntry(
                "back",
                say("desk-panels-show"),
                say("desk-outputs-back-before"),
                "F3",
                order=SHOW["black"],
            ),
        )

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.looked_at.connect(host.panel(PreviewPanel).look_at)
        self.widget.back.connect(self._back)
        self.widget.black_one.connect(
            lambda black: host.send(SetBlackout((host.panel(PreviewPanel).output,), black))
        )
        self.strip.stopped.connect(host.send)
        self.displays.chosen.connect(self.do)
        self.widget.black_all.connect(lambda black: host.send(SetBlackout((), black)))

    def show(self, frame: Frame) -> None:
        """Show what is on air on the output that is looked at."""
        picture = frame.picture
        sheet = self._sheet = on_air_sheet(picture, self.host.panel(PreviewPanel).output)
        self.head.summary.show_text(sheet.caption.text, sheet.caption.tone, sheet.caption.tip)
        self.widget.show_sheet(sheet, picture)
        self.displays.show_sheet(displays_sheet(picture))
        meant = Electorate.CHAMBER if self.host.workspace == "chamber" else Electorate.PARTIES
        self.strip.show_lines(open_now(picture, meant), is_stale=not picture.link.is_up)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """BACK, blackout, which output to look at, and what displays are asked for."""
        sheet = on_air_sheet(picture, self.host.panel(PreviewPanel).output)
        black, back, one = sheet.black_all, sheet.back, sheet.black_one
        return (
            replace(self.keys[0], label=black.words, enabled=not black.why, why=black.why),
            CommandEntry(
                "black:one",
                say("desk-outputs-outputs"),
                one.words,
                enabled=not one.why,
                why=one.why,
            ),
            replace(self.keys[1], label=back.words, enabled=not back.why, why=back.why),
            *(_looking(watch) for watch in sheet.watches),
            *display_entries(picture),
        )

    def do(self, key: str) -> bool:
        """Press a button, or look at another output."""
        kind, _, subject = key.partition(":")
        acts: dict[str, Callable[[], object]] = {
            "black": self.widget.all.press,
            "black:one": self.widget.one.press,
            "back": self.widget.back_button.press,
        }
        if kind == "output":
            self.host.panel(PreviewPanel).look_at(subject)
        elif key == IDENTIFY:
            self.host.send(IdentifyScreens(()))
        elif kind == "redirect":
            self.host.send(redirection(key))
        elif key in acts:
            acts[key]()
        else:
            return False
        return True

    def stop(self) -> None:
        """Nothing is painted any more."""
        self.widget.monitor.stop()

    def _back(self) -> None:
        if self._sheet is not None and not self._sheet.back.why:
            back = self._sheet.back
            self.host.send(TakeBack(back.outputs, back.revisions))


def _seconds() -> float:
    return time.monotonic()


def _looking(watch: Watch) -> CommandEntry:
    return CommandEntry(
        f"output:{watch.output}",
        say("desk-panels-look"),
        say("desk-outputs-the-output", output=output_words(watch.output)),
    )
