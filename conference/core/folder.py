"""A conference is one folder.

::

    FOLDER/
      record.sqlite3     the record, the roll, codes and tokens (and SQLite's -wal and -shm beside
                         it)
      keys.json          secrets of this machine, mode 0600: the desk's token, the display's code
      register.db        the sign-ups and who had how much chance, mode 0600: no part of the record
      voters.bin         hashes of the voters' codes, mode 0600: no part of the record
      head.key           the private key that signs the record's tree heads, mode 0600
      snapshot.bin       makes the start of a long record quick; may be deleted
      server.lock        held by the server that serves the folder
      stream/            the segments of the live stream
      lottery/           a folder for each lottery, mode 0700: people, quotas, who was drawn
      captions/          what was said, a file for each language, and who may write it
      photos/            pictures of candidates, by the digests that the record has of them
      talk.mp4           what is streamed, unless another source is named

A server that runs has a note in the state folder of its user (mode 0600), so that desk,
display and rehearsal on the same machine find the folder, and so the keys, of a server by its
port. It holds a lock on its note: one that a killed server left is no note, for another program
may listen on its port by now and must not be sent a key. Its logs are there too: ``security.log``,
and ``server.log`` of one that a desk started.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO
from urllib.parse import urlsplit

from conference.core.codes import make_code
from conference.core.errors import ConferenceError

__all__ = [
    "SERVED",
    "ConferenceFolder",
    "Keys",
    "announced",
    "find_local",
    "find_server",
    "served",
]

SERVED = "is being served already"
"""In the last words of a server that another one kept from its folder, and in no others."""


DISPLAY_LETTERS = 12
"""Of the display's code, by chance."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets that let programs on this machine in without asking."""

    desk_token: str
    display_code: str

    @classmethod
    def make(cls) -> Keys:
        """New random keys: 128 bits for the desk, a code that can be typed for the display."""
        return cls(secrets.token_hex(16), make_code(DISPLAY_LETTERS))


@dataclass(frozen=True, slots=True)
class ConferenceFolder:
    """Where a conference lies. Nothing is read or made before it is asked for."""

    path: Path

    @property
    def record(self) -> Path:
        """The database file of the record."""
        return self.path / "record.sqlite3"

    @property
    def head_key(self) -> Path:
        """The key by which the record's tree heads are signed (PEM, mode 0600)."""
        return self.path / "head.key"

    @property
    def voters(self) -> Path:
        """The hashes of the codes of those who may vote from home (mode 0600)."""
        return self.path / "voters.bin"

    @property
    def snapshot(self) -> Path:
        """The file that makes the start quick; the record says all of it too."""
        return self.path / "snapshot.bin"

    @property
    def stream(self) -> Path:
        """The folder of the live stream's segments."""
        return self.path / "stream"

    @property
    def captions(self) -> Path:
        """The folder of the captions, by language."""
        return self.path / "captions"

    @property
    def lottery(self) -> Path:
        """The folder with a folder for each lottery; holds personal data."""
        return self.path / "lottery"

    @property
    def photos(self) -> Path:
        """The folder of the candidates' pictures, by digest; they are public."""
        return self.path / "photos"

    @property
    def logs(self) -> Path:
        """Where the logs of its servers are kept: the state folder of this user, not this one."""
        whole = self.path.resolve()
        digest = hashlib.sha256(os.fsencode(whole)).hexdigest()
        return _state() / "logs" / f"{whole.name}-{digest[:8]}"

    @property
    def exists(self) -> bool:
        """Whether there is a conference here."""
        return self.record.is_file()

    def must_exist(self) -> ConferenceFolder:
        """This folder; raises ``not_a_conference`` when there is none in it."""
        if not self.exists:
            raise ConferenceError(
                "not_a_conference",
                f"{self.path} is not a conference folder. "
                f"Make one with: conference new {self.path} --sample",
                {"folder": str(self.path)},
            )
        return self

    def must_be_free(self) -> ConferenceFolder:
        """This folder; raises ``folder_in_use`` when anything is in it."""
        if self.path.exists() and not self.path.is_dir():
            raise ConferenceError(
                "folder_in_use",
                f"{self.path} is a file and no folder. Name a new folder.",
                {"folder": str(self.path)},
            )
        if self.path.exists() and any(self.path.iterdir()):
            raise ConferenceError(
                "folder_in_use",
                f"{self.path} is already there and not empty. Name a new folder.",
                {"folder": str(self.path)},
            )
        return self

    def write_keys(self, keys: Keys) -> None:
        """Store the keys, readable for this user alone."""
        _write_private(self.path / "keys.json", json.dumps(asdict(keys)))

    def keys(self) -> Keys:
        """The keys; raises ``no_keys`` when they cannot be read."""
        try:
            found = json.loads((self.path / "keys.json").read_text(encoding="utf-8"))
            return Keys(found["desk_token"], found["display_code"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConferenceError(
                "no_keys",
                f"The keys in {self.path / 'keys.json'} cannot be read. Run this as the user who "
                "made the conference, or give the password with CONFERENCE_PASSWORD.",
                {"folder": str(self.path)},
            ) from error


@contextlib.contextmanager
def served(folder: ConferenceFolder) -> Iterator[None]:
    """Hold the folder for one server: two would write one record.

    The system lets go when the process ends, however it ends. Raises ``folder_served`` when
    another server holds it.
    """
    with (folder.path / "server.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            url = find_server(folder)
            where = f" at {url}" if url else ""
            raise ConferenceError(
                "folder_served",
                f"{folder.path} {SERVED}{where}. Use that server, or stop it first.",
                {"folder": str(folder.path)},
            ) from error
        yield


@dataclass(frozen=True, slots=True)
class _Note:
    """What a server on ``port`` of this machine left: its folder, and where programs reach it."""

    port: int
    folder: str
    url: str


def find_server(folder: ConferenceFolder) -> str | None:
    """The address of the server that runs this folder on this machine; None when none does."""
    wanted = str(folder.path.resolve())
    return next((note.url for note in _notes() if note.folder == wanted), None)


@contextlib.contextmanager
def announced(folder: ConferenceFolder, port: int, url: str = "") -> Iterator[None]:
    """Programs of this machine find the server by its folder, from here to the end of the block.

    It answers on this machine's ``port``. ``url`` is the address for programs of this machine; ""
    for plain http on loopback.
    """
    path = _note_path(port)
    for other in path.parent.glob("*.json"):
        _remove_if_left(other)
    text = json.dumps({"folder": str(folder.path.resolve()), "pid": os.getpid(), "url": url})
    with _private(path) as note:
        note.write(text)
        note.flush()
        fcntl.flock(note, fcntl.LOCK_EX | fcntl.LOCK_NB)  # nobody knows it yet
        _draft(path).replace(path)
        try:
            yield
        finally:
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_ino == os.fstat(note.fileno()).st_ino:
                    path.unlink()


def find_local(url: str) -> ConferenceFolder | None:
    """The folder of the server behind ``url`` when it runs on this machine under this user."""
    parts = urlsplit(url)
    is_here = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    for note in _notes():
        if url.rstrip("/") == note.url or (is_here and parts.port == note.port):
            folder = ConferenceFolder(Path(note.folder))
            return folder if folder.exists else None
    return None


def _notes() -> Iterator[_Note]:
    """The notes of servers that run."""
    for path in sorted(_note_path(0).parent.glob("*.json")):
        with (
            contextlib.suppress(OSError, ValueError, KeyError, TypeError),
            path.open(encoding="utf-8") as note,
        ):
            if _is_left(note):
                continue
            found = json.load(note)
            port = int(path.stem)
            url = str(found.get("url") or f"http://127.0.0.1:{port}")
            yield _Note(port, str(found["folder"]), url)


def _is_left(note: TextIO) -> bool:
    """Whether no server holds this note any more."""
    try:
        fcntl.flock(note, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _remove_if_left(path: Path) -> None:
    with contextlib.suppress(OSError), path.open(encoding="utf-8") as note:
        if _is_left(note):
            path.unlink()


def _state() -> Path:
    """The state folder of this user."""
    base = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(base) / "conference"


def _note_path(port: int) -> Path:
    return _state() / "servers" / f"{port}.json"


def _write_private(path: Path, text: str) -> None:
    with _private(path) as file:
        file.write(text)
    _draft(path).replace(path)


def _private(path: Path) -> TextIO:
    """A new draft of the file, readable for this user alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _draft(path)
    draft.unlink(missing_ok=True)
    return os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w")


def _draft(path: Path) -> Path:
    return path.with_name(path.name + ".new")
