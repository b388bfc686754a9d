"""The table of watch parties: rows, cells, filter and order, for ten thousand of them.

A row holds what changes rarely; ages are written when a cell is drawn (:func:`cell`), so that
a second that passes costs only what is on screen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from conference.core.clock import Millis
from conference.protocol.messages import PresenceRow
from conference.protocol.views import PartyView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.says.links import TONES, LinkState, link_counted, link_state, link_words
from conference.words.spoken import say, spoken

__all__ = [
    "Filter",
    "PartyCell",
    "PartyColumn",
    "PartyRow",
    "cell",
    "crowd_parts",
    "crowd_words",
    "empty_sentence",
    "heading",
    "heard_until",
    "order",
    "placed",
    "row",
    "rows",
    "summary_line",
    "tip",
]

QUIET = 12_000
"""A link that was not heard for this many ms is shown as quiet."""


class PartyColumn(IntEnum):
    """The columns, from the left."""

    NAME = 0
    AREA = 1
    PEOPLE = 2
    LINK = 3
    HEARD = 4
    PHONES = 5


HEADINGS = (
    "desk-rooms-party",
    "desk-rooms-area",
    "desk-rooms-people",
    "desk-rooms-link",
    "desk-rooms-heard",
    "desk-rooms-phones",
)
"""The keys of the names of the columns."""


URGENCY = (
    LinkState.LOST,
    LinkState.NOT_BACK,
    LinkState.PHONES_ONLY,
    LinkState.CONNECTED,
    LinkState.NOT_JOINED,
)
"""The order of links in the table."""


SUMMED = (
    LinkState.CONNECTED,
    LinkState.PHONES_ONLY,
    LinkState.LOST,
    LinkState.NOT_BACK,
    LinkState.NOT_JOINED,
)
"""The order of links in the line above the table."""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party as the table shows it. ``region`` is the place of its region."""

    number: int
    name: str
    area: str
    region: int
    headcount: int
    capacity: int
    link: LinkState
    phones: int
    seen_at: int
    delay: int | None
    region_name: str = ""

    @property
    def is_crowded(self) -> bool:
        """Whether more phones are in than people: a code may have got about."""
        return 0 < self.headcount < self.phones

    @property
    def haystack(self) -> str:
        """What the filter's text is looked for in."""
        return f"{self.name} {self.area} {self.region_name} {self.number + 1}".casefold()


@dataclass(frozen=True, slots=True)
class Filter:
    """What the operator wants to see; ``text`` is matched in name, area and region, by words.

    ``crowded`` leaves the parties with more phones than people.
    """

    text: str = ""
    region: int | None = None
    link: LinkState | None = None
    crowded: bool = False

    def matches(self, row: PartyRow) -> bool:
        """Whether the row is shown."""
        if self.region is not None and row.region != self.region:
            return False
        if self.link is not None and row.link is not self.link:
            return False
        if self.crowded and not row.is_crowded:
            return False
        if not self.text:
            return True
        haystack = row.haystack
        return all(word in haystack for word in self.text.casefold().split())


@dataclass(frozen=True, slots=True)
class PartyCell:
    """The text of a cell, its colour, and whether it is a figure (flush right)."""

    text: str
    tone: Tone = Tone.TEXT
    figure: bool = False


def heard_until(picture: Picture) -> Millis:
    """The moment as of which links are judged: when the server was last heard, if it is not now.

    A desk that hears nothing is deaf; the parties are not quiet for that.
    """
    if picture.link.is_up or picture.link.heard_at is None:
        return picture.now
    return picture.link.heard_at


def row(party: PartyView, presence: PresenceRow | None, regions: tuple[str, ...]) -> PartyRow:
    """The row of one party."""
    region = regions[party.region] if party.region < len(regions) else ""
    return PartyRow(
        number=party.id,
        name=party.name,
        area=party.area_name,
        region=party.region,
        headcount=party.headcount,
        capacity=party.capacity,
        link=link_state(presence),
        phones=presence.phones if presence else 0,
        seen_at=presence.seen_at if presence else 0,
        delay=presence.delay if presence else None,
        region_name=region,
    )


def rows(picture: Picture, numbers: Iterable[int]) -> dict[int, PartyRow]:
    """The rows of these parties, as far as they exist."""
    parties, presence, regions = picture.parties, picture.replica.presence, picture.regions
    return {
        number: row(parties[number], presence.get(number), regions)
        for number in numbers
        if 0 <= number < len(parties)
    }


def cell(row: PartyRow, column: PartyColumn, now: Millis) -> PartyCell:
    """One cell, as of ``now`` (the server's clock)."""
    match column:
        case PartyColumn.NAME:
            return PartyCell(row.name)
        case PartyColumn.AREA:
            return PartyCell(row.area, Tone.MUTED)
        case PartyColumn.PEOPLE:
            tone = Tone.TEXT if row.headcount else Tone.MUTED
            return PartyCell(words.number(row.headcount) if row.headcount else "–", tone, True)
        case PartyColumn.LINK:
            return _link(row, now)
        case PartyColumn.HEARD:
            heard = words.age(now - row.seen_at) if row.seen_at > 0 else "–"
            return PartyCell(heard, Tone.MUTED, True)
        case PartyColumn.PHONES:
            tone = Tone.DANGER if row.is_crowded else Tone.MUTED
            return PartyCell(words.number(row.phones) if row.phones else "–", tone, True)


def heading(column: PartyColumn) -> str:
    """The name of a column."""
    return say(HEADINGS[column])


def placed(name: str, area: str) -> str:
    """A party with its area, which is not said twice where it is part of what it is called."""
    return name if f", {area}" in name else f"{name}, {area}"


def tip(row: PartyRow) -> str:
    """What is said of a party where its row is pointed at."""
    name, part = placed(row.name, row.area), words.number(row.headcount)
    people = say("desk-rooms-tip", name=name, part=part, count=row.capacity)
    return f"{people}\n{crowd_words(row)}" if row.is_crowded else people


def crowd_words(row: PartyRow) -> str:
    """How many phones and people are in: ``41 phones, 30 people``."""
    phones, people = crowd_parts(row)
    return say("desk-rooms-crowd", phones=phones, people=people)


def crowd_parts(row: PartyRow) -> tuple[str, str]:
    """How many phones are in, and how many people."""
    return say("room-phones", count=row.phones), say("desk-people", count=row.headcount)


def order(
    table: Mapping[int, PartyRow], by: PartyColumn, *, falling: bool, wanted: Filter
) -> list[int]:
    """The numbers of the parties that are shown, in order; equals stay in order of their number."""
    shown = [row for _, row in sorted(table.items()) if wanted.matches(row)]
    shown.sort(key=lambda row: _key(row, by), reverse=falling)
    return [row.number for row in shown]


def summary_line(links: Counter[LinkState], shown: int, crowded: int, *, filtered: bool) -> str:
    """The line above the table: ``140 parties · 132 connected · 3 lost · 1 crowded``."""
    total = sum(links.values())
    parts = [say("desk-parties", count=total)]
    if filtered:
        parts = [say("poll-turnout-parties", part=words.number(shown), count=total)]
    parts += [link_counted(state, links[state]) for state in SUMMED if links[state]]
    if crowded:
        parts.append(say("desk-rooms-count-crowded", count=crowded))
    return " · ".join(parts)


def empty_sentence(picture: Picture, *, filtered: bool) -> str:
    """What stands where the table has no rows; it teaches what to do."""
    if picture.conference is None:
        return say("desk-rooms-waiting")
    if filtered and picture.parties:
        return say("desk-rooms-no-match")
    if picture.origin:
        return say("desk-rooms-none-yet", where=picture.origin)
    return say("desk-rooms-none-yet-here")


def _link(row: PartyRow, now: Millis) -> PartyCell:
    tone = TONES[row.link]
    if row.link is LinkState.LOST:
        return PartyCell(say("desk-rooms-lost-ago", age=words.age(now - row.seen_at)), tone)
    if row.link is LinkState.CONNECTED and now - row.seen_at >= QUIET:
        return PartyCell(say("desk-rooms-state-quiet"), Tone.WARNING)
    if row.link is LinkState.CONNECTED and row.delay is not None and row.delay > 1_000:
        slow = say(
            "desk-rooms-state-slow", seconds=spoken().digits.fraction(round(row.delay / 100), 1)
        )
        return PartyCell(slow, Tone.WARNING)
    return PartyCell(link_words(row.link), tone)


def _key(row: PartyRow, by: PartyColumn) -> tuple[int | str, ...]:
    match by:
        case PartyColumn.NAME:
            return (row.name.casefold(),)
        case PartyColumn.AREA:
            return (row.area.casefold(), row.name.casefold())
        case PartyColumn.PEOPLE:
            return (row.headcount,)
        case PartyColumn.LINK:
            return (URGENCY.index(row.link),)
        case PartyColumn.HEARD:
            return (row.seen_at,)
        case PartyColumn.PHONES:
            return (row.phones,)
