"""Evenings in rooms: the notebook that hosts share, and the rules of conduct."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.decide import denied
from conference.deliberation.evening.commands import PublishConduct, SayWho, TickOff
from conference.deliberation.evening.decide import decide
from conference.deliberation.evening.documents import evening_view
from conference.deliberation.evening.events import ConductPublished
from conference.deliberation.evening.evolve import evolve
from conference.deliberation.evening.notebook import (
    MOST_DEVICES,
    MOST_ENTERED,
    MOST_TICKS,
    Entered,
    Host,
    Notebook,
    Ticked,
    entered,
    written,
)
from conference.deliberation.evening.record import fault
from conference.deliberation.meeting import EMPTY
from conference.deliberation.rooms.book import Page
from conference.deliberation.sender import DESK, Post, Role, Sender

NOW = Millis(1_750_000_000_000)
FAY = Sender(Role.FACILITATOR, PartyId(0), device="FAYF")
GUS = Sender(Role.FACILITATOR, PartyId(0), device="GVSG")
BOOK = Notebook(PartyId(0))


def test_a_tick_says_who_made_it_and_when_and_can_be_taken_off_by_another():
    ticked = written(BOOK, FAY, TickOff("sound", True), NOW)
    assert ticked.ticks == (Ticked("sound", NOW, "FAYF"),)
    assert written(ticked, GUS, TickOff("sound", True), NOW + 5) is ticked
    assert written(ticked, GUS, TickOff("sound", False), NOW).ticks == ()
    assert written(BOOK, GUS, TickOff("sound", False), NOW) is BOOK


def test_a_checklist_has_no_more_lines_than_it_may_have():
    book = BOOK
    for number in range(MOST_TICKS):
        book = written(book, FAY, TickOff(f"t{number}", True), NOW)
    refused = written(book, FAY, TickOff("one-more", True), NOW)
    assert isinstance(refused, Refusal)
    assert refused.code == "many_ticks"
    assert written(book, FAY, TickOff("t0", True), NOW) is book


def test_a_device_has_the_name_that_it_said_last_and_old_devices_are_forgotten():
    book = written(BOOK, FAY, SayWho(" Fay "), NOW)
    assert book.hosts == (Host("FAYF", "Fay"),)
    assert written(book, FAY, SayWho("Fay"), NOW) is book
    book = written(written(book, GUS, SayWho("Gus"), NOW), FAY, SayWho("Fay Hill"), NOW)
    assert book.hosts == (Host("GVSG", "Gus"), Host("FAYF", "Fay Hill"))
    for number in range(MOST_DEVICES):
        book = written(book, replace(FAY, device=f"D{number:03}"), SayWho("Somebody"), NOW)
    assert len(book.hosts) == MOST_DEVICES
    assert Host("GVSG", "Gus") not in book.hosts


def test_what_was_entered_last_is_shown_and_not_stored():
    book = BOOK
    for number in range(MOST_ENTERED + 2):
        book = entered(book, Entered("headcount", (number,), "", NOW, "FAYF"))
    assert [one.values[0] for one in book.entered] == [2, 3, 4, 5, 6, 7]
    assert book.kept.entered == ()
    view = evening_view(book, ("FAYF",), Page(PartyId(0), topic="code"))
    assert (view.party, view.here, view.entered) == (0, ("FAYF",), book.entered)
    assert view.topic == "code"


commands = st.builds(TickOff, st.sampled_from("abc"), st.booleans()) | st.builds(
    SayWho, st.sampled_from(["", "Fay", "Gus"])
)


@given(st.lists(st.tuples(st.sampled_from([FAY, GUS]), commands)))
def test_asking_again_changes_nothing_and_each_line_has_one_tick(asked):
    book = BOOK
    for sender, command in asked:
        book = written(book, sender, command, NOW)
        assert written(book, sender, command, NOW + 1) == book
        assert len({one.tick for one in book.ticks}) == len(book.ticks)
        assert len({one.device for one in book.hosts}) == len(book.hosts)


def test_rules_of_conduct_are_published_once_and_replaced_by_others():
    (event,) = decide(EMPTY, DESK, PublishConduct(" Let others finish.\n"), NOW)
    assert event == ConductPublished("Let others finish.", NOW)
    meeting = replace(EMPTY, evening=evolve(EMPTY.evening, event, EMPTY))
    assert (meeting.evening.conduct, meeting.evening.conduct_at) == ("Let others finish.", NOW)
    assert decide(meeting, DESK, PublishConduct("Let others finish."), NOW) == ()
    assert decide(meeting, DESK, PublishConduct("Ask first."), NOW)
    assert decide(meeting, DESK, PublishConduct(" \n"), NOW).code == "empty_conduct"


def test_the_record_takes_no_empty_rules():
    assert fault(EMPTY, ConductPublished("Ask first.", NOW)) is None
    assert fault(EMPTY, ConductPublished(" ", NOW)) is not None


def test_rules_are_the_directors_to_publish_and_notebooks_the_facilitators_to_write():
    parties_post = replace(DESK, post=Post.PARTIES)
    assert denied(DESK, PublishConduct("Ask first.")) is None
    assert denied(parties_post, PublishConduct("Ask first.")) is not None
    assert denied(FAY, PublishConduct("Ask first.")) is not None
    assert denied(FAY, TickOff("sound", True)) is None
    assert denied(DESK, TickOff("sound", True)) is not None
    assert denied(Sender(Role.PERSON, PartyId(0)), SayWho("A guest")) is not None
