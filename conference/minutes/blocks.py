"""What a document is made of: titles, paragraphs, tables, texts. Plain text, never markup."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Block", "Clauses", "Facts", "Heading", "Marked", "Para", "Table", "Title"]


@dataclass(frozen=True, slots=True)
class Title:
    """The block at the beginning: what it is, of what, and the lines under that."""

    kind: str
    name: str
    lines: tuple[str, ...]
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of ``level`` 1 (a sitting), 2 or 3."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. One that begins an act has its ``number`` (0: none), the ``time`` and a ``lead``
    that says what it is; ``style`` is "", ``verdict``, ``small`` or ``quiet``.
    """

    text: str
    number: int = 0
    time: str = ""
    lead: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first ``words`` columns are words and all others figures.

    ``name`` identifies it in the document, ``caption`` stands above it, ``foot`` is its last row.
    """

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...] = ()
    caption: str = ""
    words: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values that are to be copied to the letter, such as digests."""

    name: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with what became of them: pairs of "", ``struck`` or ``put in``, and the words.

    ``lead`` says of what they are.
    """

    lead: str
    runs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Clauses:
    """A text word for word; each clause has its depth, mark, heading and words."""

    name: str
    rows: tuple[tuple[int, str, str, str], ...]


Block = Title | Heading | Para | Table | Facts | Marked | Clauses
