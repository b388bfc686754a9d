"""The polls of a plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import tzinfo

from conference.core.ids import PollId
from conference.deliberation.founding.sheet import Row, Shape, Sheet, Twice
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import CHANNELS, Channel, Kind, Poll, Reveal, Sitting
from conference.deliberation.polls.spans import read_spans
from conference.tables.naming import alike, quoted, tidy
from conference.tables.numbers import NumberColumn, read_numbers

__all__ = ["POLLS", "read_polls"]

POLLS = Shape(
    {
        "id": ("poll id", "poll"),
        "question": ("text",),
        "options": ("answers", "choices"),
        "channels": ("channel",),
        "kind": ("type",),
        "points": ("budget",),
        "named": ("by name",),
        "reveal": ("reveal results", "results"),
        "electorate": ("who votes", "voters"),
        "decision": ("kind of decision",),
        "sittings": ("sitting", "open in"),
    },
    ("id", "question", "options", "channels"),
)

DEFAULT_CHANNELS = "phones hands button"

DEFAULT_IN_CHAMBER = "phones"

_ONE_OF = {
    "phone": Channel.PHONES,
    "devices": Channel.PHONES,
    "hand": Channel.HANDS,
    "buttons": Channel.BUTTON,
}
_REVEALS = {
    "": Reveal.ON_CLOSE,
    **{reveal.value: reveal for reveal in Reveal},
    "on close": Reveal.ON_CLOSE,
    "when it closes": Reveal.ON_CLOSE,
    "while it is open": Reveal.LIVE,
    "when it is published": Reveal.MANUAL,
}
"""When rooms and hall see the counts: in the table's words or the desk's, else when it closes."""

_BETWEEN_WORDS = re.compile(r"[\s,;|/+&]+")


def read_polls(
    sheet: Sheet, zone: tzinfo, kinds_of_decision: Collection[str] = ()
) -> tuple[PreparePoll, ...]:
    """What prepares the polls, as drafts. Decisions are of kinds of the standing rules.

    Sittings are of ``zone``.
    """
    seen = Twice("id")
    kinds = [_kind(row) for row in sheet.rows]
    points = _points(sheet, kinds)
    mark = "|" if any("|" in row.cell("options") for row in sheet.rows) else None
    polls = []
    for row, kind, budget in zip(sheet.rows, kinds, points, strict=True):
        ident = row.ident("id")
        seen.add(row, ident)
        electorate = _electorate(row)
        channels, named, reveal = _channels(row, electorate), row.yes("named"), _reveal(row)
        decision = _decision(row, electorate, kinds_of_decision)
        if named and Channel.PHONES not in channels:
            row.fault("named", "names come with phone ballots: add phones to the channels")
        poll = Poll(
            id=PollId(ident),
            question=row.text("question"),
            options=_options(row, mark),
            channels=channels,
            kind=kind,
            budget=budget,
            named=named,
            reveal_parties=reveal,
            reveal_chamber=reveal,
            electorate=electorate,
            sittings=_sittings(row, electorate, zone),
        )
        polls.append(preparing(poll, decision))
    seen.add_faults()
    return tuple(polls)


def _points(sheet: Sheet, kinds: Sequence[Kind]) -> list[int]:
    """The points that voters have; 0 where the kind of a poll is another."""
    cells = []
    for row, kind in zip(sheet.rows, kinds, strict=True):
        cells.append((row.line, row.cell("points") if kind == Kind.POINTS else ""))
        if kind == Kind.POINTS and not row.cell("points"):
            row.fault("points", "is empty; a poll of points needs their number, from 1 to 1000")
    (points,) = read_numbers([NumberColumn("points", cells, 1, 1000, whole=True)], sheet.book)
    return [int(number or 0) for number in points]


def _kind(row: Row) -> Kind:
    typed = row.cell("kind")
    kind = alike(typed) or Kind.SINGLE
    if kind in set(Kind):
        return Kind(kind)
    row.fault("kind", f"{quoted(typed)} is none of: {', '.join(Kind)}")
    return Kind.SINGLE


def _reveal(row: Row) -> Reveal:
    typed = row.cell("reveal")
    found = _REVEALS.get(alike(typed))
    if found is None:
        row.fault("reveal", f"{quoted(typed)} is none of: {', '.join(Reveal)}")
    return found or Reveal.ON_CLOSE


def _electorate(row: Row) -> Electorate:
    typed = alike(row.cell("electorate"))
    found = {
        "": Electorate.PARTIES,
        "rooms": Electorate.PARTIES,
        **{e.value: e for e in Electorate},
    }
    if typed not in found:
        told = ", ".join(Electorate)
        row.fault("electorate", f"{quoted(row.cell('electorate'))} is none of: {told}")
    return found.get(typed, Electorate.PARTIES)


def _sittings(row: Row, electorate: Electorate, zone: tzinfo) -> tuple[Sitting, ...]:
    """The planned sittings of a poll of members; each fault is one of the row."""
    typed = row.cell("sittings")
    if typed and electorate is not Electorate.MEMBERS:
        row.fault("sittings", "only a poll of members has sittings: write members for electorate")
    found = read_spans(typed, zone)
    for fault in found.faults:
        row.fault("sittings", fault.removesuffix("."))
    return tuple(Sitting(one.begins_at, one.ends_at) for one in found.spans)


def _decision(row: Row, electorate: Electorate, kinds: Collection[str]) -> str:
    kind = row.cell("decision")
    if kind and electorate is Electorate.PARTIES:
        row.fault("decision", "only chamber and members decide: write one for the electorate")
    if kind and kind not in kinds:
        known = ", ".join(kinds) or "none; write rules.csv"
        row.fault(
            "decision", f"{quoted(kind)} is no kind of the standing rules, which have: {known}"
        )
    return kind


def _channels(row: Row, electorate: Electorate) -> frozenset[Channel]:
    usual = DEFAULT_CHANNELS if electorate is Electorate.PARTIES else DEFAULT_IN_CHAMBER
    words = _BETWEEN_WORDS.split(alike(row.cell("channels") or usual).strip(",;|/+& "))
    may = CHANNELS[electorate]
    known = {**_ONE_OF, **{channel.value: channel for channel in Channel}}
    known = {word: channel for word, channel in known.items() if channel in may}
    strange = [word for word in words if word not in known and word != "and"]
    if strange:
        ways = ", ".join(one for one in Channel if one in may)
        row.fault("channels", f"{' '.join(strange)!r} is none of: {ways}")
    return frozenset(known[word] for word in words if word in known)


def _options(row: Row, mark: str | None) -> tuple[str, ...]:
    """The options, parted by ``mark``; where no poll has it, by line breaks or semicolons."""
    text = row.text("options")
    if mark is None:
        mark = next((other for other in ("\n", ";") if other in text), "|")
        if mark != "|":
            told = "line breaks" if mark == "\n" else "semicolons"
            row.remark(f"the options of {quoted(row.cell('id'))} are parted at {told}")
    text = text.strip(f"{mark} \n")
    options = tuple(tidy(option) for option in text.split(mark))
    if text and (len(options) < 2 or not all(options) or _are_alike(options)):
        parts = [tidy(part) for part in re.split("[,;/\n]", text)]
        hint = f" ({' | '.join(parts)}?)" if len(options) == 1 and len(parts) > 1 else ""
        row.fault("options", f"needs two or more different options, separated by |{hint[:100]}")
    return options


def _are_alike(options: Sequence[str]) -> bool:
    """Whether two options are one, in whatever case they are written."""
    return len(set(map(alike, options))) < len(options)
