"""The documents of polls: one a poll. Others than the desk see the current poll.

What may be seen when is decided here: a poll's counts are left out for those who may not see them
yet, see :func:`counts_are_shown`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from immutables import Map

from conference.core.ids import PartyId, PollId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.chamber.events import (
    CheckedOut,
    RulesAdopted,
    SeatsGiven,
    SeatSigned,
)
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.deliberation.outputs.events import SceneTaken, SceneTakenBack
from conference.deliberation.outputs.watched import polls_on
from conference.deliberation.polls import events
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import PollOutcome, up_to_round
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import (
    CountsAgreed,
    CountsTold,
    PaperGiven,
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollAdjourned,
    PollClosed,
    PollCounted,
    PollExtended,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollResumed,
    PollVoided,
    RoundShown,
    TieBroken,
)
from conference.deliberation.polls.model import Channel, Poll, PollState, Reveal
from conference.deliberation.polls.needed import NeedsView, needs_view, reckoned
from conference.deliberation.polls.results import left_out_by_name, result_sheet
from conference.deliberation.polls.secrecy import leading_letters
from conference.deliberation.polls.slice import Polls, Starts
from conference.deliberation.polls.tally import Tally
from conference.deliberation.polls.twins import twin_among
from conference.voting.rules import RULES
from conference.voting.sheet import Sheet

__all__ = [
    "LEADING",
    "CountTold",
    "LeftOut",
    "PollView",
    "RoomByTelephone",
    "RoomTold",
    "StartedOver",
    "counts_are_shown",
    "documents",
    "touched",
]

OF_CHAMBER = frozenset({Audience.HALL, Audience.MEMBERS, Audience.VOTERS})
"""Who sees counts when they are revealed to the chamber."""

LEADING = frozenset({Audience.DESK, Audience.HALL})
"""Who is shown what each party's leading option is."""

_KEPT: WeakKeyDictionary[BallotBox, tuple[frozenset[PartyId], Map[PartyId, Starts], str]] = (
    WeakKeyDictionary()
)
"""The letters of polls that are over, with what they depend on."""


class LeftOut(Lean, frozen=True):
    """A party that does not count in a poll, and why."""

    party: int
    name: str
    reason: str


class StartedOver(Lean, frozen=True):
    """A party whose phones were started over in a poll; ``struck`` ballots count no more."""

    party: int
    name: str
    times: int
    struck: int


class CountTold(Lean, frozen=True):
    """What a teller counted that no second one has counted alike yet; for desks.

    Of paper in a secret vote that is open the ``counts`` are left out.
    """

    channel: str
    teller: str
    counts: tuple[int, ...]


class RoomTold(Lean, frozen=True):
    """A room without a link that one login has entered, and no other one alike yet; for desks.

    Its figures are shown once two logins differ: until then the second one enters them unseen.
    """

    party: int
    name: str
    teller: str
    headcount: int = 0
    counts: tuple[int, ...] = ()


class RoomByTelephone(Lean, frozen=True):
    """A room whose figures two logins entered alike: ``way`` is telephone or paper; for desks."""

    party: int
    name: str
    way: str
    headcount: int
    counts: tuple[int, ...]
    tellers: tuple[str, str]


class PollView(Lean, frozen=True, tag_field="view", tag="poll"):
    """A poll. ``tally`` is the final count, once there is one and this audience may see it.

    ``outcome`` is what its rule made of the ballots (kinds other than single), for those who may
    see the counts; screens show it up to ``shown_round``, all of it when that is 0. ``live`` says
    whether the running counts may be seen by this audience (they come as ticks). ``sheet`` is the
    published result, for those who may see the counts, and the only source of a verdict; the desk
    has it from the close on, as it would be published. A ``named`` poll is answered on phones by
    name: who voted how can be read once it has closed. Of ``left_out`` parties nothing is in the
    counts. ``leading`` has each party's leading option once the poll is over, as a tick has it
    before; "" where nobody was asked. A void poll has the reason, and since when it is void.
    ``electorate`` is parties, chamber or members. A decision has what it ``needs``; once it is
    closed, ``seated`` is the number of seats and ``present`` that of members signed in then. A poll
    of members may be put to one ``area`` alone; its planned ``sittings``, and the ``breaks`` that
    are over, are pairs of times in ms. While it is adjourned it takes no ballots, until
    ``resumes_at`` where that is known. Desks see the rooms without a link that one login has
    entered (``rooms_told``), and those that count ``by_telephone`` or on paper.
    """

    id: PollId
    place: int
    question: str
    options: tuple[str, ...]
    channels: tuple[str, ...]
    kind: str
    rule: str
    budget: int
    state: str
    reveal_parties: str
    reveal_chamber: str
    opened_at: int | None
    closes_at: int | None
    closed_at: int | None
    live: bool
    tally: Tally | None
    seats: int = 1
    rule_title: str = ""
    rule_sentence: str = ""
    outcome: PollOutcome | None = None
    shown_round: int = 0
    sheet: Sheet | None = None
    named: bool = False
    left_out: tuple[LeftOut, ...] = ()
    started_over: tuple[StartedOver, ...] = ()
    leading: str = ""
    void_reason: str = ""
    voided_at: int | None = None
    electorate: str = "parties"
    needs: NeedsView | None = None
    seated: int | None = None
    present: int | None = None
    tie_broken: str = ""
    told: tuple[CountTold, ...] = ()
    area: str = ""
    sittings: tuple[tuple[int, int], ...] = ()
    breaks: tuple[tuple[int, int], ...] = ()
    adjourned_at: int | None = None
    resumes_at: int | None = None
    rooms_told: tuple[RoomTold, ...] = ()
    by_telephone: tuple[RoomByTelephone, ...] = ()


def counts_are_shown(poll: Poll, audience: Audience) -> bool:
    """Whether the audience may see the counts of this poll, now.

    The desk sees all, but for a secret vote of the chamber while it is open. Of a vote of members
    nobody sees counts before the last sitting is over.
    """
    if poll.state is PollState.PUBLISHED:
        return True
    if poll.electorate is Electorate.MEMBERS and poll.state is PollState.OPEN:
        return False
    if audience is Audience.DESK:
        is_secret = poll.electorate is Electorate.CHAMBER and not poll.named
        is_early = poll.state is PollState.OPEN and poll.reveal_chamber is not Reveal.LIVE
        return not (is_secret and is_early)
    reveal = poll.reveal_chamber if audience in OF_CHAMBER else poll.reveal_parties
    if reveal is Reveal.LIVE:
        return True
    return reveal is Reveal.ON_CLOSE and poll.state is PollState.CLOSED


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, PollView]]:
    """The polls in the order of preparation; only those among ``paths`` where it is given."""
    polls, wanted = meeting.polls, chosen(paths, "poll")
    for poll in _seen(meeting, audience, wanted):
        yield f"poll/{poll}", _poll(meeting, polls.by_id[poll], audience)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case PollPrepared(poll):
            return named("poll", poll.id)
        case PollOpened(opened, _, _):
            latest = meeting.polls.latest()
            return named("poll", opened, *latest, *_twins(meeting.polls, latest))
        case PollClosed() | PollCounted() | RoundShown() | PollPublished() | PollVoided():
            return named("poll", event.poll)
        case SceneTaken() | SceneTakenBack():
            shown = polls_on(meeting, Audience.DESK)
            return named("poll", *shown, *_twins(meeting.polls, shown))
        case PollExtended() | PollAdjourned() | PollResumed():
            return named("poll", event.poll)
        case CountsTold() | CountsAgreed() | PaperGiven() | TieBroken():
            return named("poll", event.poll)
        case events.RoomTold() | events.RoomTaken():
            return named("poll", event.poll)
        case PartyLeftOut() | PartyCountedAgain() | PhonesStartedOver():
            return named("poll", event.poll)
        case RulesAdopted():
            return named("poll", *_decisions(meeting))
        case SeatSigned() | CheckedOut() | BadgeChecked() | SeatsGiven() | MembersInvited():
            return named("poll", *reckoned(meeting))
        case StandingNoted() | MembersReplaced():
            return named("poll", *reckoned(meeting))
        case _:
            return NO_PATHS


def _decisions(meeting: Meeting) -> Iterable[PollId]:
    polls = meeting.polls
    return (one for one in polls.order if polls.by_id[one].needs is not None)


def _seen(meeting: Meeting, audience: Audience, wanted: frozenset[str] | None) -> Iterable[PollId]:
    """The polls in order: for others than the desk those that are asked now or on screen."""
    polls = meeting.polls
    if audience is Audience.DESK:
        if wanted is None:
            return polls.order
        among = frozenset(PollId(poll) for poll in wanted)
    else:
        among = polls_on(meeting, audience) | _asked_of(polls, audience)
        if audience is Audience.HALL:
            among |= _twins(polls, among)
        if wanted is not None:
            among &= wanted
    return sorted((poll for poll in among if poll in polls.by_id), key=polls.places.__getitem__)


def _asked_of(polls: Polls, audience: Audience) -> set[PollId]:
    """The polls that were opened last to those who are of this audience; the chamber sees both."""
    latest = {
        Audience.HALL: (polls.current, polls.in_chamber, polls.of_members),
        Audience.VOTERS: (polls.of_members,),
        Audience.MEMBERS: (polls.current, polls.in_chamber),
    }.get(audience, (polls.current,))
    return {poll for poll in latest if poll is not None}


def _twins(polls: Polls, among: Iterable[PollId]) -> set[PollId]:
    """The polls of rooms and members that ask what these polls of the chamber ask."""
    asked = (polls.by_id.get(poll) for poll in among)
    in_chamber = [one for one in asked if one is not None and one.electorate is Electorate.CHAMBER]
    known = [polls.by_id[one] for one in polls.order] if in_chamber else []
    others = (Electorate.PARTIES, Electorate.MEMBERS)
    found = (twin_among(one, known, of) for one in in_chamber for of in others)
    return {one.id for one in found if one is not None}


def _poll(meeting: Meeting, poll: Poll, audience: Audience) -> PollView:
    polls = meeting.polls
    shown, void = counts_are_shown(poll, audience), polls.voids.get(poll.id)
    rule = RULES[poll.rule]
    return PollView(
        id=poll.id,
        place=polls.places[poll.id],
        question=poll.question,
        options=poll.options,
        channels=tuple(channel.value for channel in Channel if channel in poll.channels),
        kind=poll.kind.value,
        rule=poll.rule,
        budget=poll.budget,
        state=poll.state.value,
        reveal_parties=poll.reveal_parties.value,
        reveal_chamber=poll.reveal_chamber.value,
        opened_at=poll.opened_at,
        closes_at=poll.closes_at,
        closed_at=poll.closed_at,
        live=shown,
        tally=poll.tally if shown else None,
        seats=poll.seats,
        rule_title=rule.title,
        rule_sentence=rule.sentence,
        outcome=_outcome(polls, poll, audience) if shown else None,
        shown_round=polls.shown_rounds.get(poll.id, 0),
        sheet=_sheet(meeting, poll, audience) if shown else None,
        named=poll.named,
        left_out=_left_out(meeting, poll.id),
        started_over=_started_over(meeting, poll.id),
        leading=_leading(polls, poll) if shown and audience in LEADING else "",
        void_reason=void.reason if void else "",
        voided_at=void.at if void else None,
        electorate=poll.electorate.value,
        needs=needs_view(meeting, poll),
        seated=poll.seated,
        present=poll.present,
        tie_broken=poll.tie_broken,
        told=_told(polls, poll) if audience is Audience.DESK else (),
        area=poll.area,
        sittings=tuple((one.begins_at, one.ends_at) for one in poll.sittings),
        breaks=tuple((one.adjourned_at, one.resumed_at) for one in poll.breaks),
        adjourned_at=poll.adjourned_at,
        resumes_at=poll.resumes_at,
        rooms_told=_rooms_told(meeting, poll) if audience is Audience.DESK else (),
        by_telephone=_by_telephone(meeting, poll) if audience is Audience.DESK else (),
    )


def _rooms_told(meeting: Meeting, poll: Poll) -> tuple[RoomTold, ...]:
    if poll.state is not PollState.OPEN:
        return ()
    shown = []
    for (of, party), told in sorted(meeting.polls.rooms_told.items()):
        name = meeting.rooms.called(party)
        if of == poll.id:
            for who, figures in sorted(told.items()):
                seen = figures if len(told) > 1 else (0, ())
                shown.append(RoomTold(party, name, who, *seen))
    return tuple(shown)


def _by_telephone(meeting: Meeting, poll: Poll) -> tuple[RoomByTelephone, ...]:
    called = meeting.rooms.called
    rooms = sorted(meeting.polls.telephoned_of(poll.id).items())
    return tuple(
        RoomByTelephone(party, called(party), one.way.value, *one.figures, one.tellers)
        for party, one in rooms
    )


def _told(polls: Polls, poll: Poll) -> tuple[CountTold, ...]:
    """What tellers told; of paper who counted alone, while nobody may know the counts.

    Hands are raised where all see them.
    """
    is_hidden = poll.state is PollState.OPEN and not counts_are_shown(poll, Audience.DESK)
    return tuple(
        CountTold(channel.value, teller, () if is_hidden and channel is Channel.PAPER else counts)
        for channel in (Channel.HANDS, Channel.PAPER)
        for teller, counts in sorted(polls.told_of(poll.id, channel).items())
    )


def _leading(polls: Polls, poll: Poll) -> str:
    """Each party's leading option of a poll that is over; kept, as that changes seldom."""
    box = polls.boxes.get(poll.id)
    if box is None or poll.state is PollState.OPEN or poll.electorate is not Electorate.PARTIES:
        return ""
    out, starts = frozenset(polls.left_out_of(poll.id)), polls.starts.get(poll.id, Map())
    known = _KEPT.get(box)
    if known is None or known[:2] != (out, starts):
        known = _KEPT[box] = out, starts, leading_letters(box, left_out=out)
    return known[2]


def _left_out(meeting: Meeting, poll: PollId) -> tuple[LeftOut, ...]:
    reasons = sorted(meeting.polls.left_out_of(poll).items())
    return tuple(LeftOut(party, meeting.rooms.called(party), why) for party, why in reasons)


def _started_over(meeting: Meeting, poll: PollId) -> tuple[StartedOver, ...]:
    called = meeting.rooms.called
    starts = sorted(meeting.polls.starts.get(poll, {}).items())
    return tuple(StartedOver(party, called(party), *counts) for party, counts in starts)


def _outcome(polls: Polls, poll: Poll, audience: Audience) -> PollOutcome | None:
    """What the rule made of it; for others than the desk no further than the round shown."""
    outcome = polls.outcomes.get(poll.id)
    if outcome is None or audience is Audience.DESK:
        return outcome
    return up_to_round(outcome, polls.shown_rounds.get(poll.id, 0))


def _sheet(meeting: Meeting, poll: Poll, audience: Audience) -> Sheet | None:
    """The published sheet; for the desk, before that, what a closed poll would be published as.

    Others have none while rounds are shown one after the other, until the last is.
    """
    polls = meeting.polls
    outcome = polls.outcomes.get(poll.id)
    if outcome is not None and _outcome(polls, poll, audience) != outcome:
        return None
    is_waiting = audience is Audience.DESK and poll.state is PollState.CLOSED
    if is_waiting and poll.tally is not None:
        return result_sheet(poll, poll.tally, left_out_by_name(meeting, poll.id))
    return polls.sheets.get(poll.id)
