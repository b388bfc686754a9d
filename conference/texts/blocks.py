"""Markdown as blocks: headings, numbered paragraphs, paragraphs, and what is kept line by line.

What a text of clauses has no use for is left out with a remark (comments, front matter, rules
across the page) or refused with a fault (code, HTML).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from conference.core.errors import Fault
from conference.texts.clause import canonical_line
from conference.texts.numbering import Mark, follows, mark_in

__all__ = ["Block", "Notes", "blocks_of", "escaped"]

Kind = Literal["heading", "item", "paragraph", "kept"]

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$")
_UNSPACED = re.compile(r" {0,3}(#{1,6})(?=\w)(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_HTML = re.compile(r"\s*</?[a-zA-Z][^<>]*>")
_BULLET = re.compile(r"\s*[-*+•]\s+(?=\S)")
_ESCAPED = re.compile(r"^(\\(?=[^\w\s])|([\w§ \u00a0.]{0,23}\w)\\(?=\\*[.:)]))")
_FIRSTS = {"1", "a", "A", "i", "I"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


@dataclass(slots=True)
class Notes:
    """What was found wrong, and what was done without being asked; each with its line."""

    faults: list[Fault] = field(default_factory=list)
    remarks: list[Fault] = field(default_factory=list)

    def fault(self, line: int, sentence: str) -> None:
        """Note what is wrong on a line (0: with the whole), and what to do."""
        self.faults.append(Fault(line, "", sentence))

    def remark(self, line: int, sentence: str) -> None:
        """Note what was done with a line."""
        self.remarks.append(Fault(line, "", sentence))


@dataclass(slots=True)
class Block:
    """One block: its first line (from 1), how far it is indented, and its words.

    ``level`` is that of a heading, ``mark`` the number of an item or heading.
    """

    kind: Kind
    line: int
    indent: int
    text: str
    level: int = 0
    mark: Mark | None = None


class _Scanner:
    """Goes through the lines once; ``open`` is the block that a line may go on with."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.blocks: list[Block] = []
        self.open: Block | None = None

    def close(self) -> None:
        self.open = None

    def add(self, block: Block) -> None:
        self.blocks.append(block)
        self.open = None if block.kind == "heading" else block

    def heading(self, line: int, level: int, text: str) -> None:
        said = canonical_line(text)
        mark = mark_in(said, heading=True)
        rest = (said[len(mark.full) :] if mark else said).lstrip(" –—-")
        rest = re.sub(r"(?:^|\s+)#+$", "", rest)
        self.add(Block("heading", line, 0, rest, level, mark))

    def read(self, line: int, raw: str) -> None:
        """One line that is neither empty, nor in a comment or in code."""
        if found := _HEADING.match(raw) or _UNSPACED.match(raw):
            self.heading(line, len(found[1]), found[2] or "")
        elif self._is_underlined(raw):
            self._raise_heading(1 if raw.strip()[0] == "=" else 2)
        elif _RULE.match(raw):
            self.notes.remark(line, "a rule across the page was left out")
            self.close()
        elif not self._kept(line, raw):
            self._words(line, raw)

    def _is_underlined(self, raw: str) -> bool:
        underline = _UNDERLINE.match(raw) is not None
        return underline and self.open is not None and self.open.kind == "paragraph"

    def _raise_heading(self, level: int) -> None:
        block = self.blocks.pop()
        self.heading(block.line, level, block.text)

    def _kept(self, line: int, raw: str) -> bool:
        """Bullets, tables and quotations: kept with a line each, whatever is in them."""
        bare = canonical_line(raw)
        sign = bare[0] if bare[0] in "|>" else "- " if _BULLET.match(raw) else ""
        if not sign:
            return False
        indent = len(raw) - len(raw.lstrip())
        if sign == ">":
            bare = "> " + canonical_line(bare.lstrip("> "))
        elif sign == "- ":
            bare = "- " + canonical_line(raw[len(_BULLET.match(raw)[0]) :])  # type: ignore[index]
        if self.open and self.open.kind == "kept" and self.open.text.startswith(sign):
            joined = bare[1:] if sign == ">" else f"\n{bare}"
            self.open.text = (self.open.text + joined).rstrip()
            return True
        if sign == "|":
            self.notes.remark(line, "a table was kept as it is; it is changed as words are")
        self.add(Block("kept", line, indent, bare))
        return True

    def _words(self, line: int, raw: str) -> None:
        indent, bare = len(raw) - len(raw.lstrip()), canonical_line(raw)
        if _HTML.match(bare):
            self.notes.fault(line, "HTML cannot be voted on: write it as words of Markdown")
        mark = mark_in(bare)
        if mark is not None and self._may_begin(mark, indent):
            rest = bare[len(mark.full) :].strip()
            self.add(Block("item", line, indent, _unescaped(rest), mark=mark))
            if rest[:1] in ("|", ">"):
                self.blocks[-1].text = ""
                self._kept(line, rest)
        elif self.open is not None:
            self.open.text = f"{self.open.text} {bare.rstrip(chr(92))}".strip()
        else:
            self.add(Block("paragraph", line, indent, _unescaped(bare.rstrip("\\"))))

    def _may_begin(self, mark: Mark, indent: int) -> bool:
        """A number within a paragraph begins a clause only where it may be the first of a list.

        "J. Smith" begins none: a letter with a stop is a number as the first or after another one.
        """
        if not (mark.style.figures or mark.style.after or mark.word or mark.ordinal in _FIRSTS):
            marks = (block.mark for block in self.blocks if block.kind == "item" and block.mark)
            if not any(one.style == mark.style and follows(one, mark) for one in marks):
                return False
        return (
            self.open is None
            or self.open.kind == "item"
            or indent < self.open.indent
            or mark.ordinal in _FIRSTS
            or mark.word != ""
        )


def blocks_of(source: str, notes: Notes) -> list[Block]:
    """The blocks of a Markdown text, in order."""
    scanner = _Scanner(notes)
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, raw in _without_extras(lines, notes):
        if _CONTROL.search(raw):
            notes.fault(line, "there is a control character in the line: delete it")
        elif canonical_line(raw):
            scanner.read(line, raw)
        else:
            scanner.close()
    return scanner.blocks


def _without_extras(lines: list[str], notes: Notes) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, without front matter, comments and code."""
    until, began, start = "", 0, 0
    if lines and lines[0].rstrip() == "---" and "---" in map(str.rstrip, lines[1:]):
        start = [line.rstrip() for line in lines].index("---", 1) + 1
        notes.remark(1, "the front matter was left out")
    for line, raw in enumerate(lines[start:], start + 1):
        if until:
            until = "" if until in raw else until
        elif fence := _FENCE.match(raw):
            until, began = fence[1], line
            notes.fault(line, "code cannot be voted on: write it as words")
        elif raw.lstrip().startswith("<!--"):
            notes.remark(line, "a comment was left out")
            until, began = ("" if "-->" in raw else "-->"), line
        else:
            yield line, raw.expandtabs(4)
    if until:
        notes.fault(began, f"what begins here does not end: write {until} below it")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\2", text, count=1)


def escaped(text: str) -> str:
    """One line of words so that it is read as words, with a backslash where it needs one."""
    if _ESCAPED.match(text):
        return f"\\{text}" if text.startswith("\\") else _at_stop(text)
    if text.startswith(("|", "> ", "- ")):
        return text
    if mark := mark_in(text):
        return f"\\{text}" if not mark.full[0].isalnum() and mark.full[0] != "§" else _at_stop(text)
    read_otherwise = (_HEADING, _UNSPACED, _RULE, _FENCE, _BULLET, _UNDERLINE)
    if text.startswith("<") or any(form.match(text) for form in read_otherwise):
        return f"\\{text}"
    return text


def _at_stop(text: str) -> str:
    return re.sub(r"(\\*[.:)])", r"\\\1", text, count=1)
