"""May it be, and what then happens. Pure: asks the meeting, changes nothing.

A decision is a tuple of events (empty: it is already so), or a :class:`Refusal`. For a ballot, no
event means that this very ballot is in already: the voter gets the first answer again.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation import refusals
from conference.deliberation.commands import (
    CastBallot,
    CheckBadge,
    ClosePoll,
    Command,
    CommitLottery,
    EndItem,
    EndLottery,
    EnterHands,
    EnterLotteryValue,
    FoundConference,
    InviteMembers,
    NoteStanding,
    OpenPoll,
    PlanProgramme,
    PreparePoll,
    PressButton,
    PublishPoll,
    RecordDraw,
    RecordOutcome,
    RegisterParties,
    ReplaceMembers,
    RevealLottery,
    SetHeadcount,
    ShowRound,
    StartItem,
    StartLottery,
    VoidLottery,
    VoidPoll,
)
from conference.deliberation.events import (
    BallotCast,
    ButtonPressed,
    ConferenceFounded,
    Event,
    HandsEntered,
    HeadcountSet,
    ItemEnded,
    ItemStarted,
    PartiesRegistered,
    PollClosed,
    PollCounted,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollVoided,
    ProgrammePlanned,
    RoundShown,
    VoterMarked,
)
from conference.deliberation.lottery.ceremony import decide_lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.badges import decide_badge
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import needs_count, rules_for, usual_rule
from conference.deliberation.polls.model import (
    ROOM_KINDS,
    Channel,
    Kind,
    Poll,
    PollState,
    choice_fault,
)
from conference.deliberation.polls.names import name_fault
from conference.deliberation.polls.results import result_sheet
from conference.voting.rules.median import NUMBER

__all__ = ["Decision", "cast_ballot", "decide"]

Decision = tuple[Event, ...] | Refusal

MAX_HEADCOUNT = 100_000
MAX_OPTIONS = 200


def decide(meeting: Meeting, command: Command, now: Millis) -> Decision:
    """What ``command`` leads to. No event is dated before the last one, whatever ``now`` is."""
    at = max(meeting.at, now)
    match command:
        case CastBallot(poll, party, person, key, revision, choice, name):
            return cast_ballot(meeting, poll, party, person, key, revision, choice, name)
        case EnterHands():
            return _enter_hands(meeting, command)
        case PressButton():
            return _press_button(meeting, command)
        case SetHeadcount():
            return _set_headcount(meeting, command)
        case StartItem():
            return _start_item(meeting, command, at)
        case EndItem():
            return (
                (ItemEnded(meeting.programme.on, at),) if meeting.programme.on is not None else ()
            )
        case PreparePoll(poll):
            return _prepare(meeting, poll)
        case OpenPoll():
            return _open(meeting, command, at)
        case ClosePoll(poll_id):
            return _close(meeting, poll_id, at)
        case PublishPoll(poll_id):
            return _publish(meeting, poll_id, at)
        case RecordOutcome():
            return _record_outcome(meeting, command)
        case ShowRound():
            return _show_round(meeting, command)
        case VoidPoll(poll_id, reason):
            return _void(meeting, poll_id, reason, at)
        case (
            CommitLottery()
            | StartLottery()
            | EnterLotteryValue()
            | RecordDraw()
            | RevealLottery()
            | EndLottery()
            | VoidLottery()
        ):
            return decide_lottery(meeting, command, at)
        case InviteMembers() | NoteStanding() | ReplaceMembers() | CheckBadge():
            return decide_badge(meeting, command, at)
        case FoundConference():
            return _found(meeting, command)
        case PlanProgramme():
            return _plan(meeting, command)
        case RegisterParties():
            return _register(meeting, command)
        case _:
            assert_never(command)


class Fate(Enum):
    """What an accepted ballot is."""

    REPEATED = "repeated"
    CHANGED = "changed"
    FIRST = "first"


def cast_ballot(
    meeting: Meeting,
    poll_id: PollId,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
    name: str = "",
) -> Decision:
    """Decide a phone ballot: nothing for a repetition, a mark on the roll for a first one."""
    poll, box = meeting.polls.by_id.get(poll_id), meeting.polls.boxes.get(poll_id)
    if poll is None or box is None:
        return refusals.unknown_poll(poll_id) if poll is None else refusals.not_open(poll)
    fate = fate_by_name(poll, box, party, person, key, revision, choice, name)
    match fate:
        case Fate.REPEATED:
            return ()
        case Fate.CHANGED:
            return (BallotCast(poll_id, party, key, revision, choice, name),)
        case Fate.FIRST:
            cast = BallotCast(poll_id, party, key, revision, choice, name)
            return cast, VoterMarked(poll_id, person)
        case Refusal():
            return fate
        case _:
            assert_never(fate)


def ballot_fate(
    poll: Poll,
    box: BallotBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
) -> Fate | Refusal:
    """The rule of phone ballots, as a verdict: the hot path, a microsecond, never the database.

    A known key with its revision is a repetition; with a greater one it changes the vote. A new
    key is a new ballot, for which the person must not be on the roll yet and the room must have a
    place left. Of names it knows nothing: where a ballot has one, or the poll is by name, ask
    :func:`fate_by_name`.
    """
    slot = box.slots.get(key)
    if slot is not None and slot.party == party:
        if slot.revision == revision and slot.choice == choice:
            return Fate.REPEATED
        if poll.state is not PollState.OPEN:
            return refusals.not_open(poll)
        if slot.revision >= revision:
            return refusals.superseded(slot.revision)
        fault = choice_fault(poll, choice)
        return refusals.bad_choice(fault) if fault else Fate.CHANGED
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if Channel.PHONES not in poll.channels:
        return refusals.channel_closed(poll, Channel.PHONES)
    fault = choice_fault(poll, choice)
    if fault:
        return refusals.bad_choice(fault)
    if slot is not None or person in box.roll:
        return refusals.already_voted()
    return _no_place(box, party) or Fate.FIRST


def fate_by_name(
    poll: Poll,
    box: BallotBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
    name: str,
) -> Fate | Refusal:
    """:func:`ballot_fate`, and what is said of names: the ballot has one if the poll is by name.

    No name comes into a secret box. Another name is another ballot, as another choice is.
    """
    fate = ballot_fate(poll, box, party, person, key, revision, choice)
    if isinstance(fate, Refusal):
        return fate
    if fate is Fate.REPEATED:
        if box.slots[key].name == name:
            return fate
        is_open = poll.state is PollState.OPEN
        return refusals.superseded(revision) if is_open else refusals.not_open(poll)
    if not poll.named:
        return refusals.takes_no_names() if name else fate
    fault = name_fault(name)
    return refusals.needs_name(fault) if fault else fate


def _no_place(box: BallotBox, party: PartyId) -> Refusal | None:
    if party >= len(box.headcounts):
        return refusals.came_late()
    if box.room_left(party) < 1:
        return refusals.room_full(box.headcounts[party])
    return None


def _room(meeting: Meeting, poll_id: PollId, party: PartyId, channel: Channel) -> Poll | Refusal:
    """The open poll that a room may answer by this channel."""
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if channel not in poll.channels:
        return refusals.channel_closed(poll, channel)
    if party not in meeting.rooms.parties:
        return refusals.unknown_party(party)
    if party >= len(meeting.polls.boxes[poll_id].headcounts):
        return refusals.came_late()
    return poll


def _enter_hands(meeting: Meeting, command: EnterHands) -> Decision:
    known = meeting.polls.boxes.get(command.poll)
    if known is not None and known.hands.get(command.party) == command.counts:
        return ()  # also after the close: the first answer may have been lost
    poll = _room(meeting, command.poll, command.party, Channel.HANDS)
    if isinstance(poll, Refusal):
        return poll
    counts = command.counts
    if len(counts) != len(poll.options) or any(count < 0 for count in counts):
        return refusals.bad_choice(
            f"Enter one count, 0 or more, for each of the {len(poll.options)} options."
        )
    box = meeting.polls.boxes[poll.id]
    left = box.headcounts[command.party] - box.phone_voters[command.party]
    if sum(counts) > left:
        return refusals.too_many_hands(sum(counts), left, box.phone_voters[command.party])
    return (HandsEntered(poll.id, command.party, counts),)


def _press_button(meeting: Meeting, command: PressButton) -> Decision:
    known = meeting.polls.boxes.get(command.poll)
    if known is not None and known.buttons.get(command.party) == command.option:
        return ()  # also after the close: the first answer may have been lost
    poll = _room(meeting, command.poll, command.party, Channel.BUTTON)
    if isinstance(poll, Refusal):
        return poll
    if not 0 <= command.option < len(poll.options):
        return refusals.bad_choice(f"Options are numbered 0 to {len(poll.options) - 1}.")
    box = meeting.polls.boxes[poll.id]
    if box.headcounts[command.party] == 0:
        return refusals.nobody_checked_in()
    return (ButtonPressed(poll.id, command.party, command.option),)


def _set_headcount(meeting: Meeting, command: SetHeadcount) -> Decision:
    party = meeting.rooms.parties.get(command.party)
    if party is None:
        return refusals.unknown_party(command.party)
    if not 0 <= command.headcount <= min(party.capacity, MAX_HEADCOUNT):
        return refusals.bad_headcount(party.capacity)
    for poll in meeting.polls.open():
        box = meeting.polls.boxes[poll.id]
        if command.party >= len(box.headcounts):
            continue
        answered = box.headcounts[command.party] - box.room_left(command.party)
        if command.headcount < answered:
            return refusals.below_answers(answered)
    if party.headcount == command.headcount:
        return ()
    return (HeadcountSet(command.party, command.headcount),)


def _start_item(meeting: Meeting, command: StartItem, at: Millis) -> Decision:
    if all(item.id != command.item for item in meeting.programme.items):
        return refusals.unknown_item(command.item)
    if meeting.programme.on == command.item:
        return ()
    return (ItemStarted(command.item, at),)


def _prepare(meeting: Meeting, poll: Poll) -> Decision:
    draft = replace(
        poll,
        state=PollState.DRAFT,
        opened_at=None,
        closes_at=None,
        closed_at=None,
        tally=None,
        rule=poll.rule or usual_rule(poll.kind),
        question=poll.question.strip(),
        options=tuple(option.strip() for option in poll.options),
    )
    known = meeting.polls.by_id.get(poll.id)
    if known == draft:
        return ()
    if known is not None and known.state is not PollState.DRAFT:
        return refusals.not_draft(known)
    fault = _draft_fault(draft)
    return refusals.bad_poll(fault) if fault else (PollPrepared(draft),)


def _draft_fault(poll: Poll) -> str | None:
    if not poll.question:
        return "The poll needs a question."
    least = 1 if poll.kind is Kind.APPROVAL else 2
    if not least <= len(poll.options) <= MAX_OPTIONS:
        return f"Give {least} to {MAX_OPTIONS} options."
    if not all(poll.options) or len(set(poll.options)) != len(poll.options):
        return "Every option needs a text of its own."
    if not poll.channels:
        return "Choose at least one channel: phones, hands or button."
    if poll.named and Channel.PHONES not in poll.channels:
        return "Names come with phone ballots: a poll by name needs the channel phones."
    rooms = poll.channels & {Channel.HANDS, Channel.BUTTON}
    if rooms and poll.kind not in ROOM_KINDS:
        return f"A room cannot answer a {poll.kind} poll as one: leave only the channel phones."
    return _rule_fault(poll)


def _rule_fault(poll: Poll) -> str | None:
    """What does not fit between the kind, the rule, the seats and the points."""
    if poll.rule not in {rule.name for rule in rules_for(poll.kind)}:
        names = ", ".join(rule.name for rule in rules_for(poll.kind))
        return f"The rule {poll.rule!r} cannot count a {poll.kind} poll; these can: {names}."
    if not 1 <= poll.seats < len(poll.options) + (poll.kind is Kind.APPROVAL):
        return f"{poll.seats} seats cannot be filled from {len(poll.options)} options."
    if poll.kind is Kind.SCALE and not all(map(NUMBER.search, poll.options)):
        return "Every step of a scale needs a number, such as 30%."
    if (poll.kind is Kind.POINTS) != (poll.budget > 0):
        return "A points poll, and only that, has a number of points to give."
    return None


def _open(meeting: Meeting, command: OpenPoll, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if poll.state is PollState.OPEN:
        return ()
    if not poll.may_become(PollState.OPEN):
        return refusals.not_draft(poll)
    others = meeting.polls.open()
    if others:
        return refusals.another_is_open(others[0])
    if command.closes_in is not None and command.closes_in < 1000:
        return refusals.bad_poll("A poll stays open for at least one second.")
    closes_at = None if command.closes_in is None else Millis(at + command.closes_in)
    return (PollOpened(poll.id, at, closes_at),)


def _close(meeting: Meeting, poll_id: PollId, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state in (PollState.CLOSED, PollState.PUBLISHED):
        return ()
    if not poll.may_become(PollState.CLOSED):
        return refusals.not_open(poll)
    box = meeting.polls.boxes[poll_id]
    return (PollClosed(poll_id, at, box.tally(), box.roll_digest()),)


def _publish(meeting: Meeting, poll_id: PollId, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is PollState.PUBLISHED:
        return ()
    if not poll.may_become(PollState.PUBLISHED):
        return refusals.not_closed(poll)
    if needs_count(poll) and poll_id not in meeting.polls.outcomes:
        return refusals.not_counted()
    assert poll.tally is not None
    return (PollPublished(poll_id, at, result_sheet(poll, poll.tally)),)


def _record_outcome(meeting: Meeting, command: RecordOutcome) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if command.poll in meeting.polls.outcomes:
        return ()
    if poll.state is not PollState.CLOSED:
        return refusals.not_closed(poll)
    return (PollCounted(command.poll, command.outcome),)


def _show_round(meeting: Meeting, command: ShowRound) -> Decision:
    outcome = meeting.polls.outcomes.get(command.poll)
    if outcome is None:
        return refusals.not_counted()
    if not 0 <= command.round <= len(outcome.rounds):
        return refusals.bad_poll(f"The rounds are numbered 1 to {len(outcome.rounds)}; 0 is all.")
    if meeting.polls.shown_rounds.get(command.poll, 0) == command.round:
        return ()
    return (RoundShown(command.poll, command.round),)


def _void(meeting: Meeting, poll_id: PollId, reason: str, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is PollState.VOID:
        return ()
    if not poll.may_become(PollState.VOID):
        return refusals.is_published(poll)
    if not reason.strip():
        return refusals.bad_poll("Say why the poll does not count; the reason is published.")
    return (PollVoided(poll_id, at, reason.strip()),)


def _found(meeting: Meeting, command: FoundConference) -> Decision:
    if meeting.founding.is_done:
        return refusals.already_founded(meeting.founding.name)
    known = {region.id for region in command.regions}
    if not command.name.strip() or any(area.region not in known for area in command.areas):
        return refusals.bad_plan("Name the conference, and put every area into one of its regions.")
    return (ConferenceFounded(command.name, command.rehearsal, command.regions, command.areas),)


def _plan(meeting: Meeting, command: PlanProgramme) -> Decision:
    ids = [item.id for item in command.items]
    if len(set(ids)) != len(ids):
        return refusals.bad_plan("Every item of the programme needs an id of its own.")
    if meeting.programme.on is not None and meeting.programme.on not in ids:
        return refusals.bad_plan("The item that is on must stay in the programme.")
    if meeting.programme.items == command.items:
        return ()
    return (ProgrammePlanned(command.items),)


def _register(meeting: Meeting, command: RegisterParties) -> Decision:
    first = len(meeting.rooms.parties)
    ids = [party.id for party in command.parties]
    if ids != list(range(first, first + len(ids))):
        return refusals.bad_plan(f"New parties are numbered from {first} on.")
    strangers = [
        party.name for party in command.parties if party.area not in meeting.founding.areas
    ]
    if strangers:
        return refusals.bad_plan(f"These parties are in no known area: {', '.join(strangers)}.")
    return (PartiesRegistered(command.parties),) if command.parties else ()
