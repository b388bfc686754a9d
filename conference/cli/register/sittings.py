"""Verbs of ``register`` about sittings: who had a seat, who rests, who had how much chance."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, FolderOptions, runs
from conference.cli.register.verb import ids_of, open_register, print_result, terminal_watch, verb

if TYPE_CHECKING:
    from conference.register.publication import AccountFigures, PublishedLedger

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class SittingOptions(FolderOptions):
    """The draw of a sitting, and who kept their seats."""

    draw: Path
    title: str
    staying: Path | None


@dataclass(frozen=True, kw_only=True)
class NextOptions(FolderOptions):
    """Rotation and carry-over of the next draw."""

    rotation: int
    stay: int
    value: str
    to: Path


@dataclass(frozen=True, kw_only=True)
class LedgerOptions(FolderOptions):
    """Where the sums are written, if anywhere."""

    to: Path | None


def add(verbs: Commands) -> None:
    """Add the verbs about sittings to ``conference register``."""
    sitting = verb(
        verbs, "sitting", "note a draw that was held, or a round of replacements",
        "Note in the ledger what chance everybody had in a draw, and who got a seat.",
    )  # fmt: skip
    sitting.add_argument("draw", type=Path, metavar="DIR", help="the folder of the draw")
    sitting.add_argument("--title", default="", help="a name for the sitting")
    sitting.add_argument("--staying", type=Path, metavar="F", help="ids that kept their seats")
    runs(sitting, SittingOptions, _sitting)
    after = verb(
        verbs, "next", "rotation and carry-over: lists for the next draw",
        "Write exclude.csv and staying.csv, for --exclude and --staying of the next draw.",
    )  # fmt: skip
    after.add_argument("--rotation", type=int, default=0, metavar="K",
                       help="who sat in the last K sittings may not be drawn")  # fmt: skip
    after.add_argument("--stay", type=int, default=0, metavar="N", help="so many stay on, by lot")
    after.add_argument("--value", default="", metavar="S", help="the public value of that lot")
    after.add_argument("--to", type=Path, required=True, metavar="DIR", help="where to write")
    runs(after, NextOptions, _next)
    ledger = verb(
        verbs, "ledger", "who had how much chance over all sittings, without names",
        "The sums of everybody's chances: least, greatest, Gini coefficient. Names nobody.",
    )  # fmt: skip
    ledger.add_argument("--to", type=Path, metavar="FILE", help="also write it (JSON), to publish")
    runs(ledger, LedgerOptions, _ledger)


def _sitting(options: SittingOptions) -> int:
    from conference.register.sittings import hold
    from conference.sortition.parts import public_part

    audit = public_part(options.draw) / "audit.json"
    at = int(audit.stat().st_mtime if audit.exists() else time.time())
    with open_register(options) as register:
        staying = ids_of(options.staying, register) if options.staying else ()
        held = hold(
            register, options.draw, title=options.title, at=at, staying=staying,
            watch=terminal_watch(),
        )  # fmt: skip
    found = {
        "sitting": held.sitting, "people": held.people, "strangers": held.strangers,
        "seated": held.seated,
    }  # fmt: skip
    gone = f"; {held.strangers:,} of its pool left the register since" if held.strangers else ""
    told = f"Sitting {held.sitting}: {held.seated:,} people got a seat"
    if held.people:
        told += f", {held.people:,} had a chance{gone}"
    return print_result(options, found, told + ".")


def _next(options: NextOptions) -> int:
    from conference.register.sittings import next_draw
    from conference.tables.writing import rows_into

    with open_register(options) as register:
        after = next_draw(
            register, rotation=options.rotation, stay=options.stay, value=options.value
        )
    options.to.mkdir(parents=True, exist_ok=True)
    for name, people in (("exclude.csv", after.exclude), ("staying.csv", after.staying)):
        with (options.to / name).open("w", encoding="utf-8", newline="") as file:
            write = rows_into(file)
            for cells in (["id"], *([person] for person in people)):
                write(cells)
    return print_result(
        options, {"exclude": len(after.exclude), "staying": len(after.staying)},
        f"{len(after.exclude):,} people may not be drawn, {len(after.staying):,} stay on."
        f" Draw with --exclude {options.to / 'exclude.csv'} --staying {options.to / 'staying.csv'}",
    )  # fmt: skip


def _ledger(options: LedgerOptions) -> int:
    from conference.register.history import sittings_of
    from conference.register.publication import published_ledger

    with open_register(options) as register:
        found = published_ledger(sittings_of(register))
    if options.to is not None:
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        options.to.write_text(text, encoding="utf-8")
    return print_result(options, found, "\n".join(_accounts(found)))


def _accounts(found: PublishedLedger) -> Iterator[str]:
    def figures(account: AccountFigures) -> str:
        return (
            f"{account['people']:,} people, {account['least']:.4%} to {account['greatest']:.4%},"
            f" mean {account['mean']:.4%}, Gini {account['gini']:.4f}"
        )

    if not found["sittings"]:
        yield "No sitting was noted yet."
        return
    for one in found["sittings"]:
        yield f"Sitting {one['number']} ({one['title']}, {one['seats']} seats): {figures(one)}"
    yield "Chances of all sittings added up, that is the seats one could expect:"
    yield f"  everybody: {figures(found['all'])}"
    for pools, account in found["by_pools"].items():
        yield f"  in {pools} of {len(found['sittings'])} pools: {figures(account)}"
    for times, people in found["seated"].items():
        yield f"{people:,} people had a seat {times} times."
