"""What the worker does: a draw from what was saved is the draw of what was computed."""

import json
from typing import get_args

import pytest
from pools import plan, sent

from conference.cli import main
from conference.core.errors import ConferenceError
from conference.lottery import saved, tasks
from conference.lottery.plan import OBJECTIVES, lottery_from, outcome_from, plan_as_json, plan_fault
from conference.lottery.worker import perform
from conference.sortition.drawing import lot_of_digits
from conference.sortition.fair import Objective
from conference.sortition.lottery import draw, prepare
from conference.sortition.progress import Watch
from conference.sortition.report import report_page


class Stopped:
    """A progress port that asks to stop after so many reports."""

    def __init__(self, after):
        self.left = after

    def report(self, phase, done, total):
        self.left -= 1

    def cancelled(self):
        return self.left < 0


def committed(paths, **fields):
    """Commit; the facts as the server reads them."""
    result = tasks.commit(paths, plan(**fields), Watch())
    assert "committed" in result, result
    return lottery_from(json.loads(json.dumps(result["committed"]["lottery"])))


def drawn(paths, digits="042", beacon="b", *, rehearsal=False, number=1, facts):
    results = []
    tasks.draw_panel(
        paths, digits, beacon, Watch(), results.append, commitment=facts.commitment,
        rehearsal=rehearsal, number=number,
    )  # fmt: skip
    return outcome_from(json.loads(json.dumps(results[0]["drawn"]["outcome"]))), results


FILES = [
    {},
    {"households": ("home",)},
    {"trained": "trained"},
    {"entries": 10},
    {"objective": "nash"},
    {"cap": 0.2},
]


@pytest.mark.parametrize("fields", FILES)
@pytest.mark.parametrize("ids", [True, False])
def test_a_draw_from_what_was_saved_is_the_draw_of_what_was_computed(
    tmp_path, monkeypatch, fields, ids
):
    computed = []

    def keep(*args):
        computed.append(prepare(*args))
        return computed[0]

    monkeypatch.setattr(tasks, "prepare", keep)
    paths = sent(tmp_path, ids=ids)
    facts = committed(paths, **fields)
    digits = "4" if fields.get("entries") == 10 else "042"
    lot = lot_of_digits(digits, facts.entries, "b")
    whole = computed[0]
    again = saved.load(paths.committed)
    expected, found = draw(whole, lot), draw(again, lot)
    assert found.pseudonyms == expected.pseudonyms
    assert found.digest == expected.digest
    assert found.reserves == expected.reserves
    assert list(again.pool.ids) == list(whole.pool.ids)
    outcome, _ = drawn(paths, digits, facts=facts)
    assert outcome.selected == expected.pseudonyms
    assert outcome.digest == expected.digest
    assert facts.commitment == whole.commitment.digest() == facts.commitment_of_facts()
    told = json.loads((paths.committed / "audit.json").read_text())
    assert report_page(again, None, told) == report_page(whole, None, told)
    assert main(["sortition", "verify", str(paths.draw(1))]) == 0


def test_a_rehearsal_names_nobody_and_writes_nothing(tmp_path):
    paths = sent(tmp_path)
    facts = committed(paths)
    outcome, results = drawn(paths, rehearsal=True, facts=facts)
    assert outcome.selected == ()
    assert len(results) == 1
    assert not paths.draw(1).exists()
    real, _ = drawn(paths, facts=facts)
    assert (real.drawn, real.seats) == (outcome.drawn, outcome.seats)
    assert real.digest != outcome.digest == outcome.digest_of_facts(facts.commitment)


def test_the_seats_of_an_outcome_are_those_of_the_selected_people(tmp_path):
    paths = sent(tmp_path)
    facts = committed(paths)
    outcome, _ = drawn(paths, facts=facts)
    rows = (paths.draw(1) / "selected.csv").read_text().splitlines()[1:]
    people = {cells[-1]: cells for cells in (row.split(",") for row in rows)}
    assert set(people) == set(outcome.selected)
    for column, seat_map in zip((2, 3), outcome.seats, strict=True):
        shown = [seat_map.values[int(letter, 36)] for letter in seat_map.seats]
        assert shown == [people[name][column] for name in outcome.selected]
    counts = dict(zip([(g.feature, g.value) for g in facts.groups], outcome.drawn, strict=True))
    assert counts["gender", "female"] == sum(cells[2] == "female" for cells in people.values())


def test_what_is_committed_is_what_the_desk_asked_for(tmp_path):
    paths = sent(tmp_path)
    facts = committed(paths, digits_from="three drums", cap=0.3)
    assert (facts.digits_from, facts.beacon_from) == ("three drums", "drand, round 4711")
    assert "no chance above 0.3" in facts.rule
    audit = json.loads((paths.committed / "audit.json").read_text())
    assert audit["commitment"]["digits_from"] == facts.sources
    assert facts.sources == "three drums; then, as beacon, drand, round 4711"
    assert sum(group.pool for group in facts.groups[:2]) == facts.pool == 120


def test_saved_files_that_are_not_what_was_committed_to_are_refused(tmp_path):
    paths = sent(tmp_path)
    facts = committed(paths)
    with pytest.raises(ConferenceError, match="not what the record says"):
        tasks.draw_panel(
            paths, "042", "b", Watch(), print, commitment="0" * 64, rehearsal=False, number=1
        )
    with pytest.raises(ConferenceError, match="does not give the draw"):
        tasks.draw_panel(
            paths, "042", "b", Watch(), print, commitment=facts.commitment, rehearsal=False,
            number=1, expected="0" * 64,
        )  # fmt: skip
    place = paths.committed / saved.FILE
    data = bytearray(place.read_bytes())
    data[len(data) // 2] ^= 1
    place.write_bytes(data)
    with pytest.raises(ConferenceError, match=r"cannot be read|committed to"):
        saved.load(paths.committed)
    place.unlink()
    with pytest.raises(ConferenceError, match="Restore the folder"):
        saved.load(paths.committed)


@pytest.mark.parametrize("after", [0, 1, 3, 6, 8])
def test_whenever_it_is_stopped_nothing_is_left(tmp_path, after):
    paths = sent(tmp_path)
    results = []
    task = {"do": "commit", "folder": str(paths.folder), "plan": plan_as_json(plan())}
    perform(task, Watch(Stopped(after)), results.append)
    assert results == [{"cancelled": {}}]
    assert [path.name for path in paths.folder.iterdir()] == ["import"]


def test_what_cannot_be_done_is_told_as_a_sentence(tmp_path):
    results = []
    paths = sent(tmp_path)
    task = {"do": "check", "folder": str(paths.folder), "plan": plan_as_json(plan(size=500))}
    perform(task, Watch(), results.append)
    paths.people.unlink()
    perform(task, Watch(), results.append)
    assert "120 people may be drawn" in results[0]["failed"]["sentence"]
    assert results[0]["failed"]["possible"] is False
    assert "Send it first" in results[1]["failed"]["sentence"]


def test_a_missing_column_is_a_fault_of_its_file(tmp_path):
    results = []
    paths = sent(tmp_path)
    wanted = plan_as_json(plan(households=("street",), trained="course"))
    perform({"do": "check", "folder": str(paths.folder), "plan": wanted}, Watch(), results.append)
    faults = results[0]["failed"]["faults"]
    assert {(fault["file"], fault["column"]) for fault in faults} == {
        ("people.csv", "street"), ("people.csv", "course"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"title": " "}, "title"),
        ({"objective": "luck"}, "leximin"),
        ({"entries": 999}, "10, 100"),
        ({"entries": 1}, "10, 100"),
    ],
)
def test_a_plan_that_makes_no_ceremony_says_why(fields, word):
    assert word in plan_fault(plan(**fields))


def test_the_objectives_are_those_of_the_lottery():
    assert get_args(Objective) == OBJECTIVES
    assert not any(plan_fault(plan(objective=objective)) for objective in OBJECTIVES)
