"""Elections: who may stand, the order of the ballot, the vote, its two counts, and the office."""

import hashlib

import pytest
from chamber_of_six import ANN, BEN, MEMBERS, RULES, code
from elections_of_six import (
    ELECTION,
    SEAT,
    VOTE,
    agreeing,
    ballot,
    called,
    count,
    counted_back,
    elected,
    election,
    line_of,
    nominee,
    put,
    stood,
    verified,
    vote,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import PollId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.documents import documents
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    AreaLine,
    CallElection,
    CallElections,
    CancelElection,
    CloseNominations,
    DrawBallotOrder,
    EnterLot,
    GiveSeatAreas,
    GiveStatement,
    Nominate,
    NoteTraining,
    OpenHustings,
    PutElection,
    RecordCountback,
    RecordSecondCount,
    ReopenNominations,
    SetPhoto,
    SettleElection,
    SignNomination,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.counts import first_count
from conference.deliberation.elections.model import Cause, Stage
from conference.deliberation.members.commands import NoteStanding, ReplaceMembers
from conference.deliberation.polls.commands import (
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    RecordOutcome,
    ShowRound,
    TellCounts,
    VoidPoll,
)
from conference.deliberation.polls.model import PollState
from conference.deliberation.record import withheld
from conference.deliberation.sender import DESK

NORTH, SOUTH = AreaLine("North", (1, 2, 3)), AreaLine("South", (4, 5))


def seen(driver, path, audience=Audience.DESK):
    return dict(documents(driver.meeting, audience))[path]


def asks(driver, sender, command):
    return driver.do(Asks(sender, command))


def test_an_election_goes_from_its_call_to_the_office():
    driver = called(signatures="1")
    stood(driver, 1, 2, 3)
    for number in (1, 2, 3):
        driver.must(Asks(SEAT[4], SignNomination(ELECTION, number)))
    driver.must(Asks(SEAT[1], GiveStatement(ELECTION, 1, " I will keep time. ")))
    assert seen(driver, "nomination/chair/1").statement == "I will keep time."
    assert elected(driver, {1: (1,), 2: (2,), 3: (1, 2), 4: (2,), 5: (1, 2)}) == (1, 2)
    view = seen(driver, "election/chair", Audience.HALL)
    assert (view.stage, view.elected, view.unfilled) == ("elected", (1, 2), 0)
    assert [(one.name, one.cause) for one in view.holders] == [
        ("A of seat 1", ""), ("B of seat 2", "")
    ]  # fmt: skip
    assert driver.must(SettleElection(VOTE)) == ()
    assert verified(driver).elections == driver.meeting.elections


BAD_LINES = {
    "title": {"title": " "},
    "rule": {"rule": "budget"},
    "seats": {"rule": "irv", "seats": 2},
    "electorate": {"electorate": "parties"},
    "signatures": {"signatures": "many"},
    "more than all": {"signatures": "3/2"},
    "least": {"group": "women", "least": "half"},
    "group": {"group": "women"},
    "closes": {"closes_at": 1},
}


@pytest.mark.parametrize("what", BAD_LINES)
def test_a_call_that_cannot_be_says_what_is_wrong(what):
    driver = called()
    found = driver.do(CallElection(line_of(election="other", **BAD_LINES[what])))
    assert code(found) == "bad_election"


def test_all_faults_of_several_calls_are_listed_and_none_is_called():
    driver = called()
    lines = (
        line_of(election="a", rule="x"),
        line_of(election="b"),
        line_of(election="b", title=""),
    )
    found = driver.do(CallElections(lines))
    assert code(found) == "bad_election"
    assert all(word in found.sentence for word in ("a: ", "b: ", "twice"))
    assert set(driver.meeting.elections.by_id) == {ELECTION}


def test_a_call_changes_until_somebody_is_nominated():
    driver = called()
    assert driver.must(CallElection(line_of())) == ()
    driver.must(CallElection(line_of(seats=3)))
    stood(driver, 1)
    assert driver.must(CallElection(line_of(seats=3))) == ()
    assert code(driver.do(CallElection(line_of(seats=1)))) == "bad_election"


def test_who_proposes_somebody_else_waits_for_their_word():
    driver = called()
    driver.must(Asks(SEAT[1], Nominate(ELECTION, "Bea", 2)))
    assert not nominee(driver, 1).accepted
    assert code(asks(driver, SEAT[1], AcceptNomination(ELECTION, 1))) == "not_yours"
    assert code(asks(driver, ANN, AcceptNomination(ELECTION, 1))) == "bad_nomination"
    driver.must(Asks(SEAT[2], AcceptNomination(ELECTION, 1)))
    assert driver.must(Asks(SEAT[2], AcceptNomination(ELECTION, 1))) == ()
    assert nominee(driver, 1).paper == ""
    driver.must(Asks(ANN, Nominate(ELECTION, "Cy", area="North", reason="A letter of the branch.")))
    driver.must(Asks(ANN, AcceptNomination(ELECTION, 2, "Letter of 3 May")))
    assert (nominee(driver, 2).accepted, nominee(driver, 2).paper) == (True, "Letter of 3 May")


def test_nobody_is_nominated_twice_and_who_withdrew_is_only_by_the_desk():
    driver = called()
    stood(driver, 1)
    again = Nominate(ELECTION, "A of seat 1", 1)
    assert driver.must(Asks(SEAT[1], again)) == ()
    assert code(asks(driver, SEAT[2], again)) == "not_entitled"
    assert code(asks(driver, ANN, WithdrawNomination(ELECTION, 1, " "))) == "bad_nomination"
    driver.must(Asks(SEAT[1], WithdrawNomination(ELECTION, 1, "A new job.")))
    assert driver.must(Asks(SEAT[1], WithdrawNomination(ELECTION, 1, "Again."))) == ()
    found = asks(driver, SEAT[1], again)
    assert (code(found), "withdrawn" in found.sentence) == ("not_entitled", True)
    driver.must(Asks(ANN, Nominate(ELECTION, "A of seat 1", 1, reason="They changed their mind.")))
    assert nominee(driver, 2).seat == 1


def test_a_seat_proposes_a_few_and_the_desk_says_why():
    driver = called()
    for name in "PQR":
        driver.must(Asks(SEAT[1], Nominate(ELECTION, name)))
    assert code(asks(driver, SEAT[1], Nominate(ELECTION, "S"))) == "bad_nomination"
    assert code(asks(driver, ANN, Nominate(ELECTION, "S"))) == "bad_nomination"
    assert code(asks(driver, ANN, Nominate(ELECTION, "S", 77, reason="x"))) == "bad_nomination"
    assert code(asks(driver, ANN, Nominate(ELECTION, "\u202e", reason="x"))) == "bad_nomination"
    assert code(asks(driver, ANN, Nominate("none", "S", reason="x"))) == "unknown_election"
    assert code(asks(driver, SEAT[1], AcceptNomination(ELECTION, 9))) == "unknown_nominee"


def test_signatures_are_of_others_and_no_more_are_taken_than_needed():
    driver = called(signatures="1/2")
    stood(driver, 1)
    driver.must(Asks(SEAT[1], Nominate(ELECTION, "Bea", 2)))
    assert code(asks(driver, SEAT[2], SignNomination(ELECTION, 2))) == "not_entitled"
    assert seen(driver, "nomination/chair/1").needed == 3
    for seat in (2, 3):
        driver.must(Asks(SEAT[seat], SignNomination(ELECTION, 1)))
    assert driver.must(Asks(SEAT[3], SignNomination(ELECTION, 1))) == ()
    assert seen(driver, "nomination/chair/1").missing == (
        "A of seat 1 has 2 of 3 signatures: others must sign.",
    )
    driver.must(Asks(SEAT[4], SignNomination(ELECTION, 1)))
    assert code(asks(driver, SEAT[5], SignNomination(ELECTION, 1))) == "bad_nomination"
    assert seen(driver, "nomination/chair/1").signed == (2, 3, 4)
    assert code(asks(driver, DESK, SignNomination(ELECTION, 1))) == "not_allowed"


def test_only_people_of_the_area_stand_sign_and_vote():
    driver = called(area="North", seats=1, signatures="1")
    driver.must(GiveSeatAreas((NORTH, SOUTH)))
    found = asks(driver, SEAT[1], Nominate(ELECTION, "Dan", 4))
    assert (code(found), "South" in found.sentence) == ("not_entitled", True)
    assert code(asks(driver, SEAT[4], Nominate(ELECTION, "Ada", 1))) == "not_entitled"
    outside = Nominate(ELECTION, "Zoe", area="West", reason="A letter.")
    assert code(asks(driver, ANN, outside)) == "not_entitled"
    stood(driver, 1, 2)
    assert code(asks(driver, SEAT[4], SignNomination(ELECTION, 1))) == "not_entitled"
    driver.must(Asks(SEAT[2], SignNomination(ELECTION, 1)))
    driver.must(Asks(SEAT[1], SignNomination(ELECTION, 2)))
    put(driver)
    found = driver.do(ballot(4, 0))
    assert (code(found), "North" in found.sentence) == ("barred", True)
    assert code(driver.do(ballot(6, 0))) == "barred"
    assert code(driver.do(GiveSeatAreas((NORTH,)))) == "bad_areas"
    vote(driver, {1: (1,), 2: (1,), 3: (2,)})
    poll = driver.meeting.polls.by_id[VOTE]
    assert (poll.seated, poll.present, poll.tally.turnout.headcount) == (3, 3, 3)
    assert verified(driver).elections == driver.meeting.elections


def test_areas_of_seats_are_checked_whole():
    driver = called()
    wrong = (AreaLine("North", (1, 9)), AreaLine("north", (1,)), AreaLine(" ", ()))
    found = driver.do(GiveSeatAreas(wrong))
    assert code(found) == "bad_areas"
    assert all(w in found.sentence for w in ("seat 9", "seat 1 is in two", "twice", "no name"))
    driver.must(GiveSeatAreas((NORTH,)))
    assert driver.must(GiveSeatAreas((NORTH,))) == ()
    found = driver.do(CallElection(line_of(election="east", area="East")))
    assert (code(found), "East" in found.sentence) == ("bad_election", True)


def test_who_lacks_the_training_or_left_the_seat_does_not_qualify():
    driver = called(2, training="Chairing", seats=1)
    stood(driver, 1, 2, 3)
    driver.must(Asks(ANN, Nominate(ELECTION, "Zoe", reason="A letter.")))
    driver.must(Asks(ANN, AcceptNomination(ELECTION, 4, "The letter.")))
    assert code(driver.do(NoteTraining("Chairing", "Course", (9,)))) == "bad_nomination"
    assert code(driver.do(NoteTraining("Chairing", "Course"))) == "bad_nomination"
    assert code(driver.do(NoteTraining("Chairing", " ", (1,)))) == "bad_nomination"
    driver.must(NoteTraining("Chairing", "List of the course", (1, 3), ("Zoe",)))
    assert driver.must(NoteTraining("Chairing", "Again", (1,))) == ()
    driver.must(NoteStanding(MEMBERS[2:3], "dropped", "Ill."))
    driver.must(ReplaceMembers(((MEMBERS[2], "f" * 64),), 1))
    (closed,) = driver.must(CloseNominations(ELECTION))
    assert closed.candidates == (1, 4)
    told = dict(closed.refused)
    assert ("training" in told[2], "another member" in told[3]) == (True, True)
    assert driver.must(CloseNominations(ELECTION)) == ()
    assert verified(driver).elections == driver.meeting.elections


def test_after_the_time_nothing_is_taken_and_before_it_closing_needs_a_reason():
    driver = called()
    ends = driver.now + 1000
    driver.must(CallElection(line_of(closes_at=ends)))
    stood(driver, 1)
    assert code(driver.do(CloseNominations(ELECTION))) == "bad_election"
    driver.now = ends + 1
    assert code(asks(driver, SEAT[2], Nominate(ELECTION, "B", 2))) == "bad_nomination"
    assert code(asks(driver, SEAT[2], SignNomination(ELECTION, 1))) == "bad_nomination"
    driver.must(CloseNominations(ELECTION))
    assert election(driver).stage is Stage.CLOSED


def test_nobody_stands():
    driver = called()
    driver.must(CloseNominations(ELECTION))
    found = driver.do(DrawBallotOrder(ELECTION, "7"))
    assert (code(found), "Nobody stands" in found.sentence) == ("bad_election", True)
    assert code(driver.do(PutElection(ELECTION, VOTE))) == "bad_election"
    assert code(driver.do(ReopenNominations(ELECTION, " "))) == "bad_election"
    assert code(driver.do(ReopenNominations(ELECTION, "Nobody stood.", 5))) == "bad_election"
    driver.must(ReopenNominations(ELECTION, "Nobody stood."))
    assert driver.must(ReopenNominations(ELECTION, "Nobody stood.")) == ()
    stood(driver, 1)
    driver.must(CloseNominations(ELECTION))
    assert election(driver).candidates == (1,)
    assert code(driver.do(CancelElection(ELECTION, ""))) == "bad_election"
    driver.must(CancelElection(ELECTION, "No need."))
    assert driver.must(CancelElection(ELECTION, "No need.")) == ()
    assert code(asks(driver, SEAT[2], Nominate(ELECTION, "B", 2))) == "bad_election"


def test_the_order_of_the_ballot_is_what_anybody_computes():
    driver = called()
    stood(driver, 1, 2, 3, 4)
    assert code(driver.do(DrawBallotOrder(ELECTION, "4711"))) == "bad_election"
    driver.must(CloseNominations(ELECTION))
    driver.must(DrawBallotOrder(ELECTION, "4711"))

    def place(number):
        parts = ("conference/elections/ballot/1", "chair/4711", str(number))
        return hashlib.sha256(b"".join(part.encode() + b"\0" for part in parts)).digest()

    assert election(driver).order == tuple(sorted((1, 2, 3, 4), key=place))
    assert driver.must(DrawBallotOrder(ELECTION, "4711")) == ()
    assert code(driver.do(DrawBallotOrder(ELECTION, "4712"))) == "bad_election"


def test_hustings_are_a_list_with_equal_times_and_rooms_ask_on_it():
    driver = called()
    stood(driver, 1, 2)
    driver.must(Asks(ANN, Nominate(ELECTION, "Zoe", reason="A letter.")))
    driver.must(Asks(ANN, AcceptNomination(ELECTION, 3, "The letter.")))
    assert code(driver.do(OpenHustings(ELECTION, "husting", 90))) == "bad_election"
    put(driver)
    driver.must(OpenHustings(ELECTION, "husting", 90))
    assert driver.must(OpenHustings(ELECTION, "husting", 90)) == ()
    assert code(driver.do(OpenHustings(ELECTION, "other", 90))) == "bad_election"
    view = seen(driver, "floor/husting")
    assert view.length == 90_000
    assert sorted(one.name for one in view.waiting) == ["A of seat 1", "B of seat 2", "Zoe"]
    assert verified(driver).floor == driver.meeting.floor


def test_with_no_more_candidates_than_seats_there_is_still_a_choice():
    driver = called(seats=2)
    stood(driver, 1, 2)
    driver.must(CloseNominations(ELECTION))
    assert seen(driver, "election/chair").uncontested
    driver = called(seats=2)
    stood(driver, 1, 2)
    won = elected(driver, {1: (0, 1), 2: (0,), 3: (0,), 4: (1,), 5: (1,), 6: (1, 2)})
    assert (won, election(driver).unfilled) == ((1,), 1)
    assert verified(driver).elections == driver.meeting.elections


def test_two_of_one_name_are_told_apart_on_the_ballot():
    driver = called(seats=1)
    for seat in (1, 2):
        driver.must(Asks(SEAT[seat], Nominate(ELECTION, "Kim Lee", seat)))
    put(driver)
    options = driver.meeting.polls.by_id[VOTE].options
    assert sorted(options) == ["Kim Lee (1)", "Kim Lee (2)"]


def test_nothing_is_published_before_a_second_count_comes_to_the_same():
    driver = called(seats=1)
    stood(driver, 1, 2, 3)
    put(driver)
    vote(driver, {1: (1,), 2: (1,), 3: (2,)})
    assert code(driver.do(PublishPoll(VOTE))) == "not_counted"
    outcome = count(driver)
    assert code(driver.do(PublishPoll(VOTE))) == "not_counted_twice"
    told = ("The first count elects A, the second B.",)
    driver.must(RecordSecondCount(VOTE, "another counter", (2,), told))
    found = driver.do(PublishPoll(VOTE))
    assert (code(found), told[0] in found.sentence) == ("counts_differ", True)
    assert seen(driver, "election/chair").differences == told
    assert seen(driver, "election/chair", Audience.HALL).differences == ()
    driver.must(agreeing(outcome.elected))
    assert driver.must(agreeing(outcome.elected)) == ()
    driver.must(PublishPoll(VOTE))
    assert election(driver).stage is Stage.ELECTED


def test_counts_that_differ_end_with_another_vote():
    driver = called(seats=1)
    stood(driver, 1, 2)
    put(driver)
    vote(driver, {1: (1,)})
    count(driver)
    driver.must(RecordSecondCount(VOTE, "another counter", (), ("It cannot count.",)))
    driver.must(VoidPoll(VOTE, "The counts differ."))
    assert (election(driver).stage, election(driver).poll) == (Stage.CLOSED, None)
    driver.must(PutElection(ELECTION, PollId("again")))
    assert verified(driver).elections == driver.meeting.elections


def test_a_tie_stops_the_count_until_a_lot_is_drawn_in_public():
    driver = called(seats=1)
    stood(driver, 1, 2)
    put(driver)
    vote(driver, {1: (1,), 2: (2,)})
    assert code(driver.do(EnterLot(ELECTION, "3"))) == "bad_election"
    count(driver)
    assert code(driver.do(PublishPoll(VOTE))) == "lot_waits"
    assert seen(driver, "election/chair").lot.value == ""
    assert seen(driver, "election/chair", Audience.HALL).lot is None
    assert code(driver.do(EnterLot(ELECTION, " "))) == "bad_election"
    driver.must(EnterLot(ELECTION, "8-1-5"))
    assert driver.must(EnterLot(ELECTION, "8-1-5")) == ()
    outcome = count(driver)
    roll = driver.meeting.polls.boxes[VOTE].roll_digest()
    assert outcome.seed == f"vote {roll} 8-1-5"
    assert outcome.ties[0].endswith("by lot from the published seed.")
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    assert len(election(driver).elected) == 1
    assert verified(driver).elections == driver.meeting.elections


def test_rounds_are_shown_at_the_pace_of_the_desk_and_the_office_with_the_last():
    driver = called(seats=2)
    stood(driver, 1, 2, 3)
    put(driver)
    vote(driver, {1: (1,), 2: (2,), 3: (3, 1), 4: (1,), 5: (1, 2)})
    outcome = count(driver)
    assert len(outcome.rounds) > 1
    driver.must(agreeing(outcome.elected))
    driver.must(ShowRound(VOTE, 1))
    driver.must(PublishPoll(VOTE))
    hall = seen(driver, "election/chair", Audience.HALL)
    assert (hall.stage, hall.elected, hall.holders) == ("put", (), ())
    assert seen(driver, "election/chair").stage == "elected"
    settled = driver.events[-1]
    assert withheld(driver.meeting, settled) is not None
    driver.must(ShowRound(VOTE, 0))
    assert seen(driver, "election/chair", Audience.HALL).elected == election(driver).elected
    assert withheld(driver.meeting, settled) is None


def test_a_changed_draft_is_no_election_any_more():
    driver = called(seats=1)
    stood(driver, 1, 2)
    driver.must(CloseNominations(ELECTION))
    driver.must(DrawBallotOrder(ELECTION, "1"))
    driver.must(PutElection(ELECTION, VOTE))
    assert driver.must(PutElection(ELECTION, VOTE)) == ()
    assert code(driver.do(PutElection(ELECTION, PollId("p9")))) == "bad_election"
    assert code(driver.do(CancelElection(ELECTION, "No."))) == "bad_election"
    assert code(asks(driver, SEAT[1], WithdrawNomination(ELECTION, 1, "No."))) == "bad_nomination"
    driver.must(PreparePoll(VOTE, "Other?", ("a", "b"), electorate="chamber", channels=("phones",)))
    assert (election(driver).stage, election(driver).poll) == (Stage.CLOSED, None)
    driver.must(Asks(SEAT[1], WithdrawNomination(ELECTION, 1, "No.")))
    assert (election(driver).candidates, election(driver).order) == ((2,), (2,))


@pytest.fixture
def office():
    driver = called(seats=2)
    stood(driver, 1, 2, 3, 4)
    elected(driver, {1: (1,), 2: (2,), 3: (1, 3), 4: (2,), 5: (1, 3), 6: (2, 4)})
    return driver


def test_a_vacancy_is_offered_to_whom_the_ballots_find(office):
    assert code(office.do(VacateOffice(ELECTION, 3, Cause.RESIGNED, "A letter."))) == "bad_office"
    assert code(office.do(VacateOffice(ELECTION, 1, Cause.RESIGNED, " "))) == "bad_office"
    assert code(office.do(VacateOffice(ELECTION, 1, Cause.SUCCEEDED, "So."))) == "bad_office"
    office.must(VacateOffice(ELECTION, 1, Cause.RESIGNED, "Letter of 4 May"))
    assert office.must(VacateOffice(ELECTION, 1, Cause.RESIGNED, "Letter of 4 May")) == ()
    assert office.must(RecordCountback(ELECTION, 1, 3, ())) == ()
    counted_back(office, 3)
    assert code(asks(office, SEAT[2], AnswerOffer(ELECTION, 3, True))) == "not_yours"
    assert code(asks(office, ANN, AnswerOffer(ELECTION, 3, True))) == "bad_office"
    assert code(asks(office, ANN, AnswerOffer(ELECTION, 4, True))) == "bad_office"
    office.must(Asks(SEAT[3], AnswerOffer(ELECTION, 3, False)))
    counted_back(office, 4)
    office.must(Asks(ANN, AnswerOffer(ELECTION, 4, True, "Letter of 6 May")))
    assert office.must(Asks(ANN, AnswerOffer(ELECTION, 4, True, "Letter of 6 May"))) == ()
    assert [one.number for one in election(office).holding()] == [2, 4]
    (vacancy,) = seen(office, "election/chair").vacancies
    assert (vacancy.state, vacancy.who, vacancy.declined) == ("filled", 4, ("C of seat 3",))
    assert verified(office).elections == office.meeting.elections


def test_a_seat_for_which_nobody_is_left_stays_empty(office):
    office.must(VacateOffice(ELECTION, 2, Cause.DIED, "Told by the family."))
    counted_back(office, None, ("Nobody is left.",))
    (vacancy,) = seen(office, "election/chair").vacancies
    assert (vacancy.state, vacancy.who) == ("exhausted", None)


def test_a_recall_needs_a_carried_poll_of_that_kind_that_names_them(office):
    office.must(AdoptRules((*RULES, RuleLine("recall", "A recall", "2/3"))))

    def decided(poll, question, counts, kind="recall"):
        decision = PreparePoll(
            poll, question, ("For", "Against", "Abstain"), ("hands",), electorate="chamber",
            decision=kind,
        )  # fmt: skip
        office.must(decision)
        office.must(OpenPoll(poll))
        for teller in (ANN, BEN):
            office.must(Asks(teller, TellCounts(poll, "hands", counts)))
        office.must(ClosePoll(poll))
        office.must(PublishPoll(poll))
        return VacateOffice(ELECTION, 1, Cause.RECALLED, "By the chamber.", PollId(poll))

    lost = decided("r1", "Recall A of seat 1?", (3, 3, 0))
    other = decided("r2", "Recall B of seat 2?", (5, 1, 0))
    motion = decided("r3", "Recall A of seat 1?", (5, 1, 0), "motion")
    for command in (lost, other, motion, VacateOffice(ELECTION, 1, Cause.RECALLED, "So.")):
        assert code(office.do(command)) == "bad_office"
    office.must(decided("r4", "Recall  a of seat 1?", (4, 1, 1)))
    (recalled,) = [one for one in election(office).holders if one.cause is Cause.RECALLED]
    assert (recalled.number, recalled.poll) == (1, "r4")
    assert verified(office).elections == office.meeting.elections


def test_a_new_election_of_the_office_ends_the_terms_and_one_of_the_rest_does_not(office):
    office.must(CallElection(line_of(election="rest", office="The chair", rest=True, seats=1)))
    found = asks(office, SEAT[1], Nominate("rest", "A of seat 1", 1))
    assert (code(found), "already" in found.sentence) == ("not_entitled", True)
    office.must(CallElection(line_of(election="next", office="the  Chair", seats=1)))
    office.must(Asks(SEAT[1], Nominate("next", "A of seat 1", 1)))
    office.must(Asks(SEAT[5], Nominate("next", "E of seat 5", 5)))
    office.must(CloseNominations("next"))
    office.must(DrawBallotOrder("next", "1"))
    poll = PollId("again")
    office.must(PutElection("next", poll))
    office.must(OpenPoll(poll))
    order = election(office, "next").order
    office.must(ballot(1, order.index(2), poll=poll))
    office.must(ClosePoll(poll))
    outcome = first_count(office.meeting, poll)
    office.must(RecordOutcome(poll, outcome))
    office.must(RecordSecondCount(poll, "another counter", outcome.elected, ()))
    office.must(PublishPoll(poll))
    assert {one.cause for one in election(office).holders} == {Cause.SUCCEEDED}
    assert election(office, "next").elected == (2,)
    assert verified(office).elections == office.meeting.elections


def test_statement_and_photo_stay_once_it_is_put_to_the_vote():
    driver = called(seats=1)
    stood(driver, 1, 2)
    driver.must(Asks(SEAT[1], SetPhoto(ELECTION, 1, "a" * 64)))
    assert driver.must(Asks(SEAT[1], SetPhoto(ELECTION, 1, "a" * 64))) == ()
    assert code(asks(driver, SEAT[2], SetPhoto(ELECTION, 1, "b" * 64))) == "not_yours"
    put(driver)
    assert code(asks(driver, SEAT[1], SetPhoto(ELECTION, 1, "b" * 64))) == "bad_nomination"
    assert code(asks(driver, SEAT[1], GiveStatement(ELECTION, 1, "x"))) == "bad_nomination"


def test_an_election_of_an_area_without_seats_cannot_be_opened():
    driver = called(area="North", seats=1)
    driver.must(Asks(ANN, Nominate(ELECTION, "Zoe", area="north", reason="A letter.")))
    driver.must(Asks(ANN, AcceptNomination(ELECTION, 1, "The letter.")))
    driver.must(CloseNominations(ELECTION))
    driver.must(DrawBallotOrder(ELECTION, "1"))
    driver.must(PutElection(ELECTION, VOTE))
    assert code(driver.do(OpenPoll(VOTE))) == "no_seats"
    assert driver.meeting.polls.by_id[VOTE].state is PollState.DRAFT


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.permutations([1, 2, 3, 4]), min_size=1, max_size=6),
    st.text("0123456789", min_size=1),
)
def test_whatever_is_voted_the_record_holds_and_the_seats_are_filled(ballots, value):
    driver = called(seats=2)
    stood(driver, 1, 2, 3, 4)
    put(driver, value)
    vote(driver, dict(enumerate(ballots, 1)))
    outcome = count(driver)
    if not hasattr(outcome, "elected"):
        driver.must(EnterLot(ELECTION, value))
        outcome = count(driver)
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    assert len(election(driver).elected) == 2
    assert verified(driver).elections == driver.meeting.elections
