"""Founding a conference: the whole folder or nothing of it."""

import errno

import pytest
from servers import FIRST_DAY, PASSWORD

from conference.core.clock import ManualClock
from conference.core.folder import ConferenceFolder
from conference.server import founding


def full_disk(_folder):
    raise OSError(errno.ENOSPC, "No space left on device")


def found_on_a_full_disk(path, monkeypatch):
    monkeypatch.setattr(founding, "send_sample_lottery", full_disk)
    with pytest.raises(OSError, match="No space left"):
        founding.found_sample(ConferenceFolder(path), 2, 1, FIRST_DAY, PASSWORD, ManualClock())


def test_nothing_is_left_of_a_sample_that_could_not_be_made_whole(tmp_path, monkeypatch):
    found_on_a_full_disk(tmp_path / "events" / "assembly", monkeypatch)
    assert list(tmp_path.iterdir()) == []


def test_a_new_folder_is_for_its_user_alone(tmp_path):
    place = tmp_path / "assembly"
    commands = founding.sample_commands(2, 1, FIRST_DAY, rehearsal=False)
    founding.found(ConferenceFolder(place), commands, PASSWORD, ManualClock())
    assert place.stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_that_was_there_is_there_and_empty_again(tmp_path, monkeypatch):
    (tmp_path / "assembly").mkdir()
    found_on_a_full_disk(tmp_path / "assembly", monkeypatch)
    assert list((tmp_path / "assembly").iterdir()) == []
