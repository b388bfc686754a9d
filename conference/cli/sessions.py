"""``conference sessions``: who is known by a token, and ending it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar, get_args

from conference.cli.parsing import Commands, FolderOptions, add_ca, runs
from conference.cli.renewing import add_verb

__all__ = ["add"]

SessionRole = Literal["desk", "display", "party", "facilitator", "person", "controller"]

AFTER = (
    "Their tokens open nothing from then on. Who has a code or the password comes in again by it: "
    "to keep somebody out, renew that. The desks of this machine stay."
)


@dataclass(frozen=True, kw_only=True)
class SessionOptions(FolderOptions):
    """Whose sessions."""

    party: int | None
    role: SessionRole | None


@dataclass(frozen=True, kw_only=True)
class EndOptions(SessionOptions):
    """Also whom to trust as the server of the folder."""

    ca: Path | None


Options = TypeVar("Options", bound=SessionOptions)


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("sessions", help="who is let in by a token: list them, end them")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    _verb(verbs, "list", "how many there are, by role and party", SessionOptions, _list)
    end = _verb(verbs, "end", "end those of a role, or of a party", EndOptions, _end, AFTER)
    add_ca(end)
    end.epilog = "Name at least one of --role and --party."


def _verb(
    verbs: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int],
    more: str = "",
) -> argparse.ArgumentParser:  # fmt: skip
    parser = add_verb(verbs, name, text, get_args(SessionRole), "of this role alone", more)
    runs(parser, kind, run)
    return parser


def _list(options: SessionOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.renewals import sessions_of

    found = [
        {"role": role, "party": party, "sessions": count}
        for (role, party), count in sessions_of(ConferenceFolder(options.folder)).items()
        if options.party in (None, party) and options.role in (None, role)
    ]
    if options.json:
        print(json.dumps({"ok": True, "sessions": found}))
        return 0
    for row in found:
        where = "" if row["party"] is None else f"party {row['party']}"
        print(f"{row['sessions']:>6}  {row['role']:<11}  {where}".rstrip())
    return 0


def _end(options: EndOptions) -> int:
    from conference.cli.renewing import ask_change
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder

    if options.party is None and options.role is None:
        raise ConferenceError("bad_option", "Say whose sessions: --role ROLE, --party N, or both.")
    roles = [options.role] if options.role else list(get_args(SessionRole))
    folder = ConferenceFolder(options.folder).must_exist()
    changed = ask_change(folder, "sessions", {"party": options.party, "roles": roles}, options.ca)
    if options.json:
        remarks = [changed.warning] if changed.warning else []
        print(json.dumps({"ok": True, "ended": changed.ended, "remarks": remarks}))
        return 0
    print(f"{changed.ending} ended.")
    if changed.warning:
        print(changed.warning)
    return 0
