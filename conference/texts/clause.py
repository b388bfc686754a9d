"""A text that an assembly decides on: numbered clauses, their canonical form and digest.

The digest is SHA-256 over a domain and the canonical JSON of what readers see: the title, and of
each clause its depth, form, mark, number, heading and text. Ids are not in it, so that whoever has
the Markdown of a text alone can work the digest out again.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Literal

__all__ = ["Clause", "Form", "Text", "canonical", "canonical_line", "digest"]

Form = Literal["section", "item"]
"""``section``: written as a heading. ``item``: a numbered paragraph."""

_DOMAIN = b"conference/texts/text/1\0"
_UNSEEN = re.compile("[\ufeff\u200b\u00ad\u2060]")
_BLANKS = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_WORD = re.compile(
    r"^(?:clauses?|articles?|art\.?|artikel|sections?|paragraphs?|para\.?|no\.?|nr\.?|§+)\s*",
    re.IGNORECASE,
)


def canonical_line(text: str) -> str:
    """One line in canonical form: NFC, runs of blanks as one, none at the ends.

    Characters without width (U+FEFF, U+200B, U+00AD, U+2060) are left out. Spaces that do not break
    stay as they are.
    """
    seen = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return _BLANKS.sub(" ", seen).strip(" ")


def canonical(text: str) -> str:
    """The words of a clause in canonical form: blocks with one empty line (LF LF) between them.

    A paragraph is one line; bullets and rows of tables are a line each (see
    :mod:`conference.texts.markdown`), and so are those of a block that begins with one.
    """
    blocks = re.split(r"\n[ \t]*(?:\n[ \t]*)+", _BREAKS.sub("\n", text))
    told = (_canonical_block(block) for block in blocks)
    return "\n\n".join(block for block in told if block)


def _canonical_block(block: str) -> str:
    lines = [line for part in block.split("\n") if (line := canonical_line(part)) not in ("", "-")]
    said: list[str] = []
    sign = next((one for one in ("- ", "|") if lines and lines[0].startswith(one)), None)
    for line in lines:
        if not said or (sign and line.startswith(sign)):
            said.append(line)
        else:
            said[-1] += f" {line}"
    if said and said[0].startswith(">"):
        return f"> {said[0].lstrip('> ')}".rstrip()
    return "\n".join(said)


@dataclass(frozen=True, slots=True)
class Clause:
    """The smallest part that is voted on.

    ``id`` stays through all edits. ``number`` is its name ("3", "3.2", "3.2(a)"), unique in the
    text; ``mark`` how the number is written in front of it ("Article 3", "2.", "(a)", or "").
    ``parent`` is the id of the clause it stands in; "" at the top.
    """

    id: str
    number: str
    mark: str
    heading: str
    text: str
    parent: str = ""
    form: Form = "item"

    @property
    def is_preamble(self) -> bool:
        """Whether it is what stands before the first number; there is one at most."""
        return not self.mark and self.form == "item"

    @property
    def name(self) -> str:
        """What it is called in a sentence: "clause 3.2", "Chapter 2"."""
        return f"clause {self.number}" if self.number[0] in "(0123456789" else self.number


@dataclass(frozen=True)
class Text:
    """A title, and the clauses in the order of reading: what stands in a clause comes after it."""

    title: str
    clauses: tuple[Clause, ...]

    @cached_property
    def by_id(self) -> dict[str, Clause]:
        """Every clause by its id."""
        return {clause.id: clause for clause in self.clauses}

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each clause stands, from 0, by id."""
        return {clause.id: place for place, clause in enumerate(self.clauses)}

    @cached_property
    def below(self) -> dict[str, tuple[str, ...]]:
        """The ids of what stands directly in a clause, in order; of "" those at the top."""
        found: dict[str, list[str]] = {"": [], **{clause.id: [] for clause in self.clauses}}
        for clause in self.clauses:
            found[clause.parent].append(clause.id)
        return {parent: tuple(children) for parent, children in found.items()}

    @cached_property
    def _within(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for clause in reversed(self.clauses):
            parts = (found[child] for child in self.below[clause.id])
            found[clause.id] = (clause.id, *(one for part in parts for one in part))
        return found

    @cached_property
    def _names(self) -> dict[str, str]:
        names = {clause.id.casefold(): clause.id for clause in self.clauses}
        for clause in self.clauses:
            names[_bare(clause.number)] = clause.id
        for clause in self.clauses:
            names[_name(clause.number)] = clause.id
        return names

    def within(self, clause: str) -> tuple[str, ...]:
        """The id of a clause, and those of all that stands in it, in order."""
        return self._within[clause]

    def depth(self, clause: str) -> int:
        """In how many clauses this one stands."""
        depth, parent = 0, self.by_id[clause].parent
        while parent:
            depth, parent = depth + 1, self.by_id[parent].parent
        return depth

    def find(self, name: str) -> Clause | None:
        """The clause that is meant by its number, however it is written, or by its id."""
        found = self._names.get(_name(name)) or self._names.get(_bare(name))
        return self.by_id[found] if found else None


def _name(number: str) -> str:
    return re.sub(r"\s+", "", canonical_line(number)).casefold().rstrip(".:")


def _bare(number: str) -> str:
    return _name(_WORD.sub("", canonical_line(number)))


def digest(text: Text) -> str:
    """SHA-256 of the canonical form, 64 hexadecimal digits; see the module."""
    said = {
        "title": text.title,
        "clauses": [
            [text.depth(one.id), one.form, one.mark, one.number, one.heading, one.text]
            for one in text.clauses
        ],
    }
    body = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(_DOMAIN + body.encode()).hexdigest()
