"""The command line as a whole: help for everything, one sentence for a mistake, statuses."""

import os
import subprocess
import sys

import pytest

from conference.cli import MODULES, main, parser

COMMANDS = ["demo", "new", "serve", "desk", "display", "rehearse", "record", "count", "sortition"]


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS), ["bench"]])
def test_every_command_has_a_help_worth_reading(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) >= 8


def test_every_module_is_listed():
    text = parser().format_help()
    assert all(module.__name__.rsplit(".", 1)[1] in text for module in MODULES)


@pytest.mark.parametrize(
    ("command", "advice"),
    [
        (["serve", "{folder}"], "conference new"),
        (["record", "verify", "{folder}"], "conference new"),
        (["new", "{used}"], "Name a new folder"),
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
