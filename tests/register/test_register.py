"""The register: people in and out, every fault at once, and the same pool as of a file."""

from __future__ import annotations

import csv
import io
import stat

import numpy as np
import pytest
from sqlalchemy import Engine, event

from conference.core.errors import ConferenceError, TableError
from conference.register.intake import import_people
from conference.register.pool import write_codes, write_people
from conference.register.storage import ID, TRAINED, PeopleColumns, Register
from conference.sortition.identity import read_list
from conference.sortition.people import PoolColumns, read_pool
from conference.sortition.progress import Cancelled, Watch
from conference.sortition.quotas import read_quotas

QUOTAS = read_quotas(
    ["feature,value,min,max\n", "gender,female,1,9\n", "gender,male,1,9\n",
     "area,north,0,9\n", 'area,"south, by the sea",0,9\n']
)  # fmt: skip
PEOPLE = (
    "Person ID,Gender,Area,Street,House,Course,Name\n"
    'a7, Female ,north,Elm Road,1,yes,"Ann ""Ace"" Lee"\n'
    'b3,male,"South, by the Sea",Elm Road,1,no,Bo\n'
    "c9,MALE,north,Oak Row,2,,Cy\n"
    "d1,female,North,,,x,\n"
)


def lines(text):
    return io.StringIO(text, newline="")


@pytest.fixture
def register(tmp_path):
    with Register(tmp_path, make=True) as found:
        yield found


def take(register, text=PEOPLE, **options):
    options = {"household": ("Street", "House"), "trained": "Course"} | options
    return import_people(register, lines(text), "people.csv", **options)


def faults(register, text, **options):
    with pytest.raises(TableError) as refused:
        take(register, text, **options)
    return [(f.row, f.column, f.reason) for f in refused.value.faults]


def same(one, other):
    assert list(one.ids) == list(other.ids)
    assert one.profiles == other.profiles
    for name in ("profile_of", "household", "eligible"):
        assert getattr(one, name).tolist() == getattr(other, name).tolist()


def pool_of(register, *, households=False, trained=False):
    """The pool that the lottery reads from the lines of the register."""
    homes = register.must_have().household if households else ()
    columns = PoolColumns(ID, homes, TRAINED if trained else None)
    return read_pool(register.lines(), QUOTAS, columns)


@pytest.mark.parametrize("households", [False, True])
@pytest.mark.parametrize("trained", [False, True])
def test_the_pool_is_that_of_the_file(register, households, trained):
    take(register)
    columns = PoolColumns(
        household=("Street", "House") if households else (), trained="Course" if trained else None
    )
    from_file = read_pool(lines(PEOPLE), QUOTAS, columns)
    same(pool_of(register, households=households, trained=trained), from_file)


def test_any_cells_come_out_as_they_went_in(register):
    chance = np.random.default_rng(3)
    signs = ["", "a", ",", '"', "\n", "ä", " x ", "a,b", "'", ";", "0"]
    rows = [[f"p{i}", *(signs[k] for k in chance.integers(0, len(signs), 3))] for i in range(300)]
    text = io.StringIO()
    csv.writer(text).writerows([["id", "one", "two", "three"], *rows])
    import_people(register, lines(text.getvalue()), "people.csv")
    again = list(csv.reader(register.lines()))
    assert again[0] == ["id", "one", "two", "three"]
    assert again[1:] == [[cell.strip() for cell in row] for row in rows]


def test_a_register_of_ids_alone_is_written_out_as_such(register):
    import_people(register, lines("id\na\nb\n"), "people.csv")
    assert list(register.lines()) == ["id\n", "a\n", "b\n"]
    assert register.train(["b"], completed=True) == 1
    assert list(register.lines()) == ["id,trained\n", "a,no\n", "b,yes\n"]


def test_every_fault_is_listed_at_once_and_nothing_is_taken(register):
    text = "id,area,done\na,north,yes\n,south,no\nc,north,no,x\nb,north,perhaps\nb,south,no\n"
    found = faults(register, text, household=(), trained="done")
    assert found == [
        (3, "id", "the id is missing"),
        (4, "", "4 cells, but there are 3 columns"),
        (5, "done", "'perhaps' is not yes or no"),
        (6, "id", "the id 'b' is there twice"),
    ]
    assert len(register) == 0
    assert register.columns is None


def test_missing_and_double_columns_are_named_together(register):
    assert faults(register, "id,area,Area,\n1,2,3,4\n") == [
        (1, "Course", "the column is missing"),
        (1, "House", "the column is missing"),
        (1, "Street", "the column is missing"),
        (1, "area", "the column is there 2 times; keep one of them"),
    ]


@pytest.mark.parametrize("text", ["", "id,area\n", "id,area\n\n\n", "\n"])
def test_a_file_of_nobody_is_refused(register, text):
    assert faults(register, text, household=(), trained=None)
    assert len(register) == 0


def test_a_fault_is_told_once_with_how_often_it_is_there(register):
    text = "id,area\n" + "x,y,z\n" * 1_200
    [(row, _, reason)] = faults(register, text, household=(), trained=None)
    assert row == 2
    assert reason == "3 cells, but there are 2 columns (1200 times: lines 2 to 1201)"


def test_a_second_file_has_the_same_columns_in_any_order(register):
    take(register)
    more = "trained,name,house,street,area,gender,person id\nyes,Dee,4,Ash,north,female,e5\n"
    done = take(register, more, household=(), trained=None)
    assert (done.new, done.renewed, len(register)) == (1, 0, 5)
    assert list(register.lines())[-1] == "e5,female,north,Ash,4,Dee,yes\n"
    wrong = "person id,gender,area,street,name,shoe,course\nf,female,north,x,y,z,no\n"
    assert faults(register, wrong, household=()) == [
        (1, "House", "the column is missing, the register has it"),
        (1, "shoe", "the register has no such column"),
    ]


LATER = PEOPLE.splitlines()[0] + "\nc9,male,north,New Street,5,yes,Cy\nz1,male,north,,,no,Zoe\n"


def test_a_later_file_is_shown_as_a_difference_and_changes_nothing(register):
    take(register)
    before = list(register.lines())
    done = take(register, LATER)
    assert (done.is_done, done.new, done.renewed) == (False, 0, 0)
    assert list(register.lines()) == before
    found = done.difference
    assert (found.new, found.changed, found.same) == (1, 1, 0)
    assert found.missing == ["a7", "b3", "d1"]
    assert str(found.changes[0]) == (
        "c9: Gender 'MALE' -> 'male', Street 'Oak Row' -> 'New Street', House '2' -> '5',"
        " trained 'no' -> 'yes'"
    )


def test_who_is_in_it_already_is_renewed(register):
    take(register)
    done = take(register, LATER, renew=True)
    assert (done.new, done.renewed, done.withdrawn) == (1, 1, 0)
    assert [line.split(",")[0] for line in register.lines()][1:] == ["a7", "b3", "c9", "d1", "z1"]
    assert "c9,male,north,New Street,5,Cy,yes\n" in set(register.lines())


def test_who_is_not_in_a_later_file_can_be_withdrawn(register):
    take(register)
    done = take(register, LATER, withdraw=True)
    assert (done.new, done.renewed, done.withdrawn) == (1, 1, 3)
    assert [line.split(",")[0] for line in register.lines()][1:] == ["c9", "z1"]


def test_the_same_file_again_changes_nobody(register):
    take(register)
    found = take(register).difference
    assert (found.new, found.changed, found.same, found.missing) == (0, 0, 4, [])


def test_a_later_file_without_the_training_leaves_it_as_it_is(register):
    take(register)
    text = "person id,gender,area,street,house,name\na7,female,north,Elm Road,1,Ann\n"
    done = import_people(register, lines(text), "people.csv", renew=True)
    assert done.renewed == 1
    assert list(register.lines())[1].endswith(",yes\n")


def test_ids_that_lost_their_zeros_are_the_people_of_before(register):
    import_people(register, lines("Member No,area\n007,north\n012,south\n"), "people.csv")
    done = import_people(register, lines("Member No,area\n7,west\n12,south\n"), "people.csv")
    assert (done.difference.new, done.difference.changed, done.difference.same) == (0, 1, 1)
    assert "Lines 2 and 3: '7' is read as the id '007', and others so." in done.remarks


def test_one_person_with_two_ids_is_remarked_and_one_with_one_is_left_out(register):
    text = "id,name,address\n1,Ann,4 Low St\n2,Ann,4 Low St\n3,Ben,5 Low St\n3,Ben,5 Low St\n"
    done = import_people(register, text.splitlines(keepends=True), "people.csv")
    assert done.new == 3
    assert [told.partition(":")[0] for told in done.remarks] == [
        "1 person seems to be there twice, with two ids but one name and address", "Line 5",
    ]  # fmt: skip


def test_people_without_ids_are_not_there_twice(register):
    text = "area,name\nnorth,Ann\nsouth,Ben\n"
    first = import_people(register, lines(text), "people.csv")
    assert "no column of ids" in first.remarks[0]
    with pytest.raises(TableError, match="with the same cells is in the register already"):
        import_people(register, lines(text), "people.csv")
    assert len(register) == 2


def test_people_without_ids_are_numbered_on_and_numbers_never_come_back(register):
    import_people(register, lines("area\nnorth\nsouth\n"), "people.csv")
    register.remove(["2"])
    import_people(register, lines("area\nwest\n"), "people.csv")
    assert list(register.lines()) == ["id,area\n", "1,north\n", "3,west\n"]


def test_who_is_removed_leaves_no_trace_in_the_file(register):
    take(register, PEOPLE.replace("a7", "person-a7"))
    for trace in (b"person-a7", b"Ace"):
        assert trace in register.path.read_bytes()
    register.remove(["person-a7"])
    for trace in (b"person-a7", b"Ace"):
        assert trace not in register.path.read_bytes()


def test_a_list_means_people_by_their_ids_and_not_by_rows(register):
    import_people(register, lines("id,area\n007,north\n012,south\n"), "people.csv")
    listed = read_list(["Member No\n", "12.0\n", "\n", "Total: 1\n"], "list.csv")
    assert register.meant(listed) == ["012"]
    assert len(listed.remarks.told()) == 2
    with pytest.raises(ConferenceError) as refused:
        register.meant(read_list(["row\n", "7\n"], "list.csv"))
    assert refused.value.code == "row_numbers"


@pytest.mark.parametrize("change", ["remove", "train"])
def test_a_list_with_a_stranger_changes_nothing(register, change):
    take(register)
    before = list(register.lines())
    wanted = ["b3", "nobody"]
    with pytest.raises(ConferenceError) as refused:
        register.remove(wanted) if change == "remove" else register.train(wanted, completed=True)
    assert refused.value.code == "unknown_people"
    assert "nobody" in refused.value.sentence
    assert list(register.lines()) == before


def test_the_training_can_be_noted_and_taken_back(register):
    take(register)
    assert register.train(["b3", "a7"], completed=True) == 1
    assert pool_of(register, trained=True).eligible.tolist() == [True, True, False, True]
    assert register.train(["a7"], completed=False) == 1
    assert pool_of(register, trained=True).eligible.tolist() == [False, True, False, True]


def test_it_is_private_and_so_is_what_is_written_of_it(register, tmp_path):
    take(register)
    write_people(register, tmp_path / "out.csv")
    write_codes(register, tmp_path / "codes.csv")
    for name in ("register.db", "out.csv", "codes.csv"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    with (tmp_path / "out.csv").open(newline="") as one, (tmp_path / "codes.csv").open() as other:
        same(read_pool(one, QUOTAS), read_pool(other, QUOTAS))


def test_the_key_and_the_columns_stay(register, tmp_path):
    take(register)
    with Register(tmp_path) as again:
        assert again.key == register.key
        assert len(again.key) == 32
        assert again.columns == PeopleColumns(
            ("Gender", "Area", "Street", "House", "Name"), ("Street", "House"), True
        )


def test_cancelling_an_import_leaves_the_register_as_it_was(register):
    class Impatient:
        def report(self, phase, done, total):
            pass

        def cancelled(self):
            return True

    text = "id,area\n" + "".join(f"{i},north\n" for i in range(25_000))
    with pytest.raises(Cancelled):
        import_people(register, lines(text), "people.csv", watch=Watch(Impatient()))
    assert len(register) == 0
    assert register.columns is None


def test_what_is_no_register_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(ConferenceError) as refused:
        Register(tmp_path)
    assert refused.value.code == "no_register"
    (tmp_path / "register.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(ConferenceError) as refused:
        Register(tmp_path)
    assert refused.value.code == "bad_register"
    with pytest.raises(ConferenceError) as refused:
        Register(tmp_path / "nowhere", make=True)
    assert refused.value.code == "no_folder"


def test_an_empty_register_has_no_lines(register):
    with pytest.raises(ConferenceError) as refused:
        list(register.lines())
    assert refused.value.code == "empty_register"


def test_a_full_disk_is_told_without_anybodys_name_and_changes_nothing(tmp_path):
    with Register(tmp_path, make=True) as register:
        take(register)

    def fill(connection, _record):
        connection.execute("PRAGMA max_page_count=20")

    more = "".join(f"z{n},male,north,Elm Road,{n},no,Ann Lee\n" for n in range(3_000))
    event.listen(Engine, "connect", fill)
    try:
        with Register(tmp_path) as register, pytest.raises(ConferenceError) as refused:
            take(register, PEOPLE.splitlines(keepends=True)[0] + more)
    finally:
        event.remove(Engine, "connect", fill)
    assert refused.value.code == "register_not_written"
    assert "disk is full" in refused.value.sentence
    assert "Free some space" in refused.value.sentence
    assert "Ann Lee" not in f"{refused.value.sentence}{refused.value.__cause__}"
    with Register(tmp_path) as register:
        assert len(register) == 4
