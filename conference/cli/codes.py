"""``conference codes``: the codes by which people, facilitators and screens come in."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from conference.cli.parsing import Commands, FolderOptions, add_ca, runs
from conference.cli.renewing import add_verb

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

CodeRole = Literal["person", "facilitator", "screen"]

AFTER = (
    "Whoever came in by an old code is out at once, their devices forget it, and the new one lets "
    "them in. Renew the code of people between polls: who joins anew is a new person to the count. "
    "While a server has the folder, each new code of people is an entry of the record."
)


@dataclass(frozen=True, kw_only=True)
class CodeOptions(FolderOptions):
    """Which codes."""

    party: int | None
    role: CodeRole | None


@dataclass(frozen=True, kw_only=True)
class RenewOptions(CodeOptions):
    """And why, and whom to trust as the server of the folder."""

    reason: str
    ca: Path | None


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("codes", help="the parties' codes: list them, renew them")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    runs(_verb(verbs, "list", "the codes of all parties, or of one"), CodeOptions, _list)
    text = "new codes in place of those that were seen by the wrong people"
    renew = _verb(verbs, "renew", text, AFTER)
    renew.add_argument("--reason", default="", metavar="TEXT", help="why, for the record")
    add_ca(renew)
    runs(renew, RenewOptions, _renew)


def _verb(verbs: Commands, name: str, text: str, more: str = "") -> argparse.ArgumentParser:
    return add_verb(verbs, name, text, get_args(CodeRole), "of this kind alone (all)", more)


def _folder(options: CodeOptions) -> ConferenceFolder:
    """The folder; raises ``unknown_party`` when it has no party of this number."""
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.server.renewals import codes_of

    folder = ConferenceFolder(options.folder).must_exist()
    if options.party is not None and all(row.party != options.party for row in codes_of(folder)):
        raise ConferenceError(
            "unknown_party",
            f"There is no party {options.party}. See them all with: conference codes list "
            f"{options.folder}",
        )
    return folder


def _list(options: CodeOptions) -> int:
    from conference.server.renewals import codes_of

    folder = _folder(options)
    rows = [
        row._asdict()
        for row in codes_of(folder)
        if options.party in (None, row.party) and options.role in (None, row.role)
    ]
    return _print(options, folder, rows, [])


def _renew(options: RenewOptions) -> int:
    from conference.cli.renewing import ask_change

    folder = _folder(options)
    kinds = [options.role] if options.role else list(get_args(CodeRole))
    asked = {"party": options.party, "kinds": kinds, "reason": options.reason}
    changed = ask_change(folder, "codes", asked, options.ca)
    told = [f"{changed.ending} ended.", changed.warning]
    return _print(options, folder, changed.codes, [one for one in told if one])


def _print(
    options: CodeOptions,
    folder: ConferenceFolder,
    rows: Iterable[Mapping[str, Any]],
    told: list[str],
) -> int:
    from conference.server.members import meeting_of

    rooms = meeting_of(folder).rooms
    named = [{**row, "name": rooms.called(row["party"])} for row in rows]
    if options.json:
        print(json.dumps({"ok": True, "codes": named, "remarks": told}, ensure_ascii=False))
        return 0
    for row in sorted(named, key=lambda row: (row["party"], row["role"])):
        print(f"{row['party']:>6}  {row['role']:<11}  {row['code']:<13}  {row['name']}")
    for sentence in told:
        print(sentence)
    return 0
