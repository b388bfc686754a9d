"""What lets in to a conference that no server has: read, and changed in its folder.

When a server has it, the change is asked of that (:mod:`conference.server.api.renewals`).
"""

from __future__ import annotations

import contextlib
from collections import Counter

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, served
from conference.deliberation.sender import Post, Role
from conference.server.door.logins import (
    DESK,
    POST_SETTING,
    SETTING,
    THIS_MACHINE,
    login_settings,
    post_settings,
    setting_of,
)
from conference.server.door.renewal import Change, digest_of
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import RecordStore
from conference.server.record.store.sqlite import SqliteStore, migrate

__all__ = [
    "codes_of",
    "controllers_of",
    "logins_of",
    "make_change",
    "posts_of",
    "sessions_in",
    "sessions_of",
]


def make_change(folder: ConferenceFolder, change: Change) -> Commit:
    """Make it in the folder; what was stored. Raises ``folder_served`` while a server has it."""
    with served(folder.must_exist()):
        migrate(folder.record)
        store = SqliteStore(folder.record)
        try:
            commit = change(list(store.codes()), sessions_in(store, folder))
            store.append(commit)
        finally:
            store.close()
        return commit


def sessions_in(store: RecordStore, folder: ConferenceFolder) -> list[SessionRow]:
    """All sessions, that of the folder's own token as the login of this machine.

    A conference of before logins had names has it without one.
    """
    rows = list(store.sessions())
    with contextlib.suppress(ConferenceError):
        local = digest_of(folder.keys().desk_token)
        return [row._replace(login=THIS_MACHINE) if row.token == local else row for row in rows]
    return rows


def codes_of(folder: ConferenceFolder) -> list[Code]:
    """All codes, by party and kind; also while a server has the folder."""
    store = SqliteStore(folder.must_exist().record)
    try:
        return sorted(store.codes(), key=lambda row: (row.party, row.role))
    finally:
        store.close()


def logins_of(folder: ConferenceFolder) -> dict[str, int]:
    """The logins that have a password, and how many sessions each has; also while it is served."""
    store = SqliteStore(folder.must_exist().record)
    try:
        kept = [*store.settings(setting_of(DESK)), *store.settings(SETTING)]
        desks = Counter(row.login or DESK for row in store.sessions() if row.role == Role.DESK)
    finally:
        store.close()
    return {name: desks[name] for name, hashed in login_settings(kept) if hashed}


def posts_of(folder: ConferenceFolder) -> dict[str, Post]:
    """The posts of logins that were given one; all others direct. Also while it is served."""
    store = SqliteStore(folder.must_exist().record)
    try:
        return dict(post_settings(store.settings(POST_SETTING)))
    finally:
        store.close()


def controllers_of(folder: ConferenceFolder) -> list[str]:
    """The names of the controllers that have a token; also while a server has the folder."""
    store = SqliteStore(folder.must_exist().record)
    try:
        return sorted(row.login for row in store.sessions() if row.role == Role.CONTROLLER)
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
