"""Where a document's pages end: not between a heading and what follows it, nor in a short table.

Qt lays out all that follows whenever something is moved to the next page. So it is first worked
out, from a layout without pages, what will have to be moved; the few places where that was not
exact (inside long tables, at margins) are found in the layout with pages, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)

__all__ = ["cut", "paginate"]

SHORT = 0.6
"""A table of less than so much of a page is not cut."""

FOLLOWING = 48.0
"""Pixels that must follow a heading on its page."""

MOST_MOVED = 40
"""So many places are mended in the layout with pages; each takes the layout of the rest."""


class _Part(NamedTuple):
    """A paragraph or a table at the top level; lengths are in pixels from the first page on."""

    position: int
    top: float
    bottom: float
    is_table: bool
    is_heading: bool
    lines: tuple[float, ...]

    def is_short(self, height: float) -> bool:
        """Whether it is a table that is not cut by the end of a page of this height."""
        return self.is_table and self.bottom - self.top < height * SHORT


def paginate(document: QTextDocument, page: QSizeF) -> None:
    """Lay the document out on pages of this size."""
    document.setTextWidth(page.width())
    foreseen = list(_foreseen(_parts(document), page.height()))
    together = QTextCursor(document)
    together.beginEditBlock()
    for position in foreseen:
        _break_before(document, position)
    together.endEditBlock()
    document.setPageSize(page)
    moved = 0
    for _ in range(MOST_MOVED):
        where = next((place for place in cut(document) if place > moved), None)
        if where is None:
            return
        moved = where
        _break_before(document, where)


def cut(document: QTextDocument) -> Iterator[int]:
    """Where headings are without what follows them, and short tables on two pages, in order."""
    height = document.pageSize().height()
    heading: tuple[int, int] | None = None
    for part in _parts(document):
        first, last = int(part.top // height), int((part.bottom - 1) // height)
        if heading is not None and heading[1] != (first if part.is_table else last):
            yield heading[0]
        heading = (part.position, last) if part.is_heading else None
        if first != last and part.is_short(height):
            yield part.position


def _parts(document: QTextDocument) -> list[_Part]:
    """What the document is made of, in order.

    What Qt gives as the height of a table is more than it takes: it ends where the next one begins.
    """
    found = list(_measured(document))
    ends = [*(after.top for after in found[1:]), document.size().height()]
    return [
        part._replace(bottom=min(part.bottom, end)) if part.is_table else part
        for part, end in zip(found, ends, strict=True)
    ]


def _measured(document: QTextDocument) -> Iterator[_Part]:
    layout, frames = document.documentLayout(), document.rootFrame().begin()
    while not frames.atEnd():
        frame: QTextFrame | None = frames.currentFrame()
        block = frames.currentBlock()
        if frame is not None:
            rect = layout.frameBoundingRect(frame)
            yield _Part(frame.firstPosition(), rect.top(), rect.bottom(), True, False, ())
        else:
            rect = layout.blockBoundingRect(block)
            is_heading = block.blockFormat().headingLevel() > 1
            lines = tuple(_line_ends(block, rect.top()))
            yield _Part(block.position(), rect.top(), rect.bottom(), False, is_heading, lines)
        frames += 1


def _line_ends(block: QTextBlock, top: float) -> Iterator[float]:
    layout = block.layout()
    for place in range(layout.lineCount()):
        yield top + layout.lineAt(place).rect().bottom()


def _foreseen(parts: Sequence[_Part], height: float) -> Iterator[int]:
    """What will have to begin a page, by a layout without pages."""
    shift = before = 0.0
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        top, margin, before = part.top + shift, part.top - before, part.bottom
        page_end = (top // height + 1) * height
        if _kept_until(part, after, height) + shift > page_end > top > page_end - height + margin:
            shift += page_end - top + margin
            yield part.position
            continue
        for line, next_line in pairwise((part.top, *part.lines)):
            if next_line + shift > page_end:  # Qt moves a line that does not fit
                shift += page_end - line - shift
                break


def _kept_until(part: _Part, after: _Part | None, height: float) -> float:
    """Where that ends which must stand on one page with the top of ``part``."""
    if part.is_heading and after is not None:
        return after.bottom if after.is_short(height) else part.bottom + FOLLOWING
    return part.bottom if part.is_short(height) else part.top


def _break_before(document: QTextDocument, position: int) -> None:
    """Have what stands there begin a page."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table: QTextTable | None = cursor.currentTable()
    if table is not None:
        framed = table.format()
        framed.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        table.setFormat(framed)
    else:
        spaced = cursor.blockFormat()
        spaced.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(spaced)
