"""Rooms by telephone in words: pure, frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conference.protocol.views import PartyView, PollView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["TelephoneSheet", "asked_by_telephone", "telephone_sheet", "why_not"]

MOST_FOUND = 50
"""Rooms that are listed of those that are found."""


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
        return TelephoneSheet("", say("desk-telephone-no-poll"), (), is_stale)
    waiting = len({one.party for one in poll.rooms_told})
    taken = len(poll.by_telephone)
    summary = say("desk-telephone-summary", count=taken, waiting=words.number(waiting))
    found = tuple(_found(picture, sought)) if sought.strip() else (*_waiting(poll), *_taken(poll))
    head = say("desk-telephone-how", question=poll.question)
    return TelephoneSheet(summary, head, found, is_stale)


def _found(picture: Picture, sought: str) -> Iterator[CardLine]:
    wanted, count = sought.strip().casefold(), 0
    for one in sorted(picture.replica.all(PartyView), key=lambda party: party.name):
        if wanted in f"{one.name} {one.area_name}".casefold() and count < MOST_FOUND:
            count += 1
            here = say("desk-telephone-checked-in", count=one.headcount)
            yield CardLine(str(one.id), one.name, f"{one.area_name} · {here}", "", "")


def _waiting(poll: PollView) -> Iterator[CardLine]:
    for party in dict.fromkeys(one.party for one in poll.rooms_told):
        told = [one for one in poll.rooms_told if one.party == party]
        if len(told) == 1:
            state, tone = say("desk-telephone-one-login", teller=told[0].teller), Tone.WARNING
        else:
            said = "; ".join(_figures(one.teller, one.headcount, one.counts) for one in told)
            state, tone = say("desk-telephone-differ", figures=said), Tone.DANGER
        waits = say("desk-telephone-waits")
        yield CardLine(str(party), told[0].name, state, waits, state, tone)


def _taken(poll: PollView) -> Iterator[CardLine]:
    for one in poll.by_telephone:
        text = "\n".join(
            f"{words.number(count)}  {option}"
            for option, count in zip(poll.options, one.counts, strict=True)
        )
        first, second = one.tellers
        who = say("desk-telephone-taken", way=one.way, first=first, second=second)
        people = say("desk-people", count=one.headcount)
        yield CardLine(str(one.party), one.name, who, people, text)


def _figures(teller: str, headcount: int, counts: tuple[int, ...]) -> str:
    people = say("desk-people", count=headcount)
    said = ", ".join(map(str, counts))
    return say("desk-telephone-figures", teller=teller, people=people, counts=said)


def why_not(picture: Picture, party: str) -> str:
    """Why figures of this room cannot be entered; "" when they can."""
    if not picture.link.is_up:
        return say("desk-no-link")
    if asked_by_telephone(picture) is None:
        return say("desk-telephone-why-no-poll")
    return "" if party else say("desk-telephone-select")
