"""From a command line to typed options: each command has a frozen dataclass of its own.

A command's ``add`` declares its arguments to argparse and then says by :func:`runs` which class
they fill and which function takes it. Only :func:`options` reads argparse's namespace, so that
all behind it is checked for types. Names and types of class and parser are held together by a test.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = [
    "Command",
    "Commands",
    "FolderOptions",
    "JsonOptions",
    "ServedOptions",
    "add_ca",
    "folder_verb",
    "options",
    "runs",
]

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a parser is added: what ``add_subparsers`` returns."""

Options = TypeVar("Options", bound="DataclassInstance")


@dataclass(frozen=True, slots=True)
class Command(Generic[Options]):
    """What one command line runs, and the class of its options."""

    kind: type[Options]
    run: Callable[[Options], int]

    def __call__(self, found: argparse.Namespace) -> int:
        """Run with what argparse found; the exit status."""
        return self.run(options(self.kind, found))


def runs(
    parser: argparse.ArgumentParser, kind: type[Options], run: Callable[[Options], int]
) -> None:
    """Have the command of ``parser`` run this, with its options as a ``kind``."""
    parser.set_defaults(run=Command(kind, run))


def options(kind: type[Options], found: argparse.Namespace) -> Options:
    """The arguments that the fields of ``kind`` name. Lists become tuples."""
    values = {field.name: vars(found)[field.name] for field in fields(kind)}
    return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in values.items()})


def add_ca(parser: argparse.ArgumentParser) -> None:
    """The option of all clients that says which certificates are trusted."""
    parser.add_argument(
        "--ca",
        type=Path,
        metavar="FILE",
        help="trust these certificates (PEM) besides the machine's own, for a self-made one",
    )


@dataclass(frozen=True, kw_only=True)
class JsonOptions:
    """What a command has that can print one JSON object."""

    json: bool


@dataclass(frozen=True, kw_only=True)
class FolderOptions(JsonOptions):
    """What a command about the folder of a conference has."""

    folder: Path


@dataclass(frozen=True, kw_only=True)
class ServedOptions(FolderOptions):
    """What a command has that asks the server of the folder, when one runs (:func:`add_ca`)."""

    ca: Path | None


def folder_verb(
    verbs: Commands,
    name: str,
    text: str,
    kind: type[Options],
    run: Callable[[Options], int],
    more: str = "",
) -> argparse.ArgumentParser:
    """A verb about the folder of a conference, with what :class:`FolderOptions` need."""
    parser = verbs.add_parser(name, help=text, description=more or None)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    if issubclass(kind, ServedOptions):
        add_ca(parser)
    runs(parser, kind, run)
    return parser
