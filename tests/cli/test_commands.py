"""The command line as a whole: help for everything, one sentence for a mistake, statuses."""

import contextlib
import errno
import os
import socket
import sqlite3
import subprocess
import sys

import pytest

from conference.cli import MODULES, main, parser
from conference.core.folder import ConferenceFolder
from conference.protocol.codec import decode_event
from conference.server.members import meeting_of
from conference.server.record.store.sqlite import SqliteStore

COMMANDS = [*MODULES, "restore"]


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_every_command_has_a_help_worth_reading(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) >= 8


def test_every_module_is_listed():
    text = parser().format_help()
    assert all(name in text for name in MODULES)


@pytest.mark.parametrize(
    ("command", "advice"),
    [
        (["serve", "{folder}"], "conference new"),
        (["record", "verify", "{folder}"], "conference new"),
        (["new", "{used}"], "Name a new folder"),
        (["new", "{used}/file"], "is a file"),
        (["new", "{used}/file/folder"], "Name another one"),
        (["new", "{folder}", "--plan", "{folder}"], "There is no plan"),
        (["new", "{folder}", "--timezone", "Mars/Base"], "Europe/London"),
        (["new", "{folder}", "--sample", "--parties", "-1"], "--parties"),
    ],
)
def test_a_mistake_is_told_in_one_sentence_that_says_what_to_do(command, advice, tmp_path, capsys):
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "file").touch()
    places = {"folder": str(tmp_path / "none"), "used": str(tmp_path / "used")}
    assert main([word.format(**places) for word in command]) == 2
    said = capsys.readouterr().err
    assert said.startswith("conference: ")
    assert advice in said
    assert not (tmp_path / "none").exists(), "nothing half-made is left"


@pytest.mark.parametrize("what", [[], ["--sample", "--parties", "2"]])
def test_the_time_zone_is_the_one_that_is_named_or_the_machines(what, tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "America/New_York")
    for name, options in (("named", ["--timezone", "Europe/London"]), ("local", [])):
        assert main(["new", str(tmp_path / name), *what, *options]) == 0
    zones = [
        meeting_of(ConferenceFolder(tmp_path / name)).founding.zone for name in ("named", "local")
    ]
    assert zones == ["Europe/London", "America/New_York"]


@pytest.fixture
def made(tmp_path, capsys):
    """The folder of a conference."""
    folder = tmp_path / "made"
    assert main(["new", str(folder)]) == 0
    capsys.readouterr()
    return folder


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (["--port", "{taken}"], "is in use by another program. Name another one with --port"),
        (["--port", "70000"], "from 0 to 65535"),
        (["--host", "192.0.2.7", "--port", "0"], "Give --host one of its own"),
        (["--source", "none.mp4"], "Name one with --source"),
    ],
)
def test_a_server_that_cannot_start_says_what_to_do(options, advice, made, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", str(made), *(word.format(taken=port) for word in options)]) == 2
    assert advice in capsys.readouterr().err


def test_an_emptied_record_neither_verifies_nor_is_served(made, capsys):
    for path in made.glob("record.sqlite3*"):
        path.write_bytes(b"")
    assert main(["serve", str(made), "--port", "0", "--no-stream"]) == 2
    assert "has no entries" in capsys.readouterr().err
    assert main(["record", "verify", str(made)]) == 1
    assert "not even the founding" in capsys.readouterr().out


def test_no_text_of_a_record_is_a_command_of_the_terminal(made, capsys):
    with contextlib.closing(sqlite3.connect(ConferenceFolder(made).record)) as database:
        database.execute("INSERT INTO roll (poll, person) VALUES (?, 1)", ("\x1b[2K\rIt holds",))
        database.commit()
    assert main(["record", "verify", str(made)]) == 1
    said = capsys.readouterr().out
    assert "which was never opened" in said
    assert said.rstrip("\n").isprintable()


def test_a_record_that_cannot_be_opened_is_not_called_damaged(made, capsys):
    record = made / "record.sqlite3"
    record.rename(made / "kept")
    record.symlink_to(made / "kept" / "nowhere")
    assert main(["record", "verify", str(made)]) == 2
    assert "conference new" in capsys.readouterr().err
    record.unlink()
    (made / "kept").rename(record)
    (made / "record.sqlite3-wal").unlink(missing_ok=True)
    (made / "record.sqlite3-wal").mkdir()
    assert main(["record", "verify", str(made)]) == 2
    assert "Check the folder and its permissions" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--sample", "--parties", "1"]])
def test_when_the_disk_is_full_nothing_half_made_is_left(options, tmp_path, capsys, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "keys.json")

    monkeypatch.setattr(ConferenceFolder, "write_keys", full)
    (tmp_path / "there").mkdir()
    for name in ("new", "there"):
        assert main(["new", str(tmp_path / name), *options]) == 2
        said = capsys.readouterr().err
        assert said == (
            "conference: keys.json: No space left on device. Free some space, then try again.\n"
        )
    assert [path.name for path in tmp_path.rglob("*")] == ["there"]


def test_a_new_conference_verifies_and_its_secrets_are_for_the_owner_alone(tmp_path, capsys):
    folder = tmp_path / "conference"
    assert main(["new", str(folder), "--sample", "--parties", "5"]) == 0
    assert "password" in capsys.readouterr().out
    for name in ("keys.json", "record.sqlite3"):
        assert (folder / name).stat().st_mode & 0o077 == 0
    assert main(["record", "verify", str(folder)]) == 0
    assert "holds" in capsys.readouterr().out


def test_a_reader_that_leaves_is_no_failure():
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as output:
        ended = subprocess.run(
            [sys.executable, "-m", "conference", "count", "--list"],
            stdout=output,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("options", [[], ["--sample", "--parties", "1"]])
@pytest.mark.parametrize(("zone", "told"), [("Europe/London", "Europe/London"), ("", "Asia/Tokyo")])
def test_the_time_zone_of_all_screens_is_in_the_record(options, zone, told, tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    folder = tmp_path / "made"
    assert main(["new", str(folder), *options, "--timezone", zone]) == 0
    store = SqliteStore(folder / "record.sqlite3")
    try:
        founded = next(iter(store.entries()))
        assert decode_event(founded.kind, founded.body).zone == told
    finally:
        store.close()
