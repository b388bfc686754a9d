"""Rooms by telephone in words: pure, frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conference.protocol.views import PartyView, PollView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone

__all__ = ["TelephoneSheet", "asked_by_telephone", "telephone_sheet", "why_not"]

MOST_FOUND = 50
"""Rooms that are listed of those that are found."""

NO_POLL = (
    "No question is open to the rooms that counted hands can answer. Once one is, a room without "
    "a link says its headcount and its hands by telephone or on paper: one login enters them, and "
    "another one enters the same as the room says them again."
)
HOW = (
    "Search for the room, and enter what it says. The figures count once another login has entered "
    "the same; a room that answers by its own devices is not taken."
)


@dataclass(frozen=True, slots=True)
class TelephoneSheet:
    """The rooms that wait for a second login, and those that count; or those that were found."""

    summary: str
    head: str
    lines: tuple[CardLine, ...]
    is_stale: bool


def asked_by_telephone(picture: Picture) -> PollView | None:
    """The open poll whose question rooms can answer by telephone."""
    polls = picture.replica.all(PollView)
    return next(
        (
            one
            for one in polls
            if one.state == "open" and one.electorate == "parties" and "hands" in one.channels
        ),
        None,
    )


def telephone_sheet(picture: Picture, sought: str) -> TelephoneSheet:
    """What the panel shows; ``sought`` is what was typed, "" for nothing."""
    poll, is_stale = asked_by_telephone(picture), not picture.link.is_up
    if poll is None:
        return TelephoneSheet("", NO_POLL, (), is_stale)
    waiting = len({one.party for one in poll.rooms_told})
    taken = words.quantity(len(poll.by_telephone), "room counts", "rooms count")
    summary = f"{taken}, {words.number(waiting)} waiting"
    found = tuple(_found(picture, sought)) if sought.strip() else (*_waiting(poll), *_taken(poll))
    return TelephoneSheet(summary, f"“{poll.question}” {HOW}", found, is_stale)


def _found(picture: Picture, sought: str) -> Iterator[CardLine]:
    wanted, count = sought.strip().casefold(), 0
    for one in sorted(picture.replica.all(PartyView), key=lambda party: party.name):
        if wanted in f"{one.name} {one.area_name}".casefold() and count < MOST_FOUND:
            count += 1
            here = words.quantity(one.headcount, "person checked in", "people checked in")
            yield CardLine(str(one.id), one.name, f"{one.area_name} · {here}", "", "")


def _waiting(poll: PollView) -> Iterator[CardLine]:
    for party in dict.fromkeys(one.party for one in poll.rooms_told):
        told = [one for one in poll.rooms_told if one.party == party]
        if len(told) == 1:
            state, tone = f"{told[0].teller} has entered it; another login must.", Tone.WARNING
        else:
            said = "; ".join(f"{one.teller}: {_figures(one.headcount, one.counts)}" for one in told)
            state, tone = f"They differ, none is taken. {said}", Tone.DANGER
        yield CardLine(str(party), told[0].name, state, "waits", state, tone)


def _taken(poll: PollView) -> Iterator[CardLine]:
    for one in poll.by_telephone:
        way = "by telephone" if one.way == "telephone" else "on paper"
        text = "\n".join(
            f"{words.number(count)}  {option}"
            for option, count in zip(poll.options, one.counts, strict=True)
        )
        who = f"{way}, by {one.tellers[0]} and {one.tellers[1]}"
        people = words.quantity(one.headcount, "person", "people")
        yield CardLine(str(one.party), one.name, who, people, text)


def _figures(headcount: int, counts: tuple[int, ...]) -> str:
    return f"{words.quantity(headcount, 'person', 'people')}, {', '.join(map(str, counts))}"


def why_not(picture: Picture, party: str) -> str:
    """Why figures of this room cannot be entered; "" when they can."""
    if not picture.link.is_up:
        return "No link to the server."
    if asked_by_telephone(picture) is None:
        return "No question is open that counted hands can answer."
    return "" if party else "Search for the room, and select it."
