"""Priorities in words: pure, frozen values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from conference.protocol.views import GatheringView, PrioritiesView, RegionView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone

__all__ = ["PrioritiesSheet", "found_lines", "is_gathering", "priorities_sheet", "why_not"]

NEVER = (
    "Priorities are not gathered yet. Open gathering, and rooms and assemblies can send up to five"
    " on the page /priorities."
)


@dataclass(frozen=True, slots=True)
class PrioritiesSheet:
    """How many have come, of how many, in each region."""

    summary: str
    head: str
    lines: tuple[CardLine, ...]
    is_stale: bool


def is_gathering(picture: Picture) -> bool:
    """Whether they are gathered now, by the server's clock."""
    view = picture.replica.get("gathering", GatheringView)
    if view is None or picture.now < view.opens_at:
        return False
    return view.closes_at is None or picture.now < view.closes_at


def priorities_sheet(picture: Picture) -> PrioritiesSheet:
    """What the panel shows while nothing is sought."""
    counts = picture.replica.get("priorities", PrioritiesView)
    gathering = picture.replica.get("gathering", GatheringView)
    names = {one.id: one.name for one in picture.replica.all(RegionView)}
    is_stale = not picture.link.is_up
    if counts is None:
        return PrioritiesSheet("", NEVER, (), is_stale)
    lines = tuple(
        CardLine(
            f"region/{one.region}",
            names.get(one.region, one.region),
            f"of {words.number(one.expected)}",
            words.number(one.received),
            "",
        )
        for one in counts.regions
    )
    summary = f"{words.number(counts.received)} of {words.number(counts.expected)}"
    return PrioritiesSheet(summary, _head(picture, counts, gathering), lines, is_stale)


def _head(picture: Picture, counts: PrioritiesView, gathering: GatheringView | None) -> str:
    state = "Gathering is open." if is_gathering(picture) else "Gathering is closed."
    if gathering is None:
        state = NEVER
    elif picture.now < gathering.opens_at:
        state = "Gathering is set, and has not begun."
    said = [
        f"{words.quantity(counts.people, 'person', 'people')} agreed",
        f"{words.number(counts.papers)} from paper",
        f"{words.number(counts.withdrawn)} withdrawn",
    ]
    return f"{state} {', '.join(said)}."


def why_not(picture: Picture, act: str) -> str:
    """Why an act cannot be done; "" when it can."""
    if not picture.link.is_up:
        return "No link to the server."
    is_open = is_gathering(picture)
    match act:
        case "open" if is_open:
            return "Gathering is open."
        case "close" if not is_open:
            return "Gathering is not open."
        case "paper" if not is_open:
            return "Open gathering first: nothing is taken while it is closed."
        case _:
            return ""


def found_lines(status: int, body: bytes) -> tuple[str, tuple[CardLine, ...]]:
    """What the server has found, as a sentence and lines; the sentence alone where it has not."""
    try:
        found: dict[str, Any] = json.loads(body) if body else {}
        rows = [_found(row) for row in found["rows"]] if status == 200 else []
    except (ValueError, KeyError, TypeError):
        return "The server does not answer. Search again.", ()
    if status != 200:
        return str(found.get("sentence", "The server does not answer. Search again.")), ()
    total = int(found["total"])
    more = f", the first {len(rows)}" if total > len(rows) else ""
    return f"{words.quantity(total, 'assembly', 'assemblies')} found{more}.", tuple(rows)


def _found(row: dict[str, Any]) -> CardLine:
    sent = row["sent"]
    if sent is None or sent["withdrawn"]:
        state = "withdrawn" if sent is not None else "nothing sent yet"
        return CardLine(row["whose"], row["name"], f"{row['area']}: {state}", "", "", Tone.WARNING)
    text = "\n".join(
        f"{place}. {one['title']}" + (f"\n    {one['why']}" if one["why"] else "")
        for place, one in enumerate(sent["priorities"], 1)
    )
    first = sent["priorities"][0]["title"]
    people = words.quantity(sent["headcount"], "person", "people")
    paper = ", from paper" if sent["paper"] else ""
    return CardLine(row["whose"], row["name"], f"{first} ({sent['language']}{paper})", people, text)
