"""What the commands ``codes``, ``password`` and ``sessions`` share."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["Changed", "add_verb", "ask_change"]


def add_verb(
    verbs: Commands, name: str, text: str, roles: Sequence[str], which: str, more: str = ""
) -> argparse.ArgumentParser:
    """Add a verb about some parties and ``roles``; ``which`` is the help of ``--role``."""
    parser = verbs.add_parser(name, help=text, description=more or None)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--party", type=int, metavar="N", help="of this party alone, by its number")
    parser.add_argument("--role", choices=roles, help=which)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of a change: new codes, as they are stored, and how many sessions were ended.

    ``warning`` is "" unless a poll is open.
    """

    codes: tuple[Mapping[str, Any], ...]
    ended: int
    warning: str

    @property
    def ending(self) -> str:
        """How many sessions were ended, in words."""
        return "1 session was" if self.ended == 1 else f"{self.ended} sessions were"


OPEN = (
    "A poll is open: who voted in it and joins anew may vote in it again, as far as the party's "
    "headcount has room."
)


def ask_change(
    folder: ConferenceFolder, what: str, asked: Mapping[str, object], ca: Path | None
) -> Changed:
    """Through the server that serves the folder; when none does, in the folder itself."""
    from conference.cli.asking import ask_server
    from conference.core.folder import find_server
    from conference.server.api.renewals import change_of
    from conference.server.door.renewal import digest_of
    from conference.server.renewals import make_change

    token = folder.keys().desk_token
    url = find_server(folder)
    told = None if url is None else ask_server(url, token, f"/api/renew/{what}", asked, ca)
    if told is not None:
        return Changed(tuple(told["codes"]), told["ended"], OPEN if told["open"] else "")
    change = change_of(what, asked, digest_of(token))
    assert change is not None, "the commands ask for what there is"
    made = make_change(folder, change)
    return Changed(tuple(row._asdict() for row in made.codes), len(made.ended), "")
