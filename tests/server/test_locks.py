"""What wrong secrets cost: by network, by site, by kind; and who is forgotten of too many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.server.door import locks as door
from conference.server.door.locks import (
    HIGH_PER_MINUTE,
    Debts,
    Kind,
    Locks,
    Pace,
    site_of,
)
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.long

HERE = "192.0.2.7"


def sent(locks, count, *, kind=Kind.PERSON, address=HERE, now=0.0):
    """How many of so many wrong ones are within bounds."""
    return sum(not locks.wrong(kind, address, now) for _ in range(count))


def test_twenty_at_once_then_one_a_second():
    locks = Locks(Limits())
    assert sent(locks, 100) == 20
    assert sent(locks, 100, now=1.0) == 1
    assert sent(locks, 100, now=11.0) == 10
    assert sent(locks, 100, now=1000.0) == 20


def test_the_wait_that_is_told_is_as_long_as_it_takes():
    locks = Locks(Limits())
    sent(locks, 20)
    wait = locks.wrong(Kind.PERSON, HERE, 0.25)
    assert wait == pytest.approx(0.75)
    assert locks.wrong(Kind.PERSON, HERE, 0.24 + wait) > 0
    assert locks.wrong(Kind.PERSON, HERE, 0.26 + wait) == 0


def test_one_typing_error_every_two_seconds_is_never_too_many():
    locks = Locks(Limits())
    assert all(not locks.wrong(Kind.PERSON, HERE, 2.0 * n) for n in range(1000))


def test_kinds_and_networks_are_counted_apart():
    locks = Locks(Limits())
    for kind in Kind:
        assert sent(locks, 30, kind=kind) == 20
    assert sent(locks, 30, address="192.0.2.8") == 20


def test_the_networks_of_one_site_together_may_send_ten_times_as_many():
    locks = Locks(Limits())
    within = [sent(locks, 20, address=f"2001:db8:1:{n:x}::1") for n in range(30)]
    assert within == [20] * 10 + [0] * 20
    assert sent(locks, 20, address="2001:db8:2::1") == 20


@pytest.mark.parametrize(
    ("network", "site"),
    [
        ("2001:db8:1:2::/64", "2001:db8:1::/48"),
        ("fe80::/64", "fe80::/48"),
        ("192.0.2.7", ""),
        ("", ""),
        ("no:address", ""),
    ],
)
def test_a_site_is_a_48_of_ipv6(network, site):
    assert site_of(network) == site


@pytest.fixture
def most(monkeypatch):
    """How many networks are remembered: a twentieth of the usual, and as many at once forgotten."""
    for name in ("MOST_NETWORKS", "FORGOTTEN_AT_ONCE"):
        monkeypatch.setattr(door, name, getattr(door, name) // 20)
    return door.MOST_NETWORKS


def test_over_more_networks_than_are_remembered_nearly_all_guesses_are_too_many(most):
    locks, networks, rounds = Locks(Limits()), most + 1, 60
    addresses = [f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}" for n in range(networks)]
    within = sum(
        not locks.wrong(Kind.PERSON, address, turn / 10)
        for turn in range(rounds)
        for address in addresses
    )
    remembered = networks * 26  # twenty at once, and one a second for six seconds
    assert within <= remembered
    assert sent(locks, 20, address="192.0.2.99", now=1000.0) == 20


def test_of_too_many_networks_who_owes_least_is_forgotten(most):
    debts = Debts(rate=1.0, burst=20)
    for _ in range(20):
        assert debts.owe("eldest", 0.0) == 0
    for number in range(3 * most):
        assert debts.owe(f"network {number}", 0.0) == 0
    assert debts.owe("eldest", 0.0) > 0


@given(st.lists(st.floats(0, 5), max_size=60), st.integers(1, 5))
def test_never_more_than_the_burst_and_the_rate_allow(gaps, burst):
    debts, now, within = Debts(rate=1.0, burst=burst), 0.0, 0
    for gap in gaps:
        now += gap
        within += not debts.owe(HERE, now)
    assert within <= burst + now + 1e-6


def test_the_pace_of_a_minute_fades():
    pace = Pace()
    for _ in range(600):
        pace.add(10.0)
    assert pace.per_minute(10.0) == pytest.approx(600)
    assert 200 < pace.per_minute(70.0) < 250
    assert pace.per_minute(1000.0) < 0.001


def test_only_a_high_pace_of_the_whole_event_is_worth_a_word():
    locks = Locks(Limits())
    for number in range(HIGH_PER_MINUTE - 1):
        locks.wrong(Kind.PERSON, f"10.0.0.{number}", 5.0)
    assert locks.high(5.0) == 0
    for number in range(HIGH_PER_MINUTE):
        locks.wrong(Kind.DESK, f"10.0.1.{number}", 5.0)
    assert locks.high(5.0) == 2 * HIGH_PER_MINUTE - 1
    assert locks.high(90.0) == 0
