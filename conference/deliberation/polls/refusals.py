"""Every refusal about polls: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.core.zones import clock_words
from conference.deliberation.polls.electorate import Electorate, Needs, Tie
from conference.deliberation.polls.model import Channel, Poll, PollState

__all__ = [
    "adjourned",
    "already_voted",
    "another_is_open",
    "bad_choice",
    "bad_poll",
    "came_late",
    "channel_closed",
    "counted_once",
    "ends_too_soon",
    "hands_are_counted",
    "hands_changed",
    "has_paper",
    "in_zone",
    "is_published",
    "needs_name",
    "no_area",
    "no_seats",
    "nobody_checked_in",
    "not_closed",
    "not_counted",
    "not_draft",
    "not_entitled",
    "not_open",
    "other_electorate",
    "room_full",
    "seat_came_late",
    "started_over",
    "superseded",
    "takes_no_names",
    "tellers_differ",
    "tie_is_open",
    "too_many_hands",
    "too_many_told",
    "unknown_poll",
]


_CHANNELS = {
    Channel.PHONES: "on phones",
    Channel.HANDS: "by a show of hands",
    Channel.BUTTON: "by the button",
    Channel.PAPER: "on paper",
}


def ends_too_soon() -> Refusal:
    """An open poll would be over at once, or in the past."""
    return Refusal(
        "ends_too_soon", "A poll is open for one more second at least. To end it now, close it."
    )


def not_open(poll: Poll) -> Refusal:
    """The poll takes no answers: not yet, or no longer (``closed``, with the time of closing)."""
    match poll.state:
        case PollState.DRAFT:
            return Refusal("not_open", "This poll has not been opened yet. Please wait for it.")
        case PollState.VOID:
            return Refusal("void", "This poll was declared void. There is nothing more to do.")
        case _:
            closed = poll.closed_at or 0
            return _closed(Millis(closed), "")


def _closed(at: Millis, zone: str) -> Refusal:
    return Refusal(
        "closed",
        f"The poll closed at {clock_words(at, zone)}, before this came in; it does not count.",
        {"closed_at": at},
    )


def in_zone(refusal: Refusal, zone: str) -> Refusal:
    """The refusal with its time as it is in the conference's zone (``founding.zone``)."""
    match refusal.code, refusal.params:
        case "closed", {"closed_at": int(at)}:
            return _closed(Millis(at), zone)
        case "adjourned", {"resumes_at": int(at)}:
            return _adjourned(Millis(at), zone)
        case _:
            return refusal


def unknown_poll(poll: PollId) -> Refusal:
    """There is no such poll."""
    return Refusal(
        "unknown_poll", "There is no such poll. Please load the page again.", {"poll": poll}
    )


def channel_closed(poll: Poll, channel: Channel) -> Refusal:
    """The poll is not answered by this channel."""
    ways = ", ".join(_CHANNELS[way] for way in Channel if way in poll.channels)
    return Refusal("channel_closed", f"This poll is answered {ways}.", {"channel": channel.value})


def bad_choice(fault: str) -> Refusal:
    """The answer does not fit the question."""
    return Refusal("bad_choice", fault)


def needs_name(fault: str) -> Refusal:
    """The poll is by name, and the ballot has none that can stand there."""
    return Refusal("needs_name", fault)


def takes_no_names() -> Refusal:
    """The poll is secret, and the ballot came with a name."""
    return Refusal(
        "takes_no_names",
        "This vote is secret and takes no names. Load the page again, then vote without one.",
    )


def other_electorate(poll: Poll) -> Refusal:
    """The poll is put to others than who answers."""
    whom = {
        Electorate.PARTIES: "watch parties",
        Electorate.CHAMBER: "the chamber",
        Electorate.MEMBERS: "members of the register",
    }[poll.electorate]
    return Refusal(
        "other_electorate", f"This poll is put to {whom}: it is answered by nobody else."
    )


def not_entitled(poll: Poll) -> Refusal:
    """Who votes from home is of another area than the poll is put to."""
    return Refusal(
        "other_area", f"This vote is put to members in {poll.area} alone: you are of another area."
    )


def no_area(area: str) -> Refusal:
    """The voters' list has no such area."""
    return Refusal(
        "no_area", f"The voters' list has no area {area!r}. Name one that it has, or none for all."
    )


def adjourned(poll: Poll) -> Refusal:
    """Between two sittings of a poll of members."""
    return _adjourned(poll.resumes_at, "")


def _adjourned(at: Millis | None, zone: str) -> Refusal:
    when = "when the next sitting begins" if at is None else f"at {clock_words(at, zone)}"
    return Refusal(
        "adjourned",
        f"Voting is adjourned; it goes on {when}. Send your vote again then.",
        {} if at is None else {"resumes_at": at},
    )


def no_seats() -> Refusal:
    """The chamber has no members who could vote."""
    return Refusal(
        "no_seats",
        "The chamber has no seats yet. Put those who were drawn on the confirmed list first.",
    )


def rules_changed() -> Refusal:
    """A decision was prepared under standing rules that are no longer in force."""
    return Refusal(
        "rules_changed",
        "The standing rules were changed since this poll was prepared. Prepare it again, then open"
        " it.",
    )


def has_paper(seat: int) -> Refusal:
    """The seat votes on paper."""
    return Refusal(
        "has_paper",
        f"Seat {seat} was given a paper ballot for this vote: vote on paper, it counts.",
        {"seat": seat},
    )


def hands_are_counted() -> Refusal:
    """All who are in the hall and have not voted otherwise were counted by their hands."""
    return Refusal(
        "hands_are_counted",
        "Hands were counted of all who were here and had not voted. If yours was not, tell the"
        " tellers: they count again.",
    )


def counted_once(teller: str, channel: Channel) -> Refusal:
    """One teller has counted, and a second one must."""
    return Refusal(
        "counted_once",
        f"Noted: {teller} has counted {channel.value}. It counts when a second teller, signed in by"
        " another login, has counted the same.",
        {"teller": teller},
    )


def tellers_differ(counts: Mapping[str, tuple[int, ...]]) -> Refusal:
    """Two tellers counted differently."""
    told = "; ".join(f"{who}: {', '.join(map(str, these))}" for who, these in counts.items())
    return Refusal(
        "tellers_differ",
        f"The tellers do not agree ({told}). Nothing was taken over. Count again, both of you.",
    )


def too_many_told(channel: Channel, told: int, most: int) -> Refusal:
    """A teller counted more than there can be."""
    whom = "of those signed in have not voted otherwise"
    if channel is Channel.PAPER:
        whom = "paper ballots were given out"
    return Refusal(
        "too_many_hands",
        f"You counted {told}, but only {most} {whom}. Count again.",
        {"counted": told, "most": most},
    )


def told_once(login: str) -> Refusal:
    """One login has entered the figures of a room; they do not count yet."""
    return Refusal(
        "told_once",
        f"{login or 'A desk'} has entered this room. Have the room say its figures once more: "
        "another login must enter the same.",
        {"login": login},
    )


def figures_differ(told: Mapping[str, tuple[int, Sequence[int]]]) -> Refusal:
    """Logins have entered different figures of a room, by login: none of them counts."""
    said = "; ".join(
        f"{who or 'a desk'}: {people} people, {', '.join(map(str, counts))}"
        for who, (people, counts) in told.items()
    )
    return Refusal(
        "figures_differ",
        f"The figures differ, and none is taken ({said}). Ask the room again, and enter them anew.",
    )


def has_own_answer(phones: int) -> Refusal:
    """The room's own devices have answered."""
    by = f"{phones} of its phones have voted" if phones else "it has entered hands or a button"
    return Refusal(
        "has_own_answer",
        f"This room has answered by its own devices: {by}. It is never counted in two ways: leave "
        "its answer as it is, or leave the room out of this poll.",
        {"phones": phones},
    )


def by_telephone(people: int) -> Refusal:
    """The desk has taken the room's figures by telephone or on paper."""
    return Refusal(
        "by_telephone",
        f"Your room was counted by telephone in this poll, with {people} people, and is not "
        "counted twice. If that is wrong, call the desk.",
        {"people": people},
    )


def bad_told_headcount(capacity: int) -> Refusal:
    """Nobody is there, or more than the room holds."""
    return Refusal(
        "bad_headcount",
        f"A room by telephone has 1 to {capacity} people, as many as it holds. Ask the room again.",
        {"capacity": capacity},
    )


def more_hands_than_people(hands: int, people: int) -> Refusal:
    """The room told more hands than people."""
    return Refusal(
        "more_hands_than_people",
        f"{hands} hands of {people} people cannot be. Ask the room again.",
        {"hands": hands, "people": people},
    )


def tie_is_open(needs: Needs) -> Refusal:
    """The votes are equal, and who decides has not yet."""
    who = "the chair has the casting vote" if needs.tie is Tie.CHAIR else "a lot decides"
    return Refusal(
        "tie_is_open", f"The votes are equal, and {who}: record that first, then publish."
    )


def already_voted() -> Refusal:
    """The person has a ballot in this poll, under a key that this device does not have."""
    return Refusal(
        "already_voted",
        "You have already voted in this poll. To change your vote, use the device you voted with.",
    )


def too_many_changes(most: int) -> Refusal:
    """The voter has changed this vote as often as a vote may be changed."""
    return Refusal(
        "too_many_changes",
        f"A vote can be changed {most} times. Your last one that was accepted counts.",
        {"most": most},
    )


def started_over() -> Refusal:
    """The ballot was struck, with all others of the room: by this key there is none any more."""
    return Refusal(
        "started_over",
        "The votes of your room were started over, and this one does not count. Vote once more.",
    )


def superseded(revision: int) -> Refusal:
    """A later ballot of this voter is in."""
    return Refusal(
        "superseded", "A later vote of yours is already in; it counts.", {"revision": revision}
    )


def room_full(headcount: int, hands: int = 0) -> Refusal:
    """All people who are checked in at this party have answered, so many of them by ``hands``."""
    if headcount == 0:
        return nobody_checked_in()
    if hands:
        sentence = (
            "Hands were entered for everybody at your party who has not voted by phone. "
            "Ask the facilitator to correct the hands."
        )
    else:
        sentence = (
            f"{_everybody(headcount)} answered. Ask the facilitator: the headcount may be too low, "
            "or phones that are not here have voted."
        )
    return Refusal("room_full", sentence, {"headcount": headcount, "hands": hands})


def _everybody(headcount: int) -> str:
    if headcount == 1:
        return "The one person checked in at your party has"
    return f"All {headcount} people checked in at your party have"


def nobody_checked_in() -> Refusal:
    """The headcount is still zero."""
    return Refusal(
        "room_full",
        "Nobody is checked in at your party yet. Ask the facilitator to enter the headcount.",
        {"headcount": 0, "hands": 0},
    )


def hands_changed(standing: Sequence[int]) -> Refusal:
    """Others have entered hands for this room since these were counted."""
    there = f"{', '.join(map(str, standing))} stand there" if standing else "none stand there"
    return Refusal(
        "hands_changed",
        f"The hands of this room were changed on another device meanwhile: {there}. "
        "Agree on one count, then enter it again.",
    )


def seat_came_late(seat: int) -> Refusal:
    """The seat was given after the poll was opened."""
    return Refusal(
        "came_late",
        f"Seat {seat} was given after this vote was opened; it votes from the next one on.",
        {"seat": seat},
    )


def came_late() -> Refusal:
    """The party was registered after the poll was opened."""
    return Refusal(
        "came_late", "Your party was registered after this poll opened; it joins from the next one."
    )


def too_many_hands(hands: int, left: int, phones: int) -> Refusal:
    """More hands than people without a phone ballot."""
    return Refusal(
        "too_many_hands",
        f"You entered {hands} hands, but only {left} people can still answer "
        f"({phones} voted by phone). Count again, or correct the headcount first.",
        {"hands": hands, "left": left, "phones": phones},
    )


def not_draft(poll: Poll) -> Refusal:
    """The poll is no longer a draft."""
    return Refusal(
        "not_draft",
        f"This poll is already {poll.state}. Prepare a new one instead.",
        {"state": poll.state.value},
    )


def another_is_open(poll: Poll) -> Refusal:
    """One poll at a time."""
    return Refusal(
        "another_is_open", f"“{poll.question}” is still open. Close it first.", {"poll": poll.id}
    )


def not_closed(poll: Poll) -> Refusal:
    """Only a closed poll has a result."""
    return Refusal(
        "not_closed",
        f"This poll is {poll.state}. A result can be published once it is closed.",
        {"state": poll.state.value},
    )


def not_counted() -> Refusal:
    """The rule has not been applied yet."""
    return Refusal("not_counted", "The ballots are being counted by the rule. Publish in a moment.")


def is_published(poll: Poll) -> Refusal:
    """A published result stands."""
    return Refusal(
        "is_published",
        "A published result stands. Put the question again instead.",
        {"poll": poll.id},
    )


def bad_poll(fault: str) -> Refusal:
    """The poll cannot be asked like this."""
    return Refusal("bad_poll", fault)
