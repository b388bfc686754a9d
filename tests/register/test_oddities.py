"""Rows of a file that are nobody, values that were changed, and ids that are nearly the same."""

from __future__ import annotations

import pytest

from conference.core.errors import TableError
from conference.register.intake import import_people
from conference.register.storage import Register

HEAD = "id,name,street,age\n"
PEOPLE = [f"M{at:02},Ann {at},{at} Elm Road,{'16-29' if at % 2 else '50+'}\n" for at in range(40)]


@pytest.fixture
def register(tmp_path):
    with Register(tmp_path, make=True) as found:
        yield found


def take(register, rows, **options):
    return import_people(register, [HEAD, *rows], "people.csv", **options)


@pytest.mark.parametrize("cell", ["Page 2", "Count: 40", "* = by phone"])
@pytest.mark.parametrize("at", [20, 40])
def test_a_row_of_one_cell_is_nobody(register, cell, at):
    with pytest.raises(TableError) as refused:
        take(register, [*PEOPLE[:at], f"{cell},,,\n", *PEOPLE[at:]])
    assert "nothing but" in str(refused.value) and f"line {at + 2}" in str(refused.value)
    assert len(register) == 0


def test_ids_without_anything_else_are_people_where_there_are_many(register):
    take(register, [*PEOPLE[:30], *(f"M{at},,,\n" for at in range(50, 60))])
    assert len(register) == 40


def test_a_row_of_kinds_is_remarked(register):
    done = take(register, ["text,text,text,text\n", *PEOPLE])
    assert done.remarks == ("Line 2: 'text' is taken for an id in id, though others have figures.",)


def test_a_row_with_most_cells_empty_is_remarked(register):
    text = ["id,name,street,age,town\n", *(f"{row[:-1]},Hal\n" for row in PEOPLE), "R1,,,7,\n"]
    done = import_people(register, text, "people.csv")
    assert done.remarks == (
        "Line 42: most cells are empty; take these lines out if they are nobody.",
    )


def test_a_value_in_place_of_one_that_is_near_is_remarked(register):
    take(register, PEOPLE)
    done = take(register, [row.replace("50+", "50") for row in PEOPLE], renew=True)
    assert done.remarks == (
        "In age, '50' replaces '50+'; if these are one value, write it as before.",
    )


def test_another_value_and_another_name_are_no_remark(register):
    take(register, PEOPLE)
    changed = [row.replace("50+", "16-29").replace("Ann", "Anne") for row in PEOPLE]
    assert take(register, changed, renew=True).remarks == ()


def test_ids_of_two_people_that_are_nearly_the_same_are_remarked(register):
    done = take(register, [*PEOPLE, "m 05,Zoe,1 Oak Row,50+\n"])
    assert done.remarks == (
        "'M05' and 'm 05' are taken for the ids of two people, though they are nearly the same.",
    )
    assert len(register) == 41
