"""The page of security: its numbers are the program's, its tests are there, nothing is missed."""

import importlib
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from conference.core import folder
from conference.server import logs
from conference.server.api.lottery import MOST_BYTES
from conference.server.wire.limits import Limits

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
STATES = ("met", "part", "not met")
NUMBER = re.compile(r"\d+\.\d+\.\d+")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def standard():
    """Number and level of each requirement of levels 1 and 2, in the order of the standard."""
    lines = (Path(__file__).parent / "asvs.txt").read_text("utf-8").splitlines()
    return dict(line.split() for line in lines if not line.startswith("#"))


def rows(page):
    """The cells of the tables of requirements: number, level, asked, state, how, tests."""
    found = re.findall(r"^\| (\d+\.\d+\.\d+) \|(.*)\|$", page, re.MULTILINE)
    return [[number, *(cell.strip() for cell in rest.split(" | "))] for number, rest in found]


def set_aside(page):
    """The requirements that do not apply, one by one."""
    order = list(standard())
    for line in re.findall(r"^- (\d+\.\d+\.\d+.*?): ", page, re.MULTILINE):
        for part in line.split(", "):
            first, last = (NUMBER.findall(part) * 2)[:2]
            yield from order[order.index(first) : order.index(last) + 1]


def lost(page):
    """Requirements that a page misses, and those it has twice."""
    listed = [row[0] for row in rows(page)] + list(set_aside(page))
    wanted = list(standard())
    return {one for one in wanted if listed.count(one) != 1} | (set(listed) - set(wanted))


def missing_tests(page):
    """The tests that a page names and that are not there."""
    names = {}
    for path, name in NAMED.findall(page):
        if path not in names:
            source = ROOT / path
            text = source.read_text("utf-8") if source.is_file() else ""
            names[path] = set(re.findall(r"^(?:async )?def (test_\w+)\(", text, re.MULTILINE))
        if name not in names[path]:
            yield f"{path}::{name}"


def number(cell):
    """The number that a cell begins with."""
    return float(re.match(r"[\d,.]+", cell)[0].replace(",", ""))


def test_every_requirement_of_both_levels_is_listed_once():
    assert len(standard()) == 253
    assert lost(PAGE) == set()


def test_a_requirement_that_is_taken_out_or_listed_twice_is_found():
    lines = PAGE.splitlines()
    row = next(line for line in lines if line.startswith("| 1.2.4 |"))
    assert lost("\n".join(line for line in lines if line != row)) == {"1.2.4"}
    assert lost(f"{PAGE}\n{row}") == {"1.2.4"}
    assert lost(PAGE.replace("- 10.1.1 to 10.7.3:", "- 10.1.1 to 10.7.2:")) == {"10.7.3"}


def test_each_row_has_its_level_a_state_and_a_reason():
    levels = standard()
    for row in rows(PAGE):
        number_, level, asked, state, how, _tests = row
        assert level == levels[number_], row
        assert state in STATES, row
        assert asked, row
        assert how, row


def test_the_counts_of_the_page_are_those_of_its_rows():
    levels, found = standard(), Counter((row[1], row[3]) for row in rows(PAGE))
    found.update((levels[one], "does not apply") for one in set_aside(PAGE))
    for level in "12":
        counts = [found[level, state] for state in (*STATES, "does not apply")]
        assert f"| {level} | {' | '.join(map(str, counts))} |" in PAGE


def test_every_named_test_is_there():
    assert len(NAMED.findall(PAGE)) > 100
    assert list(missing_tests(PAGE)) == []


@pytest.mark.parametrize(
    "wrong", ["tests/server/test_tls.py::test_planted", "tests/test_planted.py::test_planted"]
)
def test_a_test_that_is_not_there_is_found(wrong):
    assert list(missing_tests(f"It holds: `{wrong}`.")) == [wrong]


def headings(path):
    """The anchors of a document: its headings in small letters, with dashes for blanks."""
    found = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in found}


def test_every_link_of_the_page_leads_to_a_heading():
    docs = ROOT / "docs"
    links = re.findall(r"\]\(([\w./-]*)#([\w-]+)\)", PAGE)
    assert len(links) > 10
    for file, anchor in links:
        assert anchor in headings(docs / (file or "security.md")), f"{file}#{anchor}"


def test_the_limits_of_the_page_are_those_of_the_server():
    section = PAGE.partition("## Limits")[2].partition("\n## ")[0]
    told = re.findall(r"^\|[^|]*\| ([^|]*) \| `(\w+)` \|$", section, re.MULTILINE)
    assert {name: number(cell) for cell, name in told} == {
        field.name: field.default for field in fields(Limits)
    }


def test_the_fixed_limits_of_the_page_are_those_of_the_server():
    found = re.findall(r"^\|[^|]*\| ([^|]*) \| `(conference[\w.]+)\.(\w+)` \|$", PAGE, re.MULTILINE)
    assert len(found) > 10
    for cell, module, name in found:
        assert number(cell) == getattr(importlib.import_module(module), name), name


def test_the_sizes_of_uploads_on_the_page_are_those_of_the_server():
    units = {"GiB": 2**30, "MiB": 2**20}
    found = re.findall(r"^\| `(\w+)` \| (\d+) (\w+) \|$", PAGE, re.MULTILINE)
    assert {name: int(size) * units[unit] for name, size, unit in found} == MOST_BYTES


def test_the_files_of_the_page_are_those_of_the_folder():
    lies = set(re.findall(r"^ {6}(\S+)  ", folder.__doc__, re.MULTILINE))
    assert "record.sqlite3" in lies
    table = PAGE.partition("## What lies where")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)) == lies


def test_the_bounds_of_the_logs_on_the_page_are_those_of_the_server():
    table = PAGE.partition("## What is logged")[2].partition("\n## ")[0]
    told = re.findall(r"up to ([\d,]+) bytes, and (\d+) older ones", table)
    assert len(told) == 2
    for size, older in told:
        assert (number(size), int(older)) == (logs.MOST_BYTES, logs.OLDER)
    assert (logs.OLDER + 1, f"{logs.MOST_BYTES:,}") == (5, "4,000,000")
    assert "five files of 4,000,000 bytes" in PAGE
