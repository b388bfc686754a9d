"""The messages of a language, as they stand in ``resources/words/``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from conference.core.assets import asset
from conference.core.errors import ConferenceError

__all__ = ["DESK", "Catalogue", "catalogue", "read_catalogue", "variables_of", "written"]

DESK = "desk"
"""The folder of the desk's own words, in that of each language; their keys begin with it, too.

They are many, and pages need none of them; displays say a few, such as shares.
"""

WRITTEN = re.compile(r"^([a-z][a-z0-9-]*) =.*\n(?:[ \t].*\n|\n(?=[ \t\n]))*", re.MULTILINE)
"""A message as it stands in a file: what belongs to it is indented."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All messages of a language by their keys."""

    language: str
    messages: Mapping[str, ast.Message]


@cache
def catalogue(language: str, part: str = "") -> Catalogue:
    """The words of this installation in a language, read once; raises ``bad_words``.

    Those of the desk are a ``part`` of their own.
    """
    files = {path.name: path.read_text("utf-8") for path in _files(language, part)}
    return read_catalogue(language, files)


@cache
def written(language: str, part: str) -> Mapping[str, str]:
    """The messages of a part as they are written, by their keys.

    To understand all of them takes a second; so each is understood when it is said first.
    """
    texts = (path.read_text("utf-8") for path in _files(language, part))
    return {found[1]: found[0] for text in texts for found in WRITTEN.finditer(text)}


def _files(language: str, part: str) -> list[Path]:
    folder = asset("words", language, *([part] if part else []))
    return sorted(folder.glob("*.ftl"))


def read_catalogue(language: str, files: Mapping[str, str]) -> Catalogue:
    """The messages of some files, by their names; raises ``bad_words`` with file and line.

    A key stands in one file alone. Terms are not used: what is inflected in one language cannot be
    put into the sentences of another.
    """
    messages: dict[str, ast.Message] = {}
    for name, text in files.items():
        for message in _messages(text, f"{language}/{name}"):
            if message.id.name in messages:
                raise _bad(f"{language}/{name}", f"{message.id.name} is there twice")
            messages[message.id.name] = message
    return Catalogue(language, messages)


def variables_of(node: ast.BaseNode) -> frozenset[str]:
    """The names of all that a message, an attribute or a pattern has to be given."""
    return frozenset(
        each.id.name for each in _nodes(node) if isinstance(each, ast.VariableReference)
    )


def _nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A node and all that is in it."""
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                yield from _nodes(each)


def _messages(text: str, name: str) -> Iterator[ast.Message]:
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Message):
            yield entry
        elif isinstance(entry, ast.Junk):
            first = (entry.content or "").strip().partition("\n")[0]
            raise _bad(name, f"{first!r} is not understood")
        elif isinstance(entry, ast.Term):
            raise _bad(name, f"-{entry.id.name} is a term; write a message")


def _bad(name: str, what: str) -> ConferenceError:
    return ConferenceError("bad_words", f"words/{name}: {what}.", {"name": name})
