"""``conference agenda``: what members have proposed, and what came of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from conference.cli.parsing import Commands, FolderOptions, runs

__all__ = ["add"]

WHAT = (
    "Print what members have proposed, with signatures and what came of it, and where the programme"
    " departs from an order of the day that the chamber has adopted."
)


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser("agenda", help="what members have proposed", description=WHAT)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, FolderOptions, _show)


def _show(options: FolderOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.api.oversight import agenda_document
    from conference.server.members import meeting_of

    found = agenda_document(meeting_of(ConferenceFolder(options.folder).must_exist()))
    if options.json:
        print(json.dumps({"ok": True, **found}, ensure_ascii=False))
        return 0
    lines = [_proposal(one) for one in found["agenda"]]
    lines += [_order(one) for one in found["orders"]]
    print("\n".join(lines) or "No member has brought a proposal.")
    return 0


def _proposal(one: dict[str, Any]) -> str:
    """``3. Witness: Dr. Field: due, 50 of 50 signatures``."""
    needed = f" of {one['needed']}" if one["needed"] is not None else ""
    told = f"{one['number']}. {one['name']}: {one['state']}, {one['signatures']}{needed} signatures"
    return f"{told}, {one['witness']}" if one["witness"] else told


def _order(one: dict[str, Any]) -> str:
    told = " ".join(one["departures"]) or "The programme follows it."
    return f"Order of day {one['day']} ({one['digest']}): {told}"
