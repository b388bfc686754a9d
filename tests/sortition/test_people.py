"""People's files: what is kept of them, and what is wrong with them."""

from __future__ import annotations

import numpy as np
import pytest

from conference.core.errors import ConferenceError, TableError
from conference.sortition.people import PoolColumns, read_pool
from conference.sortition.quotas import read_quotas
from conference.sortition.strata import reduce_pool

QUOTAS = read_quotas(
    "feature,value,min,max\ngender,f,0,9\ngender,m,0,9\nage,young,0,9\nage,old,0,9\n".splitlines()
)


def read(text, columns=PoolColumns()):  # noqa: B008
    return read_pool(text.splitlines(keepends=True), QUOTAS, columns, source="people.csv")


def test_without_an_id_column_people_are_numbered_from_one():
    pool = read("Age, GENDER ,note\nYoung,F,x\n old ,m,y\n")
    assert list(pool.ids) == ["1", "2"]
    assert pool.numbered
    assert [pool.profiles[p] for p in pool.profile_of] == [(0, 0), (1, 1)]


@pytest.mark.parametrize("name", ["id", "ID", "nationbuilder_id", "person_id"])
def test_a_column_with_a_known_name_holds_the_ids(name):
    pool = read(f"{name},gender,age\np7,f,old\np3,m,old\n")
    assert list(pool.ids) == ["p7", "p3"]
    assert not pool.numbered


def test_a_named_column_holds_the_ids():
    pool = read("id,code,gender,age\n1,x,f,old\n1,y,m,old\n", PoolColumns(id="Code"))
    assert list(pool.ids) == ["x", "y"]


def test_every_fault_is_listed_at_once_with_line_and_column():
    with pytest.raises(TableError) as refused:
        read("id,gender,age\n1,f,old\n1,m,old\n,f,old\n4,x,\n5,f\n6,f,old,z\n\n8,f,ancient\n")
    assert [(f.row, f.column) for f in refused.value.faults] == [
        (3, "id"), (4, "id"), (5, "age"), (5, "gender"), (6, ""), (7, ""), (9, "age"),
    ]  # fmt: skip


def test_lines_are_those_of_an_editor_even_after_a_cell_of_two_lines():
    with pytest.raises(TableError) as refused:
        read('id,gender,age,note\n1,f,old,"two\nlines"\n2,q,old,\n')
    assert [(f.row, f.column) for f in refused.value.faults] == [(4, "gender")]


def test_missing_and_double_columns_are_named_together():
    with pytest.raises(TableError) as refused:
        read("id,id,gender,Gender\n1,1,f,f\n")
    assert sorted(f.column for f in refused.value.faults) == ["age", "gender", "id"]


@pytest.mark.parametrize("text", ["", "gender,age\n", "gender,age\n\n\n"])
def test_a_file_without_people_is_refused(text):
    with pytest.raises(TableError):
        read(text)


def test_a_million_faults_are_counted_and_not_all_listed():
    with pytest.raises(TableError) as refused:
        read("gender,age\n" + "q,old\n" * 5_000)
    assert len(refused.value.faults) == 1_001
    assert "4000 further" in refused.value.faults[-1].reason


def test_only_the_trained_may_be_drawn():
    columns = PoolColumns(trained="training")
    pool = read("gender,age,training\nf,old,Yes\nf,old,no\nm,old,\nm,old,X\n", columns)
    assert pool.eligible.tolist() == [True, False, False, True]
    with pytest.raises(TableError):
        read("gender,age,training\nf,old,perhaps\n", columns)


def test_households_are_addresses_that_two_share():
    text = "gender,age,street,no\nf,old,A St,1\nm,old,a  st ,1\nf,old,A St,2\nf,old,,\nm,old,,\n"
    pool = read(text, PoolColumns(household=("street", "no")))
    assert pool.household.tolist() == [0, 0, -1, -1, -1]


def test_people_of_like_households_are_one_type_and_a_class_has_no_more_seats_than_homes():
    text = "gender,age,home\n" + "".join(f"f,old,{h}\nm,old,{h}\n" for h in "abc") + "f,old,z\n"
    pool = read(text, PoolColumns(household=("home",)))
    strata = reduce_pool(pool, QUOTAS, 3).strata
    assert sorted(strata.counts.tolist()) == [1, 3, 3]
    couples = [t for t, label in enumerate(strata.labels) if "household" in label]
    seats = np.zeros(3, dtype=np.int64)
    seats[couples] = [2, 1]
    assert strata.fits(seats)
    seats[couples] = [2, 2]
    assert not reduce_pool(pool, QUOTAS, 4).strata.fits(seats)


def test_those_who_hold_seats_are_taken_off_the_bounds():
    pool = read("gender,age\nf,old\nm,old\nf,young\n")
    strata = reduce_pool(pool, QUOTAS, 4, [(0, 1), (0, 0)]).strata
    assert strata.seats == 2
    assert strata.high.tolist() == [7, 9, 8, 8]
    with pytest.raises(ConferenceError) as refused:
        reduce_pool(pool, QUOTAS, 2, [(0, 1), (0, 0)])
    assert refused.value.code == "no_seats"


def test_types_do_not_depend_on_the_order_of_the_file():
    one = read("id,gender,age\n1,f,old\n2,m,young\n3,f,young\n")
    two = read("id,gender,age\n3,f,young\n2,m,young\n1,f,old\n")
    assert reduce_pool(one, QUOTAS, 1).strata.labels == reduce_pool(two, QUOTAS, 1).strata.labels


def test_strangers_on_a_list_are_named():
    pool = read("id,gender,age\n1,f,old\n2,m,young\n")
    assert pool.positions(["2"], "list").tolist() == [1]
    with pytest.raises(ConferenceError) as refused:
        pool.positions(["2", "9"], "list")
    assert refused.value.code == "unknown_people"
    assert "9" in refused.value.sentence
