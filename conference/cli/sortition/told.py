"""What the commands of the lottery tell: progress, results as JSON, errors as JSON."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from conference.cli.parsing import JsonOptions
from conference.cli.sortition.options import PeopleOptions
from conference.cli.surroundings import surroundings_told
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.sortition.progress import Watch

__all__ = ["print_json", "print_remarks", "reporting_errors", "watching", "where_files_are"]

Options = TypeVar("Options", bound=JsonOptions)


def reporting_errors(run: Callable[[Options], int]) -> Callable[[Options], int]:
    """With ``--json``, errors are JSON too; running out of time is a sentence."""

    def run_guarded(options: Options) -> int:
        try:
            return _in_sentences(run, options)
        except ConferenceError as error:
            if not options.json:
                raise
            _print_error(error)
            return error.exit_status

    return run_guarded


def _in_sentences(run: Callable[[Options], int], options: Options) -> int:
    from conference.sortition.solver import OutOfTime

    try:
        return run(options)
    except OutOfTime:
        raise ConferenceError(
            "out_of_time", "The time limit was over before an answer; allow more time."
        ) from None
    except OSError as error:
        raise ConferenceError("unreadable", surroundings_told(error)) from error


def _print_error(error: ConferenceError) -> None:
    from conference.lottery.tables import faulty_tables

    found: dict[str, object] = {"ok": False, "code": error.code, "error": error.sentence}
    found["faults"] = [
        {"file": table.source, "row": f.row, "column": f.column, "reason": f.reason}
        for table in faulty_tables(error)
        for f in table.faults
    ]
    print_json(found | {k: v for k, v in error.params.items() if k not in found})


def print_json(value: Mapping[str, object]) -> None:
    """Print it, indented; what JSON does not know as text."""
    print(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def print_remarks(remarks: Mapping[str, Iterable[str]]) -> None:
    """Print on standard error what was done with each file unasked."""
    for file, told in remarks.items():
        for remark in told:
            print(f"{file}: {remark}", file=sys.stderr)


def where_files_are(published: Iterable[Path], kept: Iterable[Path]) -> Iterator[str]:
    """What of the folder of a draw is to be published, and what is not, file by file."""
    for what, files in (("To be published", published), ("For you alone", kept)):
        for folder, inside in groupby(files, key=lambda path: path.parent):
            yield f"{what}, in {folder}: {', '.join(path.name for path in inside)}."


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
def watching(options: PeopleOptions) -> Iterator[Watch]:
    """The time limit, and progress on a terminal that is not to be quiet."""
    from conference.sortition.progress import Watch

    if options.time_limit is not None and options.time_limit <= 0:
        raise ConferenceError("bad_time_limit", "--time-limit must be above 0 seconds.")
    terminal = _Terminal() if sys.stderr.isatty() and not options.quiet else None
    try:
        yield Watch(terminal, limit=options.time_limit)
    finally:
        if terminal:
            terminal.clear()
