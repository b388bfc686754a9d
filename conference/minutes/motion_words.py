"""A motion in minutes: its text, amendments and their fates, order of votes, the adopted text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conference.minutes import words
from conference.minutes.blocks import Block, Clauses, Facts, Heading, Marked, Para, Table
from conference.minutes.motion_model import (
    AmendmentHeld,
    ChangeHeld,
    FateHeld,
    MotionHeld,
    OrderSet,
    ReadingHeld,
    Runs,
    TextHeld,
    VoteHeld,
)
from conference.texts.clause import Clause, Text

__all__ = ["motion_blocks"]

LONG = 40
"""Of a text with more clauses only those are printed that amendments touch."""

KINDS = {"kept": "", "deleted": "struck", "inserted": "put in"}

VERDICTS = {
    "open": "Nothing is decided on the motion as a whole.",
    "adopted": "The motion was adopted.",
    "rejected": "The motion was rejected.",
}

OUTCOMES = {
    "carried": "carried",
    "rejected": "not carried",
    "void": "void, it decided nothing",
    "open": "not decided yet",
}


def motion_blocks(motion: MotionHeld, zone: str) -> Iterator[Block]:
    """All that is said of a motion."""
    yield Heading(f"Motion: {motion.title}")
    by = f" by {motion.by}" if motion.by else ""
    brought = f" ({motion.brought})" if motion.brought else ""
    read = words.many(len(motion.readings), "reading", "readings")
    yield Para(
        f"Tabled{by}{brought} on {words.moment(motion.at, zone)}, entry {motion.entry} of the "
        f"record, under the name {motion.id}; {read}. {VERDICTS[motion.readings[-1].verdict]}"
    )
    for reading in motion.readings:
        if len(motion.readings) > 1:
            yield Heading(f"Motion: {motion.title}, reading {reading.number}")
        yield from _reading(f"{motion.id}-{reading.number}", reading, zone)


def _reading(name: str, reading: ReadingHeld, zone: str) -> Iterator[Block]:
    yield from _base(name, reading)
    if reading.amendments:
        yield Heading("Amendments and what became of them", 2)
        yield _fates(name, reading.amendments)
        for one in reading.amendments:
            yield from _amendment(one, zone)
    yield from _order(name, reading, zone)
    if reading.votes:
        rows = tuple(
            (one.poll, _on(one), OUTCOMES[one.outcome], _entry(one.settled))
            for one in reading.votes
        )
        head = ("Poll", "Put to the vote", "Result", "Entry")
        yield Table(f"put-{name}", head, rows, (), "Votes, in the order in which they were put", 3)
    for back in reading.sent_back:
        by = f" by the poll {back.poll}" if back.poll else ""
        yield Para(
            f"{_upper(back.name)} was sent back{by} (entry {back.entry}). Reason: {back.reason}"
        )
    yield from _end(name, reading, zone)


def _base(name: str, reading: ReadingHeld) -> Iterator[Block]:
    """The text of the reading; of a long one, and of a later reading, the clauses touched."""
    text = reading.text
    is_first = reading.number == 1
    what = "as tabled" if is_first else "of this reading, as it came of the one before"
    count = words.many(len(text.clauses), "clause", "clauses")
    yield Heading(f"The text {what}", 2)
    shown: Sequence[Clause] = text.clauses
    if len(shown) > LONG or not is_first:
        shown = _touched(text, reading.amendments)
        printed = (
            f" Printed here are {words.figure(len(shown))}: those which amendments change, and in "
            "which these stand."
            if shown
            else ""
        )
        yield Para(
            f"It has {count}.{printed} All are in entry {text.entry} of the record, and in "
            "minutes.json."
        )
    if shown:
        yield _clauses(f"text-{name}", text, shown)
    yield Facts(f"base-{name}", (("Digest", text.digest), ("Entry", str(text.entry))))


def _touched(text: TextHeld, amendments: Sequence[AmendmentHeld]) -> list[Clause]:
    """The clauses that amendments change, and those that hold them, in the order of reading."""
    by_id = Text(text.title, text.clauses).by_id
    found: set[str] = set()
    for one in amendments:
        for change in one.changes:
            clause = by_id.get(change.clause)
            while clause is not None and clause.id not in found:
                found.add(clause.id)
                clause = by_id.get(clause.parent)
    return [one for one in text.clauses if one.id in found]


def _clauses(name: str, text: TextHeld, shown: Sequence[Clause]) -> Clauses:
    whole = Text(text.title, text.clauses)
    return Clauses(
        name, tuple((whole.depth(one.id), one.mark, one.heading, one.text) for one in shown)
    )


def _fates(name: str, amendments: Sequence[AmendmentHeld]) -> Table:
    """All of them at a glance: which entry of the record says what became of each."""
    rows = []
    for one in amendments:
        last = one.fates[-1] if one.fates else None
        state = "sent back" if one.sent_back and one.state == "adopted" else one.state
        state = f"adopted, {state}" if state == "sent back" else state
        poll = (last.poll if last else None) or "–"
        rows.append((one.id, one.author or "–", state, poll, _entry(last.entry if last else None)))
    head = ("Amendment", "Author", "Fate", "Poll", "Entry")
    return Table(f"amendments-{name}", head, tuple(rows), words=4)


def _entry(entry: int | None) -> str:
    return "–" if entry is None else str(entry)


def _amendment(one: AmendmentHeld, zone: str) -> Iterator[Block]:
    author = f", {one.author}" if one.author else ""
    yield Heading(f"Amendment {one.id}{author}", 3)
    handed = f"Handed in at {words.clock(one.at, zone)}, entry {one.entry}."
    yield Para(f"{one.asks.rstrip('.')}. {handed}")
    for change in one.changes:
        yield _change(change)
    if one.reason:
        yield Para(f"Reason: {one.reason}")
    for fate in one.fates:
        yield Para(_fate(fate, zone), style="verdict")
    if not one.fates:
        yield Para("Nothing is decided on it.", style="verdict")
    if one.sent_back:
        yield Para(
            f"{_upper(one.sent_back)} was sent back: this change is not in the text that is adopted"
            " in this reading.",
        )


def _change(change: ChangeHeld) -> Marked:
    between = [("kept", ": ")] if change.heading and change.text else []
    runs = _spaced((*change.heading, *between, *change.text))
    moved = ", moved" if change.is_moved else ""
    return Marked(f"{_upper(change.name)}{moved}", tuple(runs))


def _spaced(runs: Runs) -> Iterator[tuple[str, str]]:
    """With the blanks at the ends of what changes outside of it, and one between two changes."""
    is_change = False
    for kind, said in runs:
        if kind == "kept":
            yield "", said
            is_change = False
            continue
        core = said.strip()
        begin, _, end = said.partition(core) if core else (said, "", "")
        if begin or is_change:
            yield "", begin or " "
        if core:
            yield KINDS[kind], core
        if end:
            yield "", end
        is_change = bool(core) and not end


def _fate(fate: FateHeld, zone: str) -> str:
    by = f" by the poll {fate.poll}" if fate.poll else ""
    if fate.state == "fallen":
        by = f" after the poll {fate.poll}" if fate.poll else ""
    reason = f" {fate.reason}" if fate.reason else ""
    return f"{_upper(fate.state)}{by} (entry {fate.entry}, {words.clock(fate.at, zone)}).{reason}"


def _order(name: str, reading: ReadingHeld, zone: str) -> Iterator[Block]:
    """The order of the rule, and each other one that the chair set openly."""
    if not reading.steps:
        return
    yield Heading("Order of the votes", 2)
    yield Table(
        f"order-{name}",
        ("Place", "Amendments", "Clause", "Why it stands there"),
        tuple(
            (str(place), ", ".join(one.amendments), one.clause or "–", one.reason)
            for place, one in enumerate(reading.steps, 1)
        ),
        (),
        "By the rule; without what was withdrawn",
        4,
    )
    if not reading.orders:
        yield Para("The chair set no other order.")
    for one in reading.orders:
        yield Para(_set(one, zone))


def _set(one: OrderSet, zone: str) -> str:
    by = f" ({one.by})" if one.by else ""
    when = f"At {words.clock(one.at, zone)} the chair{by}"
    if not one.amendments:
        return f"{when} went back to the order of the rule (entry {one.entry})."
    departs = " ".join(one.departures) or "It is that of the rule."
    return f"{when} set this order: {', '.join(one.amendments)} (entry {one.entry}). {departs}"


def _on(vote: VoteHeld) -> str:
    if vote.whole:
        return "The motion as a whole"
    if vote.clauses:
        return f"{_upper(words.enumerated(vote.clauses))}, as amended"
    many = "Amendment" if len(vote.amendments) == 1 else "Amendments"
    return f"{many} {words.enumerated(vote.amendments)}"


def _end(name: str, reading: ReadingHeld, zone: str) -> Iterator[Block]:
    text = reading.adopted
    if text is None:
        yield Para(VERDICTS[reading.verdict], style="verdict")
        return
    yield Heading("The adopted text", 2)
    yield Para(_adopted(text, zone), style="verdict")
    yield _clauses(f"adopted-{name}", text, text.clauses)
    yield Facts(
        f"adopted-{name}",
        (("Title", text.title), ("Digest", text.digest), ("Entry", str(text.entry)),
         ("Poll", text.poll or "–")),
    )  # fmt: skip


def _adopted(text: TextHeld, zone: str) -> str:
    of = f"amendments {words.enumerated(text.amendments)}" if text.amendments else "no amendment"
    count = words.many(len(text.clauses), "clause", "clauses")
    return f"Adopted at {words.clock(text.at, zone)} by the poll {text.poll}, with {of}: {count}."


def _upper(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}"
