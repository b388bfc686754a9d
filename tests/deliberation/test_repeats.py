"""A room that lost the answer sends again, even when the poll has closed meanwhile."""

import pytest
from meetings import POLL, opened

from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation import commands as c


@pytest.mark.parametrize(
    ("given", "other"),
    [
        (c.EnterHands(POLL, PartyId(0), (2, 1)), c.EnterHands(POLL, PartyId(0), (1, 2))),
        (c.PressButton(POLL, PartyId(0), 1), c.PressButton(POLL, PartyId(0), 0)),
    ],
)
def test_what_a_room_answered_before_the_close_is_still_accepted_and_changes_nothing(given, other):
    driver = opened()
    assert len(driver.must(given)) == 1
    driver.must(c.ClosePoll(POLL))
    assert driver.must(given) == ()
    refused = driver.do(other)
    assert isinstance(refused, Refusal)
    assert refused.code == "closed"
