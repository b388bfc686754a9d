"""``conference backup`` and ``conference restore``: a conference in one file, and back again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, FolderOptions, JsonOptions, runs

if TYPE_CHECKING:
    from conference.server.record.archive import Backup
    from conference.server.restore import Restored

__all__ = ["add"]

LEFT_OUT = (
    "The key that signs, the desk's password and token, all codes, the register and the private "
    "files of lotteries are not in it (--with-keys)."
)
IN_CLEAR = "Keys, codes and personal data are in it: keep it as you keep the folder."


@dataclass(frozen=True, kw_only=True)
class BackupOptions(FolderOptions):
    """What is backed up, and into which file."""

    to: Path
    with_keys: bool


@dataclass(frozen=True, kw_only=True)
class RestoreOptions(JsonOptions):
    """The backup, and the folder that is made of it."""

    file: Path
    folder: Path


def add(commands: Commands) -> None:
    """Add ``backup`` and ``restore`` to the commands."""
    backup = commands.add_parser(
        "backup",
        help="write a conference into one file, also while it is served",
        description="Write the conference in FOLDER into one file as it is at one moment, also "
        "while it is served and ballots come in, and verify what was written. Copying the folder "
        "of a running server is no backup: its files are not of one moment then.",
    )
    backup.add_argument("folder", type=Path, help="the folder of the conference")
    backup.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file")
    backup.add_argument(
        "--with-keys",
        action="store_true",
        help="also what has to be kept secret: keys, codes, the register, the lotteries' people",
    )
    backup.add_argument("--json", action="store_true", help="print one JSON object")
    runs(backup, BackupOptions, run_backup)
    restore = commands.add_parser(
        "restore",
        help="make the folder of a conference of a backup",
        description="Make a folder of a file that conference backup has written, verify the "
        "record, and say what is not as it was. Without keys in the backup new ones are made.",
    )
    restore.add_argument("file", type=Path, help="the backup")
    restore.add_argument("folder", type=Path, help="a folder that is not there yet, or empty")
    restore.add_argument("--json", action="store_true", help="print one JSON object")
    runs(restore, RestoreOptions, run_restore)


def run_backup(options: BackupOptions) -> int:
    """Write and verify it; say what is in it."""
    from conference.core.clock import SystemClock
    from conference.core.folder import ConferenceFolder
    from conference.server.record.backup import back_up

    folder = ConferenceFolder(options.folder).must_exist()
    done = back_up(folder, options.to, with_keys=options.with_keys, clock=SystemClock())
    if options.json:
        _print_json(done, file=str(options.to))
        return 0
    print(
        f"{options.to} has {done.entries} entries and {done.ballots} ballots, and verifies.\n"
        f"Root {done.root}"
    )
    print(IN_CLEAR if done.with_keys else LEFT_OUT)
    return 0


def run_restore(options: RestoreOptions) -> int:
    """Make the folder; say what it means for codes, signatures and receipts."""
    from conference.core.folder import ConferenceFolder
    from conference.server.restore import restore

    done = restore(options.file, ConferenceFolder(options.folder))
    if options.json:
        _print_json(done.backup, folder=str(options.folder), password=done.password)
        return 0
    print("\n".join(_restored(done, options.folder)))
    return 0


def _restored(done: Restored, folder: Path) -> Iterator[str]:
    backup = done.backup
    made = datetime.fromtimestamp(backup.made_at / 1000, UTC)
    yield f"Made {folder}: {backup.entries} entries, {backup.ballots} ballots. The record holds."
    yield (
        f"The backup is of {made:%Y-%m-%d %H:%M:%S} UTC. What was acknowledged after that is not in"
        " it, and receipts of it find no entry here."
    )
    if done.password:
        yield f"The desk's password is a new one: {done.password}"
        yield (
            f"All codes are new: give every party its own (conference codes list {folder}). Phones,"
            " screens and facilitators that were in before the backup stay in without a code."
        )
        yield (
            "Heads are signed by a new key. Publish it, and say why: whoever holds heads to the"
            " old key is told that these are by another."
        )
        if done.lotteries:
            yield (
                "Of lotteries only what is published is here. One that is not drawn yet cannot be"
                " drawn from this folder."
            )
    else:
        yield (
            "Keys and codes are as they were. Never serve the old folder beside this one: two"
            " histories signed by one key are proof against you."
        )
    yield f"Next: conference serve {folder}"


def _print_json(backup: Backup, **more: str) -> None:
    found = {
        "made_at": backup.made_at, "entries": backup.entries, "ballots": backup.ballots,
        "root": backup.root, "with_keys": backup.with_keys,
    }  # fmt: skip
    print(json.dumps({"ok": True, **more, **found}))
