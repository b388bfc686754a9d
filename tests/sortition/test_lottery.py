"""From quotas and people to a panel: commitment, draw, households, reserves."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from conference.core import merkle
from conference.core.chance import hash_key
from conference.core.errors import ConferenceError
from conference.sortition.commitment import pool_key, pseudonym_of, salt_of
from conference.sortition.drawing import lot_of_digits, lot_of_seed
from conference.sortition.lottery import Order, draw, prepare
from conference.sortition.people import PoolColumns, read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import read_quotas

QUOTAS = "feature,value,min,max\ngender,f,4,6\ngender,m,4,6\nage,young,3,6\nage,old,3,7\n"
KEY = pool_key([b"a pool"])


def make(people=60, homes=None, seed=1):
    random = np.random.default_rng(seed)
    lines = ["id,gender,age,home"]
    for i in range(people):
        home = i if homes is None else int(random.integers(homes))
        lines.append(f"p{i},{random.choice(['f', 'm'])},{random.choice(['young', 'old'])},h{home}")
    quotas = read_quotas(QUOTAS.splitlines())
    columns = PoolColumns(household=("home",) if homes else ())
    return quotas, read_pool(lines, quotas, columns)


def prepared(order=None, **options):
    quotas, pool = make(**options)
    return prepare(order or Order(10, entries=100), quotas, pool, KEY, Watch())


def test_the_merkle_root_is_that_of_the_published_lines():
    before = prepared()
    leaves = [merkle.leaf_hash(line.encode()) for line in before.published.lines()]
    assert before.commitment.pool_root == merkle.root(leaves).hex()
    path = merkle.inclusion_path(leaves, 7)
    root = bytes.fromhex(before.commitment.pool_root)
    assert merkle.verify_inclusion(root, len(leaves), 7, leaves[7], path)


@pytest.mark.parametrize("people", [10, 11, 31, 32, 33])
def test_roots_of_any_size_agree_with_the_record(people):
    quotas, pool = make(people)
    wide = quotas.changed([(0, 10)] * 4)
    before = prepare(Order(5, entries=10), wide, pool, KEY, Watch())
    leaves = [merkle.leaf_hash(line.encode()) for line in before.published.lines()]
    assert before.published.root == merkle.root(leaves).hex()


def test_a_person_finds_themselves_with_their_own_code_and_nobody_without():
    before = prepared()
    person = before.pool.ids[3]
    name = pseudonym_of(salt_of(KEY, person), person)
    assert name in set(before.published.pseudonyms)
    assert pseudonym_of("", person) not in set(before.published.pseudonyms)
    assert not any(person in line for line in before.published.lines())


def test_the_commitment_changes_with_everything_that_was_committed():
    order = Order(10, entries=100)
    base = prepared(order).commitment.digest()
    assert prepared(order).commitment.digest() == base
    assert prepared(replace(order, objective="nash")).commitment.digest() != base
    assert prepared(replace(order, list_seed="x")).commitment.digest() != base
    assert prepared(replace(order, digits_from="dice")).commitment.digest() != base
    assert prepared(order, seed=2).commitment.digest() != base


def test_in_a_list_of_panels_the_digits_are_all_there_is():
    before = prepared(Order(10, entries=100, kind="panels"))
    found = draw(before, lot_of_digits("42", 100))
    assert sorted(found.selected.tolist()) == before.panels[42].tolist()
    assert found.digest == draw(before, lot_of_digits("42", 100)).digest
    assert found.digest != draw(before, lot_of_digits("43", 100)).digest


def test_in_a_list_of_compositions_the_public_value_orders_the_people_of_a_type():
    before = prepared(Order(10, entries=100, kind="compositions"))
    found = draw(before, lot_of_digits("42", 100, "beacon"), reserves=2)
    composition = before.numbered.compositions[42]
    types = before.reduction.type_of
    assert Counter(types[found.selected].tolist()) == dict(
        zip(composition.types.tolist(), composition.seats.tolist(), strict=True)
    )
    for t, count in zip(composition.types.tolist(), composition.seats.tolist(), strict=True):
        names = [
            name
            for name, own in zip(before.published.pseudonyms, before.published.types, strict=True)
            if own == t
        ]
        names.sort(key=lambda name: hash_key("conference/sortition/order/1", "42:beacon", name))
        assert set(names[:count]) <= set(found.pseudonyms)
        ids = [before.pool.ids[p] for p in found.reserves[t]]
        assert [pseudonym_of(salt_of(KEY, i), i) for i in ids] == names[count : count + 2]


def test_a_seed_makes_fair_digits_and_the_whole_panel():
    before = prepared(Order(10, entries=100, kind="compositions"))
    drawn = {lot_of_seed(f"seed {i}", 100).number for i in range(2_000)}
    assert drawn == set(range(100))
    one, two = (draw(before, lot_of_seed("a", 100)) for _ in range(2))
    assert one.digest == two.digest


@pytest.mark.parametrize("digits", ["", "4", "042", "4x", "-1", "１２", "9.9"])
def test_digits_that_name_no_entry_are_refused(digits):
    with pytest.raises(ConferenceError) as refused:
        lot_of_digits(digits, 100)
    assert refused.value.code == "bad_digits"


@pytest.mark.parametrize("kind", ["panels", "compositions"])
def test_nobody_is_drawn_twice_from_one_address(kind):
    before = prepared(Order(10, entries=60, kind=kind), people=80, homes=30)
    assert before.reduction.strata.exact_households
    for number in range(60):
        found = draw(before, lot_of_digits(f"{number:02}", 60, "b"))
        homes = before.pool.household[found.selected]
        assert len(set(homes[homes >= 0].tolist())) == (homes >= 0).sum()
        seats = np.bincount(
            before.reduction.type_of[found.selected], minlength=len(before.reduction.strata)
        )
        assert before.reduction.strata.fits(seats)


def test_realised_chances_are_those_of_the_list_person_by_person():
    before = prepared(Order(10, entries=100))
    listed = np.bincount(before.panels.ravel(), minlength=60) / 100
    assert (listed == before.chance).all()
    assert before.realised.deviation == pytest.approx(np.abs(listed - before.fair).max())
    assert before.realised.without == 0


def test_over_many_public_values_everyone_of_a_type_is_drawn_alike():
    before = prepared(Order(10, entries=10, kind="compositions"), people=40)
    times = np.zeros(40)
    for i in range(1_500):
        times[draw(before, lot_of_seed(f"value {i}", 10), 0).selected] += 1
    expected = before.chance * 1_500
    spread = np.sqrt(expected * (1 - before.chance))
    assert (np.abs(times - expected) < 5 * spread + 1e-9).all()
