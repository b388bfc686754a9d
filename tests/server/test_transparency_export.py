"""Exporting from the command line, and signed heads as part of verifying a folder."""

import contextlib
import json
import sqlite3

import pytest
from servers import POLL, sample_folder, serving, talking

from conference.cli import main
from conference.deliberation.polls.commands import OpenPoll, PreparePoll
from conference.protocol.messages import Role

pytestmark = pytest.mark.sockets


@pytest.fixture
async def folder(tmp_path):
    """A folder that was served: heads are signed, a poll is open."""
    made = sample_folder(tmp_path)
    token = made.keys().desk_token
    async with serving(made) as server, talking(server, Role.DESK, token) as desk:
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        await desk.ask(OpenPoll(POLL))
    return made


async def test_export_writes_the_whole_record_and_warns_of_open_polls(folder, tmp_path, capsys):
    file = tmp_path / "public.jsonl"
    assert main(["record", "export", str(folder.path), "--to", str(file)]) == 0
    header, *entries = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert header["entries"] == len(entries) == header["heads"][-1]["size"]
    said = capsys.readouterr().out
    assert "verify_record.py" in said
    assert f"Keep the file back until these polls have a result: {POLL}" in said


async def test_nothing_of_codes_keys_and_tokens_is_exported(folder, tmp_path):
    file = tmp_path / "public.jsonl"
    main(["record", "export", str(folder.path), "--to", str(file)])
    text = file.read_text(encoding="utf-8")
    with contextlib.closing(sqlite3.connect(folder.record)) as database:
        codes = [code for (code,) in database.execute("SELECT code FROM code")]
        settings = [value for (value,) in database.execute("SELECT value FROM setting")]
    keys = folder.keys()
    secrets = [*codes, *settings, keys.desk_token, keys.display_code]
    assert len(secrets) > 10
    assert not [secret for secret in secrets if secret in text]


async def test_a_file_that_cannot_be_written_is_one_sentence(folder, tmp_path, capsys):
    assert main(["record", "export", str(folder.path), "--to", str(tmp_path / "no" / "f")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE signed_head SET root = zeroblob(32)", "not those over which a head was signed"),
        ("UPDATE signed_head SET time = time + 1", "signature"),
        (
            "UPDATE signed_head SET size = 5000 WHERE size = (SELECT max(size) FROM signed_head)",
            "at least 5000",
        ),
    ],
)
async def test_verify_finds_a_signed_head_that_does_not_fit(folder, capsys, statement, reason):
    assert main(["record", "verify", str(folder.path)]) == 0
    with contextlib.closing(sqlite3.connect(folder.record)) as database:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute(statement)
        database.execute("DROP TRIGGER signed_head_no_update")
        database.execute(statement)
        database.commit()
    assert main(["record", "verify", str(folder.path)]) == 1
    assert reason in capsys.readouterr().out
