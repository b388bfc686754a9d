"""The words of an amendment as clauses that are not yet in the text."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.errors import TableError
from conference.texts.blocks import Notes, blocks_of
from conference.texts.clause import Form, canonical
from conference.texts.outline import Node, outline_of

__all__ = ["Piece", "body_of", "pieces_of"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause to be, and what stands in it; ``mark`` is how its author has numbered it."""

    mark: str
    heading: str
    text: str
    form: Form
    below: tuple[Piece, ...] = ()


def pieces_of(words: str) -> tuple[Piece, ...]:
    """The clauses that words make, cut as a text is; a paragraph before numbers holds them.

    Raises :class:`~conference.core.errors.TableError` with all faults.
    """
    notes = Notes()
    root = outline_of(blocks_of(words, notes), notes)
    if notes.faults:
        raise TableError("the words", notes.faults, code="bad_text")
    found = tuple(_piece(node) for node in root.children)
    if len(found) > 1 and not found[0].mark and all(one.form == "item" for one in found):
        first, *below = found
        return (Piece("", "", first.text, "item", tuple(below)),)
    return found


def body_of(words: str) -> Piece:
    """What a whole clause is replaced by: one piece; several are what stands in the clause.

    Paragraphs without numbers are its text, however many there are.
    """
    blocks = blocks_of(words, Notes())
    if all(block.kind in ("paragraph", "kept") for block in blocks):
        pieces_of(words)
        return Piece("", "", canonical("\n\n".join(block.text for block in blocks)), "item")
    found = pieces_of(words)
    return found[0] if len(found) == 1 else Piece("", "", "", "item", found)


def _piece(node: Node) -> Piece:
    return Piece(
        node.mark.full if node.mark else "",
        node.heading,
        canonical("\n\n".join(node.words)),
        node.form,
        tuple(_piece(child) for child in node.children),
    )
