"""Markdown to numbered clauses, and back.

The rule:

- The first heading of level 1 is the title, if it has no number and no other of its level has none.
- Every other heading is a clause, a *section*; it stands in the heading above it.
- Every paragraph that begins with a number is a clause, an *item*: "3.", "3)", "(3)", "3.2", "(a)",
  "a)", "(iv)", "Article 3." and "§ 3.". It stands in the item above it if it is indented further,
  or counts in another way; "3.2" stands in 3.
- A paragraph below a heading is the text of that clause, and so are several of them before a
  number. Where there are several without any number, each is a clause, numbered from 1 on.
- A paragraph without a number goes on with the item above it; so does what is indented.
- What stands before the first number or heading is one clause, the preamble.
- Bullets, quotations and tables belong to the clause in which they stand, a line each.
- Numbers of authors stay. Two clauses of one number are a fault; headings or paragraphs of which
  none has a number get one, and lists of nothing but 1 are counted on, both with a remark.

What :func:`write_markdown` gives is read as the same text again.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.errors import Fault, TableError
from conference.texts.blocks import Block, Notes, blocks_of, escaped
from conference.texts.clause import Clause, Text, canonical, canonical_line
from conference.texts.numbering import Outline, numbers_of
from conference.texts.outline import Node, outline_of

__all__ = ["Parsed", "parse_markdown", "write_markdown"]

MOST_SIGNS = 4_000_000
MOST_CLAUSES = 10_000
MOST_WORDS = 50_000
"""So long the words of one clause may be, in signs."""

DEEPEST = 5
"""So many headings may stand in one another: Markdown has six levels, the first is the title."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text, and what was done with it without being asked, with its lines."""

    text: Text
    remarks: tuple[Fault, ...]


def parse_markdown(source: str, name: str = "the text") -> Parsed:
    """Cut a Markdown text into clauses, with ids c1, c2, ... in order.

    Raises :class:`~conference.core.errors.TableError` of code ``bad_text`` with all faults.
    """
    notes = Notes()
    if len(source) > MOST_SIGNS:
        notes.fault(0, f"there are more than {MOST_SIGNS:,} signs: divide the text")
        raise TableError(name, notes.faults, code="bad_text")
    blocks = blocks_of(source, notes)
    title = _take_title(blocks)
    root = outline_of(blocks, notes)
    text = _text(title, root, notes)
    if notes.faults:
        raise TableError(name, notes.faults, code="bad_text")
    return Parsed(text, tuple(sorted(notes.remarks)))


def _take_title(blocks: list[Block]) -> str:
    """Take the heading that is the title out of the blocks; "" if there is none."""
    tops = [block for block in blocks if block.kind == "heading" and block.level == 1]
    unnumbered = [block for block in tops if block.mark is None or block.mark.weak]
    if len(unnumbered) != 1 or blocks[0] is not unnumbered[0]:
        return ""
    mark = blocks[0].mark
    title = f"{mark.full} {blocks[0].text}" if mark else blocks[0].text
    del blocks[0]
    return title.strip()


def _text(title: str, root: Node, notes: Notes) -> Text:
    nodes = list(root.walk())
    places = {id(node): place for place, node in enumerate(nodes)}
    parents = {
        id(child): places.get(id(node), -1) for node in [root, *nodes] for child in node.children
    }
    outline = [
        Outline(parents[id(node)], node.mark.full if node.mark else "", node.heading)
        for node in nodes
    ]
    numbers = numbers_of(outline)
    clauses = tuple(
        Clause(
            f"c{place}",
            number,
            one.mark,
            one.heading,
            canonical("\n\n".join(node.words)),
            f"c{one.parent + 1}" if one.parent >= 0 else "",
            node.form,
        )
        for place, (node, one, number) in enumerate(zip(nodes, outline, numbers, strict=True), 1)
    )
    text = Text(title, clauses)
    _check(text, [node.line for node in nodes], notes)
    return text


def _check(text: Text, lines: list[int], notes: Notes) -> None:
    """Note every fault of the clauses."""
    if not text.clauses:
        notes.fault(
            0, "there is no clause in it: write its paragraphs, best with numbers, 1. and 2."
        )
    if len(text.clauses) > MOST_CLAUSES:
        notes.fault(0, f"there are more than {MOST_CLAUSES:,} clauses: divide the text")
    first: dict[str, int] = {}
    for clause, line in zip(text.clauses, lines, strict=True):
        name = canonical_line(clause.number).casefold()
        if name in first:
            notes.fault(
                line,
                f"{clause.number} is there already, on line {first[name]}: give one of them another"
                " number",
            )
        first.setdefault(name, line)
        if not clause.text and not clause.heading and not text.below[clause.id]:
            notes.fault(line, f"{clause.number} has no words: write them, or delete the number")
        if len(clause.text) > MOST_WORDS:
            notes.fault(line, f"{clause.number} has more than {MOST_WORDS:,} signs: divide it")
        if clause.form == "section" and text.depth(clause.id) >= DEEPEST:
            notes.fault(line, f"more than {DEEPEST} headings stand in one another: make it an item")


def write_markdown(text: Text) -> str:
    """The text as Markdown, one empty line between blocks, LF, with a last line break."""
    blocks = [f"# {text.title}"] if text.title else []
    indents: dict[str, int] = {"": 0}
    for clause in text.clauses:
        here = indents[clause.parent]
        if clause.form == "section":
            indents[clause.id] = 0
            signs = "#" * (text.depth(clause.id) + 2)
            blocks.append(" ".join(filter(None, (signs, clause.mark, clause.heading))))
            blocks += _paragraphs(clause.text, 0)
        else:
            indents[clause.id] = here + _further(clause.mark)
            blocks += _item(clause, here, indents[clause.id])
    return "\n\n".join(blocks) + "\n"


def _further(mark: str) -> int:
    """How much further what stands in an item is indented: as Markdown's lists want it."""
    is_list = mark[:-1].isdigit() and mark[-1:] in (".", ")")
    return len(mark) + 1 if is_list else 3


def _item(clause: Clause, here: int, inner: int) -> list[str]:
    if not clause.mark:
        return _paragraphs(clause.text, here)
    first, *others = clause.text.split("\n\n")
    if "\n" in first or first.startswith((">", "|", "- ")):
        first, others = "", [first, *others]
    head = f"{' ' * here}{clause.mark} {escaped(first)}".rstrip()
    return [head, *(_indented(block, inner) for block in others)]


def _paragraphs(words: str, here: int) -> list[str]:
    """Paragraphs without a number; those after the first are indented, to go on with it."""
    if not words:
        return []
    first, *others = words.split("\n\n")
    return [_indented(first, here), *(_indented(block, here + 3) for block in others)]


def _indented(block: str, indent: int) -> str:
    if block.startswith(("|", "- ")):
        return "\n".join(" " * indent + line for line in block.split("\n"))
    return " " * indent + escaped(block)
