"""Programs as child processes: how they are started, announced, quoted and ended."""

import os
import signal
import sys

import pytest

from conference.cli import main
from conference.client import program
from conference.client.program import (
    Detached,
    Words,
    address_in,
    announcement,
    command,
    options,
    serving,
)
from conference.core.errors import ConferenceError


@pytest.mark.parametrize("name", ["Fair Shares", 'A " is open at http://here/ - Ctrl+C stops it'])
@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://[::1]:8000"])
def test_the_address_is_read_from_the_announcement_among_other_lines(name, url):
    output = f"WARNING: slow\n{announcement(name, url)}\nmore\n"
    assert address_in(output.encode()) == url


def test_half_an_announcement_has_no_address():
    line = announcement("C", "http://127.0.0.1:8000").encode()
    assert [address_in(line[:size]) for size in range(len(line))] == [None] * len(line)


def test_a_server_is_this_interpreter_with_the_arguments_of_the_command_line(tmp_path):
    arguments = serving(tmp_path, 80, "--no-stream")
    assert command(arguments) == [
        sys.executable, "-m", "conference", "serve", str(tmp_path), "--port", "80", "--no-stream",
    ]  # fmt: skip
    assert command(["x"], ("-c", "pass")) == [sys.executable, "-c", "pass", "x"]


def test_the_environment_of_a_program_is_ours_and_what_is_added(monkeypatch):
    monkeypatch.setenv("HERE", "1")
    made = options({"HERE": "2", "THERE": "3"})["env"]
    assert made == {**os.environ, "PYTHONUNBUFFERED": "1", "HERE": "2", "THERE": "3"}


def test_last_words_are_those_of_this_start_alone(tmp_path):
    log = tmp_path / "log"
    log.write_text("conference: an old complaint\n")
    words = Words(log)
    assert words.failure("server", "did not start", None).sentence == (
        f"The server did not start: It gave no reason. Its output is in {log}."
    )
    with words.file() as file:
        file.write(b"Traceback\nconference: no room \xff\n\n")
    told = words.failure("server", "did not start", 2)
    assert told.code == "not_started"
    assert told.params == {"program": "server", "status": 2}
    assert told.sentence == (
        f"The server did not start: no room \N{REPLACEMENT CHARACTER} Its output is in {log}."
    )
    passing = Words(log, is_kept=False)
    assert "Its output" not in passing.failure("server", "ended", 0).sentence


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert main(["new", str(tmp_path / "c"), "--name", "Is open at http://x/"]) == 0
    return tmp_path / "c"


@pytest.mark.process
def test_a_server_ends_when_it_is_asked_to_and_else_is_killed(folder, tmp_path, monkeypatch):
    server = Detached("server", serving(folder, 0, "--no-stream"), tmp_path / "log")
    try:
        url = server.opened()
        assert server.stop(signal.SIGINT) == 0
    finally:
        server.kill()
    port = int(url.rpartition(":")[2])
    server = Detached("server", serving(folder, port, "--no-stream"), tmp_path / "log")
    try:
        assert server.opened() == url
        monkeypatch.setattr(program, "STOP_SECONDS", 0.05)
        server.send(signal.SIGSTOP)
        assert server.stop() == -signal.SIGKILL
    finally:
        server.kill()


@pytest.mark.process
def test_a_server_that_is_not_open_in_time_does_not_run_on(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(program, "START_SECONDS", 0.01)
    server = Detached("server", serving(folder, 0, "--no-stream"), tmp_path / "log")
    with pytest.raises(ConferenceError, match="The server did not start in time"):
        server.opened()
    assert server.kill() == -signal.SIGTERM
