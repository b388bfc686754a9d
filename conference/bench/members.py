"""A load process's members of the chamber, and hall displays: when the verdict came to each."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any

from conference.bench.voters import BEAT_SECONDS, Voters
from conference.bench.wire import connect
from conference.protocol import messages as m
from conference.protocol.messages import Role

__all__ = ["Members"]

_PUBLISHED = b'"state":"published"'


class Members(Voters):
    """Members with a device each, by their badges, and ``displays`` of the hall beside them."""

    ROLE = Role.MEMBER

    def __init__(
        self, port: int, badges: list[str], displays: int, display_code: str, seed: int
    ) -> None:
        super().__init__(port, badges, len(badges), 1, seed)
        self._displays = displays
        self._display_code = display_code
        self._decision = b""
        self._on_seats: list[float] = []
        self._in_hall: list[float] = []

    async def join(self) -> dict[str, Any]:
        """Sign all of them in, then connect the displays."""
        joined = await super().join()
        hello = m.Hello(m.PROTOCOL_VERSION, Role.DISPLAY, self._display_code)
        for number in range(self._displays):
            await connect(self._port, hello, self._shown, number)
        return joined

    async def do_expect(self, poll: str) -> dict[str, Any]:
        """From now on the verdict on this poll counts."""
        self._decision = f'"path":"poll/{poll}"'.encode()
        self._on_seats.clear()
        self._in_hall.clear()
        return {}

    async def do_verdict(self, seconds: float) -> dict[str, Any]:
        """When the verdict came to each member and each display; ``seconds`` is the patience."""
        wanted = len(self._voters) + self._displays
        deadline = monotonic() + seconds
        while self._came < wanted and monotonic() < deadline:
            await asyncio.sleep(BEAT_SECONDS)
        missing = wanted - self._came
        return {"members": self._on_seats, "hall": self._in_hall, "missing": missing}

    @property
    def _came(self) -> int:
        return len(self._on_seats) + len(self._in_hall)

    def heard(self, payload: bytes) -> None:
        if self._is_verdict(payload):
            self._on_seats.append(monotonic())

    def _shown(self, payload: bytes) -> None:
        if self._is_verdict(payload):
            self._in_hall.append(monotonic())

    def _is_verdict(self, payload: bytes) -> bool:
        return self._decision != b"" and self._decision in payload and _PUBLISHED in payload
