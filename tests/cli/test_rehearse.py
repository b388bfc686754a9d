"""``conference rehearse`` as it is typed."""

import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler

import pytest
from doubles import http_double

from conference.cli import main
from conference.client.program import serving
from conference.rehearsal.ledger import DeliveryStatus, SentBallot
from conference.rehearsal.stage import started

NOBODY = "http://127.0.0.1:9"


def fails(capsys, *arguments):
    """The sentence with which a command ends in status 2."""
    assert main(["rehearse", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("conference: ")
    assert said.err.count("\n") == 1
    return said.err


@pytest.mark.parametrize(
    ("option", "value"),
    [("--parties", "0"), ("--people", "3"), ("--seconds", "0"), ("--phones", "2")],
)
def test_numbers_that_make_no_sense_are_refused(capsys, option, value):
    assert option in fails(capsys, "--url", NOBODY, option, value)


def test_badges_are_for_members(capsys):
    assert "--members" in fails(capsys, "--url", NOBODY, "--badges", "badges.csv")


def test_an_address_that_is_none_is_refused(capsys, monkeypatch):
    monkeypatch.setenv("CONFERENCE_PASSWORD", "secret")
    assert "no address of a server" in fails(capsys, "--url", "ftp://x")


@pytest.fixture
def answering():
    """The address of a program that answers every request."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    with http_double(Answer) as server:
        yield f"http://127.0.0.1:{server.server_port}"


def test_no_password_is_said(capsys, monkeypatch, answering):
    monkeypatch.delenv("CONFERENCE_PASSWORD", raising=False)
    said = fails(capsys, "--url", answering)
    assert "set CONFERENCE_PASSWORD" in said
    assert "by the address that conference serve has printed" in said


def test_nobody_is_told_to_give_a_password_to_a_server_that_is_not_there(capsys, monkeypatch):
    monkeypatch.delenv("CONFERENCE_PASSWORD", raising=False)
    assert "conference serve FOLDER" in fails(capsys, "--url", NOBODY)


def test_no_server_is_said(capsys, monkeypatch):
    monkeypatch.setenv("CONFERENCE_PASSWORD", "secret")
    said = fails(capsys, "--url", NOBODY)
    assert "No conference server answers at http://127.0.0.1:9" in said


@pytest.fixture
def state(monkeypatch, tmp_path):
    """Notes of servers stay in the test's own folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CONFERENCE_PASSWORD", raising=False)
    return tmp_path


def rehearse(url, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "conference", "rehearse", "--url", url, *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        env=dict(os.environ),
        check=False,
    )


@pytest.mark.process
async def test_a_small_rehearsal_runs_and_reports(state):
    folder = state / "sample"
    assert main(["new", str(folder), "--sample", "--parties", "5"]) == 0
    arguments = serving(folder, 0, "--no-stream")
    async with started("server", arguments) as server:
        url = await server.opened()
        too_many = rehearse(url, "--parties", "6", "--people", "60", "--seconds", "2")
        assert too_many.returncode == 2
        assert "The conference has 5 parties, not 6" in too_many.stderr
        nobody = rehearse(url, "--parties", "1", "--people", "5", "--members")
        assert nobody.returncode == 2
        assert "conference badge rehearse" in nobody.stderr
        assert main(["badge", "rehearse", str(folder), "--members", "12"]) == 0
        receipts = state / "receipts"
        ran = rehearse(
            url, "--parties", "4", "--people", "30", "--seconds", "4", "--json", "--members",
            "--receipts", str(receipts),
        )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    report = json.loads(ran.stdout.splitlines()[-1])
    assert (report["parties"], report["people"]) == (4, 30)
    assert report["phones"] in {22, 23}
    members = report["members"]
    assert 8 < report["signed_in"] == members <= 12
    assert report["joined"] == report["connections"] == 2 * 4 + report["phones"] + members
    assert report["ballots"]["unanswered"] == 0
    ballots = [SentBallot.of_row(json.loads(line)) for line in receipts.read_text().splitlines()]
    assert report["ballots"]["sent"] == len(ballots)
    assert all(ballot.fate is not DeliveryStatus.UNANSWERED for ballot in ballots)


@pytest.mark.process
async def test_simulated_people_stay_away_from_a_conference_that_is_no_rehearsal(state):
    folder = state / "real"
    assert main(["new", str(folder), "--name", "A real one"]) == 0
    arguments = serving(folder, 0, "--no-stream")
    async with started("server", arguments) as server:
        url = await server.opened()
        ran = rehearse(url, "--parties", "1", "--people", "5", "--seconds", "2")
    assert ran.returncode == 2
    assert "not marked as a rehearsal" in ran.stderr
