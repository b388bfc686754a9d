"""The agenda: what members bring and sign must be put to the chamber, whatever the desk does."""

import pytest
from agenda_of_six import (
    BROUGHT,
    ITEM,
    MOTION,
    ORDER,
    RECALL,
    WITNESS,
    ann,
    brought,
    by,
    chamber,
    decided,
    due,
    one,
    put,
    verified,
    voted,
)
from chamber_of_six import MEMBERS, RULES, code
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import Asks, fold

from conference.core.clock import Millis
from conference.core.ids import ItemId, MotionId, PollId
from conference.deliberation.agenda.commands import (
    BringProposal,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    SettleProposal,
    SignProposal,
    WithdrawProposal,
    WithdrawSignature,
)
from conference.deliberation.agenda.events import (
    OrderAdopted,
    ProposalBrought,
    ProposalDecided,
    ProposalDue,
    ProposalPut,
    ProposalSigned,
    ProposalWithdrawn,
    SignatureWithdrawn,
    WitnessNoted,
)
from conference.deliberation.agenda.model import (
    MOST_BROUGHT,
    MOST_OPEN,
    OrderLine,
    Outcome,
    ProposalKind,
    ProposalState,
    Proposed,
    WitnessState,
)
from conference.deliberation.agenda.orders import order_digest
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, GiveSeats, RuleLine
from conference.deliberation.chamber.documents import own_seat
from conference.deliberation.chamber.model import Origin
from conference.deliberation.decide import askers_of
from conference.deliberation.documents import documents
from conference.deliberation.members.commands import NoteStanding, ReplaceMembers
from conference.deliberation.motions.commands import TableMotion
from conference.deliberation.polls.commands import (
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    InsertItem,
    MoveItem,
    SkipItem,
)
from conference.deliberation.record import fault
from conference.deliberation.sender import DESK, Post, Role, Sender

NEW = "e" * 64


def state(driver, number=1):
    return one(driver, number).state.value


# Bringing and signing


def test_a_proposal_is_due_with_exactly_as_many_signatures_as_its_rule_asks_for():
    driver = chamber()
    number = brought(driver)
    assert len(driver.must(by(2, SignProposal(number)))) == 1
    assert state(driver) == "open"
    signed, became = driver.must(by(3, SignProposal(number)))
    assert isinstance(signed, ProposalSigned)
    assert (became.signatures, became.needed, became.seats) == (3, 3, 6)
    assert state(driver) == "due"
    verified(driver)


def test_with_a_rule_of_one_signature_what_is_brought_is_due_at_once():
    driver = chamber(rules=(RuleLine("item", signatures="1/100"),))
    _, became = driver.must(by(4, ITEM))
    assert isinstance(became, ProposalDue)
    verified(driver)


def test_seats_count_as_they_are_when_the_last_signature_comes():
    driver = chamber()
    number = brought(driver)
    driver.must(by(2, SignProposal(number)))
    driver.must(GiveSeats(tuple(f"{n:064x}" for n in range(20, 24)), Origin.ELECTED))
    driver.must(by(3, SignProposal(number)))
    driver.must(by(7, SignProposal(number)))
    assert state(driver) == "open"
    *_, became = driver.must(by(8, SignProposal(number)))
    assert (became.signatures, became.needed, became.seats) == (5, 5, 10)


def test_what_other_rules_make_due_is_due_with_them_and_stays_so():
    driver = chamber()
    brought(driver)
    fewer = [RuleLine("item", signatures="1") if r.kind == "item" else r for r in BROUGHT]
    driver.must(AdoptRules(tuple(fewer)))
    assert state(driver) == "due"
    driver.must(AdoptRules(BROUGHT))
    assert state(driver) == "due"
    verified(driver)


def test_a_seat_signs_once_and_takes_back_until_it_is_due():
    driver = chamber()
    number = brought(driver)
    assert driver.must(by(1, SignProposal(number))) == ()
    driver.must(by(2, SignProposal(number)))
    assert driver.must(by(2, SignProposal(number))) == ()
    assert one(driver).signatures == {1, 2}
    driver.must(by(2, WithdrawSignature(number)))
    assert driver.must(by(2, WithdrawSignature(number))) == ()
    driver.must(by(1, WithdrawSignature(number)))
    assert one(driver).signatures == frozenset()
    for seat in (4, 5, 6):
        driver.must(by(seat, SignProposal(number)))
    assert code(driver.do(by(4, WithdrawSignature(number)))) == "proposal_not_open"
    assert code(driver.do(by(1, SignProposal(number)))) == "proposal_not_open"
    assert one(driver).due.signatures == 3


def test_who_takes_over_a_seat_has_not_signed_and_what_is_due_stays():
    driver = chamber()
    number, other = brought(driver), due(driver, WITNESS, (1, 2))
    driver.must(by(2, SignProposal(number)))
    driver.must(NoteStanding((MEMBERS[1],), "dropped"))
    driver.must(ReplaceMembers(((MEMBERS[1], NEW),), 1))
    assert one(driver, number).signatures == {1}
    assert state(driver, other) == "due"
    driver.must(by(3, SignProposal(number)))
    assert state(driver, number) == "open"
    driver.must(by(2, SignProposal(number)))
    assert state(driver, number) == "due"
    verified(driver)


def test_the_proposal_of_a_member_who_left_stays_and_is_not_the_successors():
    driver = chamber()
    number = brought(driver)
    driver.must(NoteStanding((MEMBERS[0],), "dropped"))
    driver.must(ReplaceMembers(((MEMBERS[0], NEW),), 1))
    assert code(driver.do(by(1, WithdrawProposal(number)))) == "not_yours"
    assert own_seat(driver.meeting, 1).brought == ()
    assert state(driver) == "open"


def test_a_member_brings_so_many_at_a_time_and_in_all():
    driver = chamber()
    for n in range(MOST_BROUGHT):
        command = BringProposal(ProposalKind.ITEM, f"Item {n}")
        driver.must(by(1, command))
        if n < MOST_BROUGHT - 1:
            assert driver.must(by(1, command)) == ()
        if n == MOST_OPEN - 1:
            assert code(driver.do(by(1, ITEM))) == "too_many_proposals"
        if n >= MOST_OPEN - 1:
            driver.must(by(1, WithdrawProposal(n + 1)))
    assert code(driver.do(by(1, ITEM))) == "too_many_proposals"
    assert driver.must(by(2, ITEM))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (BringProposal(ProposalKind.ITEM, " "), ["what the item is called"]),
        (BringProposal(ProposalKind.WITNESS), ["who the witness is", "asked about"]),
        (BringProposal(ProposalKind.RECALL), ["recalled", "which office", "Say why"]),
        (BringProposal(ProposalKind.MOTION), ["motion is called", "Write the text"]),
        (
            BringProposal(ProposalKind.MOTION, "A", "```\n"),
            ["The text has faults: line 0", "line 1"],
        ),
        (BringProposal(ProposalKind.MOTION, motion=MotionId("no")), ["no motion 'no'"]),
        (BringProposal(ProposalKind.ORDER, day=1), ["Name the items"]),
        (
            BringProposal(ProposalKind.ORDER, day=2, items=("i0", "i0", "x")),
            ["i0 is on day 1, not on day 2", "i0 is there twice", "no item x"],
        ),
    ],
)
def test_all_faults_of_a_proposal_are_told(command, said):
    found = chamber().do(by(1, command))
    assert code(found) == "bad_proposal"
    assert all(word in found.sentence for word in said), found.sentence


def test_without_a_rule_or_signatures_in_it_members_bring_nothing():
    driver = chamber(rules=RULES)
    for command in (ITEM, MOTION):
        found = driver.do(by(1, command))
        assert code(found) == "bad_proposal"
        assert "standing rules" in found.sentence


def test_nobody_without_a_seat_brings_or_signs():
    driver = chamber()
    number = brought(driver)
    for command in (ITEM, SignProposal(number), WithdrawSignature(number), WithdrawProposal(1)):
        assert code(driver.do(by(99, command))) == "no_seat"
    for command in (SignProposal(9), PutProposal(9, PollId("x")), NoteWitness(9, "invited")):
        sender = Sender(Role.MEMBER, seat=1) if isinstance(command, SignProposal) else DESK
        assert code(driver.do(Asks(sender, command))) == "unknown_proposal"
    for post in (Post.READER, Post.DOOR, Post.PARTIES):
        asked = Asks(Sender(Role.DESK, post=post), PutProposal(number, PollId("x")))
        assert code(driver.do(asked)) == "not_your_post"
    assert code(driver.do(ann(SignProposal(number)))) == "not_allowed"
    assert code(driver.do(by(1, PutProposal(number, PollId("x"))))) == "not_allowed"


def test_only_who_brought_it_withdraws_it_and_nobody_once_it_is_due():
    driver = chamber()
    number = brought(driver)
    assert code(driver.do(by(2, WithdrawProposal(number)))) == "not_yours"
    assert code(driver.do(ann(WithdrawProposal(number)))) == "not_yours"
    driver.must(by(1, WithdrawProposal(number)))
    assert driver.must(by(1, WithdrawProposal(number))) == ()
    assert code(driver.do(by(2, SignProposal(number)))) == "proposal_not_open"
    assert code(driver.do(ann(PutProposal(number, PollId("x"))))) == "proposal_not_due"
    number = due(driver)
    for asked in (by(1, WithdrawProposal(number)), ann(WithdrawProposal(number))):
        assert code(driver.do(asked)) == "proposal_is_due"
    verified(driver)


# Putting it to the chamber


def test_the_vote_is_by_the_rule_of_the_kind_and_only_what_is_due_is_put():
    driver = chamber()
    number = brought(driver, RECALL)
    assert code(driver.do(ann(PutProposal(number, PollId("r"))))) == "proposal_not_due"
    driver.must(by(2, SignProposal(number)))
    driver.must(ann(PutProposal(number, PollId("r"))))
    assert driver.must(ann(PutProposal(number, PollId("r")))) == ()
    assert code(driver.do(ann(PutProposal(number, PollId("s"))))) == "proposal_not_due"
    poll = driver.meeting.polls.by_id[PollId("r")]
    assert (poll.needs.kind, poll.needs.majority, poll.options[0]) == ("recall", "2/3", "For")
    assert poll.question == ("Recall Cy Cole from the office “Treasurer”? Reason: Away for a year.")
    other = due(driver, ITEM)
    assert code(driver.do(ann(PutProposal(other, PollId("r"))))) == "bad_proposal"
    verified(driver)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ITEM, "Put “Buses” on the agenda?"),
        (WITNESS, "Call Dr. Field as a witness? About: The buses"),
        (MOTION, "Take up the motion “Buses”?"),
        (ORDER, "Adopt this order of day 1? 1. Item 2; 2. Item 1; 3. Item 0"),
    ],
)
def test_the_question_is_made_of_the_proposal(kind, said):
    driver = chamber()
    poll = put(driver, due(driver, kind, (1, 2, 3) if kind in (ITEM, ORDER) else (1, 2)))
    assert driver.meeting.polls.by_id[poll].question == said


def test_a_chamber_that_is_not_there_or_does_not_vote_has_decided_nothing():
    driver = chamber()
    number = due(driver, RECALL, (1, 2))
    for n, counts in enumerate([(2, 0, 0), (0, 0, 0)]):
        if n == 0:
            for member in MEMBERS[2:]:
                driver.must(NoteStanding((member,), "dropped"))
        *_, found = voted(driver, put(driver, number, f"r{n}"), counts)
        assert (found.outcome, state(driver)) == (Outcome.UNDECIDED, "due")
    assert one(driver).undecided == ("r0", "r1")
    verified(driver)


def test_nobody_voting_without_a_quorum_in_the_rule_decides_nothing_either():
    driver = chamber()
    due(driver)
    *_, found = voted(driver, put(driver), (0, 0, 0))
    assert (found.outcome, state(driver)) == (Outcome.UNDECIDED, "due")
    decided(driver, carried=False, poll="again")
    assert state(driver) == "rejected"
    assert code(driver.do(ann(PutProposal(1, PollId("more"))))) == "proposal_not_due"
    verified(driver)


def test_a_void_poll_or_one_that_asks_something_else_leaves_it_due():
    driver = chamber()
    number = due(driver)
    driver.must(VoidPoll(put(driver, number, "v"), "The lights went out."))
    assert state(driver) == "due"
    poll = put(driver, number, "w")
    same = PreparePoll(
        poll, "Put “Buses” on the agenda?", ("For", "Against", "Abstain"),
        ("phones",), electorate="chamber", decision="item",
    )  # fmt: skip
    driver.must(same)
    assert state(driver) == "put"
    driver.must(PreparePoll(poll, "Do you like cake?", ("For", "Against"), ("phones",),
                            electorate="chamber", decision="item"))  # fmt: skip
    assert state(driver) == "due"
    voted(driver, poll, (0, 0))
    assert state(driver) == "due"
    decided(driver, number, poll="x")
    assert state(driver) == "carried"
    verified(driver)


def test_the_rules_keep_a_rule_for_what_is_due():
    driver = chamber()
    due(driver)
    found = driver.do(ann(AdoptRules(RULES)))
    assert code(found) == "bad_rules"
    assert "item needs a rule: proposal 1 is due" in found.sentence
    decided(driver, carried=False)
    driver.must(ann(AdoptRules(RULES)))


POLLS = [PollId(f"q{n}") for n in range(4)]
numbers = st.integers(1, 3)
polls = st.sampled_from(POLLS)
QUESTIONS = ["Put “Buses” on the agenda?", "Cake?"]
of_the_desk = st.one_of(
    st.builds(PutProposal, numbers, polls),
    st.builds(PutProposal, numbers, polls),
    st.builds(WithdrawProposal, numbers),
    st.builds(OpenPoll, polls),
    st.builds(ClosePoll, polls),
    st.builds(PublishPoll, polls),
    st.builds(VoidPoll, polls, st.just("No.")),
    st.builds(
        lambda poll, asked, kind: PreparePoll(
            poll, asked, ("For", "Against", "Abstain"), ("phones",),
            electorate="chamber", decision=kind,
        ),
        polls, st.sampled_from(QUESTIONS), st.sampled_from(["item", "motion"]),
    ),
    st.sampled_from([AdoptRules(BROUGHT), AdoptRules(RULES), AdoptRules(())]),
    st.builds(PlaceProposal, numbers, st.none(), st.just(5)),
    st.builds(NoteWitness, numbers, st.sampled_from(WitnessState), st.just("No.")),
    st.builds(SettleProposal, polls),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(of_the_desk, max_size=25))
def test_nothing_that_the_desk_does_makes_a_due_proposal_go_away(commands):
    """Without a vote of the chamber it is due, or put, at the end of whatever the desk did."""
    driver = chamber()
    number = due(driver)
    for command in commands:
        driver.do(ann(command))
        assert state(driver, number) in ("due", "put")
    assert one(driver).due.signatures == 3
    for poll, known in driver.meeting.polls.by_id.items():
        if known.state.value in ("draft", "open"):
            driver.must(VoidPoll(poll, "Over."))
    assert state(driver, number) == "due"
    decided(driver, number, poll="end")
    assert state(driver, number) == "carried"
    verified(driver)


signing = st.tuples(st.sampled_from([SignProposal, WithdrawSignature]), st.integers(1, 6))


@given(st.lists(signing, max_size=30), st.integers(1, 6))
def test_it_is_due_exactly_when_as_many_seats_have_signed_as_are_needed(acts, needed):
    driver = chamber(rules=(RuleLine("item", signatures=f"{needed}/6"),))
    number = brought(driver)
    signed, was_due = {1}, needed == 1
    for act, seat in acts:
        driver.do(by(seat, act(number)))
        if not was_due:
            signed = signed | {seat} if act is SignProposal else signed - {seat}
            was_due = len(signed) >= needed
        assert one(driver).signatures == signed
        assert state(driver) == ("due" if was_due else "open")
    if was_due:
        assert one(driver).due.signatures == needed
    verified(driver)


# What follows


def test_an_item_that_was_carried_is_placed_by_the_desk_and_missed_where_it_is_not():
    driver = chamber()
    number = due(driver)
    place = PlaceProposal(number, ItemId("i1"), 15)
    assert code(driver.do(ann(place))) == "bad_proposal"
    decided(driver)
    assert shown(driver, f"proposal/{number}").item == ""
    driver.must(ann(place))
    assert driver.must(ann(place)) == ()
    item = driver.meeting.programme.items[2]
    assert (item.id, item.title, item.minutes) == ("proposal-1", "Buses", 15)
    assert shown(driver, "proposal/1").item == "proposal-1"
    driver.must(SkipItem(item.id, True))
    assert shown(driver, "proposal/1").item == ""
    driver.must(DeleteItem(item.id))
    assert shown(driver, "proposal/1").item == ""
    driver.must(ann(PlaceProposal(number, None, 15)))
    verified(driver)


def test_a_witness_is_requested_invited_and_comes_or_says_why_not():
    driver = chamber()
    number = due(driver, WITNESS, (1, 2))
    assert code(driver.do(ann(NoteWitness(number, WitnessState.INVITED)))) == "bad_proposal"
    decided(driver)
    assert one(driver).witness is WitnessState.REQUESTED
    driver.must(ann(NoteWitness(number, WitnessState.INVITED)))
    assert driver.must(ann(NoteWitness(number, WitnessState.INVITED))) == ()
    for note, reason in ((WitnessState.CANNOT_COME, " "), (WitnessState.REQUESTED, "No")):
        assert code(driver.do(ann(NoteWitness(number, note, reason)))) == "bad_proposal"
    driver.must(ann(NoteWitness(number, WitnessState.CANNOT_COME, "Ill.")))
    view = shown(driver, "proposal/1", Audience.MEMBERS)
    assert (view.witness, view.reason) == ("cannot_come", "Ill.")
    driver.must(ann(NoteWitness(number, WitnessState.COMING)))
    driver.must(ann(PlaceProposal(number, None, 30)))
    item = driver.meeting.programme.items[0]
    assert (item.kind.value, item.speaker) == ("witness", "Dr. Field")
    verified(driver)


def test_a_recall_that_was_carried_can_be_asked_for():
    driver = chamber()
    due(driver, RECALL, (1, 2))
    assert driver.meeting.agenda.recalled("Treasurer", "Cy Cole") is None
    decided(driver)
    found = driver.meeting.agenda.recalled(" treasurer ", "cy  cole")
    assert (found.number, found.poll) == (1, "p-1")
    assert driver.meeting.agenda.recalled("Chair", "Cy Cole") is None


def test_a_motion_that_was_carried_is_tabled():
    driver = chamber()
    due(driver, MOTION, (1, 2))
    decided(driver)
    motion = driver.meeting.motions.by_id[MotionId("proposal-1")]
    assert (motion.text.title, len(motion.text.clauses)) == ("Buses", 1)
    verified(driver)


def test_a_motion_that_is_tabled_is_taken_up_as_it_is():
    driver = chamber()
    driver.must(TableMotion(MotionId("buses"), "", MOTION.text))
    asked = BringProposal(ProposalKind.MOTION, motion=MotionId("buses"))
    number = due(driver, asked, (3, 4))
    assert one(driver, number).what.title == "Buses"
    decided(driver)
    assert [*driver.meeting.motions.by_id] == ["buses"]
    verified(driver)


# The order of the day


def test_the_order_of_the_day_is_adopted_with_its_digest_and_departures_are_told():
    driver = chamber()
    assert code(driver.do(ann(ITEM))) == "bad_proposal"
    driver.must(ann(ORDER))
    assert driver.must(ann(ORDER)) == ()
    assert code(driver.do(by(1, SignProposal(1)))) == "proposal_not_open"
    decided(driver)
    adopted = driver.events[-1]
    assert isinstance(adopted, OrderAdopted)
    assert adopted.digest == order_digest(1, adopted.lines)
    assert (
        departed(driver)
        == (
            "“Item 3” was added.",
            "“Item 0” stands in another place.",
            "“Item 1” stands in another place.",
        )
        or len(departed(driver)) == 3
    )
    driver.must(MoveItem(ItemId("i2"), None))
    driver.must(MoveItem(ItemId("i1"), ItemId("i2")))
    driver.must(DeleteItem(ItemId("i3")))
    assert departed(driver) == ()
    driver.must(ChangeItem(ItemId("i1"), title="Another"))
    driver.must(SkipItem(ItemId("i0"), True))
    driver.must(InsertItem(ItemId("x"), ItemId("i0"), "Song", 5))
    assert departed(driver) == (
        "“Item 1” is called “Another”.", "“Item 0” is passed over.", "“Song” was added.",
    )  # fmt: skip
    driver.must(DeleteItem(ItemId("i1")))
    assert departed(driver)[0] == "“Item 1” is not in the programme any more."
    verified(driver)


def test_members_bring_an_order_of_the_day_and_the_desk_withdraws_its_own():
    driver = chamber()
    driver.must(ann(ORDER))
    assert code(driver.do(by(1, WithdrawProposal(1)))) == "not_yours"
    driver.must(ann(WithdrawProposal(1)))
    number = due(driver, ORDER)
    decided(driver, number)
    assert driver.meeting.agenda.orders[1].proposal == number
    verified(driver)


@given(st.permutations(["i0", "i1", "i2", "i3"]))
def test_departures_name_the_fewest_items_that_moved(order):
    driver = chamber(present=0)
    driver.must(ann(BringProposal(ProposalKind.ORDER, day=1, items=tuple(order))))
    proposal = one(driver)
    driver.meeting = fold(driver.meeting, [
        ProposalPut(1, PollId("p"), Millis(1)),
        ProposalDecided(1, PollId("p"), Outcome.CARRIED, Millis(2)),
        OrderAdopted(1, proposal.what.lines, "", 1, Millis(3)),
    ])  # fmt: skip
    longest = max(
        len(row) for mask in range(16)
        if (row := [one for n, one in enumerate(order) if mask >> n & 1]) == sorted(row)
    )  # fmt: skip
    assert len(departed(driver)) == len(order) - longest


def departed(driver, day=1):
    return shown(driver, f"order/{day}").departures


def shown(driver, path, audience=Audience.DESK):
    return dict(documents(driver.meeting, audience))[path]


# What is shown


def test_members_and_desks_see_proposals_and_nobody_else():
    driver = chamber()
    brought(driver)
    driver.must(by(1, WithdrawProposal(1)))
    number = brought(driver, WITNESS, 2)
    assert own_seat(driver.meeting, 2).signed == own_seat(driver.meeting, 2).brought == (number,)
    for audience, paths in {
        Audience.DESK: {"signatures", "proposal/1", "proposal/2"},
        Audience.MEMBERS: {"signatures", "proposal/2"},
        Audience.HALL: set(), Audience.ROOMS: set(), Audience.PHONES: set(),
    }.items():  # fmt: skip
        found = {path for path, _ in documents(driver.meeting, audience)
                 if path.partition("/")[0] in ("signatures", "proposal", "order")}  # fmt: skip
        assert found == paths
    (row,) = shown(driver, "signatures").rows
    assert (row.proposal, row.signatures, row.needed) == (2, 1, 2)


def test_askers():
    assert askers_of(PlaceProposal) == {Post.DIRECTOR}


# What the verifier finds


@pytest.mark.parametrize(
    "event",
    [
        ProposalBrought(7, Proposed(ProposalKind.ITEM, "X"), 1, Millis(9)),
        ProposalBrought(3, Proposed(ProposalKind.ITEM, "X"), 77, Millis(9)),
        ProposalBrought(3, Proposed(ProposalKind.ITEM, "X"), None, Millis(9)),
        ProposalSigned(9, 1, Millis(9)),
        ProposalSigned(1, 1, Millis(9)),
        ProposalSigned(1, 77, Millis(9)),
        SignatureWithdrawn(1, 2, Millis(9)),
        ProposalDue(1, 3, 3, 6, Millis(9)),
        ProposalDue(1, 1, 1, 6, Millis(9)),
        ProposalPut(1, PollId("item"), Millis(9)),
        ProposalPut(2, PollId("motion"), Millis(9)),
        ProposalPut(2, PollId("nothing"), Millis(9)),
        ProposalWithdrawn(2, Millis(9)),
        ProposalDecided(2, PollId("p"), Outcome.CARRIED, Millis(9)),
        OrderAdopted(1, (OrderLine(ItemId("i0"), "X"),), "", 2, Millis(9)),
        WitnessNoted(2, WitnessState.COMING, "", Millis(9)),
    ],
)
def test_what_does_not_follow_does_not_verify(event):
    driver = chamber()
    brought(driver)
    due(driver, BringProposal(ProposalKind.ITEM, "Trams"))
    for kind in ("item", "motion"):
        driver.must(PreparePoll(PollId(kind), "?", ("For", "Against"), ("phones",),
                                electorate="chamber", decision=kind))  # fmt: skip
    assert fault(driver.meeting, event)


def test_a_digest_that_is_not_that_of_the_order_does_not_verify():
    driver = chamber()
    driver.must(ann(ORDER))
    decided(driver)
    (*_, adopted) = driver.events
    assert fault(driver.meeting, adopted) is None
    for wrong in (
        OrderAdopted(1, adopted.lines, "0" * 64, 1, adopted.at),
        OrderAdopted(1, adopted.lines[:1], adopted.digest, 1, adopted.at),
    ):
        assert fault(driver.meeting, wrong)
    assert one(driver).state is ProposalState.CARRIED
