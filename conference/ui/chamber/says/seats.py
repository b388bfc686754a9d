"""The table of seats: who is here, with which device, found by number or member; and the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from functools import lru_cache

from conference.protocol.views import RuleView, SeatView
from conference.ui.kit import words
from conference.ui.kit.cells import Cell, Column, TableRow
from conference.ui.picture import Picture, Tone
from conference.ui.polls.says.needs import majority_words, passes_words, quorum_words, tie_words
from conference.words.spoken import say, spoken

__all__ = [
    "SHOWN",
    "SeatFilter",
    "Shown",
    "rule_columns",
    "rule_rows",
    "rules_empty",
    "seat_columns",
    "seat_rows",
    "seats_empty",
    "seats_summary",
]

BASES = {
    "for-and-against": "desk-chamber-base-sides",
    "cast": "desk-chamber-base-cast",
    "present": "desk-chamber-base-present",
    "members": "desk-chamber-base-members",
}


ORIGINS = {
    "drawn": "desk-chamber-origin-drawn",
    "replacement": "desk-chamber-origin-replacement",
    "elected": "desk-chamber-origin-elected",
    "staying": "desk-chamber-origin-staying",
}
"""How somebody came to a seat."""


class Shown(StrEnum):
    """Which seats the table shows."""

    ALL = "all"
    PRESENT = "present"
    ABSENT = "absent"
    NO_DEVICE = "no device"


SHOWN = {
    Shown.ALL: "desk-chamber-all-seats",
    Shown.PRESENT: "desk-chamber-signed-in",
    Shown.ABSENT: "desk-chamber-not-here-filter",
    Shown.NO_DEVICE: "desk-chamber-no-device-filter",
}
"""Keys of the words of each."""


def seat_columns() -> tuple[Column, ...]:
    """The columns of the table of seats."""
    return (
        Column(say("desk-chamber-seat"), 64, figure=True),
        Column(say("desk-chamber-member"), 92),
        Column(say("desk-chamber-signed-in"), 104),
        Column(say("desk-chamber-device"), 76),
        Column(say("desk-chamber-came-by"), shown_from=400),
    )


def rule_columns() -> tuple[Column, ...]:
    """The columns of the table of rules."""
    return (
        Column(say("desk-chamber-kind"), 0),
        Column(say("desk-chamber-majority"), 108),
        Column(say("desk-chamber-of"), 124, shown_from=640),
        Column(say("desk-chamber-quorum"), 112),
        Column(say("desk-chamber-vote"), 72, shown_from=460),
    )


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
    zone, language = picture.zone, spoken().language.code
    return tuple(_row(seat, zone, language) for seat in picture.seats if wanted.matches(seat))


@lru_cache(maxsize=4 * 1024)
def _row(seat: SeatView, zone: tzinfo, _language: str) -> TableRow:
    """Kept for each seat and language: of a thousand, few differ from one frame to the next."""
    is_here = seat.present_since is not None
    since = ""
    if seat.present_since:
        since = say("desk-chamber-since", time=words.clock(seat.present_since, zone))
    device = Cell(say("desk-chamber-no-device"), Tone.WARNING)
    if seat.has_device:
        device = Cell(say("desk-chamber-has-device"))
    return TableRow(
        str(seat.number),
        (
            Cell(words.number(seat.number)),
            Cell(seat.member, Tone.MUTED),
            Cell(since) if is_here else Cell(_absent(seat), Tone.MUTED),
            device if is_here or seat.has_device else Cell("–", Tone.MUTED),
            Cell(say(ORIGINS[seat.origin]), Tone.MUTED),
        ),
        say("desk-chamber-seat-tip", seat=str(seat.number), member=seat.member),
    )


def _absent(seat: SeatView) -> str:
    return (
        say("desk-chamber-not-here")
        if seat.standing in {"", "present", "accepted"}
        else seat.standing
    )


def seats_summary(seats: Sequence[SeatView], shown: int) -> str:
    """The line in the title: ``82 of 100 signed in · 3 without a device``."""
    if not seats:
        return ""
    here = [seat for seat in seats if seat.present_since is not None]
    bare = sum(not seat.has_device for seat in here)
    parts = [
        say(
            "desk-chamber-are-signed-in",
            here=words.number(len(here)),
            seats=words.number(len(seats)),
        )
    ]
    if bare:
        parts.append(say("desk-chamber-without-device", number=bare))
    if shown < len(seats):
        parts.append(say("desk-chamber-shown", number=shown))
    return " · ".join(parts)


def seats_empty(picture: Picture) -> str:
    """What stands where the table has no rows; it teaches what to do."""
    if picture.seats:
        return say("desk-chamber-no-match")
    if picture.conference is None:
        return say("desk-chamber-waiting-seats")
    return say("desk-chamber-no-seats")


def rule_rows(rules: Sequence[RuleView]) -> tuple[TableRow, ...]:
    """The standing rules, in the order in which they were adopted."""
    return tuple(
        TableRow(
            rule.kind,
            (
                Cell(rule.title),
                Cell(majority_words(rule.majority)),
                Cell(say(BASES[rule.of]) if rule.of in BASES else rule.of, Tone.MUTED),
                Cell(_quorum(rule)),
                Cell(
                    say("desk-chamber-by-name") if rule.by_name else say("desk-chamber-secret"),
                    Tone.MUTED,
                ),
            ),
            f"{rule.title}: {passes_words(rule)} {quorum_words(rule)} {tie_words(rule)}"
            f"{_brought(rule)}",
        )
        for rule in rules
    )


def _quorum(rule: RuleView) -> str:
    if not rule.quorum:
        return say("desk-chamber-quorum-none")
    if rule.quorum_of == "seats":
        return say("desk-chamber-quorum-of-seats", part=rule.quorum)
    return say("desk-chamber-quorum-must-vote", part=rule.quorum)


def _brought(rule: RuleView) -> str:
    if not rule.signatures:
        return ""
    if "/" in rule.signatures:
        signed = say("desk-chamber-part-must-sign", part=rule.signatures)
    else:
        signed = say("desk-chamber-seats-must-sign", part=rule.signatures)
    return " " + say("desk-chamber-brought", signed=signed)


def rules_empty(picture: Picture) -> str:
    """What stands where there are no rules."""
    if picture.conference is None:
        return say("desk-chamber-waiting-rules")
    return say("desk-chamber-no-rules")
