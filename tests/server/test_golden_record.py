"""A record that an earlier program made means the same to this one, and goes on under it.

What is in ``golden``, and how it was made, says ``golden_record.py``. When something that
is read out of a record changes on purpose (a field of a document, say), write the expectations
anew, never the record, and read the difference::

    REGENERATE=1 python -m pytest tests/server/test_golden_record.py
"""

import contextlib
import json
import os
import shutil
import sqlite3
from itertools import zip_longest

import pytest
from golden_record import GOLDEN, checked, copy_to, goes_on, lines_of, make, run, write
from record_driver import exported, planted, sql_store, state_of, verified
from virtual_time import seeded_secrets


@pytest.fixture(scope="module", params=GOLDEN, ids=lambda golden: golden.name)
def golden(request):
    """The folder of a record and of what must be found in it."""
    return request.param


@pytest.fixture
def folder(golden, tmp_path):
    """A copy of the record, with its snapshot."""
    return copy_to(tmp_path / "conference", golden)


@pytest.fixture(scope="module")
def facts(golden):
    return json.loads((golden / "facts.json").read_text(encoding="utf-8"))


def first_difference(wanted, found):
    """The first pair of lines that differ; None when all are the same."""
    return next(((a, b) for a, b in zip_longest(wanted, found) if a != b), None)


def test_it_verifies_with_the_same_findings_and_root(golden, folder, facts):
    if os.environ.get("REGENERATE"):
        write(folder)
        for name in ("facts.json", "state.txt", "record.jsonl"):
            shutil.copy(folder / name, golden)
        pytest.skip("expectations written anew; read the difference")
    assert verified(folder) == facts["record"]
    assert facts["record"]["verified"]


@pytest.mark.parametrize("snapshot", [True, False], ids=["from its snapshot", "entry by entry"])
def test_a_server_knows_the_same_of_it(golden, folder, snapshot):
    assert (
        first_difference(lines_of(golden / "state.txt"), state_of(folder, snapshot=snapshot))
        is None
    )


def test_its_export_is_the_same_to_the_letter_and_holds_for_everybody(
    golden, folder, facts, tmp_path
):
    file = tmp_path / "record.jsonl"
    assert first_difference(lines_of(golden / "record.jsonl"), exported(folder, file)) is None
    assert checked(file) == facts["public"]
    assert facts["public"]["verified"]


def test_it_goes_on_and_still_verifies(golden, folder, facts):
    lines = lines_of(golden / "record.jsonl")
    with seeded_secrets(3), sql_store(folder) as store:
        receipt, grown = run(goes_on(folder, store))
    old = json.loads(lines[receipt["entry"] + 1])
    assert receipt == {"entry": old["number"], "leaf": old["leaf"]}
    found = verified(folder)
    assert found["verified"]
    assert found["entries"] == facts["record"]["entries"] + grown
    assert grown == 5
    longer = exported(folder, folder / "longer.jsonl")
    assert first_difference(lines[1:], longer[1:-grown]) is None
    assert checked(folder / "longer.jsonl")["verified"]


def test_a_planted_change_of_a_document_is_found(golden, folder, monkeypatch):
    monkeypatch.setattr(*planted())
    wanted, found = first_difference(
        lines_of(golden / "state.txt"), state_of(folder, snapshot=False)
    )
    assert wanted != found
    assert found.startswith("room 0 ")


def test_a_planted_change_of_an_entry_is_found(golden, folder, facts):
    with contextlib.closing(sqlite3.connect(folder / "record.sqlite3")) as database, database:
        database.execute("DROP TRIGGER entry_no_update")
        database.execute("UPDATE entry SET time = time + 1 WHERE number = 40")
    assert verified(folder) != facts["record"]
    assert first_difference(lines_of(golden / "record.jsonl"), exported(folder, folder / "changed"))


def test_a_record_of_its_kind_can_be_made(tmp_path):
    make(tmp_path / "new")
    assert verified(tmp_path / "new")["verified"]
    assert state_of(tmp_path / "new", snapshot=True) == state_of(tmp_path / "new", snapshot=False)
