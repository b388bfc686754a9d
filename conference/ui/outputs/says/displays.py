"""The displays of the hall one by one: what each shows, and what else it can be given."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.outputs.commands import IdentifyScreens, RedirectDisplay
from conference.protocol.messages import DisplayRow
from conference.protocol.views import Output
from conference.ui.display.says.names import output_words
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "IDENTIFY",
    "REDIRECTED",
    "DisplayLine",
    "DisplaysSheet",
    "display_entries",
    "displays_sheet",
    "redirection",
]

IDENTIFY = "identify"

REDIRECTED = (Output.HALL, Output.MEMBERS, Output.OVERLAY, Output.STAGE)
"""The outputs that displays can be given."""


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """A display: what is said of it, its output, and why it cannot be given another, if so."""

    id: str
    said: str
    output: Output
    why: str


@dataclass(frozen=True, slots=True)
class DisplaysSheet:
    """All displays. ``why`` is why they cannot be asked which is which, ``tip`` what that does."""

    lines: tuple[DisplayLine, ...]
    label: str
    why: str
    tip: str


def displays_sheet(picture: Picture) -> DisplaysSheet:
    """The displays that have reported."""
    rows = picture.replica.displays
    nobody = "" if rows else say("desk-outputs-no-display")
    lines = tuple(_line(picture, row) for row in rows)
    label, tip = (
        say("desk-outputs-displays-count", count=len(rows)),
        say("desk-outputs-identify-tip"),
    )
    return DisplaysSheet(lines, label, picture.why_not(IdentifyScreens) or nobody, tip)


def display_entries(picture: Picture) -> tuple[CommandEntry, ...]:
    """Identify, and every output that every display can be given."""
    sheet, group = displays_sheet(picture), say("desk-outputs-displays")
    return (
        CommandEntry(
            IDENTIFY, group, say("desk-outputs-identify"), enabled=not sheet.why, why=sheet.why
        ),
        *(
            CommandEntry(
                f"redirect:{line.id}:{output}",
                group,
                say("desk-outputs-show-instead", display=line.said, output=output_words(output)),
                enabled=not line.why,
                why=line.why,
            )
            for line in sheet.lines
            for output in REDIRECTED
            if output is not line.output
        ),
    )


def redirection(key: str) -> RedirectDisplay:
    """What the key of an entry asks for."""
    _, display, output = key.split(":")
    return RedirectDisplay(display, Output(output))


def _line(picture: Picture, row: DisplayRow) -> DisplayLine:
    stays = "" if row.redirectable else say("desk-outputs-is-page")
    key = "desk-outputs-display" if row.showing else "desk-outputs-display-late"
    said = say(key, name=row.name, output=output_words(row.output))
    return DisplayLine(row.id, said, row.output, picture.why_not(RedirectDisplay) or stays)
