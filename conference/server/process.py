"""The process that serves: from its arguments to its end, and what it asks of Python and Linux."""

from __future__ import annotations

import asyncio
import gc
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import uvloop

from conference.core.assets import asset
from conference.core.folder import ConferenceFolder
from conference.server.app import Running, running
from conference.server.http_server import listen
from conference.server.logs import security_log
from conference.server.watchers.backups import BackupPlan
from conference.server.watchers.controls import ControlPlan
from conference.server.wire.limits import Limits
from conference.server.wire.site import Exposure

__all__ = ["default_source", "serve"]

SWITCH_SECONDS = 0.0001
"""How long the write thread waits for the interpreter when the event loop is busy: with the usual
5 ms, and half a dozen turns a commit, it would wait longer for that than for the disk."""

YOUNG = 50_000
"""Objects between two collections of the youngest generation; a batch of ballots makes many that
live a moment. The meeting as it was replayed is frozen: a million ballots need not be looked at
again and again."""

MIDDLE = 3
"""Collections of the youngest generation between two of the middle one. Sockets are cycles, and a
closed one that outlived a collection waits for this: with 20, closed connections took 40 MiB."""


def serve(
    folder: ConferenceFolder,
    host: str,
    port: int,
    *,
    limits: Limits | None = None,
    source: Path | None = None,
    backup: BackupPlan | None = None,
    exposure: Exposure | None = None,
    controls: ControlPlan | None = None,
    on_ready: Callable[[Running], None],
) -> None:
    """Serve until SIGINT or SIGTERM; ``on_ready`` is called once, when it answers."""
    folder.must_exist()
    listener = listen(host, port)
    _allow_many_files()

    async def main() -> None:
        stop = _stop_asked()
        at_work = running(
            folder, listener, limits=limits, source=source, backup=backup, exposure=exposure,
            controls=controls,
        )  # fmt: skip
        with security_log(folder.logs / "security.log"):
            async with at_work as server:
                _freeze_what_is_loaded()
                on_ready(server)
                await stop.wait()

    _yield_to_the_write_thread()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())


def default_source(folder: ConferenceFolder) -> Path:
    """What is streamed unless another source is named: the folder's talk, or the sample."""
    own = folder.path / "talk.mp4"
    return own if own.is_file() else asset("samples", "talk.mp4")


def _allow_many_files() -> None:
    """Raise the bound of open files, and so of connections, as far as this user may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _yield_to_the_write_thread() -> None:
    """Have threads take turns often enough that a commit does not wait for the event loop."""
    sys.setswitchinterval(SWITCH_SECONDS)


def _freeze_what_is_loaded() -> None:
    """Keep the collector from all that is here now: for after the start."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, 20)


def _stop_asked() -> asyncio.Event:
    """Set once somebody wants the process to end, by SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop
