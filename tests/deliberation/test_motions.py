"""Motions: texts, amendments, the votes on them, and exactly the text that comes of them."""

from dataclasses import replace
from random import Random

import pytest
from chamber_of_six import MEMBERS, code, seated
from hypothesis import given, settings
from hypothesis import strategies as st
from large_text import large_text
from meetings import POLL, Asks
from motions_of_six import (
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    MOTION,
    SEAT,
    TEXT,
    decided,
    motion,
    states,
    tabled,
    told,
    verified,
)

from conference.core.ids import PollId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import CheckOut
from conference.deliberation.documents import documents
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendment,
    ProposeAmendments,
    PutToVote,
    SecondReading,
    SendBack,
    SettleVote,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.motions.lines import amendment_of, line_of
from conference.deliberation.motions.model import State, Verdict
from conference.deliberation.motions.outcome import adopted_text, steps_left
from conference.deliberation.polls.commands import (
    OpenPoll,
    PreparePoll,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.record import fault
from conference.deliberation.sender import DESK, Post, Role, Sender
from conference.texts.clause import digest
from conference.texts.markdown import parse_markdown, write_markdown

# The way of a motion


def test_sixty_clauses_and_two_hundred_amendments_are_voted_to_exactly_the_expected_text():
    made = large_text(3)
    driver = tabled(text=made.base)
    lines = [
        AmendmentLine(id_, kind, clause, passage, 0, words, after, behind)
        for id_, kind, clause, passage, words, after, behind in made.amendments
    ]
    driver.must(ProposeAmendments(MOTION, tuple(lines)))
    assert (len(motion(driver).text.clauses), len(lines)) == (60, 200)
    votes = 0
    while steps := steps_left(motion(driver)):
        votes += 1
        step = steps[0]
        carried = set(step.ids) <= set(made.adopted)
        decided(driver, f"v{votes}", amendments=step.ids[:1], carried=carried)
    assert {one for one, state in states(driver).items() if state == "adopted"} == set(made.adopted)
    *_, settled, adopted = decided(driver, "whole", whole=True, carried=True)
    assert (settled.carried, adopted.digest) == (True, digest(parse_markdown(made.expected).text))
    assert write_markdown(motion(driver).adopted.text) == made.expected
    assert verified(driver).motions == driver.meeting.motions


def test_what_passes_is_adopted_and_what_it_excludes_falls_with_the_reason():
    driver = tabled(A1, A2, A3, A4, A5)
    order = [step.ids for step in steps_left(motion(driver))]
    assert order == [("A2",), ("A1",), ("A4",), ("A3",), ("A5",)]
    *_, settled = decided(driver, "v1", amendments=("A2",), carried=True)
    assert settled.fallen[0][0] == "A1"
    assert "A2 deletes clause 2" in settled.fallen[0][1]
    decided(driver, "v2", amendments=("A4",), carried=True)
    decided(driver, "v3", amendments=("A3",), carried=True)
    decided(driver, "v4", amendments=("A5",), carried=False)
    assert states(driver) == {
        "A1": "fallen", "A2": "adopted", "A3": "adopted", "A4": "adopted", "A5": "rejected"
    }  # fmt: skip
    decided(driver, "v5", whole=True, carried=True)
    assert write_markdown(motion(driver).adopted.text) == (
        "# Order\n\n1. We meet on Mondays\n\n2. We sing\n\n3. We dance a little\n\n"
        "4. We go home early\n"
    )
    assert code(driver.do(PutToVote(MOTION, PollId("v6"), whole=True))) == "motion_closed"
    verified(driver)


def test_the_question_is_made_of_the_amendment():
    driver = tabled(A1, A3, A4, A5)
    driver.must(PutToVote(MOTION, POLL, ("A1",), decision="constitution"))
    poll = driver.meeting.polls.by_id[POLL]
    assert poll.question == "Amendment A1 to clause 2: replace “ten euros” by “five euros”"
    assert (poll.options, poll.needs.kind) == (("For", "Against", "Abstain"), "constitution")
    driver.must(PutToVote(MOTION, PollId("q2"), ("A4",), decision="motion"))
    driver.must(PutToVote(MOTION, PollId("q3"), ("A5",), decision="motion"))
    asked = [driver.meeting.polls.by_id[PollId(one)].question for one in ("q2", "q3")]
    assert asked == [
        "Amendment A4 to amendment A3: replace “all night” by “a little”",
        "Amendment A5 to clause 4: delete “early”",
    ]


def test_uncontested_amendments_go_together_and_those_in_conflict_do_not():
    driver = tabled(A1, A5, A6)
    both = PutToVote(MOTION, POLL, ("A1", "A6"), decision="motion")
    assert code(driver.do(both)) == "bad_vote"
    decided(driver, "bloc", amendments=("A1", "A5"), carried=True)
    assert states(driver) == {"A1": "adopted", "A5": "adopted", "A6": "fallen"}


def test_the_order_is_the_rule_or_openly_the_chairs():
    driver = tabled(A1, A2, A5)
    early = PutToVote(MOTION, POLL, ("A1",), decision="motion")
    found = driver.do(early)
    assert "First vote on A2" in found.sentence
    assert code(driver.do(SetVotingOrder(MOTION, ("A1", "A5")))) == "bad_order"
    (event,) = driver.must(SetVotingOrder(MOTION, ("A1", "A2", "A5")))
    assert event.departures == ("A1 is put to the vote before A2, other than by rule.",)
    driver.must(early)
    (back,) = driver.must(SetVotingOrder(MOTION, ()))
    assert back.departures == ()


def test_a_clause_that_is_sent_back_is_in_the_text_after_a_second_reading_only():
    driver = tabled(A1, A3)
    decided(driver, "v1", amendments=("A1",), carried=True)
    driver.must(SendBack(MOTION, "4", "When is early?"))
    *_, settled = decided(driver, "v2", clauses=("1",), carried=False)
    assert settled.sent_back == ("c1",)
    decided(driver, "v3", amendments=("A3",), carried=True)
    decided(driver, "v4", whole=True, carried=True)
    assert write_markdown(motion(driver).adopted.text) == (
        "# Order\n\n2. We pay five euros a month\n\n3. We sing\n\n3a. We dance all night\n"
    )
    driver.must(SecondReading(MOTION))
    assert (motion(driver).number, motion(driver).verdict) == (2, Verdict.OPEN)
    assert [one.number for one in motion(driver).text.clauses] == ["1", "2", "3", "3a", "4"]
    assert code(driver.do(ProposeAmendment(MOTION, A1))) == "bad_amendment"
    driver.must(ProposeAmendment(MOTION, AmendmentLine("B1", "delete", "4", "early")))
    decided(driver, "v5", amendments=("B1",), carried=True)
    decided(driver, "v6", whole=True, carried=True)
    assert write_markdown(motion(driver).adopted.text) == (
        "# Order\n\n1. We meet on Mondays\n\n2. We pay five euros a month\n\n3. We sing\n\n"
        "4. We dance all night\n\n5. We go home\n"
    )
    verified(driver)


def test_a_motion_that_is_lost_is_rejected():
    driver = tabled()
    decided(driver, "v1", whole=True, carried=False)
    assert (motion(driver).verdict, motion(driver).adopted) == (Verdict.REJECTED, None)
    assert code(driver.do(ProposeAmendment(MOTION, A1))) == "motion_closed"


# What is refused


def test_all_faults_of_a_text_and_of_amendments_are_named():
    driver = seated()
    found = driver.do(TableMotion(MOTION, "", "1. One\n\n2. Two\n\n2. Three\n\n```\nx\n```\n"))
    assert code(found) == "bad_motion"
    assert "line 5" in found.sentence and "line 7" in found.sentence
    driver.must(TableMotion(MOTION, "", TEXT))
    bad = (
        AmendmentLine("A1", "replace", "2", "twelve euros", words="five euros"),
        AmendmentLine("A2", "delete", "9"),
        AmendmentLine("A3", "delete", "3"),
    )
    found = driver.do(ProposeAmendments(MOTION, bad))
    assert code(found) == "bad_amendment"
    assert "A1: " in found.sentence and "A2: " in found.sentence and "A3: " not in found.sentence
    assert motion(driver).amendments == ()


def test_a_text_may_be_replaced_until_it_is_voted_on_and_its_amendments_must_fit():
    driver = tabled(A1)
    assert driver.must(TableMotion(MOTION, "", TEXT)) == ()
    other = TEXT.replace("ten euros", "a fee")
    assert "A1: " in driver.do(TableMotion(MOTION, "", other)).sentence
    driver.must(TableMotion(MOTION, "", TEXT.replace("Mondays", "Sundays")))
    driver.must(PutToVote(MOTION, POLL, ("A1",), decision="motion"))
    assert code(driver.do(TableMotion(MOTION, "", TEXT))) == "bad_motion"


def test_two_at_once_put_an_amendment_to_one_vote():
    driver = tabled(A1, A6)
    put = PutToVote(MOTION, POLL, ("A1",), decision="motion")
    driver.must(put)
    assert driver.must(put) == ()
    for again in (("A1",), ("A6",)):
        found = driver.do(PutToVote(MOTION, PollId("p9"), again, decision="motion"))
        assert code(found) == "bad_vote"
        assert "not published yet" in found.sentence
    assert code(driver.do(PutToVote(MOTION, POLL, ("A6",), decision="motion"))) == "bad_vote"


def test_what_is_voted_on_is_not_withdrawn_and_a_void_poll_leaves_it_open():
    driver = tabled(A3, A4)
    driver.must(PutToVote(MOTION, POLL, ("A4",), decision="motion"))
    driver.must(OpenPoll(POLL))
    for one in ("A4", "A3"):
        assert code(driver.do(WithdrawAmendment(MOTION, one, "A slip."))) == "is_voted_on"
    driver.must(VoidPoll(POLL, "The lights went out."))
    assert states(driver) == {"A3": "proposed", "A4": "proposed"}
    assert not motion(driver).votes
    driver.must(WithdrawAmendment(MOTION, "A3", "A slip."))
    assert states(driver) == {"A3": "withdrawn", "A4": "withdrawn"}
    assert driver.must(WithdrawAmendment(MOTION, "A3", "A slip.")) == ()
    verified(driver)


def test_without_a_quorum_nothing_is_carried():
    driver = tabled(A1)
    for badge in MEMBERS[:4]:
        driver.must(CheckOut(badge))
    driver.must(PutToVote(MOTION, POLL, ("A1",), decision="constitution"))
    told(driver, POLL, (2, 0, 0))
    driver.must(PublishPoll(POLL))
    assert states(driver) == {"A1": "rejected"}


def test_a_draft_may_be_linked_and_is_no_vote_once_it_is_no_decision():
    driver = tabled(A1)
    draft = PreparePoll(
        POLL, "Shall we pay less?", ("For", "Against"), ("phones", "hands"),
        electorate="chamber", decision="motion",
    )  # fmt: skip
    driver.must(draft)
    (event,) = driver.must(PutToVote(MOTION, POLL, ("A1",)))
    assert event.poll == POLL
    assert driver.meeting.polls.by_id[POLL].question == "Shall we pay less?"
    driver.must(PreparePoll(POLL, "Hungry?", ("Yes", "No")))
    assert not motion(driver).votes
    found = driver.do(PutToVote(MOTION, POLL, ("A1",)))
    assert "no decision of the chamber" in found.sentence
    found = driver.do(PutToVote(MOTION, PollId("p8"), ("A1",)))
    assert "standing rules" in found.sentence


def test_members_hand_in_and_take_back_what_is_theirs():
    driver = tabled(A2)
    driver.must(Asks(SEAT[2], ProposeAmendment(MOTION, A1)))
    assert motion(driver).reading.by_id["A1"].author == "Seat 2"
    for one in ("A1", "A2"):
        found = driver.do(Asks(SEAT[3], WithdrawAmendment(MOTION, one, "No.")))
        assert code(found) == "not_yours"
    driver.must(Asks(SEAT[2], WithdrawAmendment(MOTION, "A1", "A better one comes.")))
    driver.must(Asks(DESK, WithdrawAmendment(MOTION, "A2", "Ann asks for it.")))
    assert code(driver.do(Asks(SEAT[2], TableMotion(MOTION, "", TEXT)))) == "not_allowed"
    reader = Sender(Role.DESK, post=Post.READER)
    assert code(driver.do(Asks(reader, PutToVote(MOTION, POLL, whole=True)))) == "not_your_post"
    assert code(driver.do(Asks(DESK, SettleVote(POLL)))) == "not_allowed"


def test_what_a_member_has_handed_in_is_bounded_by_its_signs_and_the_desk_is_not():
    driver = tabled()
    long = [AmendmentLine(f"L{n}", "insert", words="ja " * 6000, after="3") for n in range(4)]
    for line in long[:2]:
        driver.must(Asks(SEAT[1], ProposeAmendment(MOTION, line)))
    said = driver.do(Asks(SEAT[1], ProposeAmendment(MOTION, long[2])))
    assert (said.code, "40,000 signs" in said.sentence) == ("bad_amendment", True)
    driver.must(Asks(SEAT[2], ProposeAmendment(MOTION, long[2])))
    driver.must(ProposeAmendments(MOTION, long[3:]))
    driver.must(Asks(SEAT[1], WithdrawAmendment(MOTION, "L0", "Too long.")))
    driver.must(Asks(SEAT[1], ProposeAmendment(MOTION, A2)))


def test_what_is_withdrawn_takes_along_what_was_decided_on_it():
    driver = tabled(A3, A4)
    decided(driver, "v1", amendments=("A4",), carried=True)
    driver.must(WithdrawAmendment(MOTION, "A3", "A slip."))
    assert states(driver) == {"A3": "withdrawn", "A4": "withdrawn"}
    decided(driver, "v2", whole=True, carried=True)
    assert write_markdown(motion(driver).adopted.text) == TEXT
    verified(driver)


@pytest.mark.parametrize(("ident", "title"), [("Order", ""), ("", ""), ("order", "x" * 201)])
def test_a_motion_has_a_name_and_a_title_of_bounded_length(ident, title):
    assert code(seated().do(TableMotion(ident, title, TEXT))) == "bad_motion"


def test_what_comes_too_late_is_refused_and_said():
    driver = tabled(A2, A3)
    decided(driver, "v1", amendments=("A2",), carried=True)
    assert "A2 has passed" in driver.do(ProposeAmendment(MOTION, A1)).sentence
    decided(driver, "v2", amendments=("A3",), carried=True)
    assert "adopted already" in driver.do(ProposeAmendment(MOTION, A4)).sentence
    assert code(driver.do(SecondReading(MOTION))) == "bad_motion"


# Records and documents


def test_a_record_that_adopts_otherwise_than_was_decided_is_found():
    driver = tabled(A1, A2)
    decided(driver, "v1", amendments=("A2",), carried=False)
    *_, settled = decided(driver, "v2", amendments=("A1",), carried=True)
    before = EMPTY
    for event in driver.events[:-1]:
        before = evolve(before, event)
    assert fault(before, settled) is None
    for other in (
        replace(settled, adopted=()),
        replace(settled, adopted=("A1", "A2")),
        replace(settled, carried=False, adopted=(), rejected=("A1",)),
        replace(settled, poll=PollId("v1")),
    ):
        assert fault(before, other) is not None
    *_, adopted = decided(driver, "v3", whole=True, carried=True)
    before = EMPTY
    for event in driver.events[:-1]:
        before = evolve(before, event)
    for other in (
        replace(adopted, digest="0" * 64),
        replace(adopted, amendments=("A2",)),
        replace(adopted, clauses=adopted.clauses[:-1]),
        replace(adopted, poll=PollId("v2")),
    ):
        assert fault(before, other) is not None
    assert fault(before, adopted) is None
    assert fault(driver.meeting, adopted) is not None, "a text is adopted once"


def test_the_document_has_the_order_the_votes_and_what_became_of_each():
    driver = tabled(A1, A2, A5)
    decided(driver, "v1", amendments=("A2",), carried=True)
    driver.must(PutToVote(MOTION, POLL, ("A5",), decision="motion"))
    views = dict(documents(driver.meeting, Audience.DESK))
    view = views[f"motion/{MOTION}"]
    assert [(one.id, one.state) for one in view.amendments] == [
        ("A1", "fallen"), ("A2", "adopted"), ("A5", "put"),
    ]  # fmt: skip
    assert "A2 has passed" in view.amendments[0].why
    assert [one.amendments for one in view.votes] == [("A5",)]
    assert ([one.amendments for one in view.order], view.next) == ([("A5",)], ())
    (change,) = view.votes[0].changes
    assert (change.number, [(run.kind, run.words) for run in change.text]) == (
        "4", [("kept", "We go home"), ("deleted", " early")],
    )  # fmt: skip
    assert view.adopted is None
    assert f"motion/{MOTION}" not in dict(documents(driver.meeting, Audience.PHONES))


@pytest.mark.parametrize("line", [A1, A2, A3, A4, A5])
def test_a_line_and_its_amendment_say_the_same(line):
    amendment = amendment_of(line)
    assert amendment_of(line_of(amendment)) == amendment


def test_words_are_put_in_after_a_passage_of_the_clause_that_is_named():
    line = AmendmentLine("A1", "insert", "3", "sing", words="and dance")
    driver = tabled(line)
    decided(driver, "v1", amendments=("A1",), carried=True)
    assert "3. We sing and dance\n" in write_markdown(adopted_text(motion(driver)).text)


@settings(max_examples=25)
@given(st.permutations(range(6)), st.lists(st.booleans(), min_size=6, max_size=6), st.randoms())
def test_whatever_the_votes_the_adopted_text_is_that_of_what_was_carried(places, votes, chance):
    """No amendment is adopted without its poll, none that fell, and the record verifies."""
    lines = (A1, A2, A3, A4, A5, A6)
    driver = tabled(*(lines[place] for place in places if not lines[place].on), A4)
    carried = dict(zip((one.id for one in lines), votes, strict=True))
    count = 0
    while steps := steps_left(motion(driver)):
        count += 1
        one = Random(chance.random()).choice(steps[0].ids)
        *_, settled = decided(driver, f"v{count}", amendments=(one,), carried=carried[one])
        assert not {id_ for id_, _ in settled.fallen} & set(settled.adopted)
    adopted = motion(driver).in_state(State.ADOPTED)
    assert all(carried[one] for one in adopted)
    decided(driver, "whole", whole=True, carried=True)
    assert motion(driver).adopted.digest == adopted_text(motion(driver)).digest
    assert verified(driver).motions == driver.meeting.motions
