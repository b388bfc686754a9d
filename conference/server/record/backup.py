"""Backing up a conference into one file, as it was at one moment, also while it is served.

The file (:mod:`~conference.server.record.archive`) is written under another name beside its place,
unpacked again and verified, and only then gets its name: what is there by its name was whole when
it was written.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from conference.core.clock import Clock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.lottery.plan import PUBLIC_FILES
from conference.lottery.proofs import FILE as POOL_TREE
from conference.server.record.archive import (
    DATABASES,
    KEY_FILES,
    Backup,
    pack,
    pack_manifest,
    unpack,
)
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.sqlite import SqliteStore, copy_database, leave_out_keys
from conference.server.record.store.verify import Finding, verify

__all__ = ["DRAFT", "back_up", "verified"]

DRAFT = ".new"
"""How the private folder ends in which a backup is made, beside its place; its name begins with a
dot. One that was left behind may be deleted."""


def back_up(folder: ConferenceFolder, target: Path, *, with_keys: bool, clock: Clock) -> Backup:
    """Write a backup of the folder to the new file ``target`` (mode 0600), and verify it.

    Raises ``backup_exists`` when something is there, ``backup_failed`` when the record cannot be
    read or copied, ``backup_unsound`` when what was written does not verify, and ``OSError``; then
    nothing is left at ``target``.
    """
    _must_be_new(target)
    made_at = clock.now()
    place = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=DRAFT, dir=target.parent))
    try:
        archive, copy = place / "archive", place / "copy"
        backup = _packed(folder, archive, place, made_at, with_keys=with_keys)
        unpack(archive, copy)
        found = verified(copy / folder.record.name)
        if (found.entries, found.ballots, found.root) != (
            backup.entries, backup.ballots, backup.root,
        ):  # fmt: skip
            raise _unsound("what was read back is another record")
        _must_be_new(target)
        archive.replace(target)
        _make_durable(target.parent)
    except StoreUnavailableError as error:
        raise ConferenceError("backup_failed", f"No backup was made. {error.sentence}") from error
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return backup


def verified(record: Path) -> Finding:
    """What the verification of a record found; raises ``backup_unsound`` when it does not hold."""
    store = SqliteStore(record)
    try:
        found = verify(store)
    finally:
        store.close()
    if not found.holds:
        where = "" if found.first_bad is None else f"entry {found.first_bad}: "
        raise _unsound(f"{where}{found.reason}")
    return found


def _packed(
    folder: ConferenceFolder, archive: Path, place: Path, made_at: int, *, with_keys: bool
) -> Backup:
    """Write the archive. The record is copied first: files of what it speaks of are there then."""
    files: dict[str, str] = {}
    record = place / folder.record.name
    copy_database(folder.record, record)
    if not with_keys:
        leave_out_keys(record)
    entries, ballots, root = _figures(record)
    with (
        os.fdopen(os.open(archive, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600), "w+b") as raw,
        zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packing,
    ):
        pack(packing, record, record.name, files)
        record.unlink()
        for path in _others(folder, with_keys=with_keys):
            name = path.relative_to(folder.path).as_posix()
            with _of_one_moment(path, place) as source, contextlib.suppress(FileNotFoundError):
                pack(packing, source, name, files)
        backup = Backup(made_at, entries, ballots, root, with_keys, files)
        pack_manifest(packing, backup)
    with archive.open("rb") as written:
        os.fsync(written.fileno())
    return backup


def _figures(record: Path) -> tuple[int, int, str]:
    """How many entries and ballots a record says that it has, and its root."""
    store = SqliteStore(record)
    try:
        last = max(store.heads(), default=None)
        others = sum(1 for _ in store.others())
    finally:
        store.close()
    if last is None:
        raise _unsound("it has no entries")
    return last.size, last.size - others, last.root.hex()


def _others(folder: ConferenceFolder, *, with_keys: bool) -> Iterator[Path]:
    """What goes into a backup beside the record; drafts of the lottery's worker do not."""
    if with_keys:
        named = (folder.path / name for name in (*KEY_FILES, *DATABASES[1:]))
        yield from (path for path in named if path.is_file())
    if folder.photos.is_dir():
        yield from (path for path in sorted(folder.photos.iterdir()) if not path.suffix)
    for pattern in ("*.jsonl", "*.words.json", *(("captioners.json",) if with_keys else ())):
        yield from sorted(folder.captions.glob(pattern))
    for path in sorted(folder.lottery.rglob("*")):
        inside = path.relative_to(folder.lottery).parts
        is_draft = any(part.endswith(".new") for part in inside)
        if path.is_file() and not is_draft and (with_keys or _is_published(inside)):
            yield path


def _is_published(inside: tuple[str, ...]) -> bool:
    """Whether anybody may have this file of ``lottery/``."""
    is_result = len(inside) == 3 and (inside[1] == "committed" or inside[1].startswith("draw-"))
    return is_result and inside[2] in (*PUBLIC_FILES, POOL_TREE)


@contextlib.contextmanager
def _of_one_moment(path: Path, place: Path) -> Iterator[Path]:
    """The file, or a copy of it when it is a database that may be written meanwhile."""
    if path.name not in DATABASES:
        yield path
        return
    copy = place / path.name
    copy_database(path, copy)
    try:
        yield copy
    finally:
        copy.unlink()


def _must_be_new(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise ConferenceError(
            "backup_exists",
            f"{target} is already there. Name another file; a backup never takes the place of one.",
            {"path": str(target)},
        )
    if not target.parent.is_dir():
        raise ConferenceError(
            "no_folder", f"There is no folder {target.parent}. Make it, or name another place."
        )


def _make_durable(folder: Path) -> None:
    """The name of a file is durable only when its folder is."""
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def _unsound(why: str) -> ConferenceError:
    return ConferenceError(
        "backup_unsound",
        f"The record does not verify ({why}), so no backup was kept. Find out more with:"
        " conference record verify FOLDER",
        exit_status=1,
    )
