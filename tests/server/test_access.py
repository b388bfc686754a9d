"""Who is let in: codes, tokens, the password, and the lock after many wrong ones."""

from hashlib import sha256
from typing import get_args

import argon2
import pytest

from conference.core.codes import holds
from conference.core.ids import PartyId, PersonId
from conference.deliberation.breakouts.commands import ReportRoom
from conference.deliberation.commands import Command
from conference.deliberation.decide import may_ask
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.close_codes import CloseCode
from conference.protocol.messages import Role
from conference.server.door.access import Access, make_codes
from conference.server.door.admission import Admission, Denial
from conference.server.record.store.entries import Code, SessionRow
from conference.server.wire.limits import Limits, network_of

HERE = "127.0.0.1"
HASH = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("right")


@pytest.fixture
def access():
    codes = [Code("ABC234", "person", PartyId(3)), Code("WXYZ2345", "facilitator", PartyId(3))]
    token = SessionRow(sha256(b"d" * 32).digest(), "desk", -1, PersonId(0))
    limits = Limits(wrong_codes=3)
    return Access(codes, [token], password_hash=HASH, display_code="SHOW2345", limits=limits)


def hello(role, secret="", version=m.PROTOCOL_VERSION):
    return m.Hello(version, role, secret)


@pytest.mark.parametrize("typed", ["ABC234", " abc 234 ", "abc-234"])
async def test_a_code_is_read_kindly(access, typed):
    admission = await access.admit(hello(Role.PERSON, typed), HERE, 0)
    assert isinstance(admission, Admission)
    assert admission.party == 3
    assert admission.person is not None
    assert admission.new is not None


@pytest.mark.parametrize(
    ("role", "secret"),
    [
        (Role.PERSON, "WXYZ2345"),
        (Role.FACILITATOR, "ABC234"),
        (Role.PARTY, "ABC234"),
        (Role.PERSON, "NOTHING"),
        (Role.PERSON, ""),
        (Role.DISPLAY, "ABC234"),
        (Role.DESK, "wrong"),
        (Role.DESK, ""),
        (Role.PERSON, "d" * 32),
        (Role.DISPLAY, ""),
    ],
)
async def test_a_secret_of_another_role_opens_nothing(access, role, secret):
    denial = await access.admit(hello(role, secret), HERE, 0)
    assert isinstance(denial, Denial)
    assert denial.close is CloseCode.WRONG_CODE


@pytest.mark.parametrize(
    ("role", "secret"),
    [
        (Role.FACILITATOR, "WXYZ2345"),
        (Role.PARTY, "wxyz-2345"),
        (Role.DESK, "right"),
        (Role.DESK, "d" * 32),
        (Role.DISPLAY, "show2345"),
        (Role.OBSERVER, ""),
    ],
)
async def test_the_right_secret_opens(access, role, secret):
    assert isinstance(await access.admit(hello(role, secret), HERE, 0), Admission)


async def test_a_token_opens_from_when_it_is_stored_and_for_its_role_only(access):
    admission = await access.admit(hello(Role.PERSON, "ABC234"), HERE, 0)
    again = hello(Role.PERSON, admission.token)
    assert isinstance(await access.admit(again, HERE, 0), Denial)
    access.remember(admission.new)
    known = await access.admit(again, HERE, 0)
    assert (known.party, known.person, known.new) == (3, admission.person, None)
    assert isinstance(await access.admit(hello(Role.FACILITATOR, admission.token), HERE, 0), Denial)
    assert admission.token.encode() not in admission.new.token


RIGHT = [
    (Role.PERSON, "ABC234"),
    (Role.FACILITATOR, "WXYZ2345"),
    (Role.PARTY, "WXYZ2345"),
    (Role.DISPLAY, "SHOW2345"),
    (Role.DESK, "right"),
    (Role.DESK, "d" * 32),
]


@pytest.mark.parametrize("guessed", [Role.PERSON, Role.FACILITATOR, Role.DISPLAY, Role.DESK])
async def test_however_many_wrong_ones_came_from_an_address_every_right_one_lets_in(
    access, guessed
):
    wrong = [await access.admit(hello(guessed, f"WRONG{n}"), HERE, 0) for n in range(100)]
    assert [denial.code for denial in wrong[3:]] == ["locked"] * 97
    for role, secret in RIGHT:
        assert isinstance(await access.admit(hello(role, secret), HERE, 0), Admission)
    assert isinstance(access.look_up("ABC234", HERE, 0), Code)


async def test_one_wrong_code_too_many_is_told_when_the_next_is_answered(access):
    for _ in range(3):
        denial = await access.admit(hello(Role.PERSON, "WRONG2"), HERE, 0)
        assert denial.close is CloseCode.WRONG_CODE
    locked = await access.admit(hello(Role.PERSON, "WRONG2"), HERE, 0.4)
    assert (locked.code, locked.close, locked.retry_ms) == ("locked", CloseCode.TOO_MUCH, 600)
    assert "not right" in locked.sentence
    assert "in a second." in locked.sentence
    assert (await access.admit(hello(Role.PERSON, "WRONG2"), HERE, 1.0)).code == "wrong_code"


async def test_wrong_codes_of_one_kind_use_up_nothing_of_another(access):
    for _ in range(9):
        await access.admit(hello(Role.PERSON, "WRONG2"), HERE, 0)
    for role in (Role.FACILITATOR, Role.DISPLAY, Role.DESK):
        denial = await access.admit(hello(role, "WRONG2"), HERE, 0)
        assert denial.close is CloseCode.WRONG_CODE
    assert access.look_up("WRONG2", HERE, 0).code == "locked"


async def test_a_right_password_is_no_wrong_one(access):
    for _ in range(5):
        assert isinstance(await access.admit(hello(Role.DESK, "right"), HERE, 0), Admission)


async def test_the_addresses_of_one_home_are_counted_together(access):
    for number in range(3):
        await access.admit(hello(Role.PERSON, "WRONG2"), f"2001:db8::{number}", 0)
    locked = await access.admit(hello(Role.PERSON, "WRONG2"), "2001:db8::99", 0)
    assert locked.code == "locked"
    other = await access.admit(hello(Role.PERSON, "WRONG2"), "2001:db8:0:1::1", 0)
    assert other.code == "wrong_code"


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("no:address", "no:address"),
    ],
)
def test_an_address_stands_for_its_network(address, network):
    assert network_of(address) == network


async def test_a_display_code_of_any_letters_is_wrong_and_no_fault(access):
    denial = await access.admit(hello(Role.DISPLAY, "\u00c4\u4e00"), HERE, 0)
    assert denial.close is CloseCode.WRONG_CODE


async def test_a_token_of_another_conference_is_wrong_but_no_guess(access):
    for _ in range(5):
        denial = await access.admit(hello(Role.PERSON, "e" * 32), HERE, 0)
        assert denial.close is CloseCode.WRONG_CODE
    assert isinstance(await access.admit(hello(Role.PERSON, "ABC234"), HERE, 0), Admission)


async def test_another_version_is_told_to_load_the_page_again(access):
    denial = await access.admit(hello(Role.OBSERVER, version=99), HERE, 0)
    assert denial.close is CloseCode.OTHER_VERSION
    assert denial.close.is_final


def test_codes_are_all_different_and_have_a_check_letter():
    codes = make_codes([PartyId(n) for n in range(500)])
    assert len({row.code for row in codes}) == 1500
    assert {(row.role, len(row.code)) for row in codes} == {
        ("person", 9),
        ("facilitator", 13),
        ("screen", 9),
    }
    assert all(holds(row.code) for row in codes)


async def test_a_new_code_lets_in_with_a_letter_that_looks_alike():
    code = Code("K7MPQW8R5", "person", PartyId(3))
    access = Access([code], [], password_hash="", display_code="", limits=Limits())
    for typed in ("K7MPQW8R5", "k7m p0w 8r5"):
        assert isinstance(await access.admit(hello(Role.PERSON, typed), HERE, 0), Admission)
        assert access.look_up(typed, HERE, 0) == code


async def test_the_code_of_a_screen_opens_the_screen_alone():
    codes = [Code("SHOW02", "screen", PartyId(3)), Code("WXYZ2345", "facilitator", PartyId(3))]
    access = Access(codes, [], password_hash="", display_code="", limits=Limits())
    assert access.screen_code(PartyId(3)) == "SHOW02"
    assert access.screen_code(PartyId(4)) == ""
    assert (await access.admit(hello(Role.PARTY, "SHOW02"), HERE, 0)).party == 3
    assert (await access.admit(hello(Role.PARTY, "WXYZ2345"), HERE, 0)).party == 3
    for role in (Role.FACILITATOR, Role.PERSON, Role.DESK, Role.DISPLAY):
        denial = await access.admit(hello(role, "SHOW02"), HERE, 0)
        assert denial.close is CloseCode.WRONG_CODE


def test_the_screen_of_a_party_says_how_far_the_room_is_and_may_ask_for_nothing_else():
    screen = Sender(Role.PARTY, PartyId(3))
    assert [kind for kind in get_args(Command) if may_ask(screen, kind)] == [ReportRoom]
