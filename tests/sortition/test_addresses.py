"""Addresses as people write them: which are one home, which are not, and which nearly are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.sortition.addresses import Addresses, is_near
from conference.sortition.homes import Homes
from conference.sortition.people import PoolColumns, read_pool
from conference.sortition.quotas import read_quotas

BOTH = Addresses(["address", "postcode"])

ALIKE = [
    ["4 Low St|HA1 1AA", "4 Low Street|HA11AA", "4, Low st.|ha1 1aa ", "No. 4 LOW STREET|HA1-1AA"],
    ["Flat 1, 9 Hill Rd|MA2 2BB", "Flat 1 9 Hill Road|MA2 2BB", "9 Hill Road, Apt 1|MA2 2BB",
     "9 Hill Rd #1|MA2 2BB", "9 Hill Road Apt. #1|MA2 2BB", "Apartment 1, 9 Hill Rd.|MA22BB"],
    ["1a High St|A1", "1 A High Street|A1", "1A, High Street|A1"],
    ["12 St John's Rd|A1", "12 Saint Johns Road|A1", "12 St. John\u2019s Road|A1"],
    ["Hauptstr. 5|12345", "Hauptstraße 5|D-12345", "Haupt Str. 5|12345", "HAUPTSTRASSE 5|12 345",
     "Haupt-Straße 5|DE-12345"],
    ["Müllerstr. 3 a|8000", "Muellerstraße 3a|CH-8000", "Mu\u0308llerstrasse 3A|8000"],
    ["12 r. de la Paix|75002", "12, rue de la Paix|75 002", "12 RUE DE LA PAIX|F-75002"],
    ["3 bd de l'Église|1000", "3 Boulevard de l\u2019Eglise|1000", "3, boul. de l'eglise|1000"],
    ["4 bis av. Foch|75016", "4bis avenue Foch|75016"],
    ["12/3 Ringstraße|1010", "12 / 3 Ringstr.|1010"],
    ["Unit 2/14 Smith St|2000", "2/14 Smith Street|2000"],
    ["4 N Main St|10001", "4 North Main Street|10001"],
    ["4 Low St, HA1 1AA|HA1 1AA", "4 Low Street HA11AA|HA1 1AA"],
]  # fmt: skip

APART = [
    ("12 High St|A1", "12A High St|A1"),
    ("12A High St|A1", "12B High St|A1"),
    ("12 High St|A1", "1 2 High St|A1"),
    ("12-14 High St|A1", "12 High St|A1"),
    ("Flat 1, 11 High St|A1", "Flat 11, 1 High St|A1"),
    ("4 bis av. Foch|75016", "4 av. Foch|75016"),
    ("12/3 Ringstr.|1010", "123 Ringstr.|1010"),
    ("4 Low St|HA1 1AA", "4 Low St|HA1 1AB"),
    ("4 Low St|HA1 1AA", "4 Low Road|HA1 1AA"),
]

NEAR = [
    ("8 New Road|A1", "8 New Rod|A1"),
    ("8 Mill Road|A1", "8 Hill Road|A1"),
    ("8 Mill Road|A1", "8 Mlil Road|A1"),
    ("4 Low|A1", "4 Low Street|A1"),
    ("Rose Cottage, Church Lane|A1", "Church Lane|A1"),
]


def cells(text):
    return text.split("|")


@pytest.mark.parametrize("texts", ALIKE)
def test_one_home_in_many_ways(texts):
    assert len({BOTH.home(cells(text)) for text in texts}) == 1
    assert len({BOTH.likeness(cells(text)) for text in texts}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_homes_are_two(one, other):
    assert BOTH.home(cells(one)) != BOTH.home(cells(other))


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_slips_are_near_and_not_the_same(one, other):
    first, second = BOTH.home(cells(one)), BOTH.home(cells(other))
    assert first != second
    assert is_near(first, second)
    assert is_near(second, first)


@pytest.mark.parametrize(("one", "other"), APART[:-2])
def test_other_numbers_are_not_near(one, other):
    assert not is_near(BOTH.home(cells(one)), BOTH.home(cells(other)))


@pytest.mark.parametrize(
    ("names", "row", "there"),
    [
        (["address", "postcode"], ["4 Low St", "HA1 1AA"], True),
        (["address", "postcode"], ["", "HA1 1AA"], None),
        (["address", "postcode"], ["4 Low St", ""], None),
        (["address", "postcode"], ["-", "n/a"], False),
        (["address", "postcode"], ["No fixed address", "HA1 1AA"], None),
        (["Street", "Flat", "Town", "Post code"], ["4 Low St", "", "", "HA1 1AA"], True),
        (["street", "town"], ["4 Low St", ""], None),
        (["Straße", "Hausnummer", "PLZ", "Ort"], ["Ringstr.", "", "1010", "Wien"], None),
        (["address"], ["4 Low St"], True),
        (["flat"], ["4"], True),
        (["address"], [""], False),
    ],
)
def test_half_an_address_is_none(names, row, there):
    assert Addresses(names).is_there(row) is there


@given(st.lists(st.tuples(st.sampled_from([t for ts in ALIKE for t in ts] + [a for a, _ in APART]),
                          st.integers(0, 1)), max_size=40))  # fmt: skip
def test_households_are_those_of_the_forms_that_are_compared(people):
    rows = [cells(text) if kept else ["", cells(text)[1]] for text, kept in people]
    homes = Homes(BOTH)
    for begin in range(0, len(rows), 7):
        homes.extend([list(column) for column in zip(*rows[begin : begin + 7], strict=True)])
    found = homes.households()
    forms = [BOTH.home(row) if row[0] else None for row in rows]
    for one, form in enumerate(forms):
        mates = [other for other, same in enumerate(forms) if form is not None and same == form]
        number = found.numbers[one]
        shared = [] if number < 0 else [o for o, n in enumerate(found.numbers) if n == number]
        assert shared == (mates if len(mates) > 1 else [])
    assert found.half == sum(not kept for _, kept in people)


def test_the_rule_of_older_draws_compares_letters_blanks_and_case():
    old = Addresses(["address"], rule=1)
    assert old.home(["4  low st"]) == old.home(["4 Low St "])
    assert old.home(["4 Low St"]) != old.home(["4 Low Street"])


def test_what_a_pool_says_of_its_addresses():
    quotas = read_quotas(["feature,value,min,max\n", "sex,f,0,9\n"])
    lines = [
        "id,sex,address,postcode\n", "1,f,4 Low St,HA1 1AA\n", "2,f,4 Low Street,HA11AA\n",
        "3,f,8 New Rd,B2\n", "4,f,8 New Rod,B2\n", "5,f,,C3\n", "6,f,,C3\n", "7,f,9 Elm Rd,D4\n",
    ]  # fmt: skip
    pool = read_pool(lines, quotas, PoolColumns(household=("address", "postcode")))
    assert pool.household.tolist() == [0, 0, -1, -1, -1, -1, -1]
    assert (pool.figures.half, pool.figures.near) == (2, 1)
    assert any("2 people have half an address" in told for told in pool.remarks)
    assert any("taken for two: '8 New Rd, B2' (line 4)" in told for told in pool.remarks)
    assert any("in two ways: '4 Low St, HA1 1AA' (line 2)" in told for told in pool.remarks)
    old = read_pool(lines, quotas, PoolColumns(household=("address", "postcode"), rule=1))
    assert old.household.tolist() == [-1, -1, -1, -1, 0, 0, -1]
    assert old.remarks == ()
