"""``conference demo``: a whole conference, to look at or to be checked by a script."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, runs
from conference.cli.rehearse import CrowdOptions, add_crowd, check_crowd

if TYPE_CHECKING:
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.rehearsal.evidence import Evidence
    from conference.rehearsal.operator import ScriptResult
    from conference.rehearsal.stage import Program

Tell = Callable[[str], None]

ROUNDS_OF_FAULTS = 5


@dataclass(frozen=True, kw_only=True)
class Options(CrowdOptions):
    """Where it is kept and served, and who looks: a person, or a script."""

    folder: Path | None
    port: int | None
    headless: bool
    json: bool


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "demo",
        help="see a conference: server, stream, people, desk and hall display",
        description="Make a sample conference, serve and stream it, let simulated watch parties "
        "in, and open the control desk and the hall display. Runs until the desk is closed or "
        "Ctrl+C. With --headless there are no windows: a scripted operator runs a speech, a "
        "breakout and three polls, then everything is stopped and the record is checked. Exit "
        "status 0 when all of it held, else 1.",
    )
    add_crowd(parser, parties=200, people=2000, seconds=30)
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="keep the conference here (a folder for a while)"
    )
    parser.add_argument(
        "--port", type=int, metavar="P", help="port of the server (8000; any with --headless)"
    )
    parser.add_argument("--headless", action="store_true", help="no windows, a scripted operator")
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object as the last line (--headless)"
    )
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Make it, run it, and say what became of it."""
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder

    check_crowd(options)
    if options.json and not options.headless:
        raise ConferenceError("bad_option", "--json needs --headless: add it.")
    if not options.headless:
        _must_have_screen()
    with contextlib.ExitStack() as stack:
        stack.enter_context(_terminated_as_interrupted())
        home = options.folder
        if home is None:
            home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="conference-")))
        folder = ConferenceFolder(home)
        _make(folder, options)
        try:
            if options.headless:
                return asyncio.run(_headless(folder, options))
            return asyncio.run(_with_windows(folder, options))
        except KeyboardInterrupt:
            if options.headless:
                print("Stopped before the end; nothing was checked.", file=sys.stderr)
                raise
            print("Everything is stopped.")
            return 0


def _must_have_screen() -> None:
    """Raise ``no_display`` before anything is made."""
    from conference.cli.windows import load_ui
    from conference.core.errors import ConferenceError

    try:
        load_ui()
    except ConferenceError as error:
        hint = f"{error.sentence} Without windows: conference demo --headless"
        raise ConferenceError(error.code, hint) from error


def _make(folder: ConferenceFolder, options: Options) -> None:
    from datetime import UTC, datetime

    from conference.core.clock import SystemClock
    from conference.server.founding import found_sample, make_password

    opening = datetime.now(UTC).replace(second=0, microsecond=0)
    found_sample(folder, options.parties, options.seed, opening, make_password(), SystemClock())


# With windows


async def _with_windows(folder: ConferenceFolder, options: Options) -> int:
    from conference.rehearsal.stage import started

    port = 8000 if options.port is None else options.port
    async with started("server", _serve(folder, port)) as server:
        url = await server.line_with(OPEN_AT)
        _invite(folder, url)
        people = _rehearse(options, url)
        async with (
            started("rehearsal", people, listens=False) as crowd,
            started("hall display", ["display", "--url", url, "--windowed"], listens=False),
            started("desk", ["desk", "--url", url], listens=False) as desk,
        ):
            programs = {"server": server, "rehearsal": crowd, "desk": desk}
            first, status = await _first_ended(programs)
            if first is not desk or status != 0:
                raise first.failure("ended")
    print("The desk was closed; everything is stopped.")
    return 0


def _invite(folder: ConferenceFolder, url: str) -> None:
    from conference.server.record.store.sql import SqlStore

    store = SqlStore(folder.record)
    try:
        codes = {row.role: row.code for row in store.codes() if row.party == 0}
    finally:
        store.close()
    print(f"The conference is open at {url}/")
    print(f"Join a party with a browser: {url}/j/{codes['person']}   (code {codes['person']})")
    print(f"Its facilitator and its big screen: code {codes['facilitator']}")
    print("Close the desk, or press Ctrl+C here, to end it.", flush=True)


async def _first_ended(programs: dict[str, Program]) -> tuple[Program, int]:
    tasks = {
        asyncio.create_task(program.gone(), name=name): program
        for name, program in programs.items()
    }
    done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    first = done.pop()
    return tasks[first], first.result()


# Headless


@dataclass(frozen=True, slots=True)
class _Run:
    """What a headless demonstration left behind."""

    show: ScriptResult
    seen: dict[str, Any]
    segments: int
    server_status: int
    evidence: Evidence
    record: dict[str, Any]


async def _headless(folder: ConferenceFolder, options: Options) -> int:
    def tell(line: str) -> None:
        print(line, file=sys.stderr if options.json else sys.stdout, flush=True)

    with tempfile.TemporaryDirectory(prefix="conference-rehearsal-") as folder_of_receipts:
        ran = await _perform(folder, options, Path(folder_of_receipts) / "ballots", tell)
    faults = _faults(ran, options)
    if options.json:
        print(json.dumps(_result(ran)), flush=True)
    else:
        _summary(ran)
    for fault in faults:
        print(f"conference: {fault}", file=sys.stderr)
    return 1 if faults else 0


async def _perform(folder: ConferenceFolder, options: Options, receipts: Path, tell: Tell) -> _Run:
    """Server, people and operator, from the first to the last; then the record."""
    from conference.core.errors import ConferenceError
    from conference.rehearsal.operator import ScriptTiming, run_script
    from conference.rehearsal.stage import started

    begun = time.monotonic()
    async with started("server", _serve(folder, options.port or 0)) as server:
        url = await server.line_with(OPEN_AT)
        tell(f"The conference is open at {url}/")
        async with started("rehearsal", _rehearse(options, url, receipts)) as crowd:
            pace = ScriptTiming.within(options.seconds)
            phones = round(options.people * options.phones)
            script = run_script(
                url,
                folder.keys().desk_token,
                pace,
                parties=options.parties,
                phones=phones,
                told=tell,
            )
            try:
                show = await _while_running(script, crowd)
            except ConferenceError as error:
                raise await asyncio.to_thread(_explained, url, error) from error
            await asyncio.sleep(max(0.0, begun + options.seconds - time.monotonic()))
            segments = await asyncio.to_thread(_segments, url)
            await crowd.stop()
            if not crowd.last_line:
                raise crowd.failure("ended without a report")
            seen = json.loads(crowd.last_line)
        server_status = await server.stop()
    tell("Everybody has left and the server is stopped. Checking the record.")
    record = await _verify(folder)
    return _Run(show, seen, segments, server_status, _weigh(folder, receipts), record)


async def _while_running(script: Any, crowd: Program) -> ScriptResult:
    """The script's result, unless the rehearsal ends before it."""
    scripted = asyncio.create_task(script, name="script")
    watched = asyncio.create_task(crowd.gone(), name="rehearsal")
    try:
        await asyncio.wait({scripted, watched}, return_when=asyncio.FIRST_COMPLETED)
        if not scripted.done():
            raise crowd.failure("ended too early")
        show: ScriptResult = scripted.result()
        return show
    finally:
        for task in (scripted, watched):
            task.cancel()
        await asyncio.gather(scripted, watched, return_exceptions=True)


def _segments(url: str) -> int:
    return int(_health(url)["stream_segments"])


def _health(url: str) -> dict[str, Any]:
    import urllib.request

    with urllib.request.urlopen(f"{url}/health", timeout=10) as response:  # noqa: S310
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


async def _verify(folder: ConferenceFolder) -> dict[str, Any]:
    """What ``conference record verify`` says of the folder."""
    from conference.rehearsal.stage import started

    arguments = ["record", "verify", str(folder.path), "--json"]
    async with started("check of the record", arguments) as check:
        await check.ended()
        if not check.last_line:
            raise check.failure("gave no result")
        found: dict[str, Any] = json.loads(check.last_line)
        return found


def _weigh(folder: ConferenceFolder, receipts: Path) -> Evidence:
    """The ballots of the rehearsal against the record, which is counted anew."""
    from conference.protocol.codec import decode_event
    from conference.rehearsal.evidence import Recorded, weigh
    from conference.rehearsal.ledger import SentBallot
    from conference.server.record.store.sql import SqlStore

    with receipts.open(encoding="utf-8") as lines:
        ballots = [SentBallot.of_row(json.loads(line)) for line in lines]
    store = SqlStore(folder.record)
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


def _result(ran: _Run) -> dict[str, Any]:
    """The one object of ``--json``.

    A ballot is one entry of the record: a phone ballot in one revision, a counted show of hands,
    or a press of the button. ``sent``, ``acknowledged`` and ``refused`` are as the simulated
    people saw them, each ballot once however often it was sent; ``recorded`` counts their entries
    in the record.
    """
    ballots, stream = ran.seen["ballots"], round(ran.show.stream_seconds, 1)
    return {
        "parties": ran.show.parties,
        "people": ran.show.people,
        "ballots": {
            **{name: ballots[name] for name in ("sent", "acknowledged", "refused")},
            "recorded": ran.evidence.recorded,
        },
        "polls": [
            {
                "id": poll.id,
                "question": poll.question,
                "channel": poll.channels[0],
                "state": poll.state,
                "people": dict(zip(poll.options, poll.tally.people, strict=True)),
                "parties": dict(zip(poll.options, poll.tally.parties, strict=True)),
            }
            for poll in ran.show.polls
            if poll.tally is not None
        ],
        "ack_ms": {name: ran.seen["ack_ms"][name] for name in ("p50", "p99")},
        "tick_ms": {name: ran.seen["tick_ms"][name] for name in ("p50", "p99")},
        "stream": {"segments": ran.segments, "seconds": stream},
        "record": {name: ran.record[name] for name in ("entries", "root", "verified")},
    }


def _faults(ran: _Run, options: Options) -> list[str]:
    """What did not hold, as sentences."""
    result, seen = _result(ran), ran.seen
    ballots, polls = result["ballots"], result["polls"]
    unanswered, twofold = seen["ballots"]["unanswered"], seen["ballots"]["contradictions"]
    claims = [
        (result["record"]["verified"], f"The record does not verify: {ran.record['reason']}."),
        (
            ballots["acknowledged"] == ballots["recorded"],
            f"{ballots['acknowledged']} ballots were acknowledged, "
            f"{ballots['recorded']} are in the record.",
        ),
        (not unanswered, f"{unanswered} ballots had no answer."),
        (not twofold, f"{twofold} ballots were answered in two ways."),
        (len(polls) == 3, f"{len(polls)} polls of 3 have a result."),
        (all(poll["state"] == "published" for poll in polls), "A poll was not published."),
        (all(sum(poll["people"].values()) for poll in polls), "Nobody answered one of the polls."),
        (
            result["parties"] == options.parties,
            f"{result['parties']} of {options.parties} parties were checked in.",
        ),
        (
            result["people"] == options.people,
            f"{result['people']} people were checked in, not {options.people}.",
        ),
        (ran.segments > 0, "The stream made no segment."),
        (ran.server_status == 0, f"The server ended with status {ran.server_status}."),
    ]
    return [sentence for holds, sentence in claims if not holds] + ran.evidence.faults[
        :ROUNDS_OF_FAULTS
    ]


def _summary(ran: _Run) -> None:
    """A calm account of it."""
    result = _result(ran)
    ballots, record = result["ballots"], result["record"]
    print(f"\n{result['parties']} parties with {result['people']} people took part.")
    print(
        f"Ballots: {ballots['sent']} sent, {ballots['acknowledged']} acknowledged, "
        f"{ballots['refused']} refused, {ballots['recorded']} in the record."
    )
    if ran.evidence.guests:
        print(f"Guests from outside the rehearsal cast {ran.evidence.guests} more.")
    for poll in result["polls"]:
        people = ", ".join(f"{option}: {count}" for option, count in poll["people"].items())
        print(f"{poll['question']} ({poll['channel']})  {people}")
    print(f"Answers in ms: median {result['ack_ms']['p50']}, 99% {result['ack_ms']['p99']}.")
    print(f"Charts in ms: median {result['tick_ms']['p50']}, 99% {result['tick_ms']['p99']}.")
    print(f"Streamed: {result['stream']['seconds']} s in {result['stream']['segments']} segments.")
    print(f"Record: {record['entries']} entries, root {record['root']}")
    print("The record verifies." if record["verified"] else "The record does not verify.")


# Both

OPEN_AT = r" is open at (\S+?)/? - "


def _serve(folder: ConferenceFolder, port: int) -> list[str]:
    return ["serve", str(folder.path), "--port", str(port)]


def _rehearse(options: Options, url: str, receipts: Path | None = None) -> list[str]:
    arguments = ["rehearse", "--url", url, "--stay", "--json"]
    chosen = asdict(options)
    for field in fields(CrowdOptions):
        arguments += [f"--{field.name}", str(chosen[field.name])]
    return arguments if receipts is None else [*arguments, "--receipts", str(receipts)]


@contextlib.contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Take SIGTERM like Ctrl+C, so that the programs are stopped and the folder is removed.

    A shell without a terminal starts what it puts in the background with SIGINT ignored: then
    neither would end it.
    """

    def interrupt(_number: int, _frame: object) -> None:
        signal.raise_signal(signal.SIGINT)

    handlers = {signal.SIGTERM: interrupt, signal.SIGINT: signal.default_int_handler}
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
