"""What pages report of the stream, the delays of rooms, and closings that wait for them."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace

import msgspec
import pytest

from conference.core.errors import ConferenceError
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import Role
from conference.protocol.codec import decode_client
from conference.protocol.messages import Watching
from conference.server.door.closing import Closing
from conference.server.door.viewing import LARGEST, Viewers


@dataclass(eq=False)
class Page:
    """As much of a client as is looked at."""

    role: Role = Role.PARTY
    party: int | None = None


def told(viewers):
    """What rooms were told, in order."""
    heard = []
    viewers.changed = lambda party: heard.append((party, viewers.behind(party)))
    return heard


def test_reports_are_summed_up_and_the_last_of_a_page_counts():
    viewers = Viewers()
    assert viewers.now() is None
    pages = [Page(Role.OBSERVER) for _ in range(100)]
    for number, page in enumerate(pages):
        viewers.heard(page, Watching(delay=99_000, rendition="1080"))
        viewers.heard(page, Watching(number * 100, 1, 30_000, "720", native=number < 10))
    viewers.heard(Page(Role.OBSERVER), Watching(rendition="words"))
    now = viewers.now()
    assert (now.count, now.playing, now.median, now.most) == (101, 100, 4_900, 9_400)
    assert (now.renditions, now.native) == ({"720": 100, "words": 1}, 10)
    assert now.stalls == pytest.approx(1.98)
    for page in pages:
        viewers.left(page)
    now = viewers.now()
    assert (now.count, now.playing, now.median, now.stalls) == (1, 0, 0, 0.0)


def test_phones_and_desks_report_nothing_and_who_never_did_may_leave():
    viewers = Viewers()
    for role in (Role.PERSON, Role.DESK, Role.FACILITATOR):
        viewers.heard(Page(role, 3), Watching(4_000))
    viewers.left(Page(Role.PARTY, 3))
    assert viewers.now() is None
    assert viewers.slowest() == viewers.behind(3) == 0


def test_a_room_is_told_its_delay_when_that_has_changed_by_more_than_half_a_second():
    viewers, screen = Viewers(), Page(party=3)
    heard = told(viewers)
    for delay in (4_000, 4_400, 3_600, 4_600, 4_600, None, None, 2_000):
        viewers.heard(screen, Watching(delay))
    viewers.left(screen)
    assert heard == [(3, 4_000), (3, 4_600), (3, 0), (3, 2_000), (3, 0)]


def test_of_several_screens_of_a_room_the_last_counts_and_who_is_much_too_late_does_not():
    viewers = Viewers()
    hall, cellar, other = Page(party=3), Page(party=3), Page(party=4)
    viewers.heard(hall, Watching(3_000))
    viewers.heard(cellar, Watching(6_000))
    viewers.heard(other, Watching(4_000))
    assert (viewers.behind(3), viewers.behind(4), viewers.slowest()) == (6_000, 4_000, 6_000)
    viewers.heard(cellar, Watching(LARGEST + 1))
    assert (viewers.behind(3), viewers.slowest()) == (3_000, 4_000)
    viewers.heard(cellar, Watching(-40))
    viewers.left(hall)
    viewers.left(other)
    assert (viewers.behind(3), viewers.slowest()) == (0, 0)


@pytest.mark.parametrize(
    "report",
    [
        {"delay": 10**12},
        {"delay": "4 s"},
        {"stalls": -1},
        {"rendition": "<b>"},
        {"rendition": "7" * 40},
        {"span": 1.5},
    ],
)
def test_a_report_that_is_none_is_refused(report):
    with pytest.raises(ConferenceError, match="no message of ours"):
        decode_client(msgspec.json.encode({"type": "watching", **report}))


@dataclass
class Office:
    """A meeting of three polls, and what is carried out."""

    slowest: int = 4_000
    bound: int = 10_000
    done: list = field(default_factory=list)

    def closing(self):
        polls = {
            "rooms": SimpleNamespace(electorate=Electorate.PARTIES, state=PollState.OPEN),
            "over": SimpleNamespace(electorate=Electorate.PARTIES, state=PollState.CLOSED),
            "seats": SimpleNamespace(electorate=Electorate.CHAMBER, state=PollState.OPEN),
        }
        meeting = SimpleNamespace(polls=SimpleNamespace(by_id=polls))
        return Closing(self.done.append, lambda: meeting, lambda: self.slowest, lambda: self.bound)


def test_a_closing_waits_for_the_slowest_room_and_at_most_as_long_as_is_set():
    office = Office()
    closing = office.closing()
    assert closing.allowed("rooms") == 4_000
    office.slowest = 25_000
    assert closing.allowed("rooms") == closing.allowance() == 10_000
    assert [closing.allowed(name) for name in ("over", "seats", "none")] == [0, 0, 0]


@pytest.mark.parametrize("poll", ["over", "seats", "none"])
def test_what_no_room_waits_for_is_carried_out_at_once(poll):
    office = Office()
    office.closing().ask(None, ClosePoll(poll), print)
    assert [one.command.poll for one in office.done] == [poll]


async def test_a_poll_is_closed_once_the_time_is_over_and_all_who_asked_are_answered():
    office = Office(slowest=5)
    closing = office.closing()
    closing.ask("a desk", ClosePoll("rooms"), print)
    closing.ask("another", ClosePoll("rooms"), print)
    assert office.done == []
    async with asyncio.timeout(30):
        while len(office.done) < 2:
            await asyncio.sleep(0.001)
    assert [one.sender for one in office.done] == ["a desk", "another"]
