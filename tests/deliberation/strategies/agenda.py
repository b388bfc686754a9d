"""Proposals that members bring, sign, withdraw; votes on what is due; orders and witnesses."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import ItemId, PollId
from conference.deliberation.agenda.commands import (
    BringProposal,
    FindDue,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    SettleProposal,
    SignProposal,
    WithdrawProposal,
    WithdrawSignature,
)
from conference.deliberation.agenda.model import ProposalKind, ProposalState, WitnessState
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll, TellCounts
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import DESK, Role, Sender
from strategies import chamber, motions
from strategies.mostly import mostly

RULES = (
    *chamber.RULES,
    *(
        RuleLine(kind.value, signatures="2" if kind is ProposalKind.ITEM else "1")
        for kind in ProposalKind
        if kind.value != "motion"
    ),
)
SIGNED = tuple(
    RuleLine("motion", "Motion", signatures="2") if one.kind == "motion" else one for one in RULES
)
numbers = st.integers(1, 8)
seats = st.integers(1, 5)
SAID = (
    BringProposal(ProposalKind.ITEM, "Buses", "They stop at six."),
    BringProposal(ProposalKind.WITNESS, "Dr. Field", "The buses"),
    BringProposal(ProposalKind.RECALL, "Cy Cole", "Away.", office="Treasurer"),
    BringProposal(ProposalKind.MOTION, "", "# Buses\n\n1. They stop at nine.\n"),
    BringProposal(ProposalKind.MOTION, motion=motions.MOTION),
    BringProposal(ProposalKind.ITEM, " "),
)


def by(seat, command):
    return Asks(Sender(Role.MEMBER, seat=seat), command)


def order(meeting):
    """The items of the first day in their opposite order."""
    items = [item.id for item in meeting.programme.items if item.day == 1]
    return BringProposal(ProposalKind.ORDER, day=1, items=tuple(reversed(items)))


def commands(meeting):
    """Mostly what comes next for the proposals that are there; now and then anything."""
    said = st.sampled_from([*SAID, order(meeting)])
    members = st.sampled_from([SignProposal, WithdrawSignature, WithdrawProposal])
    anything = st.one_of(
        st.just(AdoptRules(SIGNED)),
        st.builds(by, seats, said),
        st.builds(Asks, st.just(DESK), said),
        st.builds(lambda seat, kind, number: by(seat, kind(number)), seats, members, numbers),
        st.builds(PutProposal, numbers, st.sampled_from([PollId("p1"), PollId("p2")])),
        st.builds(PlaceProposal, numbers, st.none() | st.just(ItemId("a")), st.just(10)),
        st.builds(NoteWitness, numbers, st.sampled_from(WitnessState), st.just("Ill.")),
        st.just(FindDue()),
        st.builds(SettleProposal, st.just(PollId("p1"))),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next: rules, seats, proposals, signatures, votes, and what follows of them."""
    if "item" not in meeting.chamber.kinds:
        yield st.just(AdoptRules(SIGNED))
        return
    if not meeting.chamber.present:
        yield from chamber.steps(meeting)
        return
    proposals = [*meeting.agenda.in_order()]
    if not proposals:
        yield st.builds(by, st.sampled_from([1, 2]), st.sampled_from([SAID[1], order(meeting)]))
        return
    voted_on = [one for one in proposals if one.state is ProposalState.PUT]
    due = [one for one in proposals if one.may_be_put and one.seat is not None]
    if voted_on or due:
        yield from steps_of(meeting, (voted_on or due)[0])
        return
    if len(proposals) < 6:
        said = st.sampled_from([*SAID[:4], order(meeting)])
        yield st.builds(by, st.sampled_from([1, 2]), said)
        yield st.just(by(1, SAID[0]))
        yield st.builds(Asks, st.just(DESK), st.just(order(meeting)))
    for one in proposals:
        yield from steps_of(meeting, one)


def steps_of(meeting, one):
    """What comes next for a proposal."""
    number = one.number
    if one.may_be_put:
        yield st.just(PutProposal(number, PollId(f"on-{number}")))
    elif one.is_open:
        other = 2 if 1 in one.signatures else 1
        yield st.just(by(3 - other, WithdrawSignature(number)))
        yield st.just(by(other, SignProposal(number)))
        yield st.just(by(other, SignProposal(number)))
        yield st.just(by(3 - other, WithdrawSignature(number)))
        yield from [st.just(by(one.seat, WithdrawProposal(number)))] * 3
    elif one.state is ProposalState.PUT and one.poll in meeting.polls.by_id:
        yield from vote(meeting, meeting.polls.by_id[one.poll])
    elif one.gets_item:
        yield st.just(PlaceProposal(number, None, 10))
        if one.witness is not None:
            for state in (WitnessState.INVITED, WitnessState.COMING, WitnessState.CANNOT_COME):
                yield st.just(NoteWitness(number, state, "Ill."))


def vote(meeting, poll):
    """What comes next in a vote that is carried."""
    match poll.state:
        case PollState.DRAFT:
            yield st.just(OpenPoll(poll.id))
        case PollState.OPEN if meeting.polls.boxes[poll.id].counted:
            yield st.just(ClosePoll(poll.id))
        case PollState.OPEN:
            for teller in chamber.TELLERS:
                yield st.just(Asks(teller, TellCounts(poll.id, "hands", (1, 0, 0))))
        case PollState.CLOSED:
            yield st.just(PublishPoll(poll.id))
        case _:
            pass
