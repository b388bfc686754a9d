"""What a verb of ``register`` is made of: its parser, the register, progress, the answer."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, FolderOptions

if TYPE_CHECKING:
    from conference.register.storage import Register
    from conference.sortition.progress import Watch

__all__ = ["ids_of", "open_register", "print_result", "terminal_watch", "verb"]


def verb(verbs: Commands, name: str, text: str, more: str = "") -> argparse.ArgumentParser:
    """A verb about the folder of a conference; ``more`` is its description."""
    parser = verbs.add_parser(name, help=text, description=more or None)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def print_result(options: FolderOptions, found: Mapping[str, object], sentence: str) -> int:
    """Print what was found, as JSON or as a sentence; the exit status."""
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0


def open_register(options: FolderOptions, *, make: bool = False) -> Register:
    """The register of the conference; ``make`` one if there is none."""
    from conference.core.folder import ConferenceFolder
    from conference.register.storage import Register

    return Register(ConferenceFolder(options.folder).must_exist().path, make=make)


def terminal_watch(*, quiet: bool = False) -> Watch:
    """Progress on standard error; none if ``quiet`` or if that is no terminal."""
    from conference.sortition.progress import Watch

    class Line:
        """One line on standard error."""

        def report(self, phase: str, done: int, _total: int) -> None:
            sys.stderr.write(f"\r{phase} {done:,}")
            sys.stderr.flush()

        def cancelled(self) -> bool:
            return False

    return Watch(Line() if sys.stderr.isatty() and not quiet else None)


def ids_of(path: Path, register: Register, deciding: Collection[str] = ()) -> list[str]:
    """The ids of people of the register in a file, one a line or CSV.

    What was read otherwise than it is written is told on standard error. Raises ``unknown_people``
    and what :func:`~conference.sortition.identity.read_list` raises.
    """
    from conference.sortition.identity import read_list
    from conference.tables.decoding import FileLines

    listed = read_list(FileLines(path), path.name, ("id",), deciding=deciding)
    found = register.meant(listed)
    for remark in listed.remarks.told():
        print(f"{path.name}: {remark}", file=sys.stderr)
    return found
