"""``conference sortition check|draw|verify|replace|small``: the lottery, from files to files."""

from __future__ import annotations

import argparse
import contextlib
import json
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli import sortition_register, sortition_small
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.lottery.folder import Folder, Published
    from conference.lottery.tables import Inputs, Sources
    from conference.sortition.lottery import Drawn, Order, Prepared
    from conference.sortition.progress import Watch

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["add"]

ENTRIES = 1000
"""Entries of the list that three digits name."""

OBJECTIVES = ("leximin", "maximin", "nash", "goldilocks", "random")


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
    sortition_small.add(verbs, _guarded)


def _inputs(parser: argparse.ArgumentParser, *, replacing: bool = False) -> None:
    more = parser.add_argument
    more("--categories", type=Path, required=True, metavar="F", help="quotas (CSV)")
    sortition_register.add_source(parser, replacing=replacing)
    more("--id", metavar="COLUMN", help="column of the ids (default: found by its name, else row)")
    more("--household", action="append", default=[], metavar="COLUMN[,COLUMN]",
         help="at most one person of each address, in these columns")  # fmt: skip
    more("--trained", metavar="COLUMN", help="only people with yes in this column")
    more("--exclude", type=Path, metavar="F", help="ids that may not be drawn (rotation)")
    more("--json", action="store_true", help="print the result as JSON")
    more("--time-limit", type=float, metavar="SECONDS", help="give the best answer by then")
    more("--quiet", action="store_true", help="no progress on standard error")
    more("--staying", type=Path, metavar="F", help="ids that keep their seats (carry-over)")
    if replacing:
        more("--panel", type=Path, required=True, metavar="DIR", help="the folder of the draw")
        more("--declined", type=Path, required=True, metavar="F", help="ids that declined")
        more("--seed", metavar="S", help="public value of this round (default: that of the draw)")
        more("--out", type=Path, required=True, metavar="DIR", help="folder of this round")
        more("--key", type=Path, metavar="F", help="the secret that made the salts of the draw")
        return
    more("--elected", type=Path, metavar="F", help="elected members with their features (CSV)")
    more("--size", type=int, required=True, metavar="N", help="seats of the whole sitting")
    more("--relax", action="store_true", help="if no panel is possible, use the smallest change")


def _drawing(parser: argparse.ArgumentParser) -> None:
    more = parser.add_argument
    more("--objective", choices=OBJECTIVES, default="leximin")
    more("--panels", type=int, default=ENTRIES, metavar="M", help="entries of the list (1000)")
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
        from conference.lottery.tables import faulty_tables
        from conference.sortition.solver import OutOfTime

        try:
            try:
                with sortition_register.prepared(args):
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
                for table in faulty_tables(error)
                for f in table.faults
            ]
            _print_json(found | {k: v for k, v in error.params.items() if k not in found})
            return error.exit_status

    return guarded


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


def sources(args: argparse.Namespace) -> Sources:
    """The files and columns that the options name."""
    from conference.lottery.tables import Sources

    homes = tuple(name for group in args.household for name in group.split(",") if name.strip())
    return Sources(args.categories, args.respondents, args.id, homes, args.trained)


def _parameters(args: argparse.Namespace) -> dict[str, Any]:
    """The options, as the audit has them."""
    names = ("size", "objective", "panels", "list", "cap", "gamma", "list_seed", "digits_from",
             "id", "household", "trained", "relax", "time_limit", "reserves")  # fmt: skip
    return {name: getattr(args, name) for name in names}


def _read(args: argparse.Namespace, watch: Watch) -> Inputs:
    from conference.lottery.tables import Inputs

    if args.size < 1:
        raise ConferenceError("bad_size", "--size must be at least 1.")
    inputs = Inputs(sources(args), watch, args.size)
    inputs.leave_out(args.exclude)
    inputs.keep(args.staying)
    inputs.seat_elected(args.elected)
    return inputs


def _check(args: argparse.Namespace) -> int:
    from conference.lottery.verdict import advice, verdict
    from conference.sortition.drawing import few_orders, may_be_few_orders

    with _watching(args) as watch:
        inputs = _read(args, watch)
        found = verdict(inputs, args.size, watch).found
    two_stages = may_be_few_orders(found["eligible"], found["seats"], ENTRIES)
    found["note"] = few_orders(ENTRIES) if found["possible"] and two_stages else ""
    if args.json:
        _print_json(found)
    elif found["possible"]:
        print(
            f"{found['people']:,} people, {found['eligible']:,} may be drawn, in"
            f" {found['types']:,} types. A panel of {args.size} is possible."
        )
    else:
        print(advice(found))
    if found["note"] and not args.json:
        print(f"So many people cannot all be listed by name. {found['note']}")
    return 0 if found["possible"] else 1


def _order(args: argparse.Namespace, inputs: Inputs) -> Order:
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
    from conference.lottery.folder import Folder
    from conference.lottery.tables import chunks
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
        key = pool_key(chunks(args.key or args.respondents))
        prepared = prepare(order, inputs.quotas, inputs.pool, key, watch)
        drawn = None
        if not args.commit_only:
            if args.ball is not None:
                lot = lot_of_digits(args.ball, args.panels, args.beacon)
            else:
                lot = lot_of_seed(args.seed or secrets.token_hex(16), args.panels)
            drawn = draw(prepared, lot, args.reserves)
        folder = Folder(args.out)
        number = folder.log(prepared, drawn, again=args.again)
        _write(args, folder, inputs, prepared, drawn, number, key, watch)
        if drawn is not None:
            sortition_register.note_draw(args, args.out)
    return _tell(args, inputs, prepared, drawn, number, relaxed, time.monotonic() - begun)


def _write(
    args: argparse.Namespace, folder: Folder, inputs: Inputs, prepared: Prepared,
    drawn: Drawn | None, number: int, key: bytes, watch: Watch,
) -> None:  # fmt: skip
    """Write every file of the draw; ``audit.json`` last."""
    from conference.lottery.folder import CODES_UP_TO

    files = folder.write_tables(prepared, watch)
    if drawn is not None:
        folder.write_panel(args.respondents, prepared, drawn, watch)
    if args.codes or len(prepared.published) <= CODES_UP_TO:
        folder.write_codes(prepared, key)
    folder.write_audit(
        prepared, drawn, inputs=inputs.digests, parameters=_parameters(args), files=files,
        number=number,
    )  # fmt: skip


def _feasible_or_relaxed(
    args: argparse.Namespace, inputs: Inputs, watch: Watch
) -> list[dict[str, Any]]:
    """Refuse quotas that cannot be met, or (``--relax``) change them; the changes."""
    from conference.lottery.verdict import advice, verdict
    from conference.sortition.fair import PROVED_TYPES
    from conference.sortition.strata import reduce_pool

    strata = reduce_pool(inputs.pool, inputs.quotas, args.size, inputs.held).strata
    if len(strata) > PROVED_TYPES and not inputs.quotas.sum_faults(args.size) and not args.relax:
        return []  # the fair distribution will find out; asking twice would take as long again
    answer = verdict(inputs, args.size, watch.unhurried())
    if answer.possible:
        return []
    if not args.relax or answer.relaxed is None:
        raise ConferenceError("no_panel", advice(answer.found), answer.found, exit_status=1)
    inputs.quotas = answer.relaxed
    changes: list[dict[str, Any]] = answer.found["relaxation"]
    return changes


def _tell(
    args: argparse.Namespace, inputs: Inputs, prepared: Prepared, drawn: Drawn | None,
    number: int, relaxed: list[dict[str, Any]], seconds: float,
) -> int:  # fmt: skip
    from conference.sortition import publication

    found = publication.summary(prepared)
    found["note"] = _note(args, prepared, drawn)
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


def _note(args: argparse.Namespace, prepared: Prepared, drawn: Drawn | None) -> str:
    """Whether digits alone leave only a few panels possible; "" when they do not."""
    from conference.sortition.drawing import few_orders

    by_seed = args.seed is not None or (drawn is not None and drawn.lot.source == "seed")
    if prepared.kind == "panels" or args.beacon or by_seed:
        return ""
    return few_orders(args.panels)


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
    longer = found["list"]["recommended_entries"]
    if longer > found["list"]["entries"]:
        yield (
            f"Somebody's chance is {real['relative']:.0%} off the fair one, because seats of a list"
            f" are whole; --panels {longer} comes nearer."
        )
    loss = found["household_loss"]
    if loss:
        yield (
            f"One person an address takes {loss['mean']:.3%} of their chance from those who share"
            f" one, at most {loss['greatest']:.1%}; --cap limits that."
        )
    yield f"Commitment {found['commitment']}"
    if drawn is None:
        if found["note"]:
            yield f"Note: {found['note']} (--beacon, when drawing; say so with --digits-from)"
        yield f"Nothing was drawn yet. Publish the commitment; the files are in {args.out}."
        return
    if found["note"]:
        yield f"Note: {found['note']} (--beacon)"
    if number > 1:
        yield f"This is draw number {number} from the same commitment."
    yield f"Drawn: {drawn.lot.digits}. Digest {drawn.digest}. The panel is in {args.out}."


def _verify(args: argparse.Namespace) -> int:
    from conference.lottery.folder import Published, audit_of
    from conference.lottery.tables import sha256
    from conference.sortition.verify import Finding, verify

    folder = args.folder or args.out
    if folder is None or not folder.is_dir():
        raise ConferenceError("no_folder", f"{folder} is not a folder. Name that of the draw.")
    published = Published(folder)
    findings = verify(published)
    for name in ("categories", "respondents"):
        path = getattr(args, name)
        if path is not None:
            told = audit_of(folder)["inputs"].get(name, {}).get("sha256")
            findings.append(Finding(f"{path.name} is the file of the draw", sha256(path) == told))
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


def _in_pool(published: Published, person: str, salt: str) -> Any:
    from conference.lottery.folder import audit_of
    from conference.sortition.commitment import pseudonym_of
    from conference.sortition.verify import Finding

    name = pseudonym_of(salt.strip(), person.strip())
    there = any(line.startswith(name + ",") for line in published.lines("pool.csv") or ())
    drawn = audit_of(published.path).get("draw") or {}
    chosen = name in drawn.get("selected", ())
    return Finding("this person is in the pool", there, "and was drawn" if chosen else name)


def _replace(args: argparse.Namespace) -> int:
    from conference.cli.sortition_replace import replace

    with _watching(args) as watch:
        found = replace(args, watch)
        sortition_register.note_draw(args, args.out)
    if args.json:
        _print_json(found)
        return 0
    for pair in found["replacements"]:
        near = "" if not pair["distance"] else f", {pair['distance']} features apart"
        print(f"{pair['leaving']} is replaced by {pair['entering']} ({pair['type']}{near})")
    print(f"Round {found['round']}. Digest {found['digest']}. The panel is in {args.out}.")
    return 0
