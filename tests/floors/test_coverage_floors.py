"""The floors of coverage: files are summed up by package, and a fall is told in a sentence."""

import tomllib

from coverage_floors import ROOT, by_package, faults, package_of, table


def summary(lines, lines_run, branches=0, branches_run=0):
    return {
        "summary": {
            "num_statements": lines,
            "covered_lines": lines_run,
            "num_branches": branches,
            "covered_branches": branches_run,
        }
    }


FOUND = by_package(
    {
        "files": {
            "conference/core/clock.py": summary(10, 10, 4, 4),
            "conference/core/names/deep.py": summary(30, 26, 4, 2),
            "conference/voting/rules/stv.py": summary(100, 99, 50, 40),
            "conference/__init__.py": summary(0, 0),
        }
    }
)
HELD = {
    "conference": {"lines": 100, "branches": 100},
    "conference.core": {"lines": 90, "branches": 75},
    "conference.voting": {"lines": 98, "branches": 80},
}


def test_files_are_of_the_package_under_the_product_wherever_it_lies():
    assert package_of("conference/core/clock.py") == "conference.core"
    assert package_of("/home/conference/work/conference/ui/rooms/map_panel.py") == "conference.ui"
    assert package_of("conference/__main__.py") == "conference"


def test_a_package_is_the_sum_of_its_files_not_their_mean():
    assert FOUND["conference.core"].percents == {"lines": 90.0, "branches": 75.0}
    assert FOUND["conference"].percents == {"lines": 100.0, "branches": 100.0}


def test_at_its_floor_a_package_is_well():
    assert faults(FOUND, HELD) == []


def test_a_package_below_its_floor_is_named_with_what_is_missing():
    floors = HELD | {"conference.voting": {"lines": 98, "branches": 81}}
    assert faults(FOUND, floors) == [
        "conference.voting fell below its floor: 80.0% of its branches were run, "
        "at least 81% must be. Write the tests that are missing."
    ]


def test_a_package_without_a_floor_and_a_floor_without_a_package_are_told():
    floors = {name: floor for name, floor in HELD.items() if name != "conference.core"}
    said = faults(FOUND, floors | {"conference.gone": {"lines": 50, "branches": 50}})
    assert [one.split(" ")[0] for one in said] == ["conference.core", "conference.gone"]


def test_the_table_has_a_line_for_each_package():
    lines = table(FOUND, HELD).splitlines()
    assert len(lines) == 1 + len(FOUND)
    assert lines[-1].split() == ["conference.voting", "99.0%", "98", "80.0%", "80"]


def test_every_package_has_a_floor():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = {path.parent.name for path in (ROOT / "conference").glob("*/__init__.py")}
    floors = project["tool"]["coverage_floors"]
    assert set(floors) == {"conference", *(f"conference.{name}" for name in packages)}
