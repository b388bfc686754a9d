"""A display and its server: it shows what comes, reports what is painted, does what desks ask."""

from __future__ import annotations

from typing import assert_never

from conference.client.session import ForDisplay
from conference.protocol.messages import Identify, Painted, ShowOutput
from conference.ui.bridge.bridge import Bridge
from conference.ui.display.screens import DisplayScreens
from conference.ui.display.window import DisplayWindow

__all__ = ["follow"]


def follow(bridge: Bridge, window: DisplayWindow, screens: DisplayScreens) -> None:
    """Have a display show what its server has on air, until its window is closed."""
    bridge.framed.connect(lambda frame: window.show_picture(frame.picture))
    window.painted.connect(lambda *_: _report(bridge, window))
    screens.moved.connect(lambda: _report(bridge, window))
    bridge.for_display.connect(lambda asked: _carry_out(asked, window, screens))
    bridge.captioned.connect(lambda heard: window.show_captions(heard.message))
    window.closed.connect(bridge.stop)


def _report(bridge: Bridge, window: DisplayWindow) -> None:
    """Have the server know what a display shows, and where; nothing before it is painted."""
    if window.reported is not None:
        report = Painted(window.output, *window.reported, window.screen_words(), redirectable=True)
        bridge.report(report)


def _carry_out(asked: ForDisplay, window: DisplayWindow, screens: DisplayScreens) -> None:
    match asked.message:
        case Identify():
            window.identify(asked.message.name)
        case ShowOutput():
            screens.change_output(asked.message.output)
        case _:
            assert_never(asked.message)
