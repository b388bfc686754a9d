"""The guard for whoever acts from outside: one word arms, another one fires, in time.

As at the desk (:mod:`conference.ui.kit.arming`), nothing happens by one slip. What is fired is what
was armed, whatever has come on standby since: then it is refused. Pure; times are monotonic, in ms.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Clock
from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.protocol.control import Armed

__all__ = ["ARMED_FOR", "SETTLE", "Announced", "Arm", "Arms"]

SETTLE = 250
"""What is fired within this many ms of arming is a slip, or one press that sends both."""

ARMED_FOR = 4_000
"""After this many ms it falls back by itself."""

MOST = 64
"""Arms at a time, of all senders."""


@dataclass(frozen=True, slots=True)
class Arm:
    """Somebody has armed an act ``at`` that time; ``about`` says in words for what.

    ``until`` is when it falls back by itself, in ms since 1970.
    """

    who: str
    act: str
    command: WireCommand
    about: str
    at: int
    until: int


class Arms:
    """What is armed, of each sender one of each act."""

    def __init__(self) -> None:
        self._arms: dict[tuple[str, str], Arm] = {}

    def arm(self, arm: Arm) -> None:
        """The same act of the same sender that was armed before gives way."""
        self._forget(arm.at)
        if len(self._arms) >= MOST:
            del self._arms[next(iter(self._arms))]
        self._arms[arm.who, arm.act] = arm

    def fire(self, who: str, act: str, now: int) -> WireCommand | Refusal:
        """What is to be done: what this sender has armed, which is armed no more then."""
        self._forget(now)
        arm = self._arms.get((who, act))
        if arm is None:
            sentence = f"Nothing is armed: arm it, then fire within {ARMED_FOR // 1000} seconds."
            return Refusal("not_armed", sentence)
        if now - arm.at < SETTLE:
            return Refusal("too_soon", "It was armed only just now. Nothing is done by one press.")
        del self._arms[who, act]
        return arm.command

    def disarm(self, who: str) -> None:
        """Nothing of this sender's is armed any more."""
        for key in [key for key in self._arms if key[0] == who]:
            del self._arms[key]

    def armed(self, now: int) -> tuple[Arm, ...]:
        """All that are armed, the first one first."""
        self._forget(now)
        return tuple(self._arms.values())

    def _forget(self, now: int) -> None:
        old = [key for key, arm in self._arms.items() if now - arm.at >= ARMED_FOR]
        for key in old:
            del self._arms[key]


class Announced:
    """What desks say that they have armed: shown to others, and fired by nobody but themselves."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rows: dict[tuple[str, str], tuple[int, Armed]] = {}

    def say(self, who: str, session: str, act: str, about: str, *, armed: bool) -> None:
        """A desk has armed an act, or has it armed no more."""
        self._rows.pop((session, act), None)
        if armed and len(self._rows) < MOST:
            until = self._clock.now() + ARMED_FOR
            row = Armed(who, act, about, until, session)
            self._rows[session, act] = self._clock.monotonic(), row

    def rows(self) -> list[Armed]:
        """All that can still be meant, the first one first."""
        now = self._clock.monotonic()
        for key in [key for key, (at, _) in self._rows.items() if now - at >= ARMED_FOR]:
            del self._rows[key]
        return [row for _, row in self._rows.values()]
