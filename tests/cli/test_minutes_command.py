"""``conference minutes``: what it writes, that it is signed, and that a change is found."""

import json
import subprocess
import sys

import pytest
from public_verifier import PATH
from servers import POLL, sample_folder, serving, talking

from conference.cli import main
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.protocol.messages import Role

pytestmark = [pytest.mark.sockets, pytest.mark.usefixtures("qapp")]

WRITTEN = {"minutes.html", "minutes.json", "minutes.pdf", "minutes.sig"}


@pytest.fixture
async def folder(tmp_path):
    """A conference with a published poll, whose record is signed."""
    made = sample_folder(tmp_path)
    async with serving(made) as server, talking(server, Role.DESK, made.keys().desk_token) as desk:
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        for command in (OpenPoll, ClosePoll, PublishPoll):
            await desk.ask(command(POLL))
    return made


@pytest.fixture
def written(folder, tmp_path, capsys):
    """The folder of its minutes."""
    to = tmp_path / "out" / "minutes"
    assert main(["minutes", str(folder.path), "--to", str(to)]) == 0
    capsys.readouterr()
    return to


def key_of(folder):
    return json.loads((folder / "minutes.sig").read_text())["statement"]["key"]


def test_all_forms_are_written_and_signed(written, capsys):
    assert {one.name for one in written.iterdir()} == WRITTEN
    assert "30% or 40%?" in (written / "minutes.html").read_text(encoding="utf-8")
    assert (written / "minutes.pdf").read_bytes().startswith(b"%PDF-")
    value = json.loads((written / "minutes.json").read_text(encoding="utf-8"))
    assert value["head"]["key"] == key_of(written)
    assert main(["minutes", "--check", str(written), "--key", key_of(written)]) == 0
    assert key_of(written) in capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(WRITTEN - {"minutes.sig"}))
def test_a_changed_file_is_named(written, name, capsys):
    with (written / name).open("ab") as file:
        file.write(b" ")
    assert main(["minutes", "--check", str(written)]) == 1
    assert f"{name} is not the file that was signed" in capsys.readouterr().out


def test_a_missing_file_is_named(written, capsys):
    (written / "minutes.pdf").unlink()
    assert main(["minutes", "--check", str(written)]) == 1
    assert "minutes.pdf is missing" in capsys.readouterr().out


@pytest.mark.parametrize("field", ["size", "root", "key", "time"])
def test_a_changed_statement_is_found(written, field, capsys):
    file = written / "minutes.sig"
    signed = json.loads(file.read_text())
    was = signed["statement"][field]
    signed["statement"][field] = was + 1 if isinstance(was, int) else f"{'ab' * 32}"
    file.write_text(json.dumps(signed))
    assert main(["minutes", "--check", str(written)]) == 1
    assert "its signature is not good" in capsys.readouterr().out


def test_another_key_is_found(written, capsys):
    assert main(["minutes", "--check", str(written), "--key", "0" * 64]) == 1
    assert f"it is signed by {key_of(written)}" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"statement": {}, "signature": "zz"}'])
def test_what_is_no_statement_is_one_sentence(written, text, capsys):
    (written / "minutes.sig").write_text(text)
    assert main(["minutes", "--check", str(written)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_without_the_key_they_are_written_unsigned_and_no_key_is_made(folder, tmp_path, capsys):
    folder.head_key.unlink()
    to = tmp_path / "out"
    assert main(["minutes", str(folder.path), "--to", str(to)]) == 0
    assert "They are not signed" in capsys.readouterr().out
    assert {one.name for one in to.iterdir()} == WRITTEN - {"minutes.sig"}
    assert not folder.head_key.exists()


def test_without_a_folder_it_is_one_sentence(tmp_path, capsys):
    assert main(["minutes", "--to", str(tmp_path)]) == 2
    assert "Name the folder" in capsys.readouterr().err


def checked(record, folder):
    """What the public verifier says of minutes, and its status."""
    command = [sys.executable, "-I", str(PATH), str(record), "--minutes", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_the_public_verifier_holds_them_to_the_record(folder, written, tmp_path, capsys):
    record = tmp_path / "record.jsonl"
    main(["record", "export", str(folder.path), "--to", str(record)])
    assert checked(record, written) == (0, checked(record, written)[1])
    assert "The minutes are signed, and of this record." in checked(record, written)[1]
    with (written / "minutes.html").open("ab") as file:
        file.write(b" ")
    assert checked(record, written)[0] == 1
    assert "minutes.html is not the file that was signed" in checked(record, written)[1]


async def test_the_public_verifier_refuses_those_of_another_conference(folder, written, tmp_path):
    other = sample_folder(tmp_path / "other")
    async with serving(other):
        pass
    record = tmp_path / "other.jsonl"
    main(["record", "export", str(other.path), "--to", str(record)])
    status, said = checked(record, written)
    assert status == 1
    assert "which signed no head" in said


async def test_they_are_written_while_a_server_runs(tmp_path, capsys):
    made = sample_folder(tmp_path)
    async with serving(made):
        assert main(["minutes", str(made.path), "--to", str(tmp_path / "out")]) == 0
    assert main(["minutes", "--check", str(tmp_path / "out")]) == 0
