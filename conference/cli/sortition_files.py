"""The files of the lottery's commands: what they read, and the folder that they write."""

from __future__ import annotations

import argparse
import contextlib
import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.core.errors import ConferenceError, TableError

if TYPE_CHECKING:
    from conference.sortition.lottery import Drawn, Prepared
    from conference.sortition.people import Pool, PoolColumns, Profile
    from conference.sortition.progress import Watch
    from conference.sortition.quotas import Quotas

__all__ = [
    "FaultyTablesError", "Folder", "Inputs", "Published", "audit_of", "chunks", "described",
    "id_list", "parameters", "sha256", "text_of",
]  # fmt: skip

CODES_UP_TO = 100_000
"""Pools up to this size get ``codes.csv`` (each person's salt) without being asked."""


class FaultyTablesError(ConferenceError):
    """Several tables with faults, told together."""

    def __init__(self, tables: Sequence[TableError]) -> None:
        super().__init__("bad_tables", "\n".join(table.sentence for table in tables))
        self.tables = tuple(tables)


def _columns(args: argparse.Namespace) -> PoolColumns:
    from conference.sortition.people import PoolColumns

    homes = tuple(name for group in args.household for name in group.split(",") if name.strip())
    return PoolColumns(args.id, homes, args.trained)


class Inputs:
    """The files as read, and the digests of their bytes."""

    def __init__(self, args: argparse.Namespace, watch: Watch, size: int | None) -> None:
        from conference.sortition.people import read_pool
        from conference.sortition.quotas import read_quotas

        self.args = args
        with text_of(args.categories) as lines:
            self.quotas: Quotas = read_quotas(lines, args.categories.name)
        faulty: list[TableError] = []
        try:
            with text_of(args.respondents) as lines:
                self.whole: Pool = read_pool(
                    lines, self.quotas, _columns(args), source=args.respondents.name, watch=watch
                )
        except TableError as error:
            sums = [] if size is None else self.quotas.sum_faults(size)
            faulty += [TableError(args.categories.name, sums)] if sums else []
            raise FaultyTablesError([*faulty, error]) from None
        self.pool = self.whole
        self.held: list[Profile] = []
        self.digests: dict[str, Any] = {
            "categories": described(args.categories),
            "respondents": described(args.respondents),
        }

    def leave_out(self, path: Path | None) -> None:
        """Those in this list may not be drawn."""
        if path is not None:
            self.digests["exclude"] = described(path)
            found = self.whole.positions(id_list(path, self.args.id), path.name)
            self.pool = self.pool.without(found)

    def keep(self, path: Path | None) -> None:
        """Those in this list keep their seats, and their housemates may not be drawn."""
        if path is None:
            return
        self.digests["staying"] = described(path)
        found = self.whole.positions(id_list(path, self.args.id), path.name)
        self.pool = self.pool.without(found, housemates=True)
        self.held += [self.whole.profiles[p] for p in self.whole.profile_of[found].tolist()]

    def seat_elected(self, path: Path | None) -> None:
        """Elected members count in the quotas."""
        if path is None:
            return
        from conference.sortition.people import read_pool

        self.digests["elected"] = described(path)
        with text_of(path) as lines:
            elected = read_pool(lines, self.quotas, source=path.name)
        self.held += [elected.profiles[p] for p in elected.profile_of.tolist()]


@contextlib.contextmanager
def text_of(path: Path) -> Iterator[Iterable[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield file


def chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            yield chunk


def sha256(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def described(path: Path) -> dict[str, str]:
    return {"file": path.name, "sha256": sha256(path)}


def id_list(path: Path, column: str | None = None) -> list[str]:
    """Ids from a file: the id column of a CSV if its header has one, else a line an id."""
    from conference.sortition.people import ID_COLUMNS
    from conference.sortition.quotas import Table, fold

    with text_of(path) as lines:
        rows = [cells for cells in Table(lines, path.name) if any(c.strip() for c in cells)]
    if not rows:
        return []
    head = [fold(cell) for cell in rows[0]]
    names = (*((fold(column),) if column else ()), "row", *ID_COLUMNS)
    at = next((head.index(name) for name in names if name in head), None)
    body = rows if at is None else rows[1:]
    return [cells[at or 0].strip() for cells in body if len(cells) > (at or 0)]


class Folder:
    """The folder of a draw."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

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

    def write(
        self, args: argparse.Namespace, inputs: Inputs, prepared: Prepared, drawn: Drawn | None,
        number: int, key: bytes, watch: Watch,
    ) -> None:  # fmt: skip
        """Write every file of the draw; ``audit.json`` last."""
        from conference.sortition import publication
        from conference.sortition.report import report

        files: dict[str, str] = {}
        name = f"{prepared.kind}.csv"
        head = "number,pseudonym" if prepared.kind == "panels" else "number,type,seats"
        self._remove("panels.csv", "compositions.csv", "selected.csv", "remaining.csv")
        self.save("quotas.csv", publication.quota_table(inputs.quotas), files)
        self.save("probabilities.csv", publication.probability_table(prepared), files)
        watch.tick("writing the pool")
        self.save("pool.csv", publication.pool_table(prepared), files)
        self.save(name, [head, *prepared.list_lines()], files)
        if drawn is not None:
            watch.tick("writing the panel")
            self._people(args, prepared, drawn)
            self._reserves(prepared, drawn)
        if args.codes or len(prepared.published) <= CODES_UP_TO:
            self._codes(prepared, key)
        found = publication.audit(
            prepared, drawn, inputs=inputs.digests, parameters=parameters(args), files=files,
            draw_number=number,
        )  # fmt: skip
        self.save("report.html", [report(prepared, drawn, found)], files)
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        (self.path / "audit.json").write_text(text, encoding="utf-8")

    def _remove(self, *names: str) -> None:
        for name in names:
            (self.path / name).unlink(missing_ok=True)

    def save(self, name: str, lines: Iterable[str], files: dict[str, str]) -> None:
        """Write the lines and note the file's SHA-256 in ``files``."""
        digest = hashlib.sha256()
        rest = iter(lines)
        with (self.path / name).open("wb") as file:
            while chunk := list(islice(rest, 20_000)):
                data = ("\n".join(chunk) + "\n").encode()
                file.write(data)
                digest.update(data)
        files[name] = digest.hexdigest()

    def _people(self, args: argparse.Namespace, prepared: Prepared, drawn: Drawn) -> None:
        """Copy the people's rows into ``selected.csv`` and ``remaining.csv``."""
        from conference.sortition.quotas import Table

        chosen = dict(zip(drawn.selected.tolist(), drawn.pseudonyms, strict=True))
        able = prepared.reduction.type_of >= 0
        numbered = prepared.pool.numbered
        with (
            text_of(args.respondents) as lines,
            (self.path / "selected.csv").open("w", encoding="utf-8", newline="") as yes,
            (self.path / "remaining.csv").open("w", encoding="utf-8", newline="") as no,
        ):
            table = Table(lines, args.respondents.name)
            head = table.head()
            first = ["row"] if numbered else []
            selected, remaining = csv.writer(yes), csv.writer(no)
            selected.writerow([*first, *head, "pseudonym"])
            remaining.writerow([*first, *head])
            position = -1
            free, picked = able.tolist(), chosen.get
            ids, write = prepared.pool.ids, remaining.writerow
            for cells in table:
                if len(cells) != len(head):
                    continue  # a blank line: anything else was refused when reading
                position += 1
                name = picked(position)
                if name is not None:
                    own = [ids[position]] if numbered else []
                    selected.writerow([*own, *cells, name])
                elif free[position]:
                    write([ids[position], *cells] if numbered else cells)

    def _reserves(self, prepared: Prepared, drawn: Drawn) -> None:
        """``reserves.csv``: who is asked next, by type and in order."""
        ids = prepared.pool.ids
        self.save(
            "reserves.csv",
            ["type,order,id", *(
                f"{t},{rank},{ids[person]}"
                for t, people in sorted(drawn.reserves.items())
                for rank, person in enumerate(people, start=1)
            )],
            {},
        )  # fmt: skip

    def _codes(self, prepared: Prepared, key: bytes) -> None:
        """``codes.csv``: each person's salt, to be given to that person alone."""
        from conference.sortition.commitment import salt_of
        from conference.sortition.publication import csv_line

        ids = prepared.pool.ids
        published = prepared.published
        self.save(
            "codes.csv",
            (
                csv_line(row)
                for row in [
                    ("id", "code", "pseudonym"),
                    *(
                        (ids[p], salt_of(key, ids[p]), name)
                        for p, name in zip(
                            published.people.tolist(), published.pseudonyms, strict=True
                        )
                    ),
                ]
            ),
            {},
        )


def parameters(args: argparse.Namespace) -> dict[str, Any]:
    names = ("size", "objective", "panels", "list", "cap", "gamma", "list_seed", "digits_from",
             "id", "household", "trained", "relax", "time_limit", "reserves")  # fmt: skip
    return {name: getattr(args, name) for name in names}


class Published:
    """The files of a folder, for the verification."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lines(self, name: str) -> Iterable[str] | None:
        path = self._path(name)
        return None if path is None else _lines_of(path)

    def sha256(self, name: str) -> str | None:
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
        found = json.loads((folder / "audit.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConferenceError(
            "no_audit", f"{folder} has no readable audit.json: it is not the folder of a draw."
        ) from error
    if not isinstance(found, dict):
        raise ConferenceError("no_audit", f"{folder}: audit.json is not that of a draw.")
    return found
