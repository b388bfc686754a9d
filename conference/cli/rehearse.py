"""``conference rehearse``: let simulated parties and people loose on a server."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conference.cli import Commands
    from conference.rehearsal.ledger import Report

__all__ = ["add", "add_crowd", "check_crowd"]


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "rehearse",
        help="let simulated parties and people loose on a server",
        description="Fill the watch parties of a conference that is marked as a rehearsal: "
        "screens, facilitators and people with phones join over real sockets, answer polls, drop "
        "out and come back, vote twice, change their vote, vote late. Says what it saw. Exit "
        "status 0 when every ballot was answered and none in two ways, else 1.",
        epilog="The desk's secret comes from the folder of a server on this machine, else from "
        "CONFERENCE_PASSWORD. Ctrl+C ends it early, in good order.",
    )
    parser.add_argument("--url", required=True, help="the server, like http://127.0.0.1:8000")
    add_crowd(parser, parties=50, people=500, seconds=60)
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="FILE",
        help="write every acknowledged ballot to FILE, one JSON object a line",
    )
    parser.set_defaults(run=run)


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


def check_crowd(args: argparse.Namespace) -> None:
    """Raise :class:`ConferenceError` ``bad_option`` for numbers that make no sense."""
    from conference.core.errors import ConferenceError

    if not 1 <= args.parties <= 100_000:
        raise ConferenceError("bad_option", "Give --parties a number from 1 to 100000.")
    if not args.parties <= args.people <= 10_000_000:
        raise ConferenceError(
            "bad_option", f"Give --people a number from {args.parties} (one a party) to 10000000."
        )
    if not 1 <= args.seconds <= 1_000_000:
        raise ConferenceError("bad_option", "Give --seconds a number from 1 to 1000000.")
    if not 0 <= args.phones <= 1:
        raise ConferenceError("bad_option", "Give --phones a share from 0 to 1.")


def run(args: argparse.Namespace) -> int:
    """Rehearse, and say what was seen."""
    from conference.rehearsal.run import Wanted, rehearse

    check_crowd(args)
    wanted = Wanted(args.url, args.parties, args.people, args.seconds, args.seed, args.phones)
    report = rehearse(wanted, lambda line: print(line, file=sys.stderr, flush=True))
    if args.receipts is not None:
        with args.receipts.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(proof.row()) + "\n" for proof in report.proofs)
    if args.json:
        print(json.dumps(report.summary()))
    else:
        _print(report)
    return 0 if report.unanswered == 0 and report.contradictions == 0 else 1


def _print(report: Report) -> None:
    ack, tick = report.ack.summary(), report.tick.summary()
    refusals = ", ".join(f"{n} {code}" for code, n in report.refusals.most_common()) or "none"
    print(
        f"{report.joined} of {report.connections} connections joined, for {report.parties} parties"
    )
    print(f"  and {report.people} people, {report.phones} of them with phones.")
    print(f"Reconnects: {report.reconnects}. Turned away: {report.turned_away}.")
    print(
        f"Ballots: {report.sent} sent, {report.acknowledged} acknowledged, "
        f"{report.refused} refused, {report.unanswered} without answer."
    )
    print(
        f"Sent once more: {report.repeated}, all with the same receipt."
        if not report.contradictions
        else f"{report.contradictions} ballots were answered in two ways."
    )
    print(f"Refusals: {refusals}.")
    print(f"Answers in ms: median {ack['p50']}, 99% {ack['p99']}, longest {ack['max']}.")
    print(f"Ticks in ms: median {tick['p50']}, 99% {tick['p99']}, longest {tick['max']}.")
    for trouble, n in report.troubles.most_common(5):
        print(f"{n} times: {trouble}")
