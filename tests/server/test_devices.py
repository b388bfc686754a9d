"""Sessions of screens, facilitators and displays: so many of each place, the eldest makes room."""

from conference.core.ids import PartyId
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door import devices
from conference.server.door.access import Access
from conference.server.door.admission import Admission, Denial
from conference.server.record.store.entries import Code, Commit
from conference.server.wire.limits import Limits

CODES = [Code(f"SHOW{n}2", "screen", PartyId(n)) for n in range(2)]


def doors(sessions=()):
    return Access(CODES, sessions, password_hash="", display_code="", limits=Limits())


async def comes(access, secret, *, stored=True):
    """A screen that is let in, and whose session is stored, or cannot be."""
    admission = await access.admit(m.Hello(m.PROTOCOL_VERSION, Role.PARTY, secret), "h", 0)
    assert isinstance(admission, Admission)
    if admission.new is not None:
        (access.remember if stored else lambda _row: access.refuse(admission))(admission.new)
    return admission


async def is_in(access, admission):
    hello = m.Hello(m.PROTOCOL_VERSION, Role.PARTY, admission.token)
    return not isinstance(await access.admit(hello, "h", 0), Denial)


async def test_the_eldest_screen_of_too_many_makes_room_and_no_other_partys(monkeypatch):
    monkeypatch.setattr(devices, "MOST_DEVICES", 2)
    access = doors()
    other = await comes(access, "SHOW12")
    screens = [await comes(access, "SHOW02") for _ in range(2)]
    assert [one.ended for one in screens] == [(), ()]
    third = await comes(access, "SHOW02")
    assert third.ended == (screens[0].new.token,)
    assert [await is_in(access, one) for one in (other, *screens, third)] == [
        True, False, True, True,
    ]  # fmt: skip
    assert len(access.sessions()) == 3


async def test_whoever_was_to_make_room_stays_when_nothing_could_be_stored(monkeypatch):
    monkeypatch.setattr(devices, "MOST_DEVICES", 1)
    access = doors()
    first = await comes(access, "SHOW02")
    assert (await comes(access, "SHOW02", stored=False)).ended == (first.new.token,)
    assert await is_in(access, first)
    assert (await comes(access, "SHOW02")).ended == (first.new.token,)


async def test_sessions_of_before_the_start_count_and_who_left_does_not(monkeypatch):
    monkeypatch.setattr(devices, "MOST_DEVICES", 2)
    rows = [(await comes(doors(), "SHOW02")).new for _ in range(2)]
    access = doors(rows)
    access.change(Commit(ended=(rows[0].token,)))
    assert (await comes(access, "SHOW02")).ended == ()
    assert (await comes(access, "SHOW02")).ended == (rows[1].token,)
