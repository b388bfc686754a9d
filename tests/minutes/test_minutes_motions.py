"""Minutes of motions: what was moved, what became of it by which entry, and the adopted text."""

import json
import time
from functools import partial

import pytest
from agenda_of_six import MOTION as BROUGHT
from agenda_of_six import chamber, due
from agenda_of_six import decided as decided_proposal
from large_text import large_text
from meetings import Asks
from motion_hall import recounted, two_readings
from motions_of_six import A1, A2, A3, A5, A6, MOTION, SEAT, decided, motion, tabled
from printed_tables import Printed
from public_verifier import verifier
from sitting_hall import html_of, kept, minutes_of

from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendment,
    ProposeAmendments,
    SendBack,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.motions.outcome import steps_left
from conference.minutes.clerk import Clerk
from conference.minutes.document import document
from conference.minutes.making import minutes
from conference.minutes.model import Remark
from conference.minutes.page import page
from conference.minutes.paper import paper
from conference.minutes.value import as_json

say = partial(print, flush=True)

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def driver():
    """A motion of two readings, adopted in both."""
    return two_readings()


def held(driver):
    """The one motion in the minutes."""
    (found,) = minutes_of(driver).motions
    return found


def test_where_nothing_was_tabled_there_is_no_section():
    driver = chamber()
    assert minutes_of(driver).motions == ()
    assert "Motion" not in html_of(driver)


def test_each_fate_on_the_page_is_that_of_the_record_with_its_entry_and_poll(driver):
    printed, known = Printed(html_of(driver)), recounted(driver)
    for number, reading in enumerate(known.readings[MOTION], 1):
        rows = printed.tables[f"amendments-order-{number}"][1:]
        assert {row[0]: row[2] for row in rows} == reading.states
        told = {row[0]: (int(row[4]), None if row[3] == "–" else row[3]) for row in rows}
        assert told == reading.fates
    first = known.readings[MOTION][0].states
    assert first == {"A1": "fallen", "A2": "adopted", "A3": "adopted", "A4": "rejected",
                     "A5": "withdrawn"}  # fmt: skip


def test_each_adopted_text_has_the_digest_that_anyone_works_out(driver):
    printed, known = Printed(html_of(driver)), recounted(driver)
    value = as_json(held(driver))
    for number, reading in enumerate(known.readings[MOTION], 1):
        entry, poll, digest = reading.adopted
        facts = printed.facts[f"adopted-order-{number}"]
        assert (facts["Digest"], facts["Entry"], facts["Poll"]) == (digest, str(entry), poll)
        assert verifier.text_digest(value["readings"][number - 1]["adopted"]) == digest
    assert "4. We go home late" in [text for _, text in printed.paragraphs]


def test_what_an_amendment_does_is_said_in_words_with_its_reason(driver):
    text = [words for _, words in Printed(html_of(driver)).paragraphs]
    for words in (
        "To clause 2: replace “ten euros” by “five euros”. Handed in at 15:06, entry 22.",
        "Clause 2: We pay [struck: ten] [put in: five] euros a month",
        "Clause 2: [struck: We pay ten euros a month]",
        "A new clause: [put in: We dance all night]",
        "Clause 3a: We dance [struck: all night] [put in: a little]",
        "Clause 4: We go home [struck: early]",
        "Reason: Who knows",
        "Withdrawn (entry 36, 15:06). Better so.",
        "Rejected by the poll v2 (entry 45, 15:06).",
        "Clause 4 was sent back (entry 64). Reason: Unclear.",
        "Clause 1 was sent back by the poll v4 (entry 63). Reason: It was not carried.",
    ):
        assert words in text, words
    (fallen,) = [one for one in text if one.startswith("Fallen after the poll v1 (entry 35")]
    assert "amendment A2 deletes clause 2" in fallen


def test_the_order_of_votes_is_told_and_each_change_by_the_chair(driver):
    printed = Printed(html_of(driver))
    order = [row[1] for row in printed.tables["order-order-1"][1:]]
    assert order == ["A2", "A1", "A4", "A3"]
    (told,) = [one for _, one in printed.paragraphs if "the chair set this order" in one]
    assert "A2, A1, A5, A4, A3 (entry 23). A5 is put to the vote before A4, A3" in told
    puts = [tuple(row[:3]) for row in printed.tables["put-order-1"][1:]]
    assert puts[0] == ("v0", "Amendment A2", "void, it decided nothing")
    assert puts[-2:] == [("v4", "Clause 1, as amended", "not carried"),
                         ("v5", "The motion as a whole", "carried")]  # fmt: skip
    assert "The chair set no other order." in [one for _, one in printed.paragraphs]


def test_the_chair_goes_back_to_the_rule():
    driver = tabled(A1, A2)
    driver.must(SetVotingOrder(MOTION, ("A1", "A2")))
    driver.must(SetVotingOrder(MOTION, ()))
    text = html_of(driver)
    assert "went back to the order of the rule (entry 24)" in text
    assert "is voted on in the order of the rule again." in text


def test_what_happened_stands_in_the_sitting_too(driver):
    acts = [act for sitting in minutes_of(driver).sittings for act in sitting.acts]
    said = [act.text for act in acts if isinstance(act, Remark) and "“Order”" in act.text]
    assert said[0] == "The motion “Order” was tabled: 4 clauses."
    assert "Amendment A5 to the motion “Order” was withdrawn. Reason: Better so." in said
    assert said[-1] == f"The motion “Order” was adopted. Digest of the text: {_last(driver)}."


def _last(driver):
    return motion(driver).adopted.digest


def test_who_tabled_it_is_named():
    driver = tabled()
    clerk = Clerk()
    for event in driver.events:
        clerk.hear(0, event, "ann")
    (found,) = minutes(clerk, None).motions
    assert found.by == "ann"
    assert "Tabled by ann on " in page(document(minutes(clerk, None))).html


def test_a_motion_that_members_brought_has_its_proposal():
    driver = chamber()
    number = due(driver, BROUGHT, (1, 2))
    decided_proposal(driver, number)
    (found,) = minutes_of(driver).motions
    assert found.brought == f"proposal {number}, brought from seat 1"
    assert found.readings[0].text.clauses[0].text == "They stop at nine."


def test_an_adopted_change_of_a_clause_that_is_sent_back_says_so():
    driver = tabled(A1, A3, A5)
    decided(driver, "v1", amendments=("A1", "A3", "A5"), carried=True)
    driver.must(SendBack(MOTION, "2", "How much?"))
    driver.must(SendBack(MOTION, "3", "Badly?"))
    decided(driver, "v2", whole=True, carried=True)
    found = {one.id: one.sent_back for one in held(driver).readings[0].amendments}
    assert found == {"A1": "clause 2", "A3": "", "A5": ""}
    rows = Printed(html_of(driver)).tables["amendments-order-1"][1:]
    assert [row[2] for row in rows] == ["adopted, sent back", "adopted", "adopted"]


def test_what_fell_with_a_clause_names_no_poll():
    driver = tabled(A1)
    driver.must(SendBack(MOTION, "2", "How much?"))
    (one,) = held(driver).readings[0].amendments
    assert (one.state, one.fates[0].poll) == ("fallen", None)
    assert "clause 2 is sent back" in one.fates[0].reason


def test_what_was_withdrawn_may_not_fit_a_text_that_was_tabled_again():
    driver = tabled(A1)
    driver.must(WithdrawAmendment(MOTION, "A1", "Another text comes."))
    driver.must(TableMotion(MOTION, "", "# Order\n\n1. We stay\n"))
    (one,) = held(driver).readings[0].amendments
    assert one.changes == ()
    assert one.asks == "To the text: replace “ten euros” by “five euros”"
    assert html_of(driver).count("was withdrawn. Reason: Another text comes.") == 1


def test_a_clause_stays_sent_back_when_the_text_is_tabled_again():
    driver = tabled()
    driver.must(SendBack(MOTION, "2", "How much?"))
    driver.must(TableMotion(MOTION, "", "# Order\n\n1. We stay\n\n2. We pay little\n"))
    decided(driver, "v1", whole=True, carried=True)
    (back,) = held(driver).readings[0].sent_back
    assert back.name == "clause 2"
    known = recounted(driver)
    known.minuted(json.loads(json.dumps(as_json(minutes_of(driver).motions))))
    assert known.readings[MOTION][0].sent_back == {"c2"}


def test_a_clause_that_was_sent_back_may_be_gone_from_a_text_tabled_again():
    driver = tabled()
    driver.must(SendBack(MOTION, "4", "When?"))
    driver.must(TableMotion(MOTION, "", "# Order\n\n1. We stay\n"))
    (back,) = held(driver).readings[0].sent_back
    assert back.name == "clause c4, of a text before"


def test_marked_text_is_that_of_the_text_tabled_last():
    driver = tabled(A1)
    clerk = kept(driver)
    minutes(clerk, None)
    size = len(driver.events)
    driver.must(TableMotion(MOTION, "", "# Order\n\n1. We meet\n\n2. Pay ten euros now\n"))
    for event in driver.events[size:]:
        clerk.hear(0, event)
    (found,) = minutes(clerk, None).motions
    assert found.readings[0].amendments[0].changes[0].text[0] == ("kept", "Pay ")


def test_an_amendment_from_a_seat_has_its_author():
    driver = tabled()
    driver.must(Asks(SEAT[3], ProposeAmendment(MOTION, A6)))
    (one,) = held(driver).readings[0].amendments
    assert (one.author, one.seat, one.state) == ("Seat 3", 3, "proposed")
    text = html_of(driver)
    assert "Amendment A6, Seat 3" in text
    assert "Nothing is decided on it." in text


def test_what_people_wrote_is_text_on_the_page_and_on_paper():
    line = AmendmentLine("A1", "replace", "2", "ten", words=HOSTILE, author=HOSTILE, reason=HOSTILE)
    clause = AmendmentLine("A2", "insert", words="Less & <more", after="3")
    driver = tabled(line, clause, text="# Order <b>\n\n1. We <meet\n\n2. We pay ten\n\n3. We\n")
    blocks = document(minutes_of(driver))
    for made in (page(blocks).html, paper(blocks)):
        assert "<script" not in made
        assert "<meet" not in made
        assert "&lt;meet" in made


def test_a_long_text_is_printed_where_amendments_touch_it_and_whole_as_a_value():
    made = large_text(3)
    driver = tabled(text=made.base)
    line = made.amendments[0]
    driver.must(ProposeAmendments(MOTION, (_line(line),)))
    text = html_of(driver)
    assert "It has 60 clauses. Printed here are " in text
    assert len(held(driver).readings[0].text.clauses) == 60
    shown = Printed(text).paragraphs
    assert sum(kind.startswith("clause") for kind, _ in shown) < 5


def _line(fields):
    id_, kind, clause, passage, words, after, behind = fields
    return AmendmentLine(id_, kind, clause, passage, 0, words, after, behind)


MOST_SECONDS = 10
"""Far above the half of a second that it takes, for machines with much else to do."""


def test_two_hundred_amendments_to_sixty_clauses_are_minuted_in_seconds():
    made = large_text(3)
    driver = tabled(text=made.base)
    driver.must(ProposeAmendments(MOTION, tuple(map(_line, made.amendments))))
    for number in range(10):
        step = steps_left(motion(driver))[0]
        carried = set(step.ids) <= set(made.adopted)
        decided(driver, f"v{number}", amendments=step.ids[:1], carried=carried)
    clerk = kept(driver)
    began = time.perf_counter()
    found = minutes(clerk, None)
    html = page(document(found)).html
    value = json.dumps(as_json(found))
    took = time.perf_counter() - began
    say(f"60 clauses, 200 amendments: {took:.2f} s, {len(html):,} and {len(value):,} bytes")
    assert took < MOST_SECONDS
    assert len(Printed(html).tables["amendments-order-1"]) == 201
