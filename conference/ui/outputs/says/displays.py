"""The displays of the hall one by one: what each shows, and what else it can be given."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.outputs.commands import IdentifyScreens, RedirectDisplay
from conference.protocol.messages import DisplayRow
from conference.protocol.views import Output
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture

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

WHAT_IT_DOES = "Each display shows for five seconds, large, which one it is: the audience sees it."


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
    tip: str = WHAT_IT_DOES


def displays_sheet(picture: Picture) -> DisplaysSheet:
    """The displays that have reported."""
    rows = picture.replica.displays
    nobody = "" if rows else "No display has reported. Open one with: conference display."
    lines = tuple(_line(picture, row) for row in rows)
    return DisplaysSheet(lines, f"Displays {len(rows)}", picture.why_not(IdentifyScreens) or nobody)


def display_entries(picture: Picture) -> tuple[CommandEntry, ...]:
    """Identify, and every output that every display can be given."""
    sheet = displays_sheet(picture)
    return (
        CommandEntry(
            IDENTIFY, "Displays", "Identify the screens", enabled=not sheet.why, why=sheet.why
        ),
        *(
            CommandEntry(
                f"redirect:{line.id}:{output}",
                "Displays",
                f"{line.said}: show {output} instead",
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
    late = "" if row.showing else ", not what is on air yet"
    stays = "" if row.redirectable else "A page of a browser: open another page there."
    said = f"{row.name} ({row.output}{late})"
    return DisplayLine(row.id, said, row.output, picture.why_not(RedirectDisplay) or stays)
