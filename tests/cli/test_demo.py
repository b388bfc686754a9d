"""``conference demo --headless`` as it is typed, small."""

import json
import os
import signal
import subprocess
import sys

import pytest

from conference.cli import main

ENTRIES_OF_BALLOTS = {"ballot_cast", "hands_entered", "button_pressed"}


def test_json_is_for_the_headless_demonstration(capsys):
    assert main(["demo", "--json"]) == 2
    assert "--headless" in capsys.readouterr().err


def test_without_a_screen_nothing_is_made(capsys, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["demo", "--folder", str(tmp_path / "demo")]) == 2
    assert "conference demo --headless" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_left_alone(capsys, tmp_path):
    (tmp_path / "letter").write_text("Dear all")
    assert main(["demo", "--headless", "--folder", str(tmp_path)]) == 2
    assert "already there and not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter"]


def demo(tmp_path, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "conference", "demo", "--headless", *arguments],
        capture_output=True,
        text=True,
        timeout=110,
        env={**os.environ, "TMPDIR": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")},
        check=False,
    )


@pytest.mark.process
@pytest.mark.slow
def test_a_headless_demonstration_runs_its_script_and_all_of_it_holds(tmp_path):
    folder = tmp_path / "kept"
    ran = demo(
        tmp_path, "--parties", "8", "--people", "70", "--seconds", "8", "--json",
        "--members", "40", "--folder", str(folder),
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    result = json.loads(ran.stdout.splitlines()[-1])
    assert list(result) == [
        "parties", "people", "ballots", "polls", "chamber", "motion", "election", "recall",
        "breakout", "statements", "ack_ms", "tick_ms", "stream", "record",
    ]  # fmt: skip
    assert (result["parties"], result["people"]) == (8, 70)
    ballots = result["ballots"]
    assert ballots["sent"] == ballots["acknowledged"] + ballots["refused"]
    assert ballots["acknowledged"] == ballots["recorded"] == counted(folder) > 40
    assert [poll["channel"] for poll in result["polls"]] == ["phones", "hands", "button"]
    for poll in result["polls"]:
        assert poll["state"] == "published"
        assert 0 < sum(poll["people"].values()) <= 70
        assert poll["people"].keys() == poll["parties"].keys()
        assert sum(poll["parties"].values()) <= 8
    chamber = result["chamber"]
    assert chamber["seats"] == 40
    assert 20 <= chamber["voted"] <= chamber["present"] <= 40
    assert chamber["for"] + chamber["against"] + chamber["abstentions"] == chamber["voted"]
    assert chamber["needed"] == -(-2 * chamber["present"] // 3), "two thirds of those present"
    assert chamber["passed"] == (chamber["for"] >= chamber["needed"])
    assert chamber["question"] in {poll["question"] for poll in result["polls"]}
    must_have_voted_on_the_motion(result["motion"])
    must_have_elected_and_recalled(result["election"], result["recall"])
    must_have_talked(result["breakout"])
    must_have_handed_in(result["statements"])
    assert 0 < result["ack_ms"]["p50"] <= result["ack_ms"]["p99"]
    assert 0 < result["tick_ms"]["p50"] <= result["tick_ms"]["p99"]
    assert result["stream"]["segments"] > 0
    assert result["stream"]["seconds"] > 0
    assert result["record"]["verified"] is True
    assert len(result["record"]["root"]) == 64
    assert main(["record", "verify", str(folder)]) == 0


def must_have_talked(breakout):
    """Most of the eight rooms said how far they were, and the tables' notes were kept."""
    assert (breakout["state"], breakout["rooms"]) == ("ended", 8)
    assert breakout["phases"] == ["settle", "go_round", "write"]
    said = breakout["finished"] + breakout["late"] + breakout["talking"]
    assert said + breakout["silent"] == 8
    assert said > 4
    assert 0 < breakout["notes"] <= 8


def must_have_handed_in(statements):
    """Most rooms handed something in, and what says the same was put together and shown."""
    assert statements["acknowledged"] == statements["recorded"]
    assert 0 < statements["passed"] <= statements["recorded"]
    assert 1 <= statements["by"] <= statements["rooms"] <= 8
    assert statements["put_together"] < statements["passed"]


def must_have_voted_on_the_motion(motion):
    """The sample's motion of 17 clauses and 13 amendments, voted on to its end."""
    *votes, whole = motion["votes"]
    assert whole["whole"] and not whole["amendments"]
    assert whole["needed"] == -(-2 * whole["present"] // 3), "two thirds of those present"
    for vote in motion["votes"]:
        assert vote["passed"] == (vote["for"] >= vote["needed"])
    for vote in votes:
        assert vote["needed"] == (vote["for"] + vote["against"]) // 2 + 1
        fate = "adopted" if vote["passed"] else "rejected"
        assert {motion["fates"][one] for one in vote["amendments"]} <= {fate, "fallen"}
    voted_on = [one for vote in votes for one in vote["amendments"]]
    assert len(voted_on) == len(set(voted_on)), "nothing is voted on twice"
    assert voted_on[:2] == ["3", "1"], "an amendment to an amendment comes first"
    assert len(votes[-1]["amendments"]) > 1, "what excludes nothing goes to one vote"
    fates = motion["fates"]
    assert set(fates) == {str(number) for number in range(1, 14)}
    assert set(fates.values()) <= {"adopted", "rejected", "fallen"}
    rivals = {"1": "2", "4": "5", "6": "7"}
    fallen = {other for one, other in rivals.items() if fates[one] == "adopted"}
    assert {one for one in fates if fates[one] == "fallen"} - {"3"} == fallen
    assert set(fates) - set(voted_on) == fallen
    assert fates["8"] == fates["9"], "what has one effect has one vote"
    assert motion["clauses"] == 17
    assert motion["verdict"] == ("adopted" if whole["passed"] else "rejected")
    assert (motion["digest"] is not None) == whole["passed"]
    if whole["passed"]:
        changed = (fates["10"] == "adopted") - (fates["4"] == "adopted")
        assert motion["adopted_clauses"] == 17 + changed
        assert len(motion["digest"]) == 64


def must_have_elected_and_recalled(election, recall):
    """A board of three, one of whom the chamber may recall; whoever follows stood as well."""
    assert election["seats"] == len(election["elected"]) == len(set(election["elected"])) == 3
    assert 3 < len(election["ballot"]) <= election["nominated"]
    assert set(election["elected"]) <= set(election["ballot"])
    assert sorted(election["holders"]) == sorted(election["elected"])
    assert election["counted_again_by"].startswith("verify_record.py")
    assert 20 <= election["ballots"] <= election["present"] <= 40
    assert recall["person"] in election["elected"]
    assert recall["signatures"] >= recall["signatures_needed"] >= 1
    assert recall["needed"] == -(-2 * (recall["for"] + recall["against"]) // 3)
    assert recall["passed"] == (recall["for"] >= recall["needed"])
    assert (recall["person"] in recall["holders"]) != recall["passed"]
    assert recall["vacancy"] == ("filled" if recall["passed"] else None)
    if recall["passed"]:
        (follower,) = set(recall["holders"]) - set(election["elected"])
        assert follower in election["ballot"]


def counted(folder):
    """Ballots in the database, without any of our reading code."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(f"file:{folder}/record.sqlite3?mode=ro", uri=True)) as record:
        kinds = dict(record.execute("SELECT kind, count(*) FROM entry GROUP BY kind").fetchall())
    return sum(kinds.get(kind, 0) for kind in ENTRIES_OF_BALLOTS)


@pytest.mark.process
def test_a_demonstration_in_the_background_ends_when_told_and_leaves_nothing(tmp_path):
    command = [sys.executable, "-m", "conference", "demo", "--headless", "--parties", "2"]
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # inherited, as after & in a script
    running = subprocess.Popen(
        [*command, "--people", "4"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")},
    )
    signal.signal(signal.SIGINT, before)
    with running:
        assert "is open at" in running.stdout.readline()
        running.terminate()
        assert running.wait(60) == 130
        assert "Stopped before the end" in running.stderr.read()
    assert [path.name for path in tmp_path.iterdir() if path.name != "state"] == []
    assert [path for path in (tmp_path / "state").rglob("*") if path.is_file()] == []


@pytest.mark.process
def test_a_demonstration_that_cannot_be_says_so_and_leaves_nothing(tmp_path):
    ran = demo(tmp_path, "--parties", "2", "--people", "2000", "--seconds", "2")
    assert ran.returncode == 2
    assert "hold" in ran.stderr.splitlines()[-1]
    assert [path.name for path in tmp_path.iterdir() if path.name != "state"] == []
