"""What the commands ``codes``, ``password`` and ``sessions`` share: asking for a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["Changed", "ask_change"]


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


def ask_change(folder: ConferenceFolder, what: str, asked: Mapping[str, object]) -> Changed:
    """Through the server that serves the folder; when none does, in the folder itself."""
    from conference.cli.asking import ask_server
    from conference.core.folder import find_server
    from conference.server.api.renewals import change_of
    from conference.server.door.renewal import digest_of
    from conference.server.renewals import make_change

    token = folder.keys().desk_token
    url = find_server(folder)
    told = None if url is None else ask_server(url, token, f"/api/renew/{what}", asked)
    if told is not None:
        return Changed(tuple(told["codes"]), told["ended"], OPEN if told["open"] else "")
    change = change_of(what, asked, digest_of(token))
    assert change is not None, "the commands ask for what there is"
    made = make_change(folder, change)
    return Changed(tuple(row._asdict() for row in made.codes), len(made.ended), "")
