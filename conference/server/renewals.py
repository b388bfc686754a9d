"""What lets in to a conference that no server has: read, and changed in its folder.

When a server has it, the change is asked of that (:mod:`conference.server.api.renewals`).
"""

from __future__ import annotations

from collections import Counter

from conference.core.folder import ConferenceFolder, served
from conference.server.door.renewal import Change
from conference.server.record.store.entries import Code, Commit
from conference.server.record.store.sqlite import SqliteStore, migrate

__all__ = ["codes_of", "make_change", "sessions_of"]


def make_change(folder: ConferenceFolder, change: Change) -> Commit:
    """Make it in the folder; what was stored. Raises ``folder_served`` while a server has it."""
    with served(folder.must_exist()):
        migrate(folder.record)
        store = SqliteStore(folder.record)
        try:
            commit = change(list(store.codes()), list(store.sessions()))
            store.append(commit)
        finally:
            store.close()
        return commit


def codes_of(folder: ConferenceFolder) -> list[Code]:
    """All codes, by party and kind; also while a server has the folder."""
    store = SqliteStore(folder.must_exist().record)
    try:
        return sorted(store.codes(), key=lambda row: (row.party, row.role))
    finally:
        store.close()


def sessions_of(folder: ConferenceFolder) -> dict[tuple[str, int | None], int]:
    """How many sessions there are, by role and party; also while a server has the folder."""
    store = SqliteStore(folder.must_exist().record)
    try:
        found = Counter((row.role, row.party) for row in store.sessions())
    finally:
        store.close()
    ordered = sorted(found.items(), key=lambda item: (item[0][1], item[0][0]))
    return {(role, None if party < 0 else party): count for (role, party), count in ordered}
