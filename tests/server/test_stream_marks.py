"""Highlights: an append-only file that a killed writer leaves readable."""

import pytest

from conference.core.errors import ConferenceError
from conference.server.stream.marks import FILE, LONGEST, Marks, clip_address

T = 1_780_000_000_000


def test_marks_are_there_after_a_restart_as_they_were(tmp_path):
    marks = Marks(tmp_path)
    first = marks.add(T, T + 60_000, "A  laugh", "ann", "i1")
    second = marks.add(T - 5_000, None, "", "ann", "")
    assert marks.open == second
    assert marks.close(T + 5_000, "bea").end == T + 5_000
    marks.rename(first.id, "The laugh", "bea")
    third = marks.add(T, T + 1, "", "", "")
    marks.remove(third.id, "ann")
    again = Marks(tmp_path)
    assert again.all() == marks.all()
    assert [(one.id, one.title) for one in again.all()] == [("m2", ""), ("m1", "The laugh")]
    assert again.add(T, T + 1, "", "", "").id == "m4"


def test_what_a_killed_server_left_of_a_line_costs_that_line_alone(tmp_path):
    marks = Marks(tmp_path)
    marks.add(T, T + 1000, "kept", "", "")
    with (tmp_path / FILE).open("ab") as file:
        file.write(b'{"act": "mark", "id": "m2", "beg')
    again = Marks(tmp_path)
    again.add(T, T + 2000, "after", "", "")
    assert [one.title for one in Marks(tmp_path).all()] == ["kept", "after"]
    (tmp_path / FILE).write_bytes(b'[]\n{"act": "mark"}\n\xff\n' + (tmp_path / FILE).read_bytes())
    assert [one.title for one in Marks(tmp_path).all()] == ["kept", "after"]


def test_what_is_no_mark_is_refused_and_leaves_nothing(tmp_path):
    marks = Marks(tmp_path)
    for begin, end, title in ((T, T, ""), (T, T - 1, ""), (T, T + 1000 * LONGEST + 1, "")):
        with pytest.raises(ConferenceError):
            marks.add(begin, end, title, "", "")
    with pytest.raises(ConferenceError):
        marks.add(T, T + 1, "x" * 121, "", "")
    for act in (lambda: marks.close(T, ""), lambda: marks.remove("m9", "")):
        with pytest.raises(ConferenceError):
            act()
    assert not (tmp_path / FILE).exists()
    marks.add(T, None, "", "", "")
    with pytest.raises(ConferenceError) as error:
        marks.add(T, None, "", "", "")
    assert error.value.code == "mark_open"
    assert marks.close(T + 2000 * LONGEST, "").end == T + 1000 * LONGEST


def test_what_cannot_be_written_is_no_mark(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    marks = Marks(tmp_path / "file" / "below")
    with pytest.raises(ConferenceError) as error:
        marks.add(T, T + 1, "", "", "")
    assert error.value.code == "not_written"
    assert marks.all() == ()


def test_a_clip_has_whole_seconds_around_its_span():
    assert clip_address(1_500, 2_001) == "/hls/archive.m3u8?from=1&to=3"
