"""People's files: what is kept of them, and what is wrong with them."""

from __future__ import annotations

import numpy as np
import pytest

from conference.core.errors import ConferenceError, TableError
from conference.sortition.identity import read_list
from conference.sortition.people import PoolColumns, people_rows, read_pool
from conference.sortition.quotas import read_quotas
from conference.sortition.strata import reduce_pool

QUOTAS = read_quotas(
    "feature,value,min,max\ngender,f,0,9\ngender,m,0,9\nage,young,0,9\nage,old,0,9\n".splitlines()
)


def read(text, columns=PoolColumns()):  # noqa: B008
    return read_pool(text.splitlines(keepends=True), QUOTAS, columns, source="people.csv")


def listed(text, *columns):
    return read_list(text.splitlines(keepends=True), "list.csv", columns)


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
        (3, "id"), (4, "id"), (5, "age"), (5, "gender"), (7, ""), (9, "age"),
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


def test_a_fault_is_told_once_with_how_often_it_is_there():
    with pytest.raises(TableError) as refused:
        read("gender,age\n" + "q,old\n" * 5_000)
    assert [str(fault) for fault in refused.value.faults] == [
        "line 2, column gender: 'q' has no quota; there are f, m (5000 times: lines 2 to 5001)"
    ]


def test_many_kinds_of_faults_are_counted_and_not_all_listed():
    with pytest.raises(TableError) as refused:
        read("gender,age\n" + "".join(f"q{n}z,old\n" for n in range(5_000)))
    assert len(refused.value.faults) == 201
    assert "4800 further" in refused.value.faults[-1].reason


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
    assert pool.positions(listed("2\n")).tolist() == [1]
    with pytest.raises(ConferenceError) as refused:
        pool.positions(listed("2\n9\n"))
    assert refused.value.code == "unknown_people"
    assert "9" in refused.value.sentence


@pytest.mark.parametrize(
    "name",
    ["Participant ID", "participant_no", "Member No.", "Membership number", "Ref", "URN",
     "Unique ID", "Teilnehmer-Nr", "Teilnehmernummer", "Mitgliedsnummer", "N° d’adhérent",
     "Numéro de participant", "lfd. Nr.", "Respondent #ID"],
)  # fmt: skip
def test_the_ids_are_found_under_the_names_that_people_give_them(name):
    pool = read(f"First name,{name},gender,age\nAnn,012,f,old\nBen,034,m,old\n")
    assert list(pool.ids) == ["012", "034"]
    assert pool.id_name == name
    assert pool.remarks == ()


def test_who_is_numbered_is_told_so_and_which_column_may_have_ids():
    pool = read("badge,home,gender,age\nA-1,4 Low St,f,old\nA-2,4 Low St,m,old\n")
    assert pool.numbered
    [told] = pool.remarks
    assert "people are numbered from 1" in told
    assert "'badge'" in told


def test_ids_of_numbered_people_are_refused_unless_they_are_called_rows():
    pool = read("gender,age\nf,old\nm,young\n")
    assert pool.positions(listed("row\n2\n")).tolist() == [1]
    with pytest.raises(ConferenceError) as refused:
        pool.positions(listed("2\n"))
    assert refused.value.code == "row_numbers"
    pool = read("id,gender,age\n2,f,old\n1,m,young\n")
    with pytest.raises(ConferenceError) as refused:
        pool.positions(listed("row\n2\n"))
    assert refused.value.code == "row_numbers"


@pytest.mark.parametrize(
    ("cell", "position"),
    [("12", 0), ("12.0", 0), ('"12,0"', 0), ("012", 0), ("7", 1), ("0007", 1), ("1.23E+5", 3),
     ("m05", 4), ("M05", 4)],
)  # fmt: skip
def test_what_a_spreadsheet_made_of_an_id_is_that_id(cell, position):
    people = "".join(f"{person},f,old\n" for person in ("012", "7", "70", "123456", "M05"))
    wanted = listed(f"id\n{cell}\n")
    pool = read(f"id,gender,age\n{people}")
    assert pool.positions(wanted).tolist() == [position]
    exact = cell in pool.ids
    assert len(wanted.remarks.told()) == (not exact)


@pytest.mark.parametrize("cell", ["12", "1.2E+5", "99", "m5"])
def test_what_fits_nobody_or_several_is_refused_by_name_and_line(cell):
    people = "".join(f"{person},f,old\n" for person in ("012", "0012", "123456", "119999", "M05"))
    pool = read(f"id,gender,age\n{people}")
    with pytest.raises(ConferenceError) as refused:
        pool.positions(listed(f"id\n012\n{cell}\n"))
    assert f"{cell} (line 3" in refused.value.sentence


def test_headers_totals_and_notes_of_a_list_are_no_ids():
    pool = read("Participant ID,gender,age\n009,f,old\n010,m,old\n")
    for text in (
        "Participant ID,Name\n009,x\n\nTotal: 1,\n",
        "Participant ID\n009\n\nTotal: 1\n",
        "Those who declined\n9\nas of the 14th of May\n",
    ):
        wanted = listed(text, pool.id_name)
        assert pool.positions(wanted).tolist() == [0]
        assert any("left out" in told for told in wanted.remarks.told())


def test_somebody_again_with_the_same_cells_is_left_out_and_two_with_one_id_are_refused():
    rows = ["id,gender,age\n", "1,f,old\n", "2,m,old\n", "1, f,old\n"]
    pool = read("".join(rows))
    assert list(pool.ids) == ["1", "2"]
    assert pool.remarks == (
        "Line 4: left out, '1' is there again with the same cells, first on line 2.",
    )
    assert pool.figures.twice == 1
    with pytest.raises(TableError) as refused:
        read("".join([*rows, "2,m,young\n"]))
    fault = "line 5, column id: the id '2' is there twice, first on line 3, with another age"
    assert f"{fault} ('old' and 'young')" in refused.value.sentence


def test_one_name_and_address_with_two_ids_is_remarked():
    text = "id,name,address,gender,age\n1,Ann Lee,4 Low St,f,old\n2,ann lee,4 Low St,f,old\n"
    assert any("lines 2 and 3" in told for told in read(text).remarks)
    assert read(text.replace("ann", "Bea")).remarks == ()


def test_the_rows_of_people_are_those_that_were_read():
    text = (
        "Sign-ups\n\nid,gender,age,,ticked\n1,f,old,,TRUE\n\n1,f,old,,TRUE\nid,gender,age,,ticked\n"
        "2,m,old,,\n,,,,FALSE\nTotal,2,,,\n"
    )
    pool = read(text)
    head, rows = people_rows(text.splitlines(keepends=True), QUOTAS, pool)
    assert head == ["id", "gender", "age", "ticked"]
    assert [(at, cells[0]) for at, cells in rows] == [(0, "1"), (1, "2")]
    assert len(pool.remarks) == 5


def test_a_band_with_another_dash_is_the_same_and_a_date_is_named_once():
    quotas = read_quotas("feature,value,min,max\nage,10-14,0,9\nage,50+,0,9\n".splitlines())
    pool = read_pool(["id,age\n", "1,10\u201314\n", "2,50+\n"], quotas)
    assert pool.profile_of.tolist() == [0, 1]
    with pytest.raises(TableError) as refused:
        read_pool(["id,age\n", *(f"{n},14-Oct\n" for n in range(12))], quotas)
    [fault] = refused.value.faults
    assert "'14-Oct' has no quota; the quota 10-14 is near" in fault.reason
    assert "12 times: lines 2 to 13" in fault.reason
