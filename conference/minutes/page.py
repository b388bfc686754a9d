"""The minutes as one HTML file: for browsers, and for their printers on A4. No scripts, nothing
external; all that comes from people is escaped.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from itertools import count
from typing import NamedTuple, assert_never

from conference.core.assets import asset
from conference.minutes.blocks import Block, Clauses, Facts, Heading, Marked, Para, Table, Title

__all__ = ["Page", "escaped", "page"]


@cache
def _style() -> str:
    return asset("minutes", "minutes.css").read_text(encoding="utf-8")


SHORT = 25
"""A table of fewer rows is not cut by the end of a page."""

_UNSEEN = dict.fromkeys((*range(9), *range(11, 32), 127), "�")
"""Control characters, which HTML does not have."""


def escaped(text: str) -> str:
    """A text from anybody as HTML; it can neither begin a tag nor turn the line around it."""
    turns = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
    closing = "".join(
        "\u2069" if sign in "\u2066\u2067\u2068" else "\u202c" for sign in text if sign in turns
    )
    return escape(text.translate(_UNSEEN) + closing)


class Page(NamedTuple):
    """The page, and the policy of content under which it is served: its own style, no more."""

    html: str
    policy: str


def page(blocks: Sequence[Block]) -> Page:
    """The whole page; its first block is a title."""
    first = blocks[0]
    assert isinstance(first, Title)
    name = f"{first.kind}: {first.name}"
    style = f"{_style()}@page {{ @top-center {{ content: {_css_text(name)} }} }}\n"
    html = (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(name)}</title><style>{style}</style></head>\n<body>\n<main>\n"
        f"{''.join(_parts(blocks))}</main>\n</body>\n</html>\n"
    )
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return Page(
        html,
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'",
    )


def _css_text(text: str) -> str:
    """A text as a string of a style sheet, every sign that is no letter or digit by its number."""
    return '"{}"'.format("".join(s if s.isalnum() else f"\\{ord(s):06x}" for s in text))


def _parts(blocks: Sequence[Block]) -> Iterator[str]:
    headings = count(1)
    for block in blocks:
        match block:
            case Title():
                yield _title(block)
            case Heading(text, level):
                yield f'<h{level + 1} id="h{next(headings)}">{escaped(text)}</h{level + 1}>\n'
            case Para():
                yield _para(block)
            case Table():
                yield _table(block)
            case Facts():
                yield _facts(block)
            case Marked():
                yield _marked(block)
            case Clauses():
                yield _clauses(block)
            case _:
                assert_never(block)


def _title(title: Title) -> str:
    lines = "".join(f"<p>{escaped(line)}</p>\n" for line in title.lines)
    warning = f'<p class="warning">{escaped(title.warning)}</p>\n' if title.warning else ""
    return (
        f'<header><p class="kind">{escaped(title.kind)}</p>\n<h1>{escaped(title.name)}</h1>\n'
        f"{warning}{lines}</header>\n"
    )


def _para(para: Para) -> str:
    text = escaped(para.text)
    if not para.number:
        return f'<p class="{para.style or "more"}">{text}</p>\n'
    lead = f'<span class="lead">{escaped(para.lead)}.</span> ' if para.lead else ""
    return (
        f'<p class="act" id="p{para.number}"><a class="number" href="#p{para.number}">'
        f'{para.number}</a> <span class="time">{escaped(para.time)}</span> {lead}{text}</p>\n'
    )


def _table(table: Table) -> str:
    caption = f"<caption>{escaped(table.caption)}</caption>" if table.caption else ""
    head = "".join(
        f'<th scope="col"{_kind(place, table)}>{escaped(one)}</th>'
        for place, one in enumerate(table.head)
    )
    rows = "".join(f"<tr>{_cells(row, table)}</tr>\n" for row in table.rows)
    foot = f"<tfoot><tr>{_cells(table.foot, table)}</tr></tfoot>" if table.foot else ""
    short = " short" if len(table.rows) < SHORT else ""
    return (
        f'<div class="table{short}"><table data-name="{escaped(table.name)}">{caption}'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>{foot}</table></div>\n"
    )


def _cells(row: Sequence[str], table: Table) -> str:
    return "".join(
        f'<th scope="row">{escaped(cell)}</th>'
        if place == 0
        else f"<td{_kind(place, table)}>{escaped(cell)}</td>"
        for place, cell in enumerate(row)
    )


def _kind(place: int, table: Table) -> str:
    return "" if place < table.words else ' class="n"'


def _facts(facts: Facts) -> str:
    rows = "".join(
        f"<div><dt>{escaped(name)}</dt><dd>{escaped(value)}</dd></div>\n"
        for name, value in facts.rows
    )
    return f'<dl data-name="{escaped(facts.name)}">\n{rows}</dl>\n'


_TAGS = {"struck": "del", "put in": "ins"}


def _marked(block: Marked) -> str:
    """What was struck and put in is said in words too: whoever prints or listens has no lines."""
    runs = "".join(
        f'<span class="mark">[{kind}:</span> <{_TAGS[kind]}>{escaped(words)}</{_TAGS[kind]}>'
        '<span class="mark">]</span>'
        if kind
        else escaped(words)
        for kind, words in block.runs
    )
    lead = f'<span class="lead">{escaped(block.lead)}:</span> ' if block.lead else ""
    return f'<p class="marked">{lead}{runs}</p>\n'


def _clauses(block: Clauses) -> str:
    rows = "".join(
        f'<p class="clause d{min(depth, 5)}">'
        + " ".join(
            part
            for part in (
                f"<b>{escaped(mark)}</b>" if mark else "",
                f"<b>{escaped(heading)}</b>" if heading else "",
                escaped(words),
            )
            if part
        )
        + "</p>\n"
        for depth, mark, heading, words in block.rows
    )
    return f'<div class="text" data-name="{escaped(block.name)}">\n{rows}</div>\n'
