"""Printed letters with voters' codes: a page a person, with the code in words and as a QR code."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import segno

from conference.core.errors import ConferenceError
from conference.register.pool import private_file
from conference.register.storage import Register
from conference.register.voterslist import ListOfVoters

__all__ = ["write_letters"]

HEAD = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letters</title><style>
@page { size: A4; margin: 25mm 22mm }
body { font: 11pt/1.5 "Libre Franklin", Arial, sans-serif; color: #0e1116; margin: 0 }
.letter { break-after: page; min-height: 240mm }
.to { min-height: 45mm; margin: 20mm 0 12mm; white-space: pre-line }
h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 4mm }
.code { font: 700 19pt/1.3 "IBM Plex Mono", monospace; letter-spacing: 0.04em; margin: 6mm 0 }
.qr { width: 42mm; height: 42mm; float: right; margin: 0 0 4mm 8mm }
.qr svg { width: 100%; height: 100% }
.small { font-size: 9pt; color: #444c56 }
</style></head><body>
"""

LETTER = """\
<section class="letter"><p class="to" dir="auto">{to}</p>
<h1 dir="auto">{title}</h1>
<div class="qr">{qr}</div>
<p>This is your code for voting from home. Open <b>{address}</b> and type it, or point the camera of
your phone at the square.</p>
<p class="code" translate="no">{code}</p>
<p>The code is yours alone: whoever has it can vote in your place. Nobody of us will ever ask you
for it. If this letter was opened, or is lost later, tell the office: this code then counts no more,
and you are given another one.</p>
<p class="small">Number {number} on the voters' list.</p></section>
"""


def write_letters(
    register: Register,
    listed: ListOfVoters,
    codes: Sequence[str],
    path: Path,
    *,
    address: str,
    title: str,
    lines: Sequence[str],
) -> int:
    """Write a page for everybody, for this user alone (mode 0600), in the order of the register.

    ``codes`` are those of the numbers 1 and on, ``lines`` the columns of the register that make the
    address, each a line of its own. Raises ``bad_column``.
    """
    done = 0
    with private_file(path) as file:
        file.write(HEAD.encode())
        for person, cells in _people(register, lines):
            number = listed.numbers[person]
            code = codes[number - 1]
            fields = {
                "to": "\n".join(html.escape(cell) for cell in cells if cell),
                "title": html.escape(title),
                "qr": _qr(f"{address}#{code}"),
                "address": html.escape(address),
                "code": code,
                "number": str(number),
            }
            file.write(_letter(fields).encode())
            done += 1
        file.write(b"</body></html>\n")
    return done


def _letter(fields: Mapping[str, str]) -> str:
    return LETTER.format_map(fields)


def _qr(text: str) -> str:
    drawn = io.BytesIO()
    segno.make(text, error="m").save(
        drawn, kind="svg", border=2, xmldecl=False, svgns=True, omitsize=True
    )
    return drawn.getvalue().decode()


def _people(register: Register, lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Everybody's id, and the cells of these columns."""
    rows = csv.reader(register.lines())
    head = next(rows)
    missing = [name for name in lines if name not in head]
    if missing:
        raise ConferenceError(
            "bad_column",
            f"The register has no column {', '.join(map(repr, missing))}; it has: "
            f"{', '.join(head)}.",
        )
    places = [head.index(name) for name in lines]
    for row in rows:
        yield row[0], [row[place].strip() for place in places]
