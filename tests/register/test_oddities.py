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


def test_a_row_of_kinds_is_remarked_in_a_short_table(register):
    done = take(register, ["----,----,----,----\n", *PEOPLE[:2]])
    assert "'----' is taken for an id" in done.remarks[0]


def test_a_file_of_others_takes_nobody_out(register):
    take(register, PEOPLE)
    with pytest.raises(TableError, match="nobody in it is in the register"):
        take(register, ["X1,Zoe,1 Oak Row,50+\n"], withdraw=True)
    assert len(register) == 40


def test_people_without_ids_are_not_there_twice_in_another_case(register):
    import_people(register, ["name,town\n", "Ann,Hal\n"], "one.csv")
    with pytest.raises(TableError, match="somebody with the same cells"):
        import_people(register, ["name,town\n", "ANN ,hal\n"], "two.csv")


def test_lines_that_are_one_cell_each_are_refused(register):
    with pytest.raises(TableError, match="in quotes as a whole"):
        import_people(register, ['"id,name"\n', '"1,Ann"\n'], "people.csv")


def test_another_column_that_may_have_the_ids_is_named(register):
    text = ["Response ID,Member No,town\n", "1,M1,Hal\n", "2,M2,Hal\n"]
    done = import_people(register, text, "people.csv")
    assert list(register.ids()) == ["M1", "M2"]
    assert done.remarks == (
        "The ids are those in 'Member No'; if 'Response ID' has them, name it (--id).",
    )
