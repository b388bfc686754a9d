"""``conference sortition check|draw|verify|replace``: the lottery, from files to files."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import secrets
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.core.errors import ConferenceError, TableError

if TYPE_CHECKING:
    from conference.sortition.lottery import Drawn, Order, Prepared
    from conference.sortition.people import Pool, PoolColumns, Profile
    from conference.sortition.progress import Watch
    from conference.sortition.quotas import Quotas

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["add"]

OBJECTIVES = ("leximin", "maximin", "nash", "goldilocks", "random")
CODES_UP_TO = 100_000
"""Pools up to this size get ``codes.csv`` (each person's salt) without being asked."""


def add(commands: Commands) -> None:
    """Register ``sortition`` and its commands."""
    parser = commands.add_parser("sortition", help="draw a panel by lot, fairly and checkably")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = verbs.add_parser("check", help="are the files sound, and is a panel possible?")
    _inputs(check)
    check.set_defaults(run=_guarded(_check))
    draw = verbs.add_parser("draw", help="compute fair chances, commit, and draw")
    _inputs(draw)
    _drawing(draw)
    draw.set_defaults(run=_guarded(_draw))
    verify = verbs.add_parser("verify", help="repeat a draw from its published files")
    verify.add_argument("folder", type=Path, nargs="?", help="the folder of the draw")
    verify.add_argument("--out", type=Path, help="the same as FOLDER")
    verify.add_argument("--categories", type=Path, help="also check against this quota file")
    verify.add_argument("--respondents", type=Path, help="also check against the people's file")
    verify.add_argument("--person", help="is this id in the pool? (with --salt)")
    verify.add_argument("--salt", help="the person's own code")
    verify.add_argument("--json", action="store_true", help="print the result as JSON")
    verify.set_defaults(run=_guarded(_verify))
    replace = verbs.add_parser("replace", help="fill the seats of those who declined")
    _inputs(replace, replacing=True)
    replace.set_defaults(run=_guarded(_replace))


def _inputs(parser: argparse.ArgumentParser, *, replacing: bool = False) -> None:
    more = parser.add_argument
    more("--categories", type=Path, required=True, metavar="F", help="quotas (CSV)")
    more("--respondents", type=Path, required=True, metavar="F", help="people (CSV)")
    more("--id", metavar="COLUMN", help="column of the ids (default: found by its name, else row)")
    more("--household", action="append", default=[], metavar="COLUMN[,COLUMN]",
         help="at most one person of each address, in these columns")  # fmt: skip
    more("--trained", metavar="COLUMN", help="only people with yes in this column")
    more("--exclude", type=Path, metavar="F", help="ids that may not be drawn (rotation)")
    more("--json", action="store_true", help="print the result as JSON")
    more("--time-limit", type=float, metavar="SECONDS", help="give the best answer by then")
    more("--quiet", action="store_true", help="no progress on standard error")
    if replacing:
        more("--panel", type=Path, required=True, metavar="DIR", help="the folder of the draw")
        more("--declined", type=Path, required=True, metavar="F", help="ids that declined")
        more("--seed", metavar="S", help="public value of this round (default: that of the draw)")
        more("--out", type=Path, required=True, metavar="DIR", help="folder of this round")
        return
    more("--staying", type=Path, metavar="F", help="ids that keep their seats (carry-over)")
    more("--elected", type=Path, metavar="F", help="elected members with their features (CSV)")
    more("--size", type=int, required=True, metavar="N", help="seats of the whole sitting")
    more("--relax", action="store_true", help="if no panel is possible, use the smallest change")


def _drawing(parser: argparse.ArgumentParser) -> None:
    more = parser.add_argument
    more("--objective", choices=OBJECTIVES, default="leximin")
    more("--panels", type=int, default=1000, metavar="M", help="entries of the list (1000)")
    more("--list", choices=("auto", "panels", "compositions"), default="auto",
         help="list people, or seats of types (default: people if all can be listed)")  # fmt: skip
    lot = parser.add_mutually_exclusive_group()
    lot.add_argument("--ball", metavar="042", help="the digits drawn on stage")
    lot.add_argument("--seed", metavar="S", help="a public text instead of digits")
    more("--beacon", default="", help="with --ball: public random value that orders the people")
    more("--cap", type=float, default=1.0, metavar="P", help="nobody's chance is above P")
    more("--gamma", type=float, default=1.0, help="GoldiLocks: weight of the least chance")
    more("--list-seed", default="", metavar="S", help="committed seed of the list's order")
    more("--digits-from", default="digits drawn in public", metavar="TEXT",
         help="where digits and beacon will come from, as committed")  # fmt: skip
    more("--key", type=Path, metavar="F", help="file with the secret that makes the salts")
    more("--codes", action="store_true", help="write codes.csv for large pools too")
    more("--reserves", type=int, default=3, metavar="R", help="reserves of each type (3)")
    more("--commit-only", action="store_true", help="publish the commitment, draw nothing yet")
    more("--again", action="store_true", help="draw a second time from the same commitment")
    more("--out", type=Path, required=True, metavar="DIR", help="folder of the results")


def _guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """With ``--json``, errors are JSON too; running out of time is a sentence."""

    def guarded(args: argparse.Namespace) -> int:
        from conference.sortition.solver import OutOfTime

        try:
            try:
                return run(args)
            except OutOfTime:
                raise ConferenceError(
                    "out_of_time", "The time limit was over before an answer; allow more time."
                ) from None
            except OSError as error:
                raise ConferenceError(
                    "unreadable", f"{error.filename}: {error.strerror}. Check the path."
                ) from error
        except ConferenceError as error:
            if not args.json:
                raise
            found: dict[str, Any] = {"ok": False, "code": error.code, "error": error.sentence}
            found["faults"] = [
                {"file": table.source, "row": f.row, "column": f.column, "reason": f.reason}
                for table in _tables(error)
                for f in table.faults
            ]
            _print_json(found | {k: v for k, v in error.params.items() if k not in found})
            return error.exit_status

    return guarded


class _Faulty(ConferenceError):
    """Several tables with faults, told together."""

    def __init__(self, tables: Sequence[TableError]) -> None:
        super().__init__("bad_tables", "\n".join(table.sentence for table in tables))
        self.tables = tuple(tables)


def _tables(error: ConferenceError) -> tuple[TableError, ...]:
    if isinstance(error, TableError):
        return (error,)
    return error.tables if isinstance(error, _Faulty) else ()


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1, default=str))


class _Terminal:
    """Progress as one line on standard error, at most five times a second."""

    def __init__(self) -> None:
        self._last = 0.0
        self._long = 0

    def report(self, phase: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last < 0.2:
            return
        self._last = now
        figures = f" {done:,} of {total:,}" if total else (f" {done:,}" if done else "")
        text = phase + figures
        sys.stderr.write("\r" + text.ljust(self._long))
        sys.stderr.flush()
        self._long = len(text)

    def cancelled(self) -> bool:
        return False

    def clear(self) -> None:
        if self._long:
            sys.stderr.write("\r" + " " * self._long + "\r")


@contextlib.contextmanager
def _watching(args: argparse.Namespace) -> Iterator[Watch]:
    from conference.sortition.progress import Watch

    if args.time_limit is not None and args.time_limit <= 0:
        raise ConferenceError("bad_time_limit", "--time-limit must be above 0 seconds.")
    terminal = _Terminal() if sys.stderr.isatty() and not args.quiet else None
    try:
        yield Watch(terminal, limit=args.time_limit)
    finally:
        if terminal:
            terminal.clear()


def _columns(args: argparse.Namespace) -> PoolColumns:
    from conference.sortition.people import PoolColumns

    homes = tuple(name for group in args.household for name in group.split(",") if name.strip())
    return PoolColumns(args.id, homes, args.trained)


class _Inputs:
    """The files as read, and the digests of their bytes."""

    def __init__(self, args: argparse.Namespace, watch: Watch, size: int | None) -> None:
        from conference.sortition.people import read_pool
        from conference.sortition.quotas import read_quotas

        self.args = args
        with _text(args.categories) as lines:
            self.quotas: Quotas = read_quotas(lines, args.categories.name)
        faulty: list[TableError] = []
        try:
            with _text(args.respondents) as lines:
                self.whole: Pool = read_pool(
                    lines, self.quotas, _columns(args), source=args.respondents.name, watch=watch
                )
        except TableError as error:
            sums = [] if size is None else self.quotas.sum_faults(size)
            faulty += [TableError(args.categories.name, sums)] if sums else []
            raise _Faulty([*faulty, error]) from None
        self.pool = self.whole
        self.held: list[Profile] = []
        self.digests: dict[str, Any] = {
            "categories": _described(args.categories),
            "respondents": _described(args.respondents),
        }

    def leave_out(self, path: Path | None) -> None:
        """Those in this list may not be drawn."""
        if path is not None:
            self.digests["exclude"] = _described(path)
            found = self.whole.positions(_id_list(path), path.name)
            self.pool = self.pool.without(found)

    def keep(self, path: Path | None) -> None:
        """Those in this list keep their seats, and their housemates may not be drawn."""
        if path is None:
            return
        self.digests["staying"] = _described(path)
        found = self.whole.positions(_id_list(path), path.name)
        self.pool = self.pool.without(found, housemates=True)
        self.held += [self.whole.profiles[p] for p in self.whole.profile_of[found].tolist()]

    def seat_elected(self, path: Path | None) -> None:
        """Elected members count in the quotas."""
        if path is None:
            return
        from conference.sortition.people import read_pool

        self.digests["elected"] = _described(path)
        with _text(path) as lines:
            elected = read_pool(lines, self.quotas, source=path.name)
        self.held += [elected.profiles[p] for p in elected.profile_of.tolist()]


@contextlib.contextmanager
def _text(path: Path) -> Iterator[Iterable[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield file


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            yield chunk


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def _described(path: Path) -> dict[str, str]:
    return {"file": path.name, "sha256": _sha256(path)}


def _id_list(path: Path) -> list[str]:
    """Ids from a file: the id column of a CSV if its header has one, else a line an id."""
    from conference.sortition.people import ID_COLUMNS
    from conference.sortition.quotas import Table, fold

    with _text(path) as lines:
        rows = [cells for cells in Table(lines, path.name) if any(c.strip() for c in cells)]
    if not rows:
        return []
    head = [fold(cell) for cell in rows[0]]
    at = next((head.index(name) for name in (*ID_COLUMNS, "row") if name in head), None)
    body = rows if at is None else rows[1:]
    return [cells[at or 0].strip() for cells in body if len(cells) > (at or 0)]


def _read(args: argparse.Namespace, watch: Watch) -> _Inputs:
    if args.size < 1:
        raise ConferenceError("bad_size", "--size must be at least 1.")
    inputs = _Inputs(args, watch, args.size)
    inputs.leave_out(args.exclude)
    inputs.keep(args.staying)
    inputs.seat_elected(args.elected)
    return inputs


def _verdict(inputs: _Inputs, size: int, watch: Watch) -> dict[str, Any]:
    """Whether a panel is possible, with reasons and advice, as JSON values."""
    from conference.sortition.feasibility import check
    from conference.sortition.strata import reduce_pool

    strata = reduce_pool(inputs.pool, inputs.quotas, size, inputs.held).strata
    verdict = check(strata, inputs.quotas, watch)
    relaxation = verdict.relaxation
    return {
        "ok": verdict.possible,
        "people": len(inputs.pool),
        "eligible": strata.people,
        "types": len(strata),
        "seats": strata.seats,
        "held": len(inputs.held),
        "possible": verdict.possible,
        "reasons": list(verdict.reasons),
        "faults": [
            {"file": inputs.args.categories.name, "row": f.row, "column": f.column,
             "reason": f.reason}
            for f in inputs.quotas.sum_faults(size)
        ],
        "relaxation": None if relaxation is None else [
            {"feature": c.quota.feature, "value": c.quota.value, "bound": c.bound,
             "before": c.before, "after": c.after, "sentence": c.sentence}
            for c in relaxation.changes
        ],
        "within_flex": None if relaxation is None else relaxation.within_flex,
        "_relaxed": None if relaxation is None else relaxation.quotas,
    }  # fmt: skip


def _advice(found: dict[str, Any]) -> str:
    lines = ["No panel can meet the quotas."]
    lines += [f"  {reason}" for reason in found["reasons"]]
    if found["relaxation"] is None:
        lines.append("No change of the quotas helps: more people are needed, or fewer seats.")
    else:
        beyond = "" if found["within_flex"] else " (beyond the flexible bounds of the file)"
        lines.append(f"The smallest change that makes a panel possible{beyond}:")
        lines += [f"  {change['sentence']}" for change in found["relaxation"]]
    return "\n".join(lines)


def _check(args: argparse.Namespace) -> int:
    with _watching(args) as watch:
        inputs = _read(args, watch)
        found = _verdict(inputs, args.size, watch)
    found.pop("_relaxed")
    if args.json:
        _print_json(found)
    elif found["possible"]:
        print(
            f"{found['people']:,} people, {found['eligible']:,} may be drawn, in"
            f" {found['types']:,} types. A panel of {args.size} is possible."
        )
    else:
        print(_advice(found))
    return 0 if found["possible"] else 1


def _order(args: argparse.Namespace, inputs: _Inputs) -> Order:
    from conference.sortition.lottery import Order

    if not 0 < args.cap <= 1:
        raise ConferenceError("bad_cap", "--cap is a chance: above 0 and at most 1.")
    if not 0 < args.gamma < 1e6:
        raise ConferenceError("bad_gamma", "--gamma must be above 0.")
    if args.beacon and not args.ball:
        raise ConferenceError("bad_beacon", "--beacon goes with --ball; --seed is one by itself.")
    return Order(
        args.size, args.objective, tuple(inputs.held), args.panels,
        None if args.list == "auto" else args.list, args.cap, args.gamma, args.list_seed,
        args.digits_from,
    )  # fmt: skip


def _draw(args: argparse.Namespace) -> int:
    from conference.sortition.commitment import pool_key
    from conference.sortition.drawing import lot_of_digits, lot_of_seed
    from conference.sortition.lottery import draw, prepare

    begun = time.monotonic()
    with _watching(args) as watch:
        if args.ball is not None:
            lot_of_digits(args.ball, args.panels)
        inputs = _read(args, watch)
        order = _order(args, inputs)
        relaxed = _feasible_or_relaxed(args, inputs, watch)
        key = pool_key(_chunks(args.key or args.respondents))
        prepared = prepare(order, inputs.quotas, inputs.pool, key, watch)
        drawn = None
        if not args.commit_only:
            if args.ball is not None:
                lot = lot_of_digits(args.ball, args.panels, args.beacon)
            else:
                lot = lot_of_seed(args.seed or secrets.token_hex(16), args.panels)
            drawn = draw(prepared, lot, args.reserves)
        folder = _Folder(args.out)
        number = folder.log(prepared, drawn, again=args.again)
        folder.write(args, inputs, prepared, drawn, number, key, watch)
    return _tell(args, inputs, prepared, drawn, number, relaxed, time.monotonic() - begun)


def _feasible_or_relaxed(
    args: argparse.Namespace, inputs: _Inputs, watch: Watch
) -> list[dict[str, Any]]:
    """Refuse quotas that cannot be met, or (``--relax``) change them; the changes."""
    from conference.sortition.fair import PROVED_TYPES
    from conference.sortition.strata import reduce_pool

    strata = reduce_pool(inputs.pool, inputs.quotas, args.size, inputs.held).strata
    if len(strata) > PROVED_TYPES and not inputs.quotas.sum_faults(args.size) and not args.relax:
        return []  # the fair distribution will find out; asking twice would take as long again
    found = _verdict(inputs, args.size, watch)
    if found["possible"]:
        return []
    quotas = found.pop("_relaxed")
    if not args.relax or quotas is None:
        raise ConferenceError("no_panel", _advice(found), found, exit_status=1)
    inputs.quotas = quotas
    changes: list[dict[str, Any]] = found["relaxation"]
    return changes


class _Folder:
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
        self, args: argparse.Namespace, inputs: _Inputs, prepared: Prepared, drawn: Drawn | None,
        number: int, key: bytes, watch: Watch,
    ) -> None:  # fmt: skip
        """Write every file of the draw; ``audit.json`` last."""
        from conference.sortition import publication
        from conference.sortition.report import report

        files: dict[str, str] = {}
        name = f"{prepared.kind}.csv"
        head = "number,pseudonym" if prepared.kind == "panels" else "number,type,seats"
        self._remove("panels.csv", "compositions.csv", "selected.csv", "remaining.csv")
        self._lines("quotas.csv", publication.quota_table(inputs.quotas), files)
        self._lines("probabilities.csv", publication.probability_table(prepared), files)
        watch.tick("writing the pool")
        self._lines("pool.csv", publication.pool_table(prepared), files)
        self._lines(name, [head, *prepared.list_lines()], files)
        if drawn is not None:
            watch.tick("writing the panel")
            self._people(args, prepared, drawn)
            self._reserves(prepared, drawn)
        if args.codes or len(prepared.published) <= CODES_UP_TO:
            self._codes(prepared, key)
        found = publication.audit(
            prepared, drawn, inputs=inputs.digests, parameters=_parameters(args), files=files,
            draw_number=number,
        )  # fmt: skip
        self._lines("report.html", [report(prepared, drawn, found)], files)
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        (self.path / "audit.json").write_text(text, encoding="utf-8")

    def _remove(self, *names: str) -> None:
        for name in names:
            (self.path / name).unlink(missing_ok=True)

    def _lines(self, name: str, lines: Iterable[str], files: dict[str, str]) -> None:
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
        import csv

        from conference.sortition.quotas import Table

        chosen = dict(zip(drawn.selected.tolist(), drawn.pseudonyms, strict=True))
        able = prepared.reduction.type_of >= 0
        numbered = prepared.pool.numbered
        with (
            _text(args.respondents) as lines,
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
        self._lines(
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
        self._lines(
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


def _parameters(args: argparse.Namespace) -> dict[str, Any]:
    names = ("size", "objective", "panels", "list", "cap", "gamma", "list_seed", "digits_from",
             "id", "household", "trained", "relax", "time_limit", "reserves")  # fmt: skip
    return {name: getattr(args, name) for name in names}


def _tell(
    args: argparse.Namespace, inputs: _Inputs, prepared: Prepared, drawn: Drawn | None,
    number: int, relaxed: list[dict[str, Any]], seconds: float,
) -> int:  # fmt: skip
    from conference.sortition import publication

    found = publication.summary(prepared)
    if args.json:
        found = {
            "ok": True,
            **found,
            "probabilities_by_type": publication.by_type(prepared),
            "selected": [],
            "digest": prepared.commitment.digest(),
            "relaxed": relaxed,
            "out": str(args.out),
            "seconds": round(seconds, 3),
        }
        if drawn is not None:
            found |= {
                "selected": [inputs.pool.ids[i] for i in drawn.selected.tolist()],
                "pseudonyms": list(drawn.pseudonyms),
                "digits": drawn.lot.digits,
                "digest": drawn.digest,
                "draws_of_this_commitment": number,
            }
        _print_json(found)
        return 0
    for change in relaxed:
        print(change["sentence"])
    print("\n".join(_sentences(args, found, drawn, number)))
    print(f"{seconds:.1f} s")
    return 0


def _sentences(
    args: argparse.Namespace, found: dict[str, Any], drawn: Drawn | None, number: int
) -> Iterator[str]:
    yield (
        f"{found['eligible']:,} people in {found['types']:,} types, {found['seats']} seats."
        f" Fair chances ({found['objective']}): {found['min_probability']:.6%} to"
        f" {found['max_probability']:.6%}, Gini {found['gini']:.4f}."
    )
    gap = "unknown" if found["gap"] is None else f"{found['gap']:.1e}"
    yield f"Nobody's least chance can be above {found['bound']:.6%}; relative gap {gap}."
    if not found["complete"]:
        yield "The time was over before the optimum was reached: this is the best answer so far."
    if found["never_drawn"]:
        yield f"{found['never_drawn']} people can be in no panel at all under these quotas."
    real = found["realised"]
    yield (
        f"The list of {found['list']['entries']} {found['list']['kind']} realises"
        f" {real['least']:.6%} to {real['greatest']:.6%}; greatest deviation"
        f" {real['deviation']:.2e}, {real['without']} people without a chance."
    )
    yield f"Commitment {found['commitment']}"
    if drawn is None:
        yield f"Nothing was drawn yet. Publish the commitment; the files are in {args.out}."
        return
    if drawn.lot.source == "ball" and not drawn.lot.beacon and found["list"]["kind"] != "panels":
        yield (
            "Note: digits alone order the people inside the types in only"
            f" {found['list']['entries']} ways; add --beacon."
        )
    if number > 1:
        yield f"This is draw number {number} from the same commitment."
    yield f"Drawn: {drawn.lot.digits}. Digest {drawn.digest}. The panel is in {args.out}."


class _Published:
    """The files of a folder, for the verification."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lines(self, name: str) -> Iterable[str] | None:
        path = self._path(name)
        return None if path is None else _lines_of(path)

    def sha256(self, name: str) -> str | None:
        path = self._path(name)
        return None if path is None else _sha256(path)

    def _path(self, name: str) -> Path | None:
        """The file of this name in the folder; the audit cannot lead out of it."""
        path = self.path / name
        return path if Path(name).name == name and path.is_file() else None


def _lines_of(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from file


def _verify(args: argparse.Namespace) -> int:
    from conference.sortition.verify import Finding, verify

    folder = args.folder or args.out
    if folder is None or not folder.is_dir():
        raise ConferenceError("no_folder", f"{folder} is not a folder. Name that of the draw.")
    published = _Published(folder)
    findings = verify(published)
    for name in ("categories", "respondents"):
        path = getattr(args, name)
        if path is not None:
            told = _audit_of(folder)["inputs"].get(name, {}).get("sha256")
            findings.append(Finding(f"{path.name} is the file of the draw", _sha256(path) == told))
    if args.person is not None:
        findings.append(_in_pool(published, args.person, args.salt or ""))
    holds = all(finding.holds is not False for finding in findings)
    if args.json:
        listed = [{"what": f.what, "holds": f.holds, "detail": f.detail} for f in findings]
        _print_json({"ok": holds, "findings": listed})
    else:
        words = {True: "holds ", False: "FAILS ", None: "  -   "}
        for f in findings:
            print(words[f.holds] + f.what + (f" ({f.detail})" if f.detail else ""))
        print("All holds." if holds else "The draw does not verify.")
    return 0 if holds else 1


def _audit_of(folder: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((folder / "audit.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConferenceError(
            "no_audit", f"{folder} has no readable audit.json: it is not the folder of a draw."
        ) from error
    return found


def _in_pool(published: _Published, person: str, salt: str) -> Any:
    from conference.sortition.commitment import pseudonym_of
    from conference.sortition.verify import Finding

    name = pseudonym_of(salt.strip(), person.strip())
    there = any(line.startswith(name + ",") for line in published.lines("pool.csv") or ())
    drawn = _audit_of(published.path).get("draw") or {}
    chosen = name in drawn.get("selected", ())
    return Finding("this person is in the pool", there, "and was drawn" if chosen else name)


def _replace(args: argparse.Namespace) -> int:
    raise NotImplementedError
