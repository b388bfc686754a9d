"""Priorities in words: pure, frozen values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from conference.protocol.views import GatheringView, PrioritiesView, RegionView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["PrioritiesSheet", "found_lines", "is_gathering", "priorities_sheet", "why_not"]


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
        return PrioritiesSheet("", say("desk-priorities-never"), (), is_stale)
    lines = tuple(
        CardLine(
            f"region/{one.region}",
            names.get(one.region, one.region),
            say("desk-priorities-of", number=words.number(one.expected)),
            words.number(one.received),
            "",
        )
        for one in counts.regions
    )
    summary = say(
        "desk-priorities-summary",
        received=words.number(counts.received),
        expected=words.number(counts.expected),
    )
    return PrioritiesSheet(summary, _head(picture, counts, gathering), lines, is_stale)


def _head(picture: Picture, counts: PrioritiesView, gathering: GatheringView | None) -> str:
    is_open = is_gathering(picture)
    state = say("desk-priorities-is-open" if is_open else "desk-priorities-is-closed")
    if gathering is None:
        state = say("desk-priorities-never")
    elif picture.now < gathering.opens_at:
        state = say("desk-priorities-is-set")
    told = say(
        "desk-priorities-told",
        count=counts.people,
        papers=words.number(counts.papers),
        withdrawn=words.number(counts.withdrawn),
    )
    return f"{state} {told}"


def why_not(picture: Picture, act: str) -> str:
    """Why an act cannot be done; "" when it can."""
    if not picture.link.is_up:
        return say("desk-no-link")
    is_open = is_gathering(picture)
    match act:
        case "open" if is_open:
            return say("desk-priorities-is-open")
        case "close" if not is_open:
            return say("desk-priorities-not-open")
        case "paper" if not is_open:
            return say("desk-priorities-open-first")
        case _:
            return ""


def found_lines(status: int, body: bytes) -> tuple[str, tuple[CardLine, ...]]:
    """What the server has found, as a sentence and lines; the sentence alone where it has not."""
    try:
        found: dict[str, Any] = json.loads(body) if body else {}
        rows = [_found(row) for row in found["rows"]] if status == 200 else []
    except (ValueError, KeyError, TypeError):
        return say("desk-priorities-unheard"), ()
    if status != 200:
        said = refusal_words(str(found.get("code", "")), str(found.get("sentence", "")))
        return said or say("desk-priorities-unheard"), ()
    total = int(found["total"])
    if total > len(rows):
        return say("desk-priorities-found-first", count=total, shown=str(len(rows))), tuple(rows)
    return say("desk-priorities-found", count=total), tuple(rows)


def _found(row: dict[str, Any]) -> CardLine:
    sent = row["sent"]
    if sent is None or sent["withdrawn"]:
        state = "withdrawn" if sent is not None else "nothing"
        said = say("desk-priorities-state", area=row["area"], state=state)
        return CardLine(row["whose"], row["name"], said, "", "", Tone.WARNING)
    text = "\n".join(
        f"{place}. {one['title']}" + (f"\n    {one['why']}" if one["why"] else "")
        for place, one in enumerate(sent["priorities"], 1)
    )
    first = sent["priorities"][0]["title"]
    people = say("desk-people", count=sent["headcount"])
    key = "desk-priorities-sent-paper" if sent["paper"] else "desk-priorities-sent"
    said = say(key, first=first, language=sent["language"])
    return CardLine(row["whose"], row["name"], said, people, text)
