"""Who acts from outside, by HTTP or OSC, and what they were refused: for the log of all desks."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple, Protocol

from conference.core.errors import Refusal
from conference.deliberation.sender import Sender
from conference.server.controls.acts import ACTS

__all__ = ["MOST_KNOWN", "Asker", "RefusalLog", "RefusedOutside"]

MOST_KNOWN = 256
"""Refusals that are known by the ids of their presses; of more the eldest are forgotten."""

LONGEST_WORD = 40


class Asker(NamedTuple):
    """Who asks, and the way it came: "HTTP" or "OSC"."""

    sender: Sender
    way: str


class RefusalLog(Protocol):
    """The log that all desks share, as far as it is about refusals."""

    def refused_to(self, by: str, asked: str, about: str, refusal: Refusal) -> None:
        """``by`` asked for something, in words, about what has this id, and was refused."""
        ...

    def stranger(self, way: str, address: str) -> None:
        """Somebody asked with a token that opens nothing, or with none."""
        ...


class RefusedOutside:
    """Writes each refused press into the log once, however often its packet comes."""

    def __init__(self, log: RefusalLog) -> None:
        self._log = log
        self._known: OrderedDict[tuple[str, str, str], None] = OrderedDict()

    def press(self, asker: Asker, act: str, name: str, refusal: Refusal, about: str = "") -> None:
        """The press ``name`` ("" where it has no id) was refused; ``about`` is an id, or ""."""
        sender, way = asker
        by = f"{sender.login or 'Somebody'} ({way})"
        if name and not self._is_new((by, name, refusal.code)):
            return
        self._log.refused_to(by, _words(act), about, refusal)

    def stranger(self, way: str, address: str) -> None:
        """Whoever asked at this address has no token that opens anything."""
        self._log.stranger(way, address)

    def _is_new(self, key: tuple[str, str, str]) -> bool:
        if key in self._known:
            return False
        self._known[key] = None
        if len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
        return True


def _words(act: str) -> str:
    """An act as the log has it: the command's name, as of a desk; else what was sent instead."""
    kind = ACTS.get(act)
    if kind is None:
        return f"do “{act[:LONGEST_WORD].replace(':', ' ')}”"
    return str(kind.__struct_config__.tag).replace("_", " ")
