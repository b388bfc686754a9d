"""The file of a backup: what is in it, and unpacking it.

A ZIP archive::

    record.sqlite3    the record as one database, of one moment
    lottery/          of each lottery what is published
    photos/           pictures of candidates
    captions/         what was said, and short forms of those who wrote it
    backup.json       last: what this is, when it was made, the SHA-256 of every other file

and with keys also::

    head.key, keys.json   and the codes, the password's hash and the desks' tokens in the record
    register.db           the sign-ups
    lottery/              all of it
    captions/             with the hashes of the captioners' codes
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from conference.core.errors import ConferenceError

__all__ = ["DATABASES", "KEY_FILES", "Backup", "pack", "pack_manifest", "unpack"]

FORMAT = "conference/backup"
VERSION = 1

MANIFEST = "backup.json"
MANIFEST_BYTES = 64 * 1024 * 1024
"""No manifest is longer: a lottery has some fifty files."""

KEY_FILES = ("head.key", "keys.json", "voters.bin")
FOLDERS = ("lottery", "photos", "captions")
DATABASES = ("record.sqlite3", "register.db")
PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says of itself. ``made_at`` is in milliseconds of Unix time.

    ``files`` has the SHA-256 of each file, by its path in the conference's folder.
    """

    made_at: int
    entries: int
    ballots: int
    root: str
    with_keys: bool
    files: dict[str, str]


def pack(archive: zipfile.ZipFile, source: Path, name: str, files: dict[str, str]) -> None:
    """Put a file into the archive, and its digest into ``files``."""
    digest = hashlib.sha256()
    with source.open("rb") as reading, archive.open(name, "w", force_zip64=True) as writing:
        while piece := reading.read(PIECE):
            digest.update(piece)
            writing.write(piece)
    files[name] = digest.hexdigest()


def pack_manifest(archive: zipfile.ZipFile, backup: Backup) -> None:
    """Put what the archive is into it, after all else."""
    text = json.dumps({"format": FORMAT, "version": VERSION, **asdict(backup)}, indent=1)
    archive.writestr(MANIFEST, text)


def unpack(file: Path, folder: Path) -> Backup:
    """Write what a backup has into a folder, for this user alone; it is made when it is not there.

    Raises ``no_backup`` for any other file, ``other_backup`` for one of another version, and
    ``damaged_backup`` when a file in it is not the one that was written.
    """
    if not zipfile.is_zipfile(file):
        with file.open("rb"):  # what cannot be read is told as that
            raise _no_backup(file)
    try:
        with zipfile.ZipFile(file) as archive:
            backup = _manifest(archive, file)
            for name, digest in backup.files.items():
                target = folder / name
                _make_private(target.parent)
                with archive.open(name) as source:
                    if _copied(source, target) != digest:
                        raise _damaged(file, f"{name} is not what was written")
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError) as error:
        raise _damaged(file, str(error)) from error
    return backup


def _copied(source: IO[bytes], target: Path) -> str:
    """Write a file (mode 0600); its SHA-256."""
    digest = hashlib.sha256()
    with os.fdopen(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as writing:
        while piece := source.read(PIECE):
            digest.update(piece)
            writing.write(piece)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def _make_private(folder: Path) -> None:
    """Make a folder and those above it, each for this user alone."""
    if not folder.is_dir():
        _make_private(folder.parent)
        folder.mkdir(mode=0o700)


def _manifest(archive: zipfile.ZipFile, file: Path) -> Backup:
    try:
        if archive.getinfo(MANIFEST).file_size > MANIFEST_BYTES:
            raise _no_backup(file)
        found = json.loads(archive.read(MANIFEST))
        if found.pop("format") != FORMAT:
            raise _no_backup(file)
        version = found.pop("version")
    except (KeyError, ValueError, AttributeError, TypeError) as error:
        raise _no_backup(file) from error
    if version != VERSION:
        raise ConferenceError(
            "other_backup",
            f"{file} is a backup of version {version!r}; this program reads version {VERSION}."
            " Install the program that wrote it.",
            {"path": str(file)},
        )
    try:
        backup = Backup(**found)
        names = set(backup.files)
    except TypeError as error:
        raise _damaged(file, "its list of files cannot be read") from error
    if DATABASES[0] not in names or not all(map(_may_be, names)):
        raise _damaged(file, "its list of files is not that of a conference")
    return backup


def _may_be(name: str) -> bool:
    """Whether a backup may have a file of this name; none leads out of the folder."""
    parts = PurePosixPath(name).parts or ("",)
    if name in (*DATABASES, *KEY_FILES):
        return True
    return parts[0] in FOLDERS and ".." not in parts and "\0" not in name


def _no_backup(file: Path) -> ConferenceError:
    return ConferenceError(
        "no_backup",
        f"{file} is no backup of a conference, or only a part of one. Name a file that conference"
        " backup has written.",
        {"path": str(file)},
    )


def _damaged(file: Path, why: str) -> ConferenceError:
    return ConferenceError(
        "damaged_backup", f"{file} is damaged: {why}. Use another backup.", {"path": str(file)}
    )
