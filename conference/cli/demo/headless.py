"""The demonstration without windows: a scripted operator, then the record is checked."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.demo.account import (
    DemoRun,
    RecordCheck,
    RehearsalSummary,
    faults_of,
    print_account,
    result_of,
)
from conference.cli.demo.programs import rehearse_arguments

if TYPE_CHECKING:
    from conference.cli.demo.options import Options
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.rehearsal.evidence import Evidence
    from conference.rehearsal.operator import ScriptResult
    from conference.rehearsal.stage import Program

__all__ = ["run_headless"]

PrintLine = Callable[[str], None]


async def run_headless(folder: ConferenceFolder, options: Options) -> int:
    """Run it for its time and check all of it; exit status 1 when something did not hold."""

    def print_line(line: str) -> None:
        print(line, file=sys.stderr if options.json else sys.stdout, flush=True)

    with tempfile.TemporaryDirectory(prefix="conference-rehearsal-") as folder_of_receipts:
        ran = await _perform(folder, options, Path(folder_of_receipts) / "ballots", print_line)
    faults = faults_of(ran, options, options.members)
    if options.json:
        print(json.dumps(result_of(ran)), flush=True)
    else:
        print_account(ran)
    for fault in faults:
        print(f"conference: {fault}", file=sys.stderr)
    return 1 if faults else 0


async def _perform(
    folder: ConferenceFolder, options: Options, receipts: Path, print_line: PrintLine
) -> DemoRun:
    """Server, people and operator, from the first to the last; then the record."""
    from conference.client.program import serving
    from conference.rehearsal.stage import started

    begun = time.monotonic()
    async with started("server", serving(folder.path, options.port or 0)) as server:
        url = await server.opened()
        print_line(f"The conference is open at {url}/")
        async with started("rehearsal", rehearse_arguments(options, url, receipts)) as crowd:
            show = await _show(folder, options, url, crowd, print_line)
            await asyncio.sleep(max(0.0, begun + options.seconds - time.monotonic()))
            segments = await asyncio.to_thread(_segments, url)
            adopted = await asyncio.to_thread(_adopted_text, url, show)
            await crowd.stop()
            if not crowd.last_line:
                raise crowd.failure("ended without a report")
            seen: RehearsalSummary = json.loads(crowd.last_line)
        server_status = await server.stop()
    print_line("Everybody has left and the server is stopped. Checking the record.")
    record = await _verify(folder)
    evidence = _weigh(folder, receipts)
    notes = _notes(folder)
    return DemoRun(show, seen, segments, server_status, evidence, record, adopted, notes)


async def _show(
    folder: ConferenceFolder, options: Options, url: str, crowd: Program, print_line: PrintLine
) -> ScriptResult:
    """Run the script; raises :class:`ConferenceError` with the reason when it cannot go on."""
    from conference.core.errors import ConferenceError
    from conference.rehearsal.operator import ScriptTiming, run_script

    script = run_script(
        url,
        folder.keys().desk_token,
        ScriptTiming.within(options.seconds),
        parties=options.parties,
        phones=round(options.people * options.phones),
        told=print_line,
    )
    try:
        return await _while_running(script, crowd)
    except ConferenceError as error:
        raise await asyncio.to_thread(_explained, url, error) from error


async def _while_running(
    script: Coroutine[object, object, ScriptResult], crowd: Program
) -> ScriptResult:
    """The script's result, unless the rehearsal ends before it."""
    scripted = asyncio.create_task(script, name="script")
    watched = asyncio.create_task(crowd.gone(), name="rehearsal")
    try:
        await asyncio.wait({scripted, watched}, return_when=asyncio.FIRST_COMPLETED)
        if not scripted.done():
            raise crowd.failure("ended too early")
        return scripted.result()
    finally:
        for task in (scripted, watched):
            task.cancel()
        await asyncio.gather(scripted, watched, return_exceptions=True)


def _segments(url: str) -> int:
    return int(_health(url)["stream_segments"])


def _health(url: str) -> dict[str, Any]:
    """What the server's page for monitors has."""
    return _published(url, "/health")


def _adopted_text(url: str, show: ScriptResult) -> str | None:
    """The text that the chamber has adopted, as anybody can read it."""
    if show.motion is None:
        return None
    found: str | None = _published(url, f"/api/motions/{show.motion.motion.id}")["adopted_text"]
    return found


def _published(url: str, path: str) -> dict[str, Any]:
    import urllib.request

    with urllib.request.urlopen(f"{url}{path}", timeout=10) as response:  # noqa: S310
        found: dict[str, Any] = json.load(response)
        return found


def _explained(url: str, error: ConferenceError) -> ConferenceError:
    """The error of the script; when the server cannot write its record, that is why."""
    from conference.core.errors import ConferenceError

    with contextlib.suppress(OSError, ValueError):
        if _health(url)["status"] == "record":
            sentence = "The server cannot write its record: is the disk full? Free some space."
            return ConferenceError("record_unavailable", sentence)
    return error


async def _verify(folder: ConferenceFolder) -> RecordCheck:
    """The result of ``conference record verify`` on the folder."""
    from conference.rehearsal.stage import started

    arguments = ["record", "verify", str(folder.path), "--json"]
    async with started("check of the record", arguments) as check:
        await check.ended()
        if not check.last_line:
            raise check.failure("gave no result")
        found: RecordCheck = json.loads(check.last_line)
        return found


def _notes(folder: ConferenceFolder) -> int:
    """How many tables have written something that the server keeps."""
    from conference.server.door.drafts import SETTING
    from conference.server.record.store.sqlite import SqliteStore

    store = SqliteStore(folder.record)
    try:
        return sum(bool(value) for _, value in store.settings(SETTING))
    finally:
        store.close()


def _weigh(folder: ConferenceFolder, receipts: Path) -> Evidence:
    """The ballots of the rehearsal against the record, which is counted anew."""
    from conference.protocol.codec import decode_event
    from conference.rehearsal.evidence import Recorded, weigh
    from conference.rehearsal.ledger import SentBallot
    from conference.server.record.store.sqlite import SqliteStore

    with receipts.open(encoding="utf-8") as lines:
        ballots = [SentBallot.of_row(json.loads(line)) for line in lines]
    store = SqliteStore(folder.record)
    try:
        return weigh(
            ballots,
            (
                Recorded(entry.number, entry.leaf.hex(), decode_event(entry.kind, entry.body))
                for entry in store.entries()
            ),
        )
    finally:
        store.close()
