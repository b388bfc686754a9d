"""The minutes in the subset of HTML that Qt lays out on paper.

Qt knows neither margins of pages nor small capitals nor floats: headers and footers are painted
beside it, and tables have their rules cell by cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from conference.minutes.blocks import Block, Clauses, Facts, Heading, Marked, Para, Table, Title
from conference.minutes.page import escaped

__all__ = ["PAPER_STYLE", "paper"]

PAPER_STYLE = """
p { margin-top: 5px; margin-bottom: 4px; margin-left: 44px }
p.act { margin-top: 13px; margin-bottom: 4px; margin-left: 44px; text-indent: -44px }
p.quiet { margin-top: 8px; margin-bottom: 7px; margin-left: 0px; font-style: italic }
p.verdict { font-weight: 600; margin-top: 8px; margin-bottom: 6px }
p.small { font-size: 8pt; color: #444444; margin-bottom: 3px }
p.kind { font-size: 11pt; letter-spacing: 4px; margin-top: 40px; margin-bottom: 6px;
  margin-left: 0px }
p.line { margin-top: 0px; margin-bottom: 3px; margin-left: 0px; color: #333333 }
p.warning { font-weight: 600; margin-bottom: 8px; margin-left: 0px; color: #9b1c1c }
h1 { font-size: 24pt; font-weight: 400; margin-top: 0px; margin-bottom: 14px }
h2 { font-size: 13pt; font-weight: 600; margin-top: 30px; margin-bottom: 8px }
h3 { font-size: 11.5pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px }
h4 { font-size: 10pt; font-weight: 600; margin-top: 14px; margin-bottom: 3px; margin-left: 44px }
td, th { padding-top: 2px; padding-bottom: 2px; padding-left: 0px; padding-right: 14px;
  font-size: 8.5pt }
th { font-weight: 600; text-align: left }
td.caption { font-style: italic; color: #444444 }
td.mono { font-family: monospace; font-size: 7.5pt }
"""
"""Lengths are in pixels, of which 96 are an inch on any device: Qt knows no other ones."""

LINE = "0.5px solid #888888"
RULE = "1px solid #111111"


def paper(blocks: Sequence[Block]) -> str:
    """The body of the document, for ``QTextDocument.setHtml`` with :data:`PAPER_STYLE`."""
    return f"<body>{''.join(map(_part, blocks))}</body>"


def _part(block: Block) -> str:
    match block:
        case Title():
            return _title(block)
        case Heading(text, level):
            return f"<h{level + 1}>{escaped(text)}</h{level + 1}>"
        case Para():
            return _para(block)
        case Table():
            return _table(block)
        case Facts():
            return _facts(block)
        case Marked():
            return _marked(block)
        case Clauses():
            return _clauses(block)
        case _:
            assert_never(block)


def _title(title: Title) -> str:
    lines = "".join(f'<p class="line" align="center">{escaped(line)}</p>' for line in title.lines)
    warning = (
        f'<p class="warning" align="center">{escaped(title.warning)}</p>' if title.warning else ""
    )
    return (
        f'<p class="kind" align="center">{escaped(title.kind.upper())}</p>'
        f'<h1 align="center">{escaped(title.name)}</h1>{warning}{lines}<p>&nbsp;</p>'
    )


def _para(para: Para) -> str:
    text = escaped(para.text).replace("\n", "<br>")
    if not para.number:
        return f'<p class="{para.style}">{text}</p>' if para.style else f"<p>{text}</p>"
    lead = f"<b>{escaped(para.lead)}.</b> " if para.lead else ""
    return (
        f'<p class="act"><span style="color:#666666">{para.number}</span>\t'
        f'<span style="color:#666666">{escaped(para.time)}</span>&nbsp; {lead}{text}</p>'
    )


def _table(table: Table) -> str:
    across = len(table.head)
    caption = (
        f'<tr><td class="caption" colspan="{across}">{escaped(table.caption)}</td></tr>'
        if table.caption
        else ""
    )
    head = _row(table.head, table, "th", f"border-top: {RULE}; border-bottom: {LINE}")
    last = "" if table.foot else f"border-bottom: {RULE}"
    rows = "".join(
        _row(row, table, "td", last if place == len(table.rows) else "")
        for place, row in enumerate(table.rows, 1)
    )
    foot = (
        _row(table.foot, table, "th", f"border-top: {LINE}; border-bottom: {RULE}")
        if table.foot
        else ""
    )
    return (
        '<table style="margin-left: 44px; margin-top: 4px; border-collapse: collapse" border="0" '
        f'cellspacing="0"><thead>{caption}{head}</thead>{rows}{foot}</table>'
    )


def _row(cells: Sequence[str], table: Table, tag: str, style: str) -> str:
    cells_of_row = "".join(
        f'<{tag} style="{style}"{_align(place, table)}>{escaped(cell)}</{tag}>'
        for place, cell in enumerate(cells)
    )
    return f"<tr>{cells_of_row}</tr>"


def _align(place: int, table: Table) -> str:
    return ' align="left"' if place < table.words else ' align="right"'


def _facts(facts: Facts) -> str:
    rows = "".join(
        f'<tr><td>{escaped(name)}</td><td class="mono">{_broken(value)}</td></tr>'
        for name, value in facts.rows
    )
    return f'<table style="margin-left: 44px" border="0" cellspacing="0">{rows}</table>'


def _broken(value: str) -> str:
    """A long value in lines of 64 signs, where it has no blanks to break it at."""
    if " " in value:
        return escaped(value)
    return "<br>".join(escaped(value[n : n + 64]) for n in range(0, len(value), 64))


_TAGS = {"struck": "s", "put in": "u"}


def _marked(block: Marked) -> str:
    runs = "".join(
        f'<span style="color:#666666">[{kind}:</span> <{_TAGS[kind]}>{escaped(words)}'
        f'</{_TAGS[kind]}><span style="color:#666666">]</span>'
        if kind
        else escaped(words)
        for kind, words in block.runs
    )
    lead = f"<i>{escaped(block.lead)}:</i> " if block.lead else ""
    return f"<p>{lead}{runs}</p>".replace("\n", "<br>")


def _clauses(block: Clauses) -> str:
    rows = []
    for depth, mark, heading, words in block.rows:
        bold = " ".join(part for part in (mark, heading) if part)
        lead = f"<b>{escaped(bold)}</b> " if bold else ""
        text = escaped(words).replace("\n", "<br>")
        rows.append(f'<p style="margin-left: {56 + 22 * min(depth, 5)}px">{lead}{text}</p>')
    return "".join(rows)
