"""The table of seats: who is here, with which device, found by number or member; and the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from functools import lru_cache

from conference.deliberation.chamber.signatures import signatures_words
from conference.protocol.views import RuleView, SeatView
from conference.ui.kit import words
from conference.ui.kit.cells import Cell, Column, TableRow
from conference.ui.picture import Picture, Tone
from conference.ui.polls.says.needs import majority_words, passes_words, quorum_words, tie_words

__all__ = [
    "RULE_COLUMNS",
    "SEAT_COLUMNS",
    "SHOWN",
    "SeatFilter",
    "Shown",
    "rule_rows",
    "rules_empty",
    "seat_rows",
    "seats_empty",
    "seats_summary",
]

SEAT_COLUMNS = (
    Column("Seat", 64, figure=True),
    Column("Member", 92),
    Column("Signed in", 104),
    Column("Device", 76),
    Column("Came by", shown_from=400),
)
RULE_COLUMNS = (
    Column("Kind", 0),
    Column("Majority", 108),
    Column("Of", 124, shown_from=640),
    Column("Quorum", 112),
    Column("Vote", 72, shown_from=460),
)
BASES = {
    "for-and-against": "for and against",
    "cast": "votes cast",
    "present": "members present",
    "members": "all members",
}


class Shown(StrEnum):
    """Which seats the table shows."""

    ALL = "all"
    PRESENT = "present"
    ABSENT = "absent"
    NO_DEVICE = "no device"


SHOWN = {
    Shown.ALL: "All seats",
    Shown.PRESENT: "Signed in",
    Shown.ABSENT: "Not here",
    Shown.NO_DEVICE: "Signed in, no device",
}


@dataclass(frozen=True, slots=True)
class SeatFilter:
    """``text`` is the number of a seat as it begins, or digits of the member's pseudonym."""

    text: str = ""
    shown: Shown = Shown.ALL

    def matches(self, seat: SeatView) -> bool:
        """Whether the seat is shown."""
        is_here = seat.present_since is not None
        match self.shown:
            case Shown.PRESENT if not is_here:
                return False
            case Shown.ABSENT if is_here:
                return False
            case Shown.NO_DEVICE if not is_here or seat.has_device:
                return False
        wanted = self.text.strip().lower()
        return str(seat.number).startswith(wanted) or (
            len(wanted) > 1 and seat.member.startswith(wanted)
        )


def seat_rows(picture: Picture, wanted: SeatFilter) -> tuple[TableRow, ...]:
    """The seats that pass the filter, by number."""
    zone = picture.zone
    return tuple(_row(seat, zone) for seat in picture.seats if wanted.matches(seat))


@lru_cache(maxsize=4 * 1024)
def _row(seat: SeatView, zone: tzinfo) -> TableRow:
    """Kept for each seat: of a thousand, few differ from one frame to the next."""
    is_here = seat.present_since is not None
    since = f"since {words.clock(seat.present_since, zone)}" if seat.present_since else ""
    device = Cell("device") if seat.has_device else Cell("none", Tone.WARNING)
    return TableRow(
        str(seat.number),
        (
            Cell(words.number(seat.number)),
            Cell(seat.member, Tone.MUTED),
            Cell(since) if is_here else Cell(_absent(seat), Tone.MUTED),
            device if is_here or seat.has_device else Cell("–", Tone.MUTED),
            Cell(seat.origin, Tone.MUTED),
        ),
        f"Seat {seat.number}: member {seat.member}…",
    )


def _absent(seat: SeatView) -> str:
    return "not here" if seat.standing in {"", "present", "accepted"} else seat.standing


def seats_summary(seats: Sequence[SeatView], shown: int) -> str:
    """The line in the title: ``82 of 100 signed in · 3 without a device``."""
    if not seats:
        return ""
    here = [seat for seat in seats if seat.present_since is not None]
    bare = sum(not seat.has_device for seat in here)
    parts = [f"{words.number(len(here))} of {words.number(len(seats))} signed in"]
    if bare:
        parts.append(f"{words.number(bare)} without a device")
    if shown < len(seats):
        parts.append(f"{words.number(shown)} shown")
    return " · ".join(parts)


def seats_empty(picture: Picture) -> str:
    """What stands where the table has no rows; it teaches what to do."""
    if picture.seats:
        return "No seat matches. Clear the filter with Escape."
    if picture.conference is None:
        return "Waiting for the seats …"
    return (
        "The chamber has no seats yet. Members get them once they are on the confirmed list: "
        "conference badge invite FOLDER DRAW"
    )


def rule_rows(rules: Sequence[RuleView]) -> tuple[TableRow, ...]:
    """The standing rules, in the order in which they were adopted."""
    return tuple(
        TableRow(
            rule.kind,
            (
                Cell(rule.title),
                Cell(majority_words(rule.majority)),
                Cell(BASES.get(rule.of, rule.of), Tone.MUTED),
                Cell(_quorum(rule)),
                Cell("by name" if rule.by_name else "secret", Tone.MUTED),
            ),
            f"{rule.title}: {passes_words(rule)} {quorum_words(rule)} {tie_words(rule)}"
            f"{_brought(rule)}",
        )
        for rule in rules
    )


def _quorum(rule: RuleView) -> str:
    if not rule.quorum:
        return "none"
    return f"{rule.quorum} {'of seats' if rule.quorum_of == 'seats' else 'must vote'}"


def _brought(rule: RuleView) -> str:
    signed = signatures_words(rule.signatures)
    return f" For members to bring one, {signed}." if signed else ""


def rules_empty(picture: Picture) -> str:
    """What stands where there are no rules."""
    if picture.conference is None:
        return "Waiting for the rules …"
    return (
        "The chamber has adopted no standing rules: it can be asked, but decides nothing. "
        "Adopt them from a table: conference rules FOLDER --adopt rules.csv"
    )
