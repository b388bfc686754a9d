"""``conference new --plan``: the folder as people bring it, and what is printed about it."""

import pytest
from workbooks import rows, xlsx

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.core.zones import zones_like
from conference.server.members import meeting_of

AREAS = "id,name,region,latitude,longitude\nhal,Haltön,West,53.33,-2.69\n"
PARTIES = "name,area,capacity\nThe Bell,HAL,40\n"


@pytest.fixture
def plan(tmp_path):
    """An empty folder for a plan."""
    folder = tmp_path / "plan"
    folder.mkdir()
    return folder


def new(plan, *options):
    return main(["new", str(plan.parent / "made"), "--plan", str(plan), *options])


def meeting(plan):
    return meeting_of(ConferenceFolder(plan.parent / "made"))


def test_tables_are_found_under_the_names_that_programs_give_them(plan, capsys):
    (plan / "Ours - Areas.CSV").write_text(AREAS, encoding="utf-8")
    (plan / "Parties.txt").write_text(PARTIES.replace(",", "\t"), encoding="utf-16")
    (plan / "people.csv").write_text("id\n1\n", encoding="utf-8")
    for hidden in ("._Ours - Areas.CSV", "~$areas.csv", ".~lock.areas.csv#"):
        (plan / hidden).write_bytes(b"\x00")
    assert new(plan) == 0
    assert capsys.readouterr().out.splitlines()[1:4] == [
        "  Read 1 area, 1 party, 0 items, 0 polls.",
        "  Parties.txt: Line 2: 'HAL' in the column area is read as 'hal'.",
        "  people.csv was not read: it is no table of the plan.",
    ]
    assert meeting(plan).founding.areas["hal"].name == "Haltön"


def test_the_exact_name_goes_before_others(plan, capsys):
    (plan / "areas.csv").write_text(AREAS, encoding="utf-8")
    (plan / "areas (1).csv").write_text("old", encoding="utf-8")
    assert new(plan) == 0
    assert "areas (1).csv was not read" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"Areas.csv": b"", "areas.tsv": b""}, "Areas.csv and areas.tsv in "),
        (
            {"areas.csv": AREAS.encode("latin-1")},
            "areas.csv has 1 fault; mend and try again:\n  line 2",
        ),
        ({"areas.csv": b"PK\x03\x04"}, "this workbook is damaged or cut off; save it again"),
        ({"areas.xls": b"\xd0\xcf\x11\xe0"}, "not so named: areas.xls."),
    ],
)
def test_what_cannot_be_read_is_told_with_the_name_of_the_file(files, told, plan, capsys):
    for name, data in files.items():
        (plan / name).write_bytes(data)
    assert new(plan) == 2
    assert told in capsys.readouterr().err
    assert not (plan.parent / "made").exists()


def test_a_plan_may_be_one_workbook_with_a_sheet_a_table(plan, capsys):
    book = plan / "our plan.xlsx"
    table = [line.split(",") for line in AREAS.splitlines()]
    book.write_bytes(xlsx({"Areas": rows(*table), "People": rows(("a",))}))
    assert main(["new", str(plan.parent / "made"), "--plan", str(book)]) == 0
    assert "The sheet 'People' was not read: it is no table of the plan." in capsys.readouterr().out
    assert meeting(plan).founding.areas["hal"].name == "Haltön"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a,b\n", "is a file. Name the folder that has"),
        (b"PK\x03\x04", "this workbook is damaged or cut off"),
        (
            xlsx({"People": rows(("a",))}),
            "is one of areas, parties, programme, polls, cues, rules, elections, "
            "surveys, breakouts. Name",
        ),
    ],
)
def test_a_file_that_is_no_plan_is_told(data, told, plan, capsys):
    (plan / "book").write_bytes(data)
    assert main(["new", str(plan.parent / "made"), "--plan", str(plan / "book")]) == 2
    assert told in capsys.readouterr().err


def test_every_file_in_another_encoding_is_told_at_once(plan, capsys):
    (plan / "areas.csv").write_bytes(AREAS.encode("latin-1"))
    (plan / "parties.csv").write_bytes(PARTIES.replace("Bell", "B\u00e4r").encode("latin-1"))
    assert new(plan) == 2
    err = capsys.readouterr().err
    assert "areas.csv has 1 fault" in err
    assert "(perhaps 'Haltön')" in err
    assert "parties.csv has 1 fault" in err


def test_a_file_is_no_folder_of_a_plan(plan, capsys):
    (plan / "areas.csv").write_text(AREAS, encoding="utf-8")
    assert main(["new", str(plan / "made"), "--plan", str(plan / "areas.csv")]) == 2
    assert "is a file. Name the folder that has areas.csv" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["europe/london", "London", " Europe / London", "europe london"])
def test_a_zone_is_found_as_people_type_it(typed, plan, capsys):
    (plan / "areas.csv").write_text(AREAS, encoding="utf-8")
    assert new(plan, "--timezone", typed) == 0
    assert "The time zone is Europe/London." in capsys.readouterr().out
    assert meeting(plan).founding.zone == "Europe/London"


def test_a_zone_that_may_be_several_or_none_is_asked_back(plan, capsys):
    (plan / "areas.csv").write_text(AREAS, encoding="utf-8")
    assert new(plan, "--timezone", "Istanbul") == 2
    assert "Name Asia/Istanbul or Europe/Istanbul." in capsys.readouterr().err
    assert zones_like("new york") == ["America/New_York"]
    assert zones_like("GMT+1") == [], "which is an hour west of London in the names of zones"
    assert zones_like("") == []
