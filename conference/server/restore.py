"""From a backup to the folder of a conference that can be served."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conference.core.folder import ConferenceFolder, Keys
from conference.core.treehead import HeadKey
from conference.server.door.password import make_password
from conference.server.founding import first_keys, whole_or_nothing
from conference.server.members import meeting_of
from conference.server.record.archive import Backup, unpack
from conference.server.record.backup import verified
from conference.server.record.store.sqlite import SqliteStore, migrate

__all__ = ["Restored", "restore"]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored. ``password`` is the desk's new one, "" when the keys were in the backup;
    ``lotteries`` counts those that the record has.
    """

    backup: Backup
    password: str
    lotteries: int


def restore(file: Path, folder: ConferenceFolder) -> Restored:
    """Make the folder of a conference of a backup; all of it or nothing. The record is verified.

    A backup without keys gets new ones: codes for all parties, the desk's password and token, the
    display's code, the key that signs heads. Raises ``folder_in_use``, and what
    :func:`~conference.server.record.archive.unpack`, ``verified`` and ``migrate`` raise.
    """
    folder.must_be_free()
    with whole_or_nothing(folder):
        backup = unpack(file, folder.path)
        migrate(folder.record)
        verified(folder.record)
        folder.record.chmod(0o600)
        meeting = meeting_of(folder)
        parties, lotteries = len(meeting.rooms.parties), len(meeting.lottery.runs)
        password = "" if backup.with_keys else _new_keys(folder, parties)
    return Restored(backup, password, lotteries)


def _new_keys(folder: ConferenceFolder, parties: int) -> str:
    """Give the folder keys of its own; the desk's password."""
    keys, password = Keys.make(), make_password()
    store = SqliteStore(folder.record)
    try:
        store.append(first_keys(keys, password, parties))
    finally:
        store.close()
    folder.write_keys(keys)
    HeadKey.at(folder.head_key)
    return password
