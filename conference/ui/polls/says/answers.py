"""How a poll is answered: by whom, by which ways, by how many of how many, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.tally import Turnout
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture
from conference.ui.polls.says.bars import fractions
from conference.words.spoken import say

__all__ = [
    "ChannelShare",
    "RegionShare",
    "answered_by",
    "channel_shares",
    "in_a_row",
    "is_of_chamber",
    "parties_words",
    "region_shares",
    "turnout_words",
]

CHANNELS = {
    "phones": "desk-polls-way-phones",
    "hands": "desk-polls-way-hands",
    "button": "desk-polls-way-button",
    "paper": "desk-polls-way-paper",
}
"""By what is answered: the keys of its words."""


@dataclass(frozen=True, slots=True)
class ChannelShare:
    """How many people came in by one channel; ``fraction`` of all who could have answered.

    The last one ``is_rest``: those who have not answered.
    """

    name: str
    people: str
    fraction: float
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class RegionShare:
    """One region: its name, its answers, and each option's fraction of them."""

    name: str
    people: str
    fractions: tuple[float, ...]
    tip: str


def answered_by(poll: PollView) -> str:
    """By which ways a poll is answered, in words."""
    ways = [channel_word(poll, channel) for channel in poll.channels]
    if poll.named and ways:
        ways[0] = say("desk-polls-way-by-name", way=ways[0])
    return in_a_row(ways)


def in_a_row(parts: Iterable[str]) -> str:
    """Parts one after the other, parted as the language parts them: ``phones, hands``."""
    comma = say("figures-list-more", first="a", next="b").strip("ab")
    return comma.join(parts)


def channel_word(poll: PollView, channel: str) -> str:
    """A channel in words; members of the chamber have devices."""
    is_device = poll.electorate != Electorate.PARTIES and channel == "phones"
    if is_device:
        return say("desk-polls-way-devices")
    return say(CHANNELS[channel]) if channel in CHANNELS else channel


def turnout_words(picture: Picture, poll: PollView, turnout: Turnout | None) -> str:
    """How many of how many have answered, in words."""
    if turnout is None:
        return say("hall-no-answers")
    entitled = _entitled(picture, poll, turnout)
    part, share = words.number(turnout.people), words.percent(turnout.people, entitled)
    if is_of_chamber(poll):
        return say("desk-polls-signed-in", part=part, whole=words.number(entitled), share=share)
    return say("desk-polls-turnout", part=part, count=entitled, share=share)


def _entitled(picture: Picture, poll: PollView, turnout: Turnout | None) -> int:
    """How many could answer: those counted at the parties, or who is signed in to the chamber."""
    if not is_of_chamber(poll):
        return turnout.headcount if turnout else 0
    here = picture.chamber.present if picture.chamber is not None else 0
    return poll.present if poll.present is not None else here


def parties_words(known: Counted | None) -> str:
    """How many parties have answered, and how many are tied."""
    if known is None:
        return ""
    part, whole = words.number(known.turnout.parties), known.turnout.parties_total
    facts = [say("desk-polls-parties", part=part, count=whole)]
    if known.tied:
        facts.append(say("desk-polls-tied", count=known.tied))
    return " · ".join(facts)


def _share(part: int, whole: int) -> float:
    return min(1.0, part / whole) if whole else 0.0


def channel_shares(
    picture: Picture, poll: PollView, turnout: Turnout | None
) -> tuple[ChannelShare, ...]:
    """How many came in by which channel, and at the end who has not answered."""
    counts = {
        "phones": turnout.phones if turnout else 0,
        "hands": turnout.hands if turnout else 0,
        "button": turnout.button if turnout else 0,
        "paper": turnout.paper if turnout else 0,
    }
    headcount = max(_entitled(picture, poll, turnout), sum(counts.values()))
    rest = headcount - sum(counts.values())
    return (
        *(
            ChannelShare(channel_word(poll, name), words.number(people), _share(people, headcount))
            for name, people in counts.items()
            if name in poll.channels
        ),
        ChannelShare(
            say("desk-polls-no-answer"), words.number(rest), _share(rest, headcount), is_rest=True
        ),
    )


def region_shares(
    picture: Picture, poll: PollView, known: Counted | None
) -> tuple[RegionShare, ...]:
    """The answers of each region, and how they are shared among the options."""
    if poll.electorate == Electorate.MEMBERS and poll.state == "open":
        return _turnout_by_area(picture, poll, known)
    if known is None or not known.regions:
        return ()
    names = picture.regions
    if poll.electorate == Electorate.MEMBERS:
        names = picture.voters.areas if picture.voters is not None else ()
    return tuple(
        RegionShare(
            name,
            words.number(sum(row)),
            fractions(row, sum(row)),
            "\n".join(
                say(
                    "desk-polls-region-option",
                    option=label,
                    people=words.number(people),
                    share=share,
                )
                for label, people, share in zip(poll.options, row, words.percents(row), strict=True)
            ),
        )
        for name, row in zip(names, known.regions, strict=False)
        if sum(row) or poll.electorate != Electorate.MEMBERS
    )


def _turnout_by_area(
    picture: Picture, poll: PollView, known: Counted | None
) -> tuple[RegionShare, ...]:
    """Of each area how many have voted: while members vote that is all that anybody sees."""
    voters = picture.voters
    if voters is None or known is None:
        return ()
    rows = zip(voters.areas, voters.of_area, known.turnout.areas, strict=False)
    return tuple(
        RegionShare(
            name,
            words.number(voted),
            (_share(voted, entitled),),
            say("desk-polls-area-voted", part=words.number(voted), whole=words.number(entitled)),
        )
        for name, entitled, voted in rows
        if poll.area in ("", name)
    )


def is_of_chamber(poll: PollView) -> bool:
    """Whether it is asked of the chamber."""
    return poll.electorate == Electorate.CHAMBER
