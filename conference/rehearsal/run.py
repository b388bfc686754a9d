"""A whole rehearsal: find out who may come, plan, and run it in as many processes as it takes."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import resource
import signal
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse as _Response
from multiprocessing.synchronize import Event as Flag
from pathlib import Path

import uvloop

from conference.client.address import page_url, socket_url
from conference.client.link import Link, monotonic, new_id, open_session
from conference.client.on_air import conference
from conference.client.replica import Replica
from conference.client.trust import trusting, untrusted
from conference.core.chance import seeded
from conference.core.errors import ConferenceError
from conference.core.folder import find_local
from conference.protocol.messages import Role
from conference.protocol.views import PartyView
from conference.rehearsal.attendees import World, attendees
from conference.rehearsal.crowd import Crowd
from conference.rehearsal.ledger import Bookkeeper, RehearsalReport
from conference.rehearsal.plan import PHONES, RehearsalPlan, Room, make_plan

__all__ = ["Wanted", "desk_secret", "rehearse", "survey"]

SOCKETS_A_PROCESS = 6_000
PATIENCE = 40.0
"""Seconds that the last answers are waited for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a rehearsal: so many ``parties`` and ``people``, for so many ``seconds``.

    ``stays`` keeps it on when the time is over, until it is stopped. ``ca`` has the certificates
    that are trusted besides the machine's own.
    """

    url: str
    parties: int
    people: int
    seconds: float
    seed: int = 1
    phones: float = PHONES
    stays: bool = False
    ca: Path | None = None


def rehearse(wanted: Wanted, told: Callable[[str], None] = lambda line: None) -> RehearsalReport:
    """Run it, blocking, and report. SIGINT or SIGTERM end it early and in good order.

    ``told`` gets a line of text now and then. Raises :class:`ConferenceError` when the server is
    not there, the desk's secret is not known, the conference is no rehearsal, or it has not enough
    parties or places.
    """
    with uvloop_runner() as runner:
        rooms = runner.run(survey(wanted))
    plan = make_plan(rooms, wanted.people, wanted.seconds, wanted.seed, phones=wanted.phones)
    _allow_sockets(plan.connections)
    told(
        f"{len(plan.parties)} parties with {plan.people} people come, "
        f"{plan.phones} of them with phones."
    )
    parts = min(len(plan.parties), -(-plan.connections // SOCKETS_A_PROCESS))
    flag = multiprocessing.get_context("spawn").Event()
    with _stopping(flag):
        if parts == 1:
            return _run_part(wanted, plan, flag)
        with ProcessPoolExecutor(
            parts, multiprocessing.get_context("spawn"), _prepare_part, (flag,)
        ) as pool:
            runs = [pool.submit(_run_part, wanted, part) for part in plan.split(parts)]
            report = RehearsalReport()
            for run in runs:
                report.merge(run.result())
    return report


def desk_secret(url: str, ca: Path | None = None) -> str:
    """What lets the desk in: the token of the folder of a local server, or CONFERENCE_PASSWORD.

    Raises :class:`ConferenceError` ``no_password`` when there is neither, and ``no_server`` when
    there is nobody to give it to.
    """
    folder = find_local(url)
    secret = folder.keys().desk_token if folder else os.environ.get("CONFERENCE_PASSWORD", "")
    if not secret:
        _must_answer(url, ca)
        raise ConferenceError(
            "no_password",
            "The desk's password is needed: set CONFERENCE_PASSWORD. On the machine of the server, "
            "none is by the address that conference serve has printed.",
        )
    return secret


async def survey(wanted: Wanted) -> list[Room]:
    """The parties that will take part, with their codes; raises as :func:`rehearse` does."""
    secret = desk_secret(wanted.url, wanted.ca)
    codes = await asyncio.to_thread(_codes, wanted.url, secret, wanted.ca)
    replica = await _survey(wanted.url, secret, wanted.ca)
    found = conference(replica)
    if found is not None and not found.rehearsal:
        raise ConferenceError(
            "no_rehearsal",
            f"“{found.name}” is not marked as a rehearsal, so simulated people stay "
            "away from it. Make one with: conference new FOLDER --sample",
        )
    if len(codes) < wanted.parties:
        raise ConferenceError(
            "too_few_parties",
            f"The conference has {len(codes)} parties, not {wanted.parties}; "
            "ask for fewer, or make a conference with more.",
            {"parties": len(codes)},
        )
    known = ((row, replica.get(f"party/{row.party}", PartyView)) for row in codes[: wanted.parties])
    return [
        Room(row.party, row.code, row.facilitator_code, party.region, party.capacity)
        for row, party in known
        if party is not None
    ]


async def _survey(url: str, secret: str, ca: Path | None) -> Replica:
    """The state of the conference as the desk has it; raises when the server does not let it in."""
    link = Link(open_session(Role.DESK, secret, "rehearsal survey"), url, ca=ca)
    task = asyncio.create_task(link.run(), name="survey")
    try:
        await link.until(lambda session: session.replica.seq >= 0 or task.done())
    except TimeoutError:
        raise no_server(url) from None
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    ended = link.session.ended
    if ended is not None:
        raise ConferenceError(ended.code, ended.sentence)
    return link.session.replica


@dataclass(frozen=True, slots=True)
class _Codes:
    party: int
    code: str
    facilitator_code: str


def _codes(url: str, secret: str, ca: Path | None) -> list[_Codes]:
    request = urllib.request.Request(  # noqa: S310  (page_url gives http or https alone)
        page_url(url, "/api/codes"), headers={"Authorization": f"Bearer {secret}"}
    )
    try:
        with _opened(request, 30, ca) as response:
            rows = json.load(response)
    except urllib.error.HTTPError as error:
        if error.code in {401, 403}:
            raise ConferenceError(
                "wrong_password", "The desk's password is not right. Check CONFERENCE_PASSWORD."
            ) from error
        raise no_server(url) from error
    except (OSError, ValueError) as error:
        raise no_server(url) from error
    return [_Codes(row["party"], row["code"], row["facilitator_code"]) for row in rows]


def _opened(request: urllib.request.Request, timeout: float, ca: Path | None) -> _Response:
    """The answer; raises ``untrusted`` when the server's certificate is not to be trusted."""
    try:
        opened: _Response = urllib.request.urlopen(  # noqa: S310
            request, timeout=timeout, context=trusting(ca)
        )
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise untrusted(request.full_url, error.reason) from error
        raise
    return opened


def _must_answer(url: str, ca: Path | None) -> None:
    request = urllib.request.Request(page_url(url, "/health"))  # noqa: S310  (as above)
    try:
        with _opened(request, 5, ca):
            return
    except OSError as error:
        raise no_server(url) from error


def no_server(url: str) -> ConferenceError:
    """There is no server of ours at ``url``."""
    return ConferenceError(
        "no_server",
        f"No conference server answers at {url}. Start one with: conference serve FOLDER",
        {"url": url},
    )


_flag: Flag | None = None


def _prepare_part(flag: Flag) -> None:
    """In a process of its own: the parent alone hears signals, and passes them on by the flag."""
    global _flag  # noqa: PLW0603
    _flag = flag
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _run_part(wanted: Wanted, plan: RehearsalPlan, flag: Flag | None = None) -> RehearsalReport:
    _allow_sockets(plan.connections)
    with uvloop_runner() as runner:
        return runner.run(_part(wanted, plan, flag or _flag))


async def _part(wanted: Wanted, plan: RehearsalPlan, flag: Flag | None) -> RehearsalReport:
    """One process's part, from the first arrival to the report."""
    ledger = Bookkeeper()
    random = seeded(plan.seed, "reconnects", plan.parties[0].room.party)
    world = World(plan, ledger, new_id, random)
    crowd = Crowd(socket_url(wanted.url), attendees(world), ledger, monotonic, wanted.ca)
    until = float("inf") if wanted.stays else time.monotonic() + plan.seconds
    crowd.start()
    while time.monotonic() < until and not (flag is not None and flag.is_set()):
        await asyncio.sleep(0.1)
    await crowd.finish(PATIENCE)
    report = ledger.close()
    report.parties = len(plan.parties)
    report.people, report.phones = plan.people, plan.phones
    report.connections = plan.connections
    return report


def uvloop_runner() -> asyncio.Runner:
    """An event loop of the quick kind."""
    return asyncio.Runner(loop_factory=uvloop.new_event_loop)


@contextmanager
def _stopping(flag: Flag) -> Iterator[None]:
    """SIGINT and SIGTERM set the flag while this lasts."""

    def stop(_number: int, _frame: object) -> None:
        flag.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _allow_sockets(connections: int) -> None:
    """Raise the limit of open files as far as this user may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = connections + 256
    if soft < needed:
        allowed = needed if hard == resource.RLIM_INFINITY else min(hard, needed)
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
        if allowed < needed:
            raise ConferenceError(
                "too_many_sockets",
                f"This user may open {hard} files, and {needed} sockets are needed; "
                "raise the limit with ulimit -n, or ask for fewer people.",
            )
