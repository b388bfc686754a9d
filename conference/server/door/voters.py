"""Voters at the door: which code, and which token, stands for which number of the voters' list.

Codes are kept as hashes in arrays (:mod:`conference.core.votercodes`); of those that were made
later, in place of lost ones, the hashes are settings beside the record. A voter's token is no
stored session, for there may be a million: it is the number and a MAC over it and the hash of the
code, so it opens nothing any more once the code is another one.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from conference.core.codes import make_code
from conference.core.errors import ConferenceError
from conference.core.votercodes import LETTERS, CodeTable, hash_of, read_table, read_voter_code
from conference.deliberation.voters.model import VotersList
from conference.server.door.votercodes import VOTER_TOKEN, Found
from conference.server.record.store.entries import Commit
from conference.server.record.writer import Writer

__all__ = ["SETTING", "VoterCodes", "later_codes"]

_log = logging.getLogger("conference.server.door.voters")

SETTING = "voter code "
"""Before the name of the table and the number, in the name of the setting of a later hash."""

MAC_LETTERS = 32


def later_codes(settings: Iterable[tuple[str, str]]) -> dict[str, dict[int, bytes]]:
    """The hashes that stand in settings: of each table of codes, by its name, by number."""
    found: dict[str, dict[int, bytes]] = {}
    for name, value in settings:
        if name.startswith(SETTING):
            table, number = name.removeprefix(SETTING).split()
            found.setdefault(table, {})[int(number)] = bytes.fromhex(value)
    return found


class VoterCodes:
    """The codes of the list in force. ``path`` is that of the table, ``kept`` the settings."""

    def __init__(self, writer: Writer, path: Path, kept: Iterable[tuple[str, str]] = ()) -> None:
        self._writer = writer
        self._path = path
        self._seen: tuple[int, int, int] | None = None
        self._table: CodeTable | None = None
        self._later: dict[str, dict[int, bytes]] = {}
        self._whose: dict[str, dict[bytes, int]] = {}
        self._pending: dict[int, tuple[str, bytes]] = {}
        self._keep(kept)

    def _keep(self, settings: Iterable[tuple[str, str]]) -> None:
        for table, hashes in later_codes(settings).items():
            self._later.setdefault(table, {}).update(hashes)
            whose = {code_hash: number for number, code_hash in hashes.items()}
            self._whose.setdefault(table, {}).update(whose)

    def change(self, commit: Commit) -> None:
        """Settings were stored: perhaps there is another code."""
        self._keep(commit.settings)

    @property
    def _listed(self) -> VotersList | None:
        return self._writer.settled.voters.listed

    def _current(self) -> CodeTable | None:
        """The table, if it is that of the list in force; it is read anew when it was replaced."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        seen = (found.st_ino, found.st_mtime_ns, found.st_size)
        if seen != self._seen:
            self._seen = seen
            try:
                self._table = read_table(self._path)
            except ConferenceError as error:
                self._table = None
                _log.error("%s", error.sentence)
        listed, table = self._listed, self._table
        is_its = table is not None and listed is not None and table.digest == listed.digest
        return table if is_its else None

    def of_code(self, typed: str) -> Found | None:
        """Whose code was typed; None for nobody's."""
        table, code = self._current(), read_voter_code(typed)
        if table is None or not code:
            return None
        found = hash_of(table.digest, code)
        later = self._later.get(table.name, {})
        known = self._whose.get(table.name, {}).get(found) or table.number_of(found)
        if known is None:
            return None
        is_dead = later.get(known, found) != found or self._is_waiting(known)
        return Found(known, is_dead)

    def _is_waiting(self, number: int) -> bool:
        return number in self._writer.settled.voters.waiting

    def token(self, number: int) -> str:
        """What lets the devices of a voter in next time."""
        return f"{VOTER_TOKEN}{number}:{self._mac(number)}"

    def of_token(self, secret: str) -> int | None:
        """Whose token it is, if it still opens."""
        written, _, mac = secret.removeprefix(VOTER_TOKEN).partition(":")
        is_number = written.isascii() and written.isdecimal() and len(written) < 10
        if not secret.startswith(VOTER_TOKEN) or not is_number:
            return None
        number = int(written)
        right = self._mac(number)
        is_right = right != "" and hmac.compare_digest(right.encode(), mac.encode())
        return number if is_right and not self._is_waiting(number) else None

    def _mac(self, number: int) -> str:
        table = self._current()
        known = None if table is None else table.hash_of_number(number)
        if table is None or known is None:
            return ""
        known = self._later.get(table.name, {}).get(number, known)
        said = b"voter token %d " % number + known
        return hmac.new(table.key, said, sha256).hexdigest()[:MAC_LETTERS]

    def make(self, number: int) -> str | None:
        """Another code for a number, which counts once that is stored; None without a table."""
        table = self._current()
        if table is None:
            return None
        code = make_code(LETTERS)
        self._pending[number] = table.name, hash_of(table.digest, code)
        return code

    def beside(self, number: int) -> Commit | None:
        """What is stored with the event that a number has another code; None where none waits."""
        made = self._pending.pop(number, None)
        if made is None:
            return None
        table, code_hash = made
        return Commit(settings=((f"{SETTING}{table} {number}", code_hash.hex()),))
