"""A whole rehearsal: find out who may come, plan, and run it in as many processes as it takes."""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.synchronize import Event as Flag

import uvloop

from conference.client.address import socket_url
from conference.client.link import monotonic, new_id
from conference.core.chance import seeded
from conference.core.errors import ConferenceError
from conference.rehearsal.attendees import World, attendees
from conference.rehearsal.crowd import Crowd
from conference.rehearsal.ledger import Bookkeeper, RehearsalReport
from conference.rehearsal.plan import RehearsalPlan, make_plan
from conference.rehearsal.survey import Wanted, badges, survey

__all__ = ["rehearse", "uvloop_runner"]

SOCKETS_A_PROCESS = 6_000
PATIENCE = 40.0
"""Seconds that the last answers are waited for."""


def rehearse(wanted: Wanted, told: Callable[[str], None] = lambda line: None) -> RehearsalReport:
    """Run it, blocking, and report. SIGINT or SIGTERM end it early and in good order.

    ``told`` gets a line of text now and then. Raises :class:`ConferenceError` when the server is
    not there, the desk's secret is not known, the conference is no rehearsal, or it has not enough
    parties or places.
    """
    with uvloop_runner() as runner:
        rooms = runner.run(survey(wanted))
    plan = make_plan(
        rooms,
        wanted.people,
        wanted.seconds,
        wanted.seed,
        phones=wanted.phones,
        badges=badges(wanted),
    )
    _allow_sockets(plan.connections)
    told(
        f"{len(plan.parties)} parties with {plan.people} people come, "
        f"{plan.phones} of them with phones."
    )
    if wanted.members:
        told(f"{len(plan.members)} members of the chamber come.")
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
    report.connections, report.members = plan.connections, len(plan.members)
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
