"""What the commands of the lottery are asked: arguments, and the classes that they fill."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from conference.cli.parsing import JsonOptions

__all__ = [
    "ENTRIES",
    "After",
    "CheckOptions",
    "DrawOptions",
    "PeopleOptions",
    "ReplaceOptions",
    "VerifyOptions",
    "add_drawing",
    "add_panel",
    "add_people",
    "add_replacing",
    "add_verifying",
]

ENTRIES = 1000
"""Entries of the list that three digits name."""

Objective = Literal["leximin", "maximin", "nash", "goldilocks", "random"]
ListChoice = Literal["auto", "panels", "compositions"]


@dataclass(frozen=True, kw_only=True)
class PeopleOptions(JsonOptions):
    """Quotas and people, and who of them may not be drawn."""

    categories: Path
    respondents: Path | None
    register: Path | None
    addresses: bool
    id: str | None
    household: tuple[str, ...]
    trained: str | None
    exclude: Path | None
    time_limit: float | None
    quiet: bool
    staying: Path | None


@dataclass(frozen=True)
class After:
    """What earlier sittings in the register mean for this draw: none of it, as it stands here.

    Who sat in the last ``rotation`` sittings is not drawn; ``stay`` of the last one stay on, by a
    lot of the public ``value``.
    """

    rotation: int = 0
    stay: int = 0
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class CheckOptions(PeopleOptions):
    """A whole panel of ``size`` seats."""

    rotation: int
    stay_on: int
    stay_value: str
    elected: Path | None
    size: int
    relax: bool

    @property
    def after(self) -> After:
        """What earlier sittings mean for it."""
        return After(self.rotation, self.stay_on, self.stay_value)


@dataclass(frozen=True, kw_only=True)
class DrawOptions(CheckOptions):
    """How it is drawn, by which lot, and what is written."""

    objective: Objective
    panels: int
    list: ListChoice
    ball: str | None
    seed: str | None
    beacon: str
    cap: float
    gamma: float
    list_seed: str
    digits_from: str
    key: Path | None
    codes: bool
    reserves: int
    commit_only: bool
    again: bool
    out: Path


@dataclass(frozen=True, kw_only=True)
class ReplaceOptions(PeopleOptions):
    """A round of replacements: ``panel`` is the folder of the draw or of the round before."""

    panel: Path
    declined: Path
    seed: str | None
    out: Path
    key: Path | None


@dataclass(frozen=True, kw_only=True)
class VerifyOptions(JsonOptions):
    """The published folder, and what else it is checked against."""

    folder: Path | None
    out: Path | None
    categories: Path | None
    respondents: Path | None
    person: str | None
    salt: str | None


def add_people(parser: argparse.ArgumentParser) -> None:
    """The arguments of :class:`PeopleOptions`."""
    more = parser.add_argument
    more("--categories", type=Path, required=True, metavar="F", help="quotas (CSV)")
    people = parser.add_mutually_exclusive_group(required=True)
    people.add_argument("--respondents", type=Path, metavar="F", help="people (CSV)")
    people.add_argument(
        "--register", type=Path, metavar="FOLDER", help="people in this conference's register"
    )
    more("--addresses", action="store_true", help="from a register: at most one of an address")
    more("--id", metavar="COLUMN", help="column of the ids (default: found by its name, else row)")
    more("--household", action="append", default=[], metavar="COLUMN[,COLUMN]",
         help="at most one person of each address, in these columns")  # fmt: skip
    more("--trained", metavar="COLUMN", help="only people with yes in this column")
    more("--exclude", type=Path, metavar="F", help="ids that may not be drawn (rotation)")
    more("--json", action="store_true", help="print the result as JSON")
    more("--time-limit", type=float, metavar="SECONDS", help="give the best answer by then")
    more("--quiet", action="store_true", help="no progress on standard error")
    more("--staying", type=Path, metavar="F", help="ids that keep their seats (carry-over)")


def add_panel(parser: argparse.ArgumentParser) -> None:
    """What :class:`CheckOptions` has besides."""
    more = parser.add_argument
    more("--rotation", type=int, default=0, metavar="K",
         help="from a register: who sat in the last K sittings is not drawn")  # fmt: skip
    more("--stay-on", type=int, default=0, metavar="N",
         help="from a register: so many of the last sitting stay on, by lot")  # fmt: skip
    more("--stay-value", default="", metavar="S", help="the public value of that lot")
    more("--elected", type=Path, metavar="F", help="elected members with their features (CSV)")
    more("--size", type=int, required=True, metavar="N", help="seats of the whole sitting")
    more("--relax", action="store_true", help="if no panel is possible, use the smallest change")


def add_drawing(parser: argparse.ArgumentParser) -> None:
    """What :class:`DrawOptions` has besides."""
    more = parser.add_argument
    more("--objective", choices=get_args(Objective), default="leximin")
    more("--panels", type=int, default=ENTRIES, metavar="M", help="entries of the list (1000)")
    more("--list", choices=get_args(ListChoice), default="auto",
         help="list people, or seats of types (default: people if all can be listed)")  # fmt: skip
    lot = parser.add_mutually_exclusive_group()
    lot.add_argument("--ball", metavar="042", help="the digits drawn on stage")
    lot.add_argument("--seed", metavar="S", help="a public text instead of digits")
    more("--beacon", default="", help="with --ball: public random value that orders the people")
    more("--cap", type=float, default=1.0, metavar="P", help="nobody's chance is above P")
    more("--gamma", type=float, default=1.0, help="GoldiLocks: weight of the least chance")
    more("--list-seed", default="", metavar="S", help="committed seed of the list's order")
    more("--digits-from", default="digits drawn in public", metavar="TEXT",
         help="where digits and beacon will come from, as committed")  # fmt: skip
    more("--key", type=Path, metavar="F", help="file with the secret that makes the salts")
    more("--codes", action="store_true", help="write codes.csv for large pools too")
    more("--reserves", type=int, default=3, metavar="R", help="reserves of each type (3)")
    more("--commit-only", action="store_true", help="publish the commitment, draw nothing yet")
    more("--again", action="store_true", help="draw a second time from the same commitment")
    more("--out", type=Path, required=True, metavar="DIR", help="folder of the results")


def add_replacing(parser: argparse.ArgumentParser) -> None:
    """What :class:`ReplaceOptions` has besides."""
    more = parser.add_argument
    more("--panel", type=Path, required=True, metavar="DIR", help="the folder of the draw")
    more("--declined", type=Path, required=True, metavar="F", help="ids that declined")
    more("--seed", metavar="S", help="public value of this round (default: that of the draw)")
    more("--out", type=Path, required=True, metavar="DIR", help="folder of this round")
    more("--key", type=Path, metavar="F", help="the secret that made the salts of the draw")


def add_verifying(parser: argparse.ArgumentParser) -> None:
    """The arguments of :class:`VerifyOptions`."""
    more = parser.add_argument
    more("folder", type=Path, nargs="?", help="the folder of the draw")
    more("--out", type=Path, help="the same as FOLDER")
    more("--categories", type=Path, help="also check against this quota file")
    more("--respondents", type=Path, help="also check against the people's file")
    more("--person", help="is this id in the pool? (with --salt)")
    more("--salt", help="the person's own code")
    more("--json", action="store_true", help="print the result as JSON")
