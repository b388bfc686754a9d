"""Every way in which the meeting says no: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from datetime import UTC, datetime

from conference.core.errors import Refusal
from conference.core.ids import ItemId, LotteryId, PartyId, PollId
from conference.deliberation.lottery.model import LotteryRun, LotteryStage
from conference.deliberation.polls.model import Channel, Poll, PollState

__all__ = [
    "already_founded",
    "already_voted",
    "another_is_open",
    "another_scene",
    "bad_choice",
    "bad_headcount",
    "bad_lottery",
    "bad_members",
    "bad_plan",
    "bad_poll",
    "below_answers",
    "came_late",
    "channel_closed",
    "committed_already",
    "is_published",
    "needs_name",
    "needs_reason",
    "nobody_checked_in",
    "not_closed",
    "not_counted",
    "not_draft",
    "not_drawn",
    "not_live",
    "not_open",
    "place_agreed",
    "rehearsal_is_on",
    "room_full",
    "superseded",
    "takes_no_names",
    "too_many_hands",
    "unknown_item",
    "unknown_lottery",
    "unknown_party",
    "unknown_poll",
]

_CHANNELS = {
    Channel.PHONES: "on phones",
    Channel.HANDS: "by a show of hands",
    Channel.BUTTON: "by the button",
}


def not_open(poll: Poll) -> Refusal:
    """The poll takes no answers: not yet, or no longer (``closed``, with the time of closing)."""
    match poll.state:
        case PollState.DRAFT:
            return Refusal("not_open", "This poll has not been opened yet. Please wait for it.")
        case PollState.VOID:
            return Refusal("void", "This poll was declared void. There is nothing more to do.")
        case _:
            closed = poll.closed_at or 0
            clock = datetime.fromtimestamp(closed / 1000, UTC).strftime("%H:%M:%S")
            return Refusal(
                "closed",
                f"The poll closed at {clock} UTC, before this came in; it does not count.",
                {"closed_at": closed},
            )


def unknown_poll(poll: PollId) -> Refusal:
    """There is no such poll."""
    return Refusal(
        "unknown_poll", "There is no such poll. Please load the page again.", {"poll": poll}
    )


def unknown_party(party: PartyId) -> Refusal:
    """There is no such party."""
    return Refusal("unknown_party", "There is no such party. Check its number.", {"party": party})


def unknown_item(item: ItemId) -> Refusal:
    """There is no such item in the programme."""
    return Refusal("unknown_item", "There is no such item in the programme.", {"item": item})


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


def already_voted() -> Refusal:
    """The person has a ballot in this poll, under a key that this device does not have."""
    return Refusal(
        "already_voted",
        "You have already voted in this poll. To change your vote, use the device you voted with.",
    )


def superseded(revision: int) -> Refusal:
    """A later ballot of this voter is in."""
    return Refusal(
        "superseded", "A later vote of yours is already in; it counts.", {"revision": revision}
    )


def room_full(headcount: int) -> Refusal:
    """All people who are checked in at this party have answered."""
    if headcount == 0:
        return nobody_checked_in()
    return Refusal(
        "room_full",
        f"All {headcount} people checked in at your party have answered. "
        "Ask the facilitator to correct the headcount, then send again.",
        {"headcount": headcount},
    )


def nobody_checked_in() -> Refusal:
    """The headcount is still zero."""
    return Refusal(
        "room_full",
        "Nobody is checked in at your party yet. Ask the facilitator to enter the headcount, "
        "then send again.",
        {"headcount": 0},
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


def bad_headcount(capacity: int) -> Refusal:
    """The headcount is out of bounds."""
    return Refusal(
        "bad_headcount",
        f"The headcount of this room is a number from 0 to {capacity}. "
        "Ask the desk if it holds more.",
        {"capacity": capacity},
    )


def below_answers(answered: int) -> Refusal:
    """More people have answered the open poll than the new headcount."""
    return Refusal(
        "below_answers",
        f"{answered} people of your party have already answered the open poll; "
        "the headcount cannot be lower. Correct the hands first.",
        {"answered": answered},
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


def already_founded(name: str) -> Refusal:
    """This record has a conference."""
    return Refusal("already_founded", f"This is already the record of {name}.")


def bad_plan(fault: str) -> Refusal:
    """The programme or the list of parties has a fault."""
    return Refusal("bad_plan", fault)


def unknown_lottery(lottery: LotteryId) -> Refusal:
    """There is no such lottery."""
    sentence = "There is no such lottery. Commit to it first."
    return Refusal("unknown_lottery", sentence, {"lottery": lottery})


def bad_lottery(fault: str) -> Refusal:
    """The lottery cannot be run like this."""
    return Refusal("bad_lottery", fault)


def committed_already(lottery: LotteryId) -> Refusal:
    """The id stands for another commitment."""
    return Refusal(
        "committed_already",
        "A lottery of this name is committed already, and a commitment cannot be changed. "
        "Give the new one another name.",
        {"lottery": lottery},
    )


def another_scene(run: LotteryRun) -> Refusal:
    """One lottery at a time is on the screens."""
    return Refusal(
        "another_scene",
        f"“{run.lottery.title}” is still on the screens. End it first.",
        {"lottery": run.lottery.id},
    )


def rehearsal_is_on(run: LotteryRun) -> Refusal:
    """The real thing and its rehearsal do not mix."""
    sentence = (
        "This is its rehearsal. End the rehearsal first."
        if run.rehearsal
        else "It is live. A rehearsal is possible before that only."
    )
    return Refusal("rehearsal_is_on", sentence, {"lottery": run.lottery.id})


def needs_reason(run: LotteryRun) -> Refusal:
    """There is one draw a commitment; a further one is seen by everybody."""
    return Refusal(
        "needs_reason",
        f"From this commitment was drawn already. Draw {run.draw + 1} is shown as such to "
        "everybody: say why it is needed.",
        {"draw": run.draw + 1},
    )


_STAGES = {
    LotteryStage.COMMITTED: "has not gone live yet",
    LotteryStage.LIVE: "is still taking its digits",
    LotteryStage.DRAWN: "has been drawn",
    LotteryStage.REVEALED: "has been revealed",
    LotteryStage.VOID: "was declared void",
}


def not_live(run: LotteryRun) -> Refusal:
    """It takes no digits."""
    return Refusal(
        "not_live",
        f"This lottery {_STAGES[run.stage]}; it takes digits only while it is live.",
        {"stage": run.stage.value},
    )


def not_drawn(run: LotteryRun) -> Refusal:
    """There is nothing to reveal."""
    return Refusal(
        "not_drawn",
        f"This lottery {_STAGES[run.stage]}; there is nothing to reveal.",
        {"stage": run.stage.value},
    )


def place_agreed(place: int, value: str) -> Refusal:
    """Two people have agreed on this place already."""
    return Refusal(
        "place_agreed",
        f"Place {place + 1} was agreed on as {value} and stands. If it is wrong, declare the draw "
        "void and say why.",
        {"place": place, "value": value},
    )


def bad_members(sentence: str) -> Refusal:
    """Members, or a badge, are not as they must be."""
    return Refusal("bad_members", sentence)
