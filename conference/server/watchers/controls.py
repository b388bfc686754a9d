"""Everything outside that runs the show, or is run by it: one watcher for all of it.

It tells controllers how the show stands, at each change and once a second, so that a button which
hears nothing knows that it knows nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from conference.core.clock import Clock, Millis
from conference.core.errors import ConferenceError
from conference.protocol.codec import encode
from conference.protocol.control import Armed, Obs
from conference.protocol.messages import Arming, Arms, Control
from conference.server.controls.arming import Announced
from conference.server.controls.state import control_of, titled
from conference.server.door.access import Access
from conference.server.door.acting import Acting
from conference.server.door.outside import RefusalLog
from conference.server.feed.bus import Bus, ControllerFrames, DeskFrames
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.watchers.obs import ObsLink, ObsPlan
from conference.server.watchers.watcher import Watcher, kept_running
from conference.server.wire.frames import text_frame

if TYPE_CHECKING:
    from conference.server.watchers.osc import OscPort

__all__ = ["ControlPlan", "Controls", "osc_plan"]

HEARTBEAT_SECONDS = 1.0

BEFORE_ALL = Millis(0)
"""Stands for the time where two states are compared."""


@dataclass(frozen=True, slots=True)
class ControlPlan:
    """What the server speaks with beside browsers and desks: nothing, unless it is named."""

    obs: ObsPlan | None = None
    osc: tuple[str, int] | None = None


def osc_plan(place: str) -> tuple[str, int]:
    """Host and port of ``HOST:PORT``; raises ``bad_option``."""
    host, _, port = place.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isascii() or not port.isdigit():
        raise ConferenceError("bad_option", "Give --osc a place to listen at: 127.0.0.1:9000")
    return host, int(port)


def _osc(
    place: tuple[str, int] | None, access: Access, acting: Acting, view: Callable[[], Control]
) -> OscPort | None:
    """The port at this place. Its library is loaded by who asks for it alone."""
    if place is None:
        return None
    from conference.server.watchers.osc import OscPort, osc_socket  # noqa: PLC0415

    return OscPort(osc_socket(*place), access, acting, view)


class Controls(Watcher):
    """Whoever runs the show from outside: the OSC port and OBS, where they are asked for.

    ``osc`` and ``obs`` are None where they are not.
    """

    def __init__(
        self,
        plan: ControlPlan,
        writer: Writer,
        access: Access,
        bus: Bus,
        clock: Clock,
        log: RefusalLog,
    ) -> None:
        self.acting = Acting(writer, clock, self.changed, log)
        self.obs = ObsLink(plan.obs, clock, self.changed) if plan.obs is not None else None
        self.osc = _osc(plan.osc, access, self.acting, self.view)
        self._writer = writer
        self._bus = bus
        self._clock = clock
        self._announced = Announced(clock)
        self._told: Control | None = None
        self._armed_told: Sequence[Armed] = ()

    def obs_status(self) -> Obs | None:
        """How the link to OBS stands; None where there is none."""
        return self.obs.status if self.obs is not None else None

    def view(self) -> Control:
        """How the show stands now."""
        return self._view(self._clock.now())

    def committed(self, commit: Committed) -> None:
        """Tell controllers, if something changed for them."""
        if commit.after is not commit.before:
            self.changed()

    def announce(self, who: str, session: str, arming: Arming) -> None:
        """A desk says what it has armed, or has not any more."""
        words = titled(self._writer.settled, arming.about)
        self._announced.say(who, session, arming.act, words, armed=arming.armed)
        self.changed()

    def changed(self) -> None:
        """Something may have changed for controllers, or for desks: they are told if it has."""
        armed = self._armed()
        if armed != self._armed_told:
            self._armed_told = armed
            self._bus.publish(DeskFrames(text_frame(encode(Arms(tuple(armed))))))
        if self._told != self._view(BEFORE_ALL):
            self._tell()

    async def run(self) -> None:
        """All of it until cancelled; a fault of one part stops no other."""
        async with asyncio.TaskGroup() as tasks:
            if self.obs is not None:
                tasks.create_task(kept_running(self.obs), name="obs")
            if self.osc is not None:
                await self.osc.open()
            while True:
                await asyncio.sleep(HEARTBEAT_SECONDS)
                self._tell()
                if self.osc is not None:
                    self.osc.beat(self.view())

    def close(self) -> None:
        """Nobody is heard any more."""
        if self.osc is not None:
            self.osc.close()

    def _tell(self) -> None:
        self._told = self._view(BEFORE_ALL)
        view = self.view()
        self._bus.publish(ControllerFrames(text_frame(encode(view))))
        if self.osc is not None:
            self.osc.tell(view)

    def _view(self, at: Millis) -> Control:
        return control_of(self._writer.settled, at, self._armed(), self.obs_status())

    def _armed(self) -> list[Armed]:
        arms = self.acting.arms.armed(self._clock.monotonic())
        outside = (Armed(arm.who, arm.act, arm.about, arm.until) for arm in arms)
        return [*outside, *self._announced.rows()]
