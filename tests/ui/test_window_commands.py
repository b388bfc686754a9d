"""The commands desk and display: errors as one sentence, and a server on its own feet."""

import json
import os
import select
import signal
import subprocess
import sys
import urllib.request

import pytest

from conference.cli import main
from conference.cli.windows import where
from conference.client.program import Detached, serving
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, Keys, served
from conference.ui.bridge import local

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def own_state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("CONFERENCE_PASSWORD", raising=False)
    monkeypatch.delenv("CONFERENCE_DISPLAY_CODE", raising=False)


def conference(*args, **env):
    return subprocess.run(
        [sys.executable, "-m", "conference", *map(str, args)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **env},
    )


def test_a_folder_that_is_no_conference_is_one_sentence(tmp_path, capsys):
    assert main(["desk", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "is not a conference folder" in said
    assert said.count("\n") == 1


def test_neither_folder_nor_url_is_one_sentence(capsys):
    assert main(["desk"]) == 2
    assert "Say which conference" in capsys.readouterr().err


def test_no_screen_is_one_sentence(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["display", "--url", NOWHERE, "--code", "X"]) == 2
    assert "There is no screen" in capsys.readouterr().err


def test_a_screen_that_does_not_answer_is_no_screen(monkeypatch, capsys):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert main(["display", "--url", NOWHERE, "--code", "X"]) == 2
    assert "There is no screen" in capsys.readouterr().err


def test_a_display_without_code_is_told_where_to_find_it(capsys, monkeypatch):
    monkeypatch.setattr(local, "answers", lambda *_: True)
    assert main(["display", "--url", NOWHERE]) == 2
    assert "--code" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["desk", "display"])
def test_nobody_is_asked_for_a_secret_by_a_server_that_is_not_there(command, capsys, monkeypatch):
    for name in ("CONFERENCE_PASSWORD", "CONFERENCE_DISPLAY_CODE"):
        monkeypatch.delenv(name, raising=False)
    assert main([command, "--url", NOWHERE]) == 2
    assert "No conference server answers at http://127.0.0.1:9" in capsys.readouterr().err


def test_secrets_come_from_option_folder_or_environment(tmp_path, monkeypatch):
    assert where(None, NOWHERE, "display", "ABC") == (NOWHERE, "ABC")
    monkeypatch.setenv("CONFERENCE_PASSWORD", "maple")
    monkeypatch.setenv("CONFERENCE_DISPLAY_CODE", "XYZ")
    assert where(None, "127.0.0.1:9", "desk") == (NOWHERE, "maple")
    assert where(None, NOWHERE, "display") == (NOWHERE, "XYZ")
    folder = ConferenceFolder(tmp_path / "c")
    folder.write_keys(Keys("t" * 32, "CODE"))
    folder.record.touch()
    from conference.core.folder import announced

    with announced(folder, 9):
        assert where(None, NOWHERE, "desk") == (NOWHERE, "t" * 32)
        assert where(None, NOWHERE, "display") == (NOWHERE, "CODE")


@pytest.mark.parametrize("role", ["desk", "display"])
def test_a_secret_that_others_can_read_on_its_way_is_warned_of(role, capsys):
    assert where(None, "http://192.0.2.7:8000", role, "ABC") == ("http://192.0.2.7:8000", "ABC")
    assert "unencrypted" in capsys.readouterr().err
    assert where(None, NOWHERE, role, "ABC") == (NOWHERE, "ABC")
    assert capsys.readouterr().err == ""


def test_a_server_by_tls_is_asked_for_its_certificate_before_the_secret_goes(monkeypatch):
    with pytest.raises(ConferenceError) as told:
        where(None, "https://127.0.0.1:9", "display", "ABC")
    assert told.value.code == "no_server"
    monkeypatch.setattr(local, "answers", lambda *_: True)
    assert where(None, "https://127.0.0.1:9", "display", "ABC")[1] == "ABC"


def test_the_folder_of_a_server_is_found_by_its_public_address(tmp_path):
    from conference.core.folder import announced, find_local, find_server

    folder = ConferenceFolder(tmp_path / "c")
    folder.write_keys(Keys("t" * 32, "CODE"))
    folder.record.touch()
    with announced(folder, 9, "https://vote.example"):
        assert find_server(folder) == "https://vote.example"
        for address in ("https://vote.example", "https://vote.example/", NOWHERE):
            assert find_local(address).path == folder.path.resolve()
        assert find_local("https://elsewhere.example") is None


def test_a_server_that_does_not_answer_is_not_found(tmp_path):
    from conference.core.folder import announced

    folder = ConferenceFolder(tmp_path / "c")
    with announced(folder, 9):
        assert local.find_server(folder) is None


@pytest.mark.process
def test_a_server_that_is_not_there_is_one_sentence():
    done = conference("desk", "--url", NOWHERE, CONFERENCE_PASSWORD="x")
    assert done.returncode == 2
    assert "There is no conference server at http://127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.process
def test_a_server_that_does_not_start_says_its_last_words(tmp_path):
    folder = ConferenceFolder(tmp_path / "c")
    folder.write_keys(Keys.make())
    folder.record.write_bytes(b"no database at all")
    with pytest.raises(ConferenceError) as told:
        local.start_server(folder)
    assert told.value.code == "not_started"
    assert local.OUTPUT in told.value.sentence


@pytest.mark.thorough
@pytest.mark.process
def test_where_another_server_was_quicker_its_address_is_taken(tmp_path):
    folder = ConferenceFolder(tmp_path / "c")
    assert conference("new", folder.path, "--sample", "--parties", 12).returncode == 0
    first = Detached("server", serving(folder.path, 0, "--no-stream"), tmp_path / "log")
    try:
        url = first.opened()
        assert local.start_server(folder) == url
    finally:
        assert first.stop() == 0


@pytest.mark.process
def test_another_server_that_is_still_starting_is_waited_for(tmp_path, monkeypatch):
    folder = ConferenceFolder(tmp_path / "c")
    assert conference("new", folder.path, "--name", "Late").returncode == 0
    found = [NOWHERE, None, None]
    monkeypatch.setattr(local, "find_server", lambda _folder: found.pop())
    with served(folder):
        assert local.start_server(folder) == NOWHERE
    monkeypatch.setattr(local, "find_server", lambda _folder: None)
    monkeypatch.setattr(local, "OTHER_SECONDS", 0.1)
    with served(folder), pytest.raises(ConferenceError, match="is being served already"):
        local.start_server(folder)


@pytest.mark.process
def test_the_desk_starts_a_server_that_outlives_it_and_attaches_to_it_again(tmp_path):
    folder = tmp_path / "c"
    assert conference("new", folder, "--sample", "--parties", 12).returncode == 0
    shot = tmp_path / "desk.png"
    first = conference("desk", folder, "--shot", shot, "--after", 0.5)
    assert first.returncode == 0, first.stderr
    assert shot.stat().st_size > 10_000
    url = local.find_server(ConferenceFolder(folder))
    assert url is not None
    pid = _pid(tmp_path, url)
    try:
        assert os.getsid(pid) != os.getsid(0)
        logs = sorted(ConferenceFolder(folder).logs.iterdir())
        assert [path.name for path in logs] == ["security.log", local.LOG, local.OUTPUT]
        assert {path.stat().st_mode & 0o777 for path in logs} == {0o600}
        assert "let in desk" in logs[0].read_text("utf-8")
        assert not list(folder.glob("*.log"))
        again = conference("desk", folder, "--shot", shot, "--after", 0.2)
        assert again.returncode == 0, again.stderr
        assert _pid(tmp_path, url) == pid
        wall = tmp_path / "hall.png"
        hall = conference("display", "--url", url, "--shot", wall, "--after", 0.2)
        assert hall.returncode == 0, hall.stderr
        wrong = conference("display", "--url", url, "--code", "NOTTHECODE")
        assert wrong.returncode == 2
        assert wrong.stderr.count("\n") == 1
        with urllib.request.urlopen(f"{url}/health", timeout=5) as reply:
            assert json.load(reply)["status"] == "ok"
    finally:
        _end(pid)


def _end(pid):
    watch = os.pidfd_open(pid)
    os.kill(pid, signal.SIGTERM)
    ended, _, _ = select.select([watch], [], [], 20)
    os.close(watch)
    assert ended


def _pid(tmp_path, url):
    note = tmp_path / "state" / "conference" / "servers" / f"{url.rpartition(':')[2]}.json"
    return json.loads(note.read_text())["pid"]
