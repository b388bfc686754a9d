"""``conference oversight``: panels that watch the process, and their reports."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, ServedOptions, add_ca, runs

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

OVERSIGHT = (
    "Print the panels of oversight and the reports that they have filed. With --seat the people of"
    " a revealed draw are a panel from now on; they read the facts of the process on the page"
    " /oversight, with their badges of that draw. The term of a panel ends when another one takes"
    " its place (--replaces), and not before."
)


@dataclass(frozen=True, kw_only=True)
class OversightOptions(ServedOptions):
    """The draw whose people are seated as a panel; None: panels are only shown."""

    seat: str | None
    title: str
    replaces: str | None


def add(commands: Commands) -> None:
    """Register the command."""
    oversight = commands.add_parser(
        "oversight", help="panels that watch the process", description=OVERSIGHT
    )
    oversight.add_argument("folder", type=Path, help="the folder of the conference")
    oversight.add_argument("--seat", metavar="DRAW", help="the name of a revealed lottery")
    oversight.add_argument("--title", default="Oversight", help="what the panel is called")
    oversight.add_argument("--replaces", metavar="DRAW", help="the panel whose term ends with that")
    oversight.add_argument("--json", action="store_true", help="print one JSON object")
    add_ca(oversight)
    runs(oversight, OversightOptions, _oversight)


def _oversight(options: OversightOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.api.oversight import oversight_document
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    if options.seat is not None:
        _seat(folder, options.seat, options)
    found = oversight_document(meeting_of(folder))
    if options.json:
        print(json.dumps({"ok": True, **found}, ensure_ascii=False))
        return 0
    lines = [
        f"{one['title']} ({one['id']}): {one['members']} people"
        f"{'' if one['until'] is None else ', term over'}"
        for one in found["panels"]
    ]
    lines += [
        f"Report {one['number']} of {one['panel']}: {one['title']}\n\n{one['text']}\n"
        for one in found["reports"]
    ]
    print("\n".join(lines) or "No panel was seated. Draw one by a lottery, then --seat it.")
    return 0


def _seat(folder: ConferenceFolder, draw: str, options: OversightOptions) -> None:
    """By the server of the folder; where none runs, into the record itself."""
    from conference.cli.asking import ask_folder
    from conference.core.clock import SystemClock
    from conference.core.ids import LotteryId
    from conference.deliberation.oversight.commands import SeatPanel
    from conference.server.members import write

    def alone() -> dict[str, int]:
        before = LotteryId(options.replaces) if options.replaces is not None else None
        write(folder, SeatPanel(LotteryId(draw), options.title, before), SystemClock())
        return {}

    document = {"panel": draw, "title": options.title, "replaces": options.replaces}
    ask_folder(folder, "/api/oversight/panels", document, options.ca, alone)
