"""Who is shown what: the audiences, and the paths under which documents stand."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from functools import lru_cache

__all__ = ["NO_PATHS", "Audience", "Paths", "chosen", "named"]


Paths = frozenset[str]
"""Paths of documents: ``conference``, or a kind, a slash and a key of its own, as ``poll/p1``."""

NO_PATHS: Paths = frozenset()


class Audience(StrEnum):
    """Those who are sent the same frames."""

    DESK = "desk"
    HALL = "hall"
    ROOMS = "rooms"
    PHONES = "phones"
    MEMBERS = "members"
    VOTERS = "voters"


def named(kind: str, *keys: object) -> Paths:
    """The paths of documents of one kind; a key that is None names nothing."""
    return frozenset(f"{kind}/{key}" for key in keys if key is not None)


def chosen(paths: Paths | None, kind: str) -> frozenset[str] | None:
    """The keys of ``kind`` among ``paths``; None, for all of them, when ``paths`` is None."""
    return None if paths is None else _by_kind(paths).get(kind, NO_PATHS)


@lru_cache(maxsize=64)
def _by_kind(paths: Paths) -> dict[str, frozenset[str]]:
    """The keys of each kind among ``paths``, which every subject asks for several times."""
    keys: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        kind, slash, key = path.partition("/")
        if slash:
            keys[kind].add(key)
    return {kind: frozenset(found) for kind, found in keys.items()}
