"""The folder of a draw: what is published, what its organisers keep, and the log of draws.

Where the two lie is said by :mod:`conference.sortition.parts`.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from conference.core.errors import ConferenceError
from conference.lottery.tables import sha256
from conference.sortition import publication
from conference.sortition.commitment import salt_of
from conference.sortition.lottery import Drawn, Prepared
from conference.sortition.parts import PRIVATE, PUBLIC, public_part
from conference.sortition.people import people_rows
from conference.sortition.progress import Watch
from conference.sortition.report import report_page
from conference.tables.decoding import FileLines
from conference.tables.writing import many_into, record, rows_into

__all__ = ["CODES_UP_TO", "PRIVATE_FILES", "Folder", "Published", "audit_of", "split_folder"]

CODES_UP_TO = 100_000
"""Pools up to this size get ``codes.csv`` (each person's salt) without being asked."""

_ROWS = 1_000

PRIVATE_FILES = ("codes.csv", "selected.csv", "remaining.csv", "reserves.csv", "declined.csv")
"""What names people, or opens what only they may; all else that a draw writes is published."""

_PUBLIC_FILES = (
    *publication.PUBLIC, "audit.json", "draws.jsonl", "panel.csv", "replacements.csv",
)  # fmt: skip


class Folder:
    """The folder of a draw; made when it is not there.

    ``private``: where the organisers' files go (mode 0600); None: beside the published ones, in a
    folder that is private as a whole.
    """

    def __init__(self, path: Path, private: Path | None = None) -> None:
        self.path = path
        self.private = private or path
        path.mkdir(parents=True, exist_ok=True)
        self.private.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def published(self) -> list[Path]:
        """The files that are there and may leave the folder."""
        return sorted(p for p in self.path.iterdir() if p.is_file() and p.name not in PRIVATE_FILES)

    @property
    def kept(self) -> list[Path]:
        """The files that are there and are for the organisers alone."""
        return [self.private / n for n in PRIVATE_FILES if (self.private / n).is_file()]

    def log(self, prepared: Prepared, drawn: Drawn | None, *, again: bool) -> int:
        """Note the draw in ``draws.jsonl``; how many there were of this commitment.

        Each line has the hash of the line before. The same draw repeated is not a second one.
        Raises ``drawn_already`` for another draw from the same commitment, unless ``again``.
        """
        path = self.path / "draws.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        commitment = prepared.commitment.digest()
        try:
            earlier = [e for e in map(json.loads, lines) if e["commitment"] == commitment]
        except (ValueError, KeyError, TypeError) as error:
            raise ConferenceError(
                "bad_log", f"{path} is not a log of draws; draw into another folder."
            ) from error
        if drawn is None:
            return len(earlier)
        for number, entry in enumerate(earlier, start=1):
            if entry["digest"] == drawn.digest:
                return number
        if earlier and not again:
            raise ConferenceError(
                "drawn_already",
                f"From this commitment {earlier[0]['digits']} was drawn already. There is one draw"
                " a commitment; --again draws once more and says so in the audit.",
                {"digits": earlier[0]["digits"]},
                exit_status=1,
            )
        previous = hashlib.sha256(lines[-1].encode()).hexdigest() if lines else ""
        entry = {
            "commitment": commitment, "draw": len(earlier) + 1, "digits": drawn.lot.digits,
            "value": drawn.lot.value, "digest": drawn.digest, "previous": previous,
        }  # fmt: skip
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, sort_keys=True) + "\n")
        return len(earlier) + 1

    def write_tables(self, prepared: Prepared, watch: Watch) -> dict[str, str]:
        """Write what is published before the draw; the SHA-256 of each file by its name."""
        files: dict[str, str] = {}
        name = f"{prepared.kind}.csv"
        head = "number,pseudonym" if prepared.kind == "panels" else "number,type,seats"
        self._remove("panels.csv", "compositions.csv", "selected.csv", "remaining.csv")
        self.save("quotas.csv", publication.quota_table(prepared.quotas), files)
        self.save("probabilities.csv", publication.probability_table(prepared), files)
        watch.tick("writing the pool")
        self.save("pool.csv", publication.pool_table(prepared), files)
        self.save(name, _chained(head, prepared.list_lines()), files)
        return files

    def write_panel(self, people: Path, prepared: Prepared, drawn: Drawn, watch: Watch) -> None:
        """Write who was drawn, who remains, and who is asked next; for the organisers alone."""
        watch.tick("writing the panel")
        self._people(people, prepared, drawn, watch)
        self._reserves(prepared, drawn)

    def write_codes(self, prepared: Prepared, key: bytes) -> None:
        """``codes.csv``: each person's salt, to be given to that person alone."""
        ids = prepared.pool.ids
        published = prepared.published
        names = zip(published.people.tolist(), published.pseudonyms, strict=True)
        rows = ((ids[p], salt_of(key, ids[p]), name) for p, name in names)
        self.keep("codes.csv", _chained("id,code,pseudonym", map(record, rows)))

    def write_audit(
        self,
        prepared: Prepared,
        drawn: Drawn | None,
        *,
        inputs: dict[str, Any],
        parameters: Mapping[str, Any],
        files: dict[str, str],
        number: int,
    ) -> None:
        """Write ``report.html`` and, last of all, ``audit.json``."""
        found = publication.audit(
            prepared, drawn, inputs=inputs, parameters=dict(parameters), files=files,
            draw_number=number,
        )  # fmt: skip
        self.write_found(prepared, drawn, found)

    def write_found(self, prepared: Prepared, drawn: Drawn | None, found: dict[str, Any]) -> None:
        """Write ``report.html`` for an audit, and the audit with the digest of the report."""
        self.save("report.html", [report_page(prepared, drawn, found)], found["files"])
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        (self.path / "audit.json").write_text(text, encoding="utf-8")

    def _remove(self, *names: str) -> None:
        for name in names:
            (self.path / name).unlink(missing_ok=True)
            (self.private / name).unlink(missing_ok=True)

    def save(self, name: str, lines: Iterable[str], files: dict[str, str]) -> None:
        """Write the lines of a published file and note its SHA-256 in ``files``."""
        with (self.path / name).open("wb") as file:
            files[name] = _written(lines, file)

    def keep(self, name: str, lines: Iterable[str]) -> None:
        """Write the lines of a file that is for the organisers alone."""
        with self.kept_file(name) as file:
            _written(lines, file.buffer)

    def kept_file(self, name: str) -> TextIO:
        """A new file for the organisers alone, open for writing."""
        path = self.private / name
        path.unlink(missing_ok=True)
        new = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600)
        return os.fdopen(new, "w", encoding="utf-8", newline="")

    def _people(self, people: Path, prepared: Prepared, drawn: Drawn, watch: Watch) -> None:
        """Copy the people's rows into ``selected.csv`` and ``remaining.csv``."""
        chosen = dict(zip(drawn.selected.tolist(), drawn.pseudonyms, strict=True))
        able = prepared.reduction.type_of >= 0
        numbered = prepared.pool.numbered
        head, rows = people_rows(FileLines(people), prepared.quotas, prepared.pool)
        first = ["row"] if numbered else []
        with self.kept_file("selected.csv") as yes, self.kept_file("remaining.csv") as no:
            select, remain = rows_into(yes), many_into(no)
            select([*first, *head, "pseudonym"])
            remain([[*first, *head]])
            free, picked = able.tolist(), chosen.get
            ids = prepared.pool.ids
            rest: list[list[str]] = []
            for position, cells in rows:
                if not position % 50_000:
                    watch.tick("writing the panel", position, len(free))
                name = picked(position)
                row = [ids[position], *cells] if numbered else cells
                if name is not None:
                    select([*row, name])
                elif free[position]:
                    rest.append(row)
                    if len(rest) == _ROWS:
                        remain(rest)
                        rest.clear()
            remain(rest)

    def _reserves(self, prepared: Prepared, drawn: Drawn) -> None:
        """``reserves.csv``: who is asked next, by type and in order."""
        ids = prepared.pool.ids
        rows = (
            record((t, rank, ids[person]))
            for t, people in sorted(drawn.reserves.items())
            for rank, person in enumerate(people, start=1)
        )
        self.keep("reserves.csv", _chained("type,order,id", rows))


def split_folder(path: Path) -> Folder:
    """The folder of a draw with its two parts.

    A folder of an older version, in which all lay together, is put in order: its log goes on.
    """
    public, private = path / PUBLIC, path / PRIVATE
    folder = Folder(public, private)
    private.chmod(0o700)
    if (path / "audit.json").is_file():
        for part, names in ((public, _PUBLIC_FILES), (private, PRIVATE_FILES)):
            for name in names:
                with contextlib.suppress(FileNotFoundError):
                    (path / name).replace(part / name)
    for kept in folder.kept:
        kept.chmod(0o600)
    return folder


def _written(lines: Iterable[str], file: BinaryIO) -> str:
    """Write lines; the SHA-256 of all that was written."""
    digest = hashlib.sha256()
    rest = iter(lines)
    while chunk := list(islice(rest, 20_000)):
        data = ("\n".join(chunk) + "\n").encode()
        file.write(data)
        digest.update(data)
    return digest.hexdigest()


def _chained(head: str, lines: Iterable[str]) -> Iterator[str]:
    yield head
    yield from lines


class Published:
    """The published files of a folder, for the verification."""

    def __init__(self, folder: Path) -> None:
        self.path = public_part(folder)

    def lines(self, name: str) -> Iterable[str] | None:
        """The lines of a file; None when there is none of this name."""
        path = self._path(name)
        return None if path is None else _lines_of(path)

    def sha256(self, name: str) -> str | None:
        """The digest of a file; None when there is none of this name."""
        path = self._path(name)
        return None if path is None else sha256(path)

    def _path(self, name: str) -> Path | None:
        """The file of this name in the folder; the audit cannot lead out of it."""
        path = self.path / name
        return path if Path(name).name == name and path.is_file() else None


def _lines_of(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from file


def audit_of(folder: Path) -> dict[str, Any]:
    """The contents of a folder's ``audit.json``; raises ``no_audit``."""
    try:
        found = json.loads((public_part(folder) / "audit.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConferenceError(
            "no_audit", f"{folder} has no readable audit.json: it is not the folder of a draw."
        ) from error
    if not isinstance(found, dict):
        raise ConferenceError("no_audit", f"{folder}: audit.json is not that of a draw.")
    return found
