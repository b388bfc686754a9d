"""What must not be, tried on a founding day at the served conference: each is refused."""

from founding_seats import Device

from conference.core.ids import PollId
from conference.deliberation.polls.commands import OpenPoll
from conference.protocol.messages import Role

__all__ = ["REFUSED", "abused"]

REFUSED = {
    "dead badge": "wrong_badge",
    "second device": "seat_taken",
    "twice": "already_voted",
    "for another": "superseded",
    "as the desk": "not_allowed",
    "gone home": "not_present",
    "nominated twice": "not_entitled",
    "accepted for another": "not_yours",
    "put without signatures": "proposal_not_due",
}
"""What is tried, with the code by which it is refused; some of it in the course of the day."""


async def abused(port, badge, password, desk, devices, poll):
    """Open a poll and try all of it; the codes of the refusals. Two members vote for it."""
    found = {"dead badge": await _turned_away(port, f"{badge[:-4]}{_other(badge[-4:])}")}
    found["second device"] = await _turned_away(port, badge)
    one, other, *_ = devices.all
    await desk.do(OpenPoll(PollId(poll)))
    for device in (one, other):
        assert (await device.vote(poll, (0,)))["type"] == "ack"
    found["twice"] = (await one.vote(poll, (1,), key="f" * 32))["code"]
    found["for another"] = (await one.vote(poll, (1,), key=other.keys[poll]))["code"]
    found["as the desk"] = await _voted_as_desk(port, password, poll)
    return found


def _other(digits):
    return "0000" if digits != "0000" else "1111"


async def _turned_away(port, badge):
    device = Device()
    answer = await device.open(port, badge)
    device.close()
    assert answer["type"] == "bye", answer
    return answer["code"]


async def _voted_as_desk(port, password, poll):
    device = Device()
    assert (await device.open(port, password, role=Role.DESK))["type"] == "welcome"
    answer = await device.vote(poll, (1,))
    device.close()
    return answer["code"]
