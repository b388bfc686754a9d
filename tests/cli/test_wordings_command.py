"""``conference wordings``: out as a table, and in again."""

import json

import pytest

from conference.cli import main
from conference.core.clock import SystemClock
from conference.core.folder import ConferenceFolder
from conference.deliberation.polls.commands import OpenPoll
from conference.server.members import meeting_of, write


@pytest.fixture
def folder(tmp_path):
    where = tmp_path / "c"
    assert main(["new", str(where), "--sample", "--parties", "3"]) == 0
    return where


def poll_of(folder):
    """A draft that the sample has."""
    polls = meeting_of(ConferenceFolder(folder)).polls
    return polls.by_id[polls.order[0]]


def table(poll, texts, head="cy"):
    parts = ("question", *(f"option {n}" for n, _ in enumerate(poll.options, 1)))
    lines = zip(parts, (poll.question, *poll.options), texts, strict=True)
    rows = [f"poll/{poll.id}\t{part}\t{original}\t{text}" for part, original, text in lines]
    return "\n".join([f"what\tpart\toriginal\t{head}", *rows, ""])


def test_everything_that_has_words_is_exported_and_filled_in(folder, tmp_path, capsys):
    book = tmp_path / "w.xlsx"
    assert main(["wordings", str(folder), "--languages", "cy,ar", "--export", str(book)]) == 0
    assert "things have no wording" in capsys.readouterr().out
    assert main(["wordings", str(folder), str(book)]) == 0
    assert "0 wordings" in capsys.readouterr().out

    poll = poll_of(folder)
    texts = ["Cwestiwn?", *(f"Dewis {n}" for n, _ in enumerate(poll.options))]
    filled = tmp_path / "w.tsv"
    filled.write_text(table(poll, texts), encoding="utf-8")
    assert main(["wordings", str(folder), str(filled), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["taken"] == 1
    assert told["missing"]["cy"] == told["missing"]["ar"] - 1
    out = tmp_path / "again.csv"
    assert main(["wordings", str(folder), "--export", str(out)]) == 0
    assert "Cwestiwn?" in out.read_text("utf-8")


def test_what_is_asked_already_is_corrected_with_a_reason_alone(folder, tmp_path, capsys):
    poll = poll_of(folder)
    write(ConferenceFolder(folder), OpenPoll(poll.id), SystemClock())
    filled = tmp_path / "w.tsv"
    texts = ["Cwestiwn?", *(f"Dewis {n}" for n, _ in enumerate(poll.options))]
    filled.write_text(table(poll, texts), encoding="utf-8")
    assert main(["wordings", str(folder), str(filled)]) == 2
    assert "with a reason" in capsys.readouterr().err
    assert main(["wordings", str(folder), str(filled), "--reason", "It was late"]) == 0
    worded = meeting_of(ConferenceFolder(folder)).wordings.things[f"poll/{poll.id}"]
    assert worded.languages["cy"].reason == "It was late"


@pytest.mark.parametrize("name", ["w.pdf", "w"])
def test_only_tables_are_written(folder, tmp_path, capsys, name):
    assert main(["wordings", str(folder), "--export", str(tmp_path / name)]) == 2
    assert ".xlsx" in capsys.readouterr().err


def test_a_language_that_pages_do_not_speak_is_refused(folder, capsys):
    assert main(["wordings", str(folder), "--languages", "tlh"]) == 2
    assert "tlh" in capsys.readouterr().err
