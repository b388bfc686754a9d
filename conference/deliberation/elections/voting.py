"""The vote: the order of the ballot, hustings, the poll, its two counts, and what follows."""

from __future__ import annotations

from conference.core.chance import hash_order
from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.elections import refusals
from conference.deliberation.elections.calling import kind_of
from conference.deliberation.elections.commands import (
    AskLot,
    DrawBallotOrder,
    EnterLot,
    OpenHustings,
    PutElection,
    RecordSecondCount,
)
from conference.deliberation.elections.counts import guarantees_of
from conference.deliberation.elections.events import (
    BallotOrderDrawn,
    ElectionCountedAgain,
    ElectionPut,
    ElectionSettled,
    HustingsOpened,
    LotAsked,
    LotEntered,
)
from conference.deliberation.elections.model import Election, Nomination, Stage
from conference.deliberation.floor.commands import OpenFloor
from conference.deliberation.floor.events import FloorOpened, SpeechAsked
from conference.deliberation.floor.model import FloorRule, SpeechKind, Wish
from conference.deliberation.floor.opening import opened
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.draft import draft_fault, drafted
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.refusals import bad_poll
from conference.voting.guarantees import faults
from conference.voting.profile import named_candidates

__all__ = [
    "BALLOT",
    "HUSTINGS",
    "REOPEN",
    "asked_lot",
    "ballot_order",
    "counted_again",
    "entered_lot",
    "hustings",
    "options_of",
    "order_drawn",
    "put_to_vote",
    "settlement",
]

BALLOT = "conference/elections/ballot/1"
HUSTINGS = "conference/elections/hustings/1"
"""What the hashes begin with that draw the order of a ballot, and that of hustings."""

REOPEN = "None of these: open nominations again"
"""The last option where there are no more candidates than seats: so that there is a choice."""


def ballot_order(election: Election, value: str, domain: str = BALLOT) -> tuple[int, ...]:
    """The candidates as the public value draws them; see :func:`conference.core.chance.hash_order`.

    The seed is the election's id, a slash, and the value; the items are the candidates' numbers.
    """
    seed = f"{election.id}/{value}"
    return tuple(map(int, hash_order(domain, seed, map(str, election.candidates))))


def order_drawn(
    election: Election, command: DrawBallotOrder, at: Millis
) -> tuple[BallotOrderDrawn, ...] | Refusal:
    """The order of the ballot, drawn once, after the candidates were fixed."""
    value = command.value.strip()
    if election.value:
        same = refusals.bad_election(f"The order was drawn by “{election.value}”, which stays.")
        return () if election.value == value else same
    if election.stage is not Stage.CLOSED:
        return refusals.bad_election(
            "Close nominations first: then nobody can choose where they stand on the ballot."
        )
    if not election.candidates:
        return refusals.bad_election(
            "Nobody stands. Open nominations again, or call the election off."
        )
    if not value:
        return refusals.bad_election("Enter the public value, as everybody saw it.")
    return (BallotOrderDrawn(election.id, value, ballot_order(election, value), at),)


def hustings(
    meeting: Meeting, election: Election, command: OpenHustings, at: Millis
) -> tuple[FloorOpened | SpeechAsked | HustingsOpened, ...] | Refusal:
    """A list of speakers with every candidate on it, in an order of its own lot."""
    if election.floor:
        other = refusals.bad_election(f"The candidates are heard on the list {election.floor}.")
        return () if election.floor == command.floor else other
    if election.stage not in (Stage.CLOSED, Stage.PUT) or not election.order:
        return refusals.bad_election("Draw the order of the ballot first: by it they are heard.")
    if command.floor in meeting.floor.lists:
        return refusals.bad_election("Another list of speakers has this id. Choose another id.")
    title = f"{election.call.title}: the candidates"[:200]
    asked = OpenFloor(command.floor, title, FloorRule.FIRST_COME, command.seconds)
    floor = opened(meeting, asked, at)
    if isinstance(floor, Refusal):
        return floor
    order = ballot_order(election, election.value, HUSTINGS)
    names = candidate_names(election)
    wishes = [
        SpeechAsked(
            command.floor,
            Wish(place, SpeechKind.FOR, _nominee(election, number).seat, name=names[number]),
            "A candidate, in the order of the lot.",
            at,
        )
        for place, number in enumerate(order, 1)
    ]
    return (*floor, *wishes, HustingsOpened(election.id, command.floor, order, at))


def _nominee(election: Election, number: int) -> Nomination:
    one = election.nominee(number)
    assert one is not None, "candidates are nominated"
    return one


def candidate_names(election: Election) -> dict[int, str]:
    """What each candidate is called on the ballot: two of one name have their numbers beside it."""
    found = [_nominee(election, number) for number in election.candidates]
    names = [one.name.casefold() for one in found]
    return {
        one.number: one.name
        if names.count(one.name.casefold()) == 1
        else f"{one.name} ({one.number})"
        for one in found
    }


def has_reopen(election: Election) -> bool:
    """Whether the ballot has the option that nominations are opened again."""
    return len(election.candidates) <= election.call.seats


def options_of(election: Election) -> tuple[str, ...]:
    """The options of the ballot in its order."""
    names = candidate_names(election)
    listed = tuple(names[number] for number in election.order)
    return (*listed, REOPEN) if has_reopen(election) else listed


def put_to_vote(
    meeting: Meeting, election: Election, command: PutElection, at: Millis
) -> tuple[PollPrepared | ElectionPut, ...] | Refusal:
    """A poll is prepared that votes on the candidates."""
    poll = PollId(command.poll)
    if election.stage is Stage.PUT:
        other = refusals.bad_election(
            f"The election is put to the vote by the poll {election.poll}."
        )
        return () if election.poll == poll else other
    if election.stage is not Stage.CLOSED or not election.order:
        return refusals.bad_election(
            "Close nominations and draw the order of the ballot first, by a public value."
        )
    if poll in meeting.polls.by_id:
        return refusals.bad_election(f"There is a poll {poll} already. Name another one.")
    people = named_candidates(options_of(election))
    ids, seats = [one.id for one in people], seats_of(election)
    if told := faults(guarantees_of(election, election.order, ids, seats), people, seats):
        return refusals.bad_election(" ".join(told))
    draft = draft_of(election, poll, command.question)
    if isinstance(draft, Refusal):
        return draft
    put = ElectionPut(election.id, poll, election.order, has_reopen(election), at)
    return PollPrepared(draft), put


def seats_of(election: Election) -> int:
    """How many are elected: all seats, or as many as stand."""
    return min(election.call.seats, len(election.order))


def draft_of(election: Election, poll: PollId, question: str = "") -> Poll | Refusal:
    """The draft of the poll that votes on the candidates; its result is hidden until published."""
    call, kind = election.call, kind_of(election.call.rule)
    assert kind is not None, "the rule was looked up when the election was called"
    draft = drafted(
        PreparePoll(
            poll=poll,
            question=question.strip() or f"{call.title}: who shall be elected?",
            options=options_of(election),
            channels=("phones",),
            kind=kind.value,
            rule=call.rule,
            seats=seats_of(election),
            reveal_parties="manual",
            reveal_chamber="manual",
            electorate=call.electorate.value,
            area=call.area if call.electorate is Electorate.MEMBERS else "",
        ),
        {},
    )
    if isinstance(draft, Refusal):
        return draft
    fault = draft_fault(draft)
    return bad_poll(fault) if fault else draft


def asked_lot(
    meeting: Meeting, election: Election, command: AskLot, at: Millis
) -> tuple[LotAsked, ...] | Refusal:
    """A count has stopped: it goes on when a value was drawn."""
    lots = meeting.elections.back_lots if command.back else meeting.elections.lots
    known = lots.get(command.poll)
    if known is not None and not known.spent:
        return ()
    poll = meeting.polls.by_id.get(command.poll)
    stage = Stage.ELECTED if command.back else Stage.PUT
    if election.poll != command.poll or poll is None or election.stage is not stage:
        return refusals.bad_election("Nothing is counted here.")
    return (LotAsked(election.id, command.poll, command.occasion, command.tied, command.back, at),)


def entered_lot(
    meeting: Meeting, election: Election, command: EnterLot, at: Millis
) -> tuple[LotEntered, ...] | Refusal:
    """What was drawn in public, for the count that waits for it."""
    value = command.value.strip()
    if not value:
        return refusals.bad_election("Enter what was drawn, as everybody saw it.")
    poll, elections = election.poll or PollId(""), meeting.elections
    lots = ((True, elections.back_lots.get(poll)), (False, elections.lots.get(poll)))
    for back, lot in lots:
        if lot is not None and not lot.value:
            return (LotEntered(election.id, poll, value, back, at),)
    if any(lot is not None and lot.value == value for _, lot in lots):
        return ()
    return refusals.bad_election("No count waits for a lot here.")


def counted_again(
    meeting: Meeting, election: Election, command: RecordSecondCount, at: Millis
) -> tuple[ElectionCountedAgain, ...] | Refusal:
    """What the second counter found; once both agree nothing is counted any more."""
    known = election.second
    if known is not None:
        found = (known.counter, known.elected, known.differences)
        if not known.differences or found == (
            command.counter, command.elected, command.differences,
        ):  # fmt: skip
            return ()
    poll = meeting.polls.by_id[command.poll]
    if poll.state is not PollState.CLOSED or command.poll not in meeting.polls.outcomes:
        return refusals.bad_election("The ballots are counted a second time after the first.")
    return (
        ElectionCountedAgain(
            election.id, command.poll, command.counter, command.elected, command.differences, at
        ),
    )


def settlement(meeting: Meeting, poll: PollId, at: Millis) -> tuple[ElectionSettled, ...]:
    """Who is elected by a poll that was published; nothing where it votes on no election."""
    election, outcome = meeting.elections.of_poll(poll), meeting.polls.outcomes.get(poll)
    if election is None or outcome is None or poll not in meeting.polls.sheets:
        return ()
    if election.stage is not Stage.PUT:
        return ()
    order = election.order
    elected = tuple(order[option] for option in outcome.elected if option < len(order))
    unfilled = election.call.seats - len(elected)
    return (ElectionSettled(election.id, poll, elected, unfilled, at),)
