"""What desks ask displays for: which is which, and to show another output. Beside the meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from conference.core.errors import Refusal
from conference.deliberation.outputs import refusals
from conference.deliberation.outputs.commands import ForDisplays, IdentifyScreens, RedirectDisplay
from conference.deliberation.outputs.model import Output
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import encode
from conference.protocol.messages import Identify, ShowOutput
from conference.server.door.painted import OUTPUTS_OF, Screens
from conference.server.feed.topic import Client
from conference.server.record.exchange import Answer, Done
from conference.server.wire.frames import text_frame

__all__ = ["Displays"]


class Displays:
    """The displays among the screens that have reported."""

    def __init__(self, screens: Screens) -> None:
        self._screens = screens

    def ask(self, _sender: Sender, command: ForDisplays, answer: Callable[[Answer], None]) -> None:
        """Pass it on to those that it is about; ``answer`` is called at once."""
        match command:
            case IdentifyScreens():
                refusal = self._identify(command.outputs or tuple(Output))
            case RedirectDisplay():
                refusal = self._redirect(command.display, command.output)
            case _:
                assert_never(command)
        answer(refusal or Done())

    def _identify(self, outputs: tuple[Output, ...]) -> Refusal | None:
        found = {
            client: name
            for client, name in self._screens.named().items()
            if (report := self._screens.report_of(client)) is not None
            and report.redirectable  # a page shows no card
            and report.output in outputs
        }
        for client, name in found.items():
            _send(client, Identify(name))
        return None if found else refusals.no_displays()

    def _redirect(self, display: str, output: Output) -> Refusal | None:
        if output not in OUTPUTS_OF[Role.DISPLAY]:
            return refusals.of_pages(output)
        for client, name in self._screens.named().items():
            report = self._screens.report_of(client)
            if client.talk != display or report is None:
                continue
            if not report.redirectable:
                return refusals.page_stays(name)
            if report.output is not output:
                _send(client, ShowOutput(output))
            return None
        return refusals.unknown_display()


def _send(client: Client, message: Identify | ShowOutput) -> None:
    client.socket.write(text_frame(encode(message)))
