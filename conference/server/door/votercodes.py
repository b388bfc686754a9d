"""The port of who knows the codes of those who vote from home."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from conference.server.record.store.entries import Commit

__all__ = ["VOTER_TOKEN", "Found", "Voters"]

VOTER_TOKEN = "voter:"  # noqa: S105 (the beginning of every such token, and no secret)


class Found(NamedTuple):
    """The voter whose code it is; ``is_dead`` where it counts no more."""

    number: int
    is_dead: bool = False


class Voters(Protocol):
    """Who knows which code and which token stands for which number of the voters' list."""

    def of_code(self, typed: str) -> Found | None:
        """Whose code was typed; None for nobody's."""
        ...

    def of_token(self, secret: str) -> int | None:
        """Whose token it is, if it still opens."""
        ...

    def token(self, number: int) -> str:
        """What lets the devices of a voter in next time."""
        ...

    def beside(self, number: int) -> Commit | None:
        """What is stored with the event that a number has another code."""
        ...

    def change(self, commit: Commit) -> None:
        """Settings were stored: perhaps there is another code."""
        ...
