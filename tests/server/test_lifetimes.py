"""How long sessions live: desks while they are used, all others to the end of the conference."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from meetings import founded
from servers import PASSWORD, Bench, sample_folder, serving, sql_store, talking
from visitors import codes_of

from conference.core.clock import ManualClock
from conference.core.ids import PartyId, PersonId
from conference.deliberation.meeting import EMPTY
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.messages import Role
from conference.server.door.access import Access
from conference.server.door.admission import Admission, Denial
from conference.server.door.logins import THIS_MACHINE
from conference.server.door.renewal import Renewals, digest_of
from conference.server.door.uses import coarse
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.memory import MemoryStore
from conference.server.watchers.lifetimes import IDLE, OVER, Lifetimes, over_at
from conference.server.wire.limits import Limits

HOUR = 3_600_000
BEGIN = 1_750_000_000_000 // HOUR * HOUR


def row(letter, role, login="", used=BEGIN // 1000):
    party, person = (0, 5) if role is Role.PERSON else (-1, 0)
    kept = used if role in (Role.DESK, Role.DISPLAY) else 0
    return SessionRow(digest_of(letter * 32), role.value, party, PersonId(person), login, kept)


ANN = row("a", Role.DESK, "Ann")
LOCAL = row("m", Role.DESK, THIS_MACHINE)
HALL = row("h", Role.DISPLAY)
GUEST = row("g", Role.PERSON)
SESSIONS = (ANN, LOCAL, HALL, GUEST)


class House:
    """Who owns no connections; what was ended, and why."""

    def __init__(self):
        self.ended = []

    def end_sessions(self, rows, why, *, is_changed):
        assert not is_changed
        if rows:
            self.ended.append((tuple(rows), why))

    def renumber(self, persons):
        assert all(before == after for before, after in persons.items())

    def mark_room(self, party):
        raise AssertionError("no code was changed")


@pytest.fixture
def clock():
    return ManualClock(BEGIN)


@pytest.fixture
def store():
    store = MemoryStore()
    store.append(Commit(sessions=SESSIONS))
    return store


@pytest.fixture
def access(store, clock):
    return Access(
        [], store.sessions(), password_hash="", display_code="", limits=Limits(), clock=clock
    )


@pytest.fixture
def house():
    return House()


@pytest.fixture
async def lifetimes(store, access, house, clock):
    async with Bench(store, clock) as bench:
        renewals = Renewals(bench.writer, access, house, house)
        bench.writer.attach(keeper=renewals)
        yield Lifetimes(renewals, access, clock, lambda: clock.now() // 1000)


def hello(role, letter):
    return m.Hello(m.PROTOCOL_VERSION, role, letter * 32)


async def test_a_desk_that_was_not_used_for_twelve_hours_is_out_and_no_other(
    store, access, house, lifetimes, clock
):
    clock.advance(12 * HOUR)
    await lifetimes.look()
    assert house.ended == []
    clock.advance(1)
    await lifetimes.look()
    assert house.ended == [((ANN,), IDLE)]
    assert {one.token for one in store.sessions()} == {one.token for one in SESSIONS[1:]}


async def test_a_desk_is_used_by_coming_in_and_by_asking(access, lifetimes, clock, house):
    for use in (
        lambda: access.admit(hello(Role.DESK, "a"), "h", 0),
        lambda: access.sender_of("a" * 32, "h", 0),
    ):
        clock.advance(11 * HOUR)
        assert not isinstance(await use(), Denial)
        await lifetimes.look()
    clock.advance(11 * HOUR)
    access.uses.renew(ANN.token)
    clock.advance(11 * HOUR)
    await lifetimes.look()
    assert house.ended == []


async def test_the_token_of_an_idle_desk_opens_nothing_before_anybody_looks(access, clock):
    clock.advance(12 * HOUR + 1)
    assert (await access.admit(hello(Role.DESK, "a"), "h", 0)).code == "wrong_password"
    for role, letter in ((Role.DESK, "m"), (Role.DISPLAY, "h"), (Role.PERSON, "g")):
        assert isinstance(await access.admit(hello(role, letter), "h", 0), Admission)


async def test_what_is_stored_of_the_use_is_the_hour_and_only_of_desks_and_displays(
    store, access, lifetimes, clock
):
    clock.advance(2 * HOUR + 12_345)
    for role, letter in ((Role.DESK, "a"), (Role.DISPLAY, "h"), (Role.PERSON, "g")):
        await access.admit(hello(role, letter), "h", 0)
    await lifetimes.look()
    used = {one.token: one.used for one in store.sessions()}
    hour = BEGIN // 1000 + 3 * 3600
    assert used == {
        ANN.token: hour,
        HALL.token: hour,
        LOCAL.token: LOCAL.used,
        GUEST.token: 0,
    }
    for later, kept in ((12 * HOUR, Admission), (12 * HOUR + 1, Denial)):
        clock.set(hour * 1000 + later)
        again = Access(
            [], store.sessions(), password_hash="", display_code="", limits=Limits(), clock=clock
        )
        assert isinstance(await again.admit(hello(Role.DESK, "a"), "h", 0), kept)


async def test_a_clock_that_jumps_signs_nobody_out(access, lifetimes, clock, house):
    for jump in (40 * HOUR, -40 * HOUR):
        clock.set(clock.now() + jump)
        await lifetimes.look()
        assert isinstance(await access.admit(hello(Role.DESK, "a"), "h", 0), Admission)
    assert house.ended == []


@pytest.mark.parametrize(("now", "hour"), [(0, 0), (1, 3600), (HOUR, 3600), (HOUR + 1, 7200)])
def test_an_hour_is_told_by_its_end(now, hour):
    assert coarse(now) == hour


async def test_a_desk_of_before_this_was_kept_is_taken_for_used_now(clock):
    old = ANN._replace(used=0, login="")
    access = Access([], [old], password_hash="", display_code="", limits=Limits(), clock=clock)
    assert access.uses.behind(access.sessions()) == [old._replace(used=BEGIN // 1000)]
    clock.advance(12 * HOUR + 1)
    assert access.uses.is_idle(old)


# The end of the conference


def in_zone(meeting, name):
    return replace(meeting, founding=replace(meeting.founding, zone=name))


def moment(text, zone=UTC):
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


@pytest.mark.parametrize("name", ["UTC", "Asia/Tokyo", "America/New_York"])
def test_the_conference_is_over_two_days_after_its_last_day_by_its_own_clocks(name):
    meeting, zone = in_zone(founded().meeting, name), ZoneInfo(name)
    last = meeting.programme.items[-1]
    day = datetime.fromtimestamp((last.starts_at + last.minutes * 60_000) / 1000, zone)
    over = datetime.fromtimestamp(over_at(meeting, 0) / 1000, zone)
    assert (over.hour, over.minute, (over.date() - day.date()).days) == (0, 0, 3)


def test_what_was_recorded_later_is_later_than_the_programme():
    meeting = in_zone(founded().meeting, "UTC")
    recorded = moment("2031-02-03T23:30:00") // 1000
    assert over_at(meeting, recorded) == moment("2031-02-06T00:00:00")
    assert over_at(EMPTY, recorded) is None


async def test_at_the_end_all_but_desks_are_out_and_only_once(access, house, lifetimes, clock):
    writer, meeting = lifetimes._renewals.writer, founded().meeting
    writer.meeting = writer.settled = meeting
    signed = BEGIN // 1000
    lifetimes._last_signed = lambda: signed
    over = over_at(meeting, signed)
    clock.set(over + 9 * HOUR)  # a clock that is set ahead sends nobody away
    await lifetimes.look()
    assert house.ended == []
    clock.set(BEGIN)
    clock.advance(over - 1 - BEGIN)
    access.uses.renew(ANN.token)
    await lifetimes.look()
    assert house.ended == []
    clock.advance(1)
    await lifetimes.look()
    assert [(why, {one.role for one in rows}) for rows, why in house.ended] == [
        (OVER, {"display", "person"})
    ]
    late = row("l", Role.PERSON)
    access.remember(late)
    await lifetimes.look()
    assert len(house.ended) == 1


@pytest.mark.sockets
async def test_an_idle_desk_is_told_to_sign_in_and_does_not_come_back_by_itself(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("conference.server.watchers.lifetimes.EVERY_SECONDS", 0.02)
    folder, clock = sample_folder(tmp_path), ManualClock(BEGIN)
    person = next(one.code for one in codes_of(folder) if one.role == "person")
    async with (
        serving(folder, clock=clock) as server,
        talking(server, Role.DESK, PASSWORD) as desk,
        talking(server, Role.PERSON, person) as phone,
    ):
        clock.advance(11 * HOUR)
        assert isinstance(await desk.ask(SetHeadcount(5, PartyId(0))), m.Ack)
        clock.advance(11 * HOUR)
        assert isinstance(await desk.ask(SetHeadcount(6, PartyId(0))), m.Ack)
        clock.advance(12 * HOUR + 1)
        bye = await desk.hear(m.Bye)
        assert (bye.code, "sign in" in bye.sentence) == ("idle", True)
        await desk.socket.wait_closed()
        assert desk.socket.close_code == 4403
        await phone.socket.send(encode(m.Ping(1.0)).decode())
        assert (await phone.hear(m.Pong)).sent == 1.0
    store = sql_store(folder.record)
    try:
        assert {one.role for one in store.sessions() if one.login != THIS_MACHINE} == {"person"}
    finally:
        store.close()
