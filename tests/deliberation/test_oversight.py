"""Panels of oversight: who was drawn sits until the next panel, and files reports word for word."""

import json

import pytest
from chamber_of_six import code
from commitments import BEACON, CHAMBER, agree, drawn, lottery, outcome
from meetings import Asks
from public_verifier import verifier

from conference.core.clock import Millis
from conference.core.ids import LotteryId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import GiveSeats
from conference.deliberation.chamber.model import Origin
from conference.deliberation.documents import documents
from conference.deliberation.evolve import evolve
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
)
from conference.deliberation.meeting import EMPTY
from conference.deliberation.oversight.commands import LONGEST_REPORT, FileReport, SeatPanel
from conference.deliberation.oversight.events import PanelSeated, ReportFiled
from conference.deliberation.oversight.model import MOST_REPORTS
from conference.deliberation.record import fault
from conference.deliberation.sender import DESK, Post, Role, Sender
from conference.protocol.codec import decode_event, encode_event

MEMBER, STRANGER = f"{0:064x}", "f" * 64
NEXT = LotteryId("next")


def seated():
    """The people of a draw that was revealed are a panel."""
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 0))
    driver.must(SeatPanel(CHAMBER, " First panel "))
    return driver


def drawn_again(driver):
    """A second lottery, drawn and revealed."""
    driver.must(EndLottery(CHAMBER))
    driver.must(RecordCommitment(lottery(NEXT)))
    driver.must(StartLottery(NEXT))
    agree(driver, ("0", "4", "2", BEACON), NEXT)
    made = outcome(lottery(NEXT))
    others = tuple(f"{n:064x}" for n in range(1, 11))
    made = type(made)(**{name: getattr(made, name) for name in made.__slots__}
                      | {"selected": others, "digest": ""})  # fmt: skip
    digest = made.digest_of_facts(lottery(NEXT).commitment)
    made = type(made)(**{name: getattr(made, name) for name in made.__slots__}
                      | {"digest": digest})  # fmt: skip
    driver.must(RecordDraw(NEXT, made))
    driver.must(RevealLottery(NEXT, 0))
    return driver


def verified(driver):
    meeting, public = EMPTY, verifier.Conference()
    for event in driver.events:
        kind, body = encode_event(event)
        read = decode_event(kind, body)
        assert fault(meeting, read) is None
        meeting = evolve(meeting, read)
        public.take(kind, json.loads(body))
    assert meeting.oversight == driver.meeting.oversight
    assert public.oversight.reports == len(meeting.oversight.reports)
    assert public.unknown == {}


def test_who_was_drawn_is_a_panel_once_the_draw_is_revealed():
    driver = drawn()
    assert code(driver.do(SeatPanel(CHAMBER, "First"))) == "bad_panel"
    assert code(driver.do(SeatPanel(NEXT, "First"))) == "bad_panel"
    driver.must(RevealLottery(CHAMBER, 0))
    assert code(driver.do(SeatPanel(CHAMBER, "  "))) == "bad_panel"
    assert code(driver.do(SeatPanel(CHAMBER, "First", NEXT))) == "bad_panel"
    driver.must(SeatPanel(CHAMBER, "First"))
    assert driver.must(SeatPanel(CHAMBER, "First")) == ()
    assert code(driver.do(SeatPanel(CHAMBER, "Second"))) == "bad_panel"
    assert driver.meeting.oversight.panel_of(MEMBER).title == "First"
    assert driver.meeting.oversight.panel_of(STRANGER) is None
    verified(driver)


def test_a_rehearsal_seats_nobody():
    driver = drawn(rehearsal=True)
    driver.must(RevealLottery(CHAMBER, 0))
    assert code(driver.do(SeatPanel(CHAMBER, "First"))) == "bad_panel"


def test_the_whole_chamber_does_not_oversee_itself():
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 0))
    driver.must(GiveSeats(outcome(lottery()).selected, Origin.STAYING))
    found = driver.do(SeatPanel(CHAMBER, "First"))
    assert "draw of its own" in found.sentence


def test_a_member_files_reports_that_stay_word_for_word():
    driver = seated()
    report = FileReport(MEMBER, " What  we saw ", " The order was changed.\n\nTwice. ")
    (filed,) = driver.must(report)
    assert (filed.title, filed.text) == ("What we saw", "The order was changed.\n\nTwice.")
    assert driver.must(report) == ()
    assert code(driver.do(FileReport(STRANGER, "A", "B"))) == "no_panel"
    for title, text in (
        (" ", "B"),
        ("A", " "),
        ("A" * 201, "B"),
        ("A", "B" * (LONGEST_REPORT + 1)),
    ):
        assert code(driver.do(FileReport(MEMBER, title, text))) == "bad_report"
    for number in range(1, MOST_REPORTS):
        driver.must(FileReport(MEMBER, "A", f"Report {number}"))
    assert code(driver.do(FileReport(MEMBER, "A", "One more"))) == "bad_report"
    verified(driver)


def test_the_next_panel_ends_the_term_of_the_one_whose_place_it_takes():
    driver = drawn_again(seated())
    driver.must(SeatPanel(NEXT, "Second panel", CHAMBER))
    assert code(driver.do(FileReport(MEMBER, "A", "B"))) == "no_panel"
    driver.must(FileReport(f"{1:064x}", "A", "B"))
    assert driver.meeting.oversight.reports[0].panel == NEXT
    (view,) = (view for path, view in documents(driver.meeting, Audience.MEMBERS)
               if path == "oversight")  # fmt: skip
    assert [(one.title, one.members, one.until is None) for one in view.panels] == [
        ("First panel", 10, False), ("Second panel", 10, True),
    ]  # fmt: skip
    assert [(one.number, one.title) for one in view.reports] == [(1, "A")]
    verified(driver)


def test_directors_seat_panels_and_nobody_files_for_another():
    driver = seated()
    for sender in (Sender(Role.DESK, post=Post.POLLS), Sender(Role.MEMBER, seat=1)):
        assert code(driver.do(Asks(sender, SeatPanel(NEXT, "A")))) in (
            "not_your_post",
            "not_allowed",
        )
    assert code(driver.do(Asks(DESK, FileReport(MEMBER, "A", "B")))) == "not_allowed"


@pytest.mark.parametrize(
    "event",
    [
        PanelSeated(NEXT, "A", "d" * 64, (MEMBER,), None, Millis(9)),
        PanelSeated(CHAMBER, "A", "d" * 64, (MEMBER,), None, Millis(9)),
        ReportFiled(1, CHAMBER, STRANGER, "A", "B", Millis(9)),
        ReportFiled(1, NEXT, MEMBER, "A", "B", Millis(9)),
        ReportFiled(2, CHAMBER, MEMBER, "A", "B", Millis(9)),
    ],
)
def test_what_does_not_follow_does_not_verify(event):
    driver = seated()
    assert fault(driver.meeting, event)
    public = verifier.Conference()
    for one in driver.events:
        kind, body = encode_event(one)
        public.take(kind, json.loads(body))
    kind, body = encode_event(event)
    with pytest.raises(verifier.Misfit):
        public.take(kind, json.loads(body))
