"""A room that lost the answer sends again, even when the poll has closed meanwhile."""

import pytest
from meetings import POLL, of, opened

from conference.core.errors import Refusal
from conference.deliberation.polls.commands import ClosePoll, EnterHands, PressButton


@pytest.mark.parametrize(
    ("given", "other"),
    [
        (of(0, EnterHands(POLL, (2, 1))), of(0, EnterHands(POLL, (1, 2)))),
        (of(0, PressButton(POLL, 1)), of(0, PressButton(POLL, 0))),
    ],
)
def test_what_a_room_answered_before_the_close_is_still_accepted_and_changes_nothing(given, other):
    driver = opened()
    assert len(driver.must(given)) == 1
    driver.must(ClosePoll(POLL))
    assert driver.must(given) == ()
    refused = driver.do(other)
    assert isinstance(refused, Refusal)
    assert refused.code == "closed"
