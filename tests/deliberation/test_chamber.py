"""The chamber: who has a seat, who is in the hall, and that nobody is counted twice."""

import pytest
from chamber_of_six import ANN, BEN, DRAW, MEMBERS, RULES, code, seated
from hypothesis import given, settings
from hypothesis import strategies as st
from immutables import Map
from meetings import POLL, Asks, founded

from conference.core.errors import Refusal
from conference.core.ids import PersonId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    GiveSeats,
    LeaveSeat,
    RuleLine,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.model import Origin
from conference.deliberation.decide import decide
from conference.deliberation.documents import documents
from conference.deliberation.evolve import evolve
from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.polls.ballots import Fate, seat_fate, seat_name
from conference.deliberation.polls.commands import (
    BreakTie,
    ClosePoll,
    EnterHands,
    GivePaper,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellCounts,
)
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.polls.needed import needs_view
from conference.deliberation.record import fault
from conference.deliberation.sender import Role, Sender


def asked(kind="motion", present=6, **fields):
    """The same, voting on a decision of this kind."""
    driver = seated(present)
    driver.must(prepared(kind, **fields))
    driver.must(OpenPoll(POLL))
    return driver


def prepared(kind="motion", poll=POLL, **fields):
    fields = {"channels": ("phones", "hands", "paper"), **fields}
    return PreparePoll(
        poll, "Adopt it?", ("For", "Against", "Abstain"),
        electorate="chamber", decision=kind, **fields,
    )  # fmt: skip


def cast(driver, seat, choice, revision=1, key=None, party=CHAMBER):
    """A ballot of a seat as the writer takes it; the fate, or the refusal."""
    meeting = driver.meeting
    poll, box = meeting.polls.by_id[POLL], meeting.polls.boxes[POLL]
    key, person = key or f"{seat:032x}", PersonId(seat)
    name = seat_name(person) if poll.named else ""
    fate = seat_fate(meeting, poll, box, party, person, key, revision, (choice,), name)
    if isinstance(fate, Refusal) or fate is Fate.REPEATED:
        return fate
    events = [BallotCast(POLL, party, key, revision, (choice,), name)]
    if fate is Fate.FIRST:
        events.append(VoterMarked(POLL, person))
    for event in events:
        assert fault(driver.meeting, event) is None
        driver.meeting = evolve(driver.meeting, event)
    box.settle()
    driver.events += events
    return fate


def told(driver, who, counts, channel="hands"):
    """What a teller counted; the events, or the refusal."""
    decision = decide(driver.meeting, who, TellCounts(POLL, channel, counts), driver.now)
    if isinstance(decision, Refusal):
        return decision
    for event in decision:
        assert fault(driver.meeting, event) is None
        driver.meeting = evolve(driver.meeting, event)
    driver.meeting.polls.boxes[POLL].settle()
    driver.events += decision
    return decision


# Seats and presence


def test_seats_are_numbered_and_a_replacement_takes_the_seat():
    driver = seated()
    driver.must(NoteStanding((MEMBERS[1],), "dropped", "Ill."))
    new = f"{99:064x}"
    driver.must(ReplaceMembers(((MEMBERS[1], new),), 1))
    driver.must(GiveSeats((f"{77:064x}",), Origin.ELECTED))
    chamber = driver.meeting.chamber
    assert [chamber.seats[n].member for n in range(1, 8)] == [
        MEMBERS[0], new, *MEMBERS[2:], f"{77:064x}",
    ]  # fmt: skip
    assert chamber.seat_of(MEMBERS[1]) is None
    assert (chamber.seats[2].device, chamber.seats[2].is_present) == ("", False)
    assert code(driver.do(SignIn(MEMBERS[1], "e" * 16))) == "no_seat"


def test_a_badge_that_was_not_drawn_gets_no_seat_on_any_path():
    driver, stranger = seated(), f"{500:064x}"
    assert code(driver.do(SignIn(stranger, "e" * 16))) == "no_seat"
    (checked,) = driver.must(CheckBadge(stranger))
    assert not checked.accepted
    assert code(driver.do(CheckOut(stranger))) == "no_seat"
    assert code(driver.do(GiveSeats((stranger,), Origin.DRAWN))) == "bad_seat"
    assert driver.meeting.chamber.present == len(driver.meeting.chamber.seats) == 6


def test_a_seat_has_one_device_and_can_change_it():
    driver = seated(present=1)
    assert code(driver.do(SignIn(MEMBERS[0], "e" * 16))) == "seat_taken"
    assert driver.must(SignIn(MEMBERS[0], f"{1:016x}")) == ()
    driver.must(UnlockSeat(1, "Its phone fell into the sea."))
    driver.must(SignIn(MEMBERS[0], "e" * 16))
    driver.must(SignIn(MEMBERS[0], "f" * 16, gone="e" * 16))
    assert driver.meeting.chamber.seats[1].device == "f" * 16
    assert code(driver.do(UnlockSeat(1, " "))) == "bad_seat"
    assert code(driver.do(UnlockSeat(9, "Lost."))) == "bad_seat"


def test_who_has_not_accepted_is_not_let_in_and_a_first_sign_in_is_a_check_of_the_badge():
    driver = founded()
    driver.must(InviteMembers(DRAW, MEMBERS))
    assert code(driver.do(SignIn(MEMBERS[0], "e" * 16))) == "not_accepted"
    driver.must(NoteStanding(MEMBERS, "accepted"))
    kinds = [type(event).__name__ for event in driver.must(SignIn(MEMBERS[0], "e" * 16))]
    assert kinds == ["BadgeChecked", "SeatSigned"]
    driver.must(CheckOut(MEMBERS[0]))
    assert driver.must(CheckOut(MEMBERS[0])) == ()
    assert driver.meeting.chamber.present == 0
    driver.must(CheckBadge(MEMBERS[0]))
    assert driver.meeting.chamber.present == 1


# Standing rules


def test_all_that_is_wrong_with_the_rules_is_told():
    lines = (
        RuleLine("Motion", majority="most", of="everyone", quorum="7/5", quorum_of="x", tie="y"),
        RuleLine("a"),
        RuleLine("a"),
    )
    found = founded().do(AdoptRules(lines))
    assert code(found) == "bad_rules"
    for word in ("Motion", "most", "everyone", "7/5", "'x'", "'y'", "a has more than one"):
        assert word in found.sentence


@pytest.mark.parametrize("quorum", ["0", "-1", "1/0", "0.5", "x", "1.5", "0/3"])
def test_what_is_no_quorum_is_refused(quorum):
    assert code(founded().do(AdoptRules((RuleLine("motion", quorum=quorum),)))) == "bad_rules"


def test_rules_stand_while_the_chamber_votes_and_a_poll_keeps_its_own():
    driver = asked("constitution")
    assert code(driver.do(AdoptRules(RULES[:1]))) == "vote_is_open"
    driver.must(ClosePoll(POLL))
    driver.must(AdoptRules(RULES[:1]))
    assert driver.meeting.polls.by_id[POLL].needs.majority == "2/3"
    assert driver.must(AdoptRules(RULES[:1])) == ()
    refused = driver.do(prepared("constitution", poll="p2"))
    assert code(refused) == "bad_poll"
    assert "motion" in refused.sentence


# Votes


def test_both_electorates_vote_at_the_same_time_each_in_its_own_box():
    driver = asked()
    driver.must(PreparePoll("p2", "30% or 40%?", ("30%", "40%")))
    driver.must(OpenPoll("p2"))
    driver.must(PreparePoll("p3", "More?", ("a", "b")))
    assert code(driver.do(OpenPoll("p3"))) == "another_is_open"
    assert [poll.id for poll in driver.meeting.polls.open()] == [POLL, "p2"]
    polls = driver.meeting.polls
    assert (polls.current, polls.in_chamber) == ("p2", POLL)


def test_nobody_answers_for_another_electorate():
    driver = asked()
    poll, box = driver.meeting.polls.by_id[POLL], driver.meeting.polls.boxes[POLL]
    for party in (0, 5):
        found = seat_fate(driver.meeting, poll, box, party, PersonId(1), "a" * 32, 1, (0,), "")
        assert code(found) == "other_electorate"
    facilitator = Sender(Role.FACILITATOR, 0)
    hands = decide(driver.meeting, facilitator, EnterHands(POLL, (1, 0, 0)), driver.now)
    assert code(hands) == "other_electorate"
    assert code(driver.do(LeaveOutParty(POLL, 0, "So."))) == "other_electorate"


def test_who_is_not_in_the_hall_does_not_vote_nor_change_a_vote():
    driver = asked(present=5)
    assert code(cast(driver, 6, 0)) == "not_present"
    assert cast(driver, 1, 0) is Fate.FIRST
    driver.must(CheckOut(MEMBERS[0]))
    assert code(cast(driver, 1, 1, revision=2)) == "not_present"
    driver.must(CheckBadge(MEMBERS[0]))
    assert cast(driver, 1, 1, revision=2) is Fate.CHANGED
    assert code(cast(driver, 1, 0, key="b" * 32)) == "already_voted"
    driver.must(ClosePoll(POLL))
    assert code(cast(driver, 2, 0)) == "closed"


@pytest.mark.parametrize(
    ("fields", "papers"),
    [
        ({"reveal_chamber": "on_close"}, ()),
        ({"reveal_chamber": "live"}, (1, 0, 0)),
        ({"reveal_chamber": "on_close", "named": True}, (1, 0, 0)),
    ],
)
def test_desks_read_who_counted_paper_and_what_only_once_counts_may_be_seen(fields, papers):
    driver = asked(present=5, **fields)
    driver.must(GivePaper(POLL, 3, "No phone."))
    told(driver, ANN, (3, 1, 0))
    told(driver, ANN, (1, 0, 0), "paper")

    def read():
        view = dict(documents(driver.meeting, Audience.DESK))[f"poll/{POLL}"]
        return [(one.channel, one.teller, one.counts) for one in view.told]

    assert read() == [("hands", "Ann", (3, 1, 0)), ("paper", "Ann", papers)]
    driver.must(ClosePoll(POLL))
    assert read() == [("hands", "Ann", (3, 1, 0)), ("paper", "Ann", (1, 0, 0))]


def test_hands_count_when_two_tellers_agree_and_then_nobody_there_begins_to_vote():
    driver = asked(present=5)
    cast(driver, 1, 0)
    assert [type(one).__name__ for one in told(driver, ANN, (3, 0, 0))] == ["CountsTold"]
    assert told(driver, ANN, (3, 0, 0)) == ()
    assert len(told(driver, BEN, (2, 1, 0))) == 1
    assert driver.meeting.polls.boxes[POLL].tally().hands == (0, 0, 0)
    assert [type(one).__name__ for one in told(driver, ANN, (2, 1, 0))][-1] == "CountsAgreed"
    assert code(told(driver, ANN, (9, 0, 0))) == "too_many_hands"
    assert code(cast(driver, 2, 0)) == "hands_are_counted"
    assert code(driver.do(GivePaper(POLL, 3, "No phone."))) == "hands_are_counted"
    driver.must(SignIn(MEMBERS[5], "e" * 16))
    assert cast(driver, 6, 0) is Fate.FIRST
    assert cast(driver, 1, 1, revision=2) is Fate.CHANGED
    (closed,) = driver.must(ClosePoll(POLL))
    assert closed.tally.people == (3, 2, 0)
    assert (closed.tally.turnout.people, closed.present, closed.seated) == (5, 6, 6)


def test_paper_is_one_way_of_voting_and_no_more_is_counted_than_was_given_out():
    driver = asked()
    driver.must(GivePaper(POLL, 2, "Prefers it."))
    assert driver.must(GivePaper(POLL, 2, "Prefers it.")) == ()
    assert code(cast(driver, 2, 0)) == "has_paper"
    cast(driver, 1, 0)
    assert code(driver.do(GivePaper(POLL, 1, "Wants another."))) == "already_voted"
    assert code(driver.do(GivePaper(POLL, 3, " "))) == "bad_seat"
    assert code(driver.do(GivePaper(POLL, 99, "Who?"))) == "bad_seat"
    assert code(told(driver, ANN, (1, 1, 0), "paper")) == "too_many_hands"
    told(driver, ANN, (0, 1, 0), "paper")
    told(driver, BEN, (0, 1, 0), "paper")
    (closed,) = driver.must(ClosePoll(POLL))
    assert (closed.tally.people, closed.tally.paper) == ((1, 1, 0), (0, 1, 0))


def test_a_vote_by_name_has_the_seat_for_a_name():
    driver = asked("open")
    cast(driver, 4, 1)
    slots = driver.meeting.polls.boxes[POLL].slots.values()
    assert [slot.name for slot in slots] == ["Seat 4"]


# What is needed


def sheet(driver):
    driver.must(ClosePoll(POLL))
    (published,) = driver.must(PublishPoll(POLL))
    return published.sheet


def test_two_thirds_of_those_present_fail_by_one_and_the_figures_add_up():
    driver = asked("constitution")
    for seat, choice in enumerate((0, 0, 0, 1, 2), 1):
        cast(driver, seat, choice)
    found = sheet(driver)
    decision = found.decision
    assert (decision.passed, decision.yes, decision.needed, decision.base) == (False, 3, 4, 6)
    assert (found.base, found.abstentions, found.cast, found.entitled) == (4, 1, 5, 6)
    assert (decision.quorum_needed, decision.quorum_met) == (3, True)
    assert "carried" in decision.sentence


def test_quorum_is_of_who_is_there_at_the_close():
    driver = asked("constitution")
    for seat in (1, 2):
        cast(driver, seat, 0)
    for member in MEMBERS[2:]:
        driver.must(CheckOut(member))
    found = sheet(driver).decision
    assert (found.passed, found.quorum_met) == (False, False)


@pytest.mark.parametrize(("votes", "is_met"), [(3, True), (2, False)])
def test_a_quorum_of_those_present_is_of_who_took_part(votes, is_met):
    driver = asked("turnout")
    for seat in range(1, votes + 1):
        cast(driver, seat, 0)
    found = sheet(driver).decision
    assert (found.quorum_met, found.passed) == (is_met, is_met)


def tied(kind):
    driver = asked(kind)
    cast(driver, 1, 0)
    cast(driver, 2, 1)
    driver.must(ClosePoll(POLL))
    return driver


def test_an_equality_is_the_status_quo_unless_the_rules_say_otherwise():
    driver = tied("motion")
    assert code(driver.do(BreakTie(POLL, "yes"))) == "bad_poll"
    (published,) = driver.must(PublishPoll(POLL))
    assert (published.sheet.decision.tie, published.sheet.decision.passed) == (True, False)


def test_the_chair_decides_an_equality_before_it_is_published():
    driver = tied("chair")
    assert code(driver.do(PublishPoll(POLL))) == "tie_is_open"
    assert code(driver.do(BreakTie(POLL, "maybe"))) == "bad_poll"
    driver.must(BreakTie(POLL, "yes"))
    assert driver.must(BreakTie(POLL, "yes")) == ()
    assert code(driver.do(BreakTie(POLL, "no"))) == "bad_poll"
    (published,) = driver.must(PublishPoll(POLL))
    assert published.sheet.decision.passed
    assert "chair" in published.sheet.decision.sentence


def test_a_lot_decides_by_what_was_drawn_in_public_and_nobody_chooses_the_side():
    sides = set()
    for value in map(str, range(20)):
        driver = tied("lot")
        assert code(driver.do(BreakTie(POLL, "yes"))) == "bad_poll"
        (broken,) = driver.must(BreakTie(POLL, value=value))
        again = tied("lot").must(BreakTie(POLL, value=value))[0]
        assert broken.side == again.side
        sides.add(broken.side)
        decision = driver.must(PublishPoll(POLL))[0].sheet.decision
        assert (decision.passed, decision.by_lot) == (broken.side == "yes", True)
    assert sides == {"yes", "no"}


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "ranking"},
        {"channels": ("button",)},
        {"electorate": "parties"},
        {"electorate": "everybody"},
        {"options": ("For", "Against", "Abstain", "Perhaps")},
        {"decision": "no such kind"},
    ],
)
def test_what_is_no_decision_is_refused(fields):
    usual = {
        "question": "Adopt it?",
        "options": ("For", "Against"),
        "channels": ("phones",),
        "electorate": "chamber",
        "decision": "motion",
    }
    assert code(seated().do(PreparePoll(POLL, **{**usual, **fields}))) == "bad_poll"


def test_without_seats_the_chamber_votes_on_nothing():
    driver = founded()
    driver.must(AdoptRules(RULES))
    driver.must(prepared())
    assert code(driver.do(OpenPoll(POLL))) == "no_seats"


# Whatever happens

seats = st.integers(1, 6)
counts = st.tuples(*[st.integers(0, 2)] * 3)
steps = st.one_of(
    st.tuples(st.just("cast"), seats, st.integers(0, 2), st.integers(1, 3)),
    st.tuples(st.just("cast"), seats, st.integers(0, 2), st.integers(1, 3)),
    st.tuples(st.just("tell"), st.sampled_from([ANN, BEN]), counts),
    st.tuples(st.just("tell"), st.sampled_from([ANN, BEN]), st.just((1, 1, 0))),
    st.tuples(st.just("paper"), seats),
    st.tuples(st.just("in"), seats),
    st.tuples(st.just("out"), seats),
)


@given(st.lists(steps, max_size=30))
@settings(max_examples=150)
def test_whatever_happens_no_seat_is_counted_twice(history):
    driver = asked(present=4)
    by_hand = set()  # whose hands may be counted: a corrected count may still have those before
    for what, *rest in history:
        box = driver.meeting.polls.boxes[POLL]
        match what:
            case "cast":
                seat, choice, revision = rest
                cast(driver, seat, choice, revision)
            case "tell":
                there = {n for n in driver.meeting.chamber.signed_in() if not box.has_voted(n)}
                found = told(driver, *rest)
                if not isinstance(found, Refusal) and len(found) == 2:
                    by_hand = by_hand | there if any(found[1].counts) else set()
                    assert sum(found[1].counts) <= len(there)
            case "paper":
                driver.do(GivePaper(POLL, rest[0], "Asked for it."))
            case "in":
                driver.do(CheckBadge(MEMBERS[rest[0] - 1]))
            case "out":
                driver.do(CheckOut(MEMBERS[rest[0] - 1]))
        box.settle()
        tally = box.tally()
        by_device = {int(seat) for seat in box.roll}
        counted_by_hand = by_hand if any(tally.hands) else set()
        assert not by_device & box.papers
        assert not counted_by_hand & (by_device | box.papers)
        assert tally.turnout.phones == len(by_device)
        assert tally.people == tuple(
            map(sum, zip(tally.phones, tally.hands, tally.paper, strict=True))
        )
        assert tally.turnout.people == sum(tally.people) <= box.seats
    (closed,) = driver.must(ClosePoll(POLL))
    assert closed.present >= closed.tally.turnout.people
    assert closed.present <= closed.seated


@given(st.lists(steps, max_size=20))
@settings(max_examples=60)
def test_what_was_not_stored_never_happened(history):
    driver = asked(present=4)
    cast(driver, 1, 0)
    box = driver.meeting.polls.boxes[POLL]
    before = box.tally(), box.papers.copy(), box.by_hand, box.roll.copy()
    box.give_paper(3)
    for what, *rest in history:
        if what == "tell":
            box.agree("hands", rest[1], {1, 2})
        elif what == "paper":
            box.give_paper(rest[0])
    box.rollback()
    assert (box.tally(), box.papers, box.by_hand, box.roll) == before


def test_a_corrected_count_keeps_the_hands_of_who_has_left():
    """Else a member raises a hand, goes out before the correction, comes in, and votes again."""
    driver = asked()
    told(driver, ANN, (0, 3, 0))
    told(driver, BEN, (0, 3, 0))
    driver.must(CheckOut(MEMBERS[5]))
    told(driver, ANN, (3, 0, 0))
    told(driver, BEN, (3, 0, 0))
    driver.must(CheckBadge(MEMBERS[5]))
    assert code(cast(driver, 6, 0)) == "hands_are_counted"
    told(driver, ANN, (0, 0, 0))  # so they are counted anew
    told(driver, BEN, (0, 0, 0))
    assert cast(driver, 6, 0) is Fate.FIRST


@pytest.mark.parametrize("given", ["seat", "draw"])
def test_a_seat_that_is_given_while_the_chamber_votes_votes_from_the_next_one_on(given):
    driver = asked("constitution", present=4)
    new = tuple(f"{n:064x}" for n in (71, 72, 73))
    if given == "seat":
        driver.must(GiveSeats(new, Origin.ELECTED))
    else:
        driver.must(InviteMembers("e" * 64, new))
        driver.must(NoteStanding(new, "accepted"))
    for number, member in enumerate(new, 7):
        driver.must(SignIn(member, f"{number:016x}"))
    assert code(cast(driver, 7, 0)) == "came_late"
    assert code(driver.do(GivePaper(POLL, 7, "No device."))) == "came_late"
    assert code(told(driver, ANN, (5, 0, 0))) == "too_many_hands"
    needs = needs_view(driver.meeting, driver.meeting.polls.by_id[POLL])
    assert (needs.votes, needs.base, needs.quorum_votes, needs.quorum_base) == (3, 4, 3, 6)
    for seat in range(1, 4):
        assert cast(driver, seat, 0) is Fate.FIRST
    (closed,) = driver.must(ClosePoll(POLL))
    assert (closed.seated, closed.present) == (6, 4)
    (published, *_) = driver.must(PublishPoll(POLL))
    assert published.sheet.decision.passed


def test_a_ballot_on_its_way_does_not_count_when_the_device_was_taken_off():
    driver = asked()
    assert cast(driver, 1, 0) is Fate.FIRST
    driver.must(Asks(Sender(Role.MEMBER, seat=1), LeaveSeat()))
    assert code(cast(driver, 1, 1, revision=2)) == "no_device"
    driver.must(SignIn(MEMBERS[0], "f" * 16))
    assert cast(driver, 1, 1, revision=2) is Fate.CHANGED


def test_nobody_takes_a_second_seat_as_a_replacement():
    """Elected members are on no list of the draw: a round of replacements must look at seats."""
    driver = seated()
    new = f"{77:064x}"
    driver.must(GiveSeats((new,), Origin.ELECTED))
    driver.must(NoteStanding((MEMBERS[1],), "dropped", "Ill."))
    assert code(driver.do(ReplaceMembers(((MEMBERS[1], new),), 1))) == "has_seat"


def test_seats_are_put_in_their_order_whatever_the_history():
    driver = seated(present=0)
    assert driver.meeting.chamber.by_member == Map({one: n for n, one in enumerate(MEMBERS, 1)})
    assert driver.meeting.chamber.signed_in() == []


def test_a_decision_is_not_opened_by_rules_that_were_changed_since():
    driver = seated()
    driver.must(prepared())
    driver.must(AdoptRules((RuleLine("motion", "A motion", "2/3"),)))
    assert driver.do(OpenPoll(POLL)).code == "rules_changed"
    driver.must(prepared())
    driver.must(OpenPoll(POLL))
    assert driver.meeting.polls.by_id[POLL].needs.majority == "2/3"


def test_who_was_elected_comes_in_by_the_door_and_is_on_no_list_of_the_drawn():
    driver = seated(0)
    elected = "e" * 64
    driver.must(GiveSeats((elected,), Origin.ELECTED))
    came = driver.must(CheckBadge(elected))
    assert [(event.accepted, event.reason) for event in came] == [(True, "")]
    assert [event.reason for event in driver.must(CheckBadge(elected))] == ["again"]
    driver.must(CheckOut(elected))
    assert driver.meeting.chamber.present == 0
    assert [event.reason for event in driver.must(CheckBadge(elected))] == [""]
    assert driver.meeting.chamber.signed_in() == [7]
    assert elected not in driver.meeting.members.roster.places
