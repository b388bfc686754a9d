"""Time and chance that tests turn by hand, for whole programs: an event loop and seeded secrets.

Nothing here knows a module of ours. Time passes in jumps, and only when nothing is left to do: an
hour of a conference takes as long as its work does, and the same work always happens at the same
instant. What a program gives to threads is done by the loop itself, one turn later, in order.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import selectors
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from random import Random
from typing import Any
from unittest import mock


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose ``time`` (seconds, from 0) moves to the next timer once all is done."""

    def __init__(self) -> None:
        self._virtual = 0.0
        super().__init__(_Jumping(self.pass_by))

    def time(self) -> float:
        return self._virtual

    def pass_by(self, seconds: float) -> None:
        """Nothing can be done before this span is over: it is."""
        self._virtual += seconds

    def run_in_executor(self, _executor: Any, func: Callable[..., Any], *args: Any) -> Any:
        future = self.create_future()
        self.call_soon(_settle, future, func, args)
        return future


def _settle(future: asyncio.Future[Any], func: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """What a thread would do."""
    if future.cancelled():
        return
    try:
        future.set_result(func(*args))
    except Exception as error:  # noqa: BLE001 (the future's owner is told)
        future.set_exception(error)


class _Jumping(selectors.SelectSelector):
    """A selector that never waits; what it was to wait for is told to ``passed``."""

    def __init__(self, passed: Callable[[float], None]) -> None:
        super().__init__()
        self._passed = passed

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("nobody does anything any more, and no timer is left")
            self._passed(max(timeout, 0.0))
        return ready


@contextlib.contextmanager
def seeded_secrets(seed: int) -> Iterator[None]:
    """Make :mod:`secrets` give the same again and again, each function from a source of its own.

    So a further call of one of them does not change what the others give.
    """

    def source(name: str) -> Random:
        return Random(f"{seed} {name}")

    bits: dict[int, Random] = {}
    tokens, letters = source("token"), source("choice")

    def randbits(count: int) -> int:
        return bits.setdefault(count, source(f"bits {count}")).getrandbits(count)

    with (
        mock.patch.object(secrets, "randbits", randbits),
        mock.patch.object(secrets, "token_hex", lambda size: tokens.randbytes(size).hex()),
        mock.patch.object(secrets, "choice", letters.choice),
    ):
        yield


def in_virtual_time(scene: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine gives in a loop whose time costs none."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(scene)


@contextlib.asynccontextmanager
async def at_work(work: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    """A task beside, cancelled at the end of the block."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
