"""Nothing in minutes tells what the record withholds."""

from dataclasses import replace

import pytest
from sitting_hall import Hall, html_of, minutes_of

from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import ClosePoll, PreparePoll, PublishPoll, VoidPoll
from conference.deliberation.rooms.commands import SendMessage

SECRET = {"reveal_parties": "manual", "reveal_chamber": "manual"}


def voted(*choices, kind="motion", close=False, end=None):
    """The page after these votes, the poll open or closed, and not shown."""
    hall = Hall()
    hall.asks("p", kind, **SECRET)
    hall.votes("p", *choices)
    if close:
        hall.must(ClosePoll(PollId("p")))
    if end is not None:
        hall.must(end)
    return html_of(hall.driver)


@pytest.mark.parametrize("kind", ["motion", "open"])
@pytest.mark.parametrize("close", [False, True], ids=["open", "closed"])
def test_the_page_is_the_same_whatever_was_voted(kind, close):
    assert voted(0, 0, 0, kind=kind, close=close) == voted(1, 2, 1, kind=kind, close=close)


def test_it_differs_once_the_result_is_published():
    published = PublishPoll(PollId("p"))
    pages = [voted(*how, close=True, end=published) for how in ((0, 0, 0), (1, 2, 1))]
    assert pages[0] != pages[1]


def test_a_void_vote_by_name_shows_its_reason_and_no_name():
    page = voted(0, 1, kind="open", close=True, end=VoidPoll(PollId("p"), "The doors stood open."))
    assert "Declared void; it does not count. Reason: The doors stood open." in page
    assert "Seat 1" not in page


def test_a_message_to_some_parties_is_not_in_it_and_one_to_all_is():
    hall = Hall()
    hall.must(SendMessage("m1", "For Party 0 alone", 60, (PartyId(0),)))
    hall.must(SendMessage("m2", "For everybody", 60, None))
    page = html_of(hall.driver)
    assert "For everybody" in page
    assert "For Party 0 alone" not in page


def test_a_draft_is_not_in_it():
    hall = Hall()
    hall.decides("p", 0)
    held = minutes_of(hall.driver).sittings[0]
    drafted = Hall()
    drafted.decides("p", 0)
    drafted.must(PreparePoll(PollId("draft"), "A question not yet put?", ("Yes", "No")))
    assert "not yet put" not in html_of(drafted.driver)
    assert replace(held, acts=()) == replace(minutes_of(drafted.driver).sittings[0], acts=())
