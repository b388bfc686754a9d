"""``conference rehearse``: let simulated parties and people loose on a server."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, add_ca, runs

if TYPE_CHECKING:
    from conference.rehearsal.ledger import RehearsalReport

__all__ = ["CrowdOptions", "add", "add_crowd", "check_crowd"]


@dataclass(frozen=True, kw_only=True)
class CrowdOptions:
    """How many simulated people come, and for how long."""

    parties: int
    people: int
    seconds: float
    seed: int
    phones: float


@dataclass(frozen=True, kw_only=True)
class Options(CrowdOptions):
    """The server they go to, and where their answers are written."""

    url: str
    stay: bool
    json: bool
    receipts: Path | None
    members: bool
    badges: Path | None
    ca: Path | None


def add(commands: Commands) -> None:
    """Add ``rehearse`` to the commands."""
    parser = commands.add_parser(
        "rehearse",
        help="let simulated parties and people loose on a server",
        description="Fill the watch parties of a conference that is marked as a rehearsal: "
        "screens, facilitators and people with phones join over real sockets, answer polls, drop "
        "out and come back, vote twice, change their vote, vote late; so do members of the chamber "
        "with --members. Says what it saw. Exit "
        "status 0 when every ballot was answered and none in two ways, else 1.",
        epilog="The desk's secret comes from the folder of a server on this machine, else from "
        "CONFERENCE_PASSWORD. Ctrl+C ends it early, in good order.",
    )
    parser.add_argument("--url", required=True, help="the server, like http://127.0.0.1:8000")
    add_crowd(parser, parties=50, people=500, seconds=60)
    parser.add_argument(
        "--stay", action="store_true", help="stay when the time is over, until Ctrl+C"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="FILE",
        help="write every ballot with its answer to FILE, one JSON object a line",
    )
    parser.add_argument(
        "--members",
        action="store_true",
        help="members of the chamber come too, with the badges that conference badge rehearse made",
    )
    parser.add_argument(
        "--badges",
        type=Path,
        metavar="FILE",
        help="a copy of the folder's badges.csv, for a server on another machine (with --members)",
    )
    add_ca(parser)
    runs(parser, Options, run)


def add_crowd(
    parser: argparse.ArgumentParser, *, parties: int, people: int, seconds: float
) -> None:
    """The options that say how many come, with these defaults."""
    parser.add_argument(
        "--parties", type=int, default=parties, metavar="N", help=f"watch parties ({parties})"
    )
    parser.add_argument(
        "--people",
        type=int,
        default=people,
        metavar="M",
        help=f"people in all of them together ({people})",
    )
    parser.add_argument(
        "--seconds", type=float, default=seconds, metavar="S", help=f"how long ({seconds:g})"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="K", help="the same seed, the same people (1)"
    )
    parser.add_argument(
        "--phones",
        type=float,
        default=0.75,
        metavar="SHARE",
        help="share of people who vote with a phone; the others are counted in their room (0.75)",
    )


def check_crowd(options: CrowdOptions) -> None:
    """Raise :class:`ConferenceError` ``bad_option`` for numbers that make no sense."""
    from conference.core.errors import ConferenceError

    if not 1 <= options.parties <= 100_000:
        raise ConferenceError("bad_option", "Give --parties a number from 1 to 100000.")
    if not options.parties <= options.people <= 10_000_000:
        raise ConferenceError(
            "bad_option",
            f"Give --people a number from {options.parties} (one a party) to 10000000.",
        )
    if not 1 <= options.seconds <= 1_000_000:
        raise ConferenceError("bad_option", "Give --seconds a number from 1 to 1000000.")
    if not 0 <= options.phones <= 1:
        raise ConferenceError("bad_option", "Give --phones a share from 0 to 1.")


def run(options: Options) -> int:
    """Rehearse, and say what was seen."""
    from conference.client.address import overheard
    from conference.core.errors import ConferenceError
    from conference.rehearsal.ledger import DeliveryStatus
    from conference.rehearsal.run import rehearse
    from conference.rehearsal.survey import Wanted

    check_crowd(options)
    if options.badges is not None and not options.members:
        raise ConferenceError("bad_option", "--badges is for members: add --members.")
    wanted = Wanted(
        options.url,
        options.parties,
        options.people,
        options.seconds,
        options.seed,
        options.phones,
        options.stay,
        options.ca,
        options.members,
        options.badges,
    )
    if warning := overheard(options.url):
        print(warning, file=sys.stderr)
    report = rehearse(wanted, lambda line: print(line, file=sys.stderr, flush=True))
    if options.receipts is not None:
        with options.receipts.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(ballot.row()) + "\n" for ballot in report.ballots)
    if options.json:
        print(json.dumps(report.summary()))
    else:
        _print(report)
    return 0 if report.count(DeliveryStatus.UNANSWERED) == 0 and report.contradictions == 0 else 1


def _print(report: RehearsalReport) -> None:
    from conference.rehearsal.ledger import DeliveryStatus

    ack, tick = report.ack.summary(), report.tick.summary()
    fates = ", ".join(f"{report.count(fate)} {fate}" for fate in DeliveryStatus)
    refusals = ", ".join(f"{n} {code}" for code, n in report.refusals.most_common()) or "none"
    again = (
        f"{report.contradictions} of them answered in two ways"
        if report.contradictions
        else "each answered with its first receipt"
    )
    print(f"{report.joined} of {report.connections} connections joined: {report.parties} parties,")
    print(f"{report.people} people, {report.phones} of them with phones.")
    if report.members:
        print(f"{report.signed_in} of {report.members} members of the chamber signed in.")
    print(f"Reconnects: {report.reconnects}. Turned away for a wrong code: {report.turned_away}.")
    print(f"Ballots: {len(report.ballots)} sent, {fates}.")
    print(f"Sent once more: {report.repeated}, {again}.")
    print(f"Refusals: {refusals}.")
    print(f"Answers in ms: median {ack['p50']}, 99% {ack['p99']}, longest {ack['max']}.")
    print(f"Ticks in ms: median {tick['p50']}, 99% {tick['p99']}, longest {tick['max']}.")
    for trouble, n in report.troubles.most_common(5):
        print(f"{n} times: {trouble}")
