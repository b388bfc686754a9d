"""Members and badges without a running server, and the form in which they are asked for.

The record has one writer at a time: the server that serves the folder. When none does, a command
about members is decided and stored here, in the same way and under the same lock
(:func:`~conference.core.folder.served`), so that a badge can be checked on a laptop at the door.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import reduce
from typing import Any

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.folder import ConferenceFolder, served
from conference.core.seal import seal
from conference.deliberation.commands import Command as AnyCommand
from conference.deliberation.decide import decide
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.commands import (
    CheckBadge,
    Command,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.members.decide import AGAIN
from conference.deliberation.members.events import BadgeChecked
from conference.deliberation.sender import SERVER
from conference.protocol.codec import decode_event, encode_event
from conference.server.record.replay import Replayed, replay
from conference.server.record.snapshot import read_snapshot
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore, migrate

__all__ = [
    "ASKED",
    "checks_of",
    "command_of",
    "document_of",
    "meeting_of",
    "settings_of",
    "verdict",
    "write",
]

ASKED: Mapping[str, type[Command]] = {
    "invite": InviteMembers,
    "standing": NoteStanding,
    "replace": ReplaceMembers,
    "check": CheckBadge,
}
"""The commands by the names that HTTP knows them by."""


def document_of(command: Command) -> tuple[str, dict[str, Any]]:
    """The name of a command, and its fields as JSON values."""
    name = next(name for name, kind in ASKED.items() if isinstance(command, kind))
    return name, asdict(command)


def command_of(name: str, document: object) -> Command | None:
    """The command that such a document asks for; None if it is none."""
    kind = ASKED.get(name)
    if kind is None or not isinstance(document, dict):
        return None
    match name, document:
        case "invite", {"draw": str(draw), "members": list(members)} if _texts(members):
            return InviteMembers(draw, tuple(members))
        case "standing", {"members": list(members), "standing": str(standing)} if _texts(members):
            reason = document.get("reason", "")
            return NoteStanding(tuple(members), standing, reason) if _texts([reason]) else None
        case "replace", {"pairs": list(pairs), "round": int(number)}:
            if all(isinstance(p, list | tuple) and len(p) == 2 and _texts(p) for p in pairs):
                return ReplaceMembers(tuple((p[0], p[1]) for p in pairs), number)
        case "check", {"badge": str(badge)}:
            return CheckBadge(badge)
        case _:
            pass
    return None


def _texts(values: list[object] | tuple[object, ...]) -> bool:
    return all(isinstance(value, str) for value in values)


def verdict(meeting: Meeting, badge: str, *, was_in: bool = False) -> dict[str, Any]:
    """What was found of a badge that was just checked, for whoever stands at the door.

    ``was_in`` says that its member was in the hall already.
    """
    seat = meeting.chamber.seat_of(badge)
    if seat is not None and seat.is_present:
        reason = AGAIN if was_in else ""
        sentence = "This badge has a seat."
        return {"accepted": True, "reason": reason, "sentence": sentence, "seat": seat.number}
    found = meeting.members.roster.checked_in(badge, meeting.at)
    assert isinstance(found, Refusal), "who could come in is present now"
    return {"accepted": False, "reason": found.code, "sentence": found.sentence, "seat": None}


def meeting_of(folder: ConferenceFolder) -> Meeting:
    """The meeting as the record in ``folder`` tells it, served or not."""
    with _store(folder) as store:
        return _replayed(folder, store).meeting


def settings_of(folder: ConferenceFolder, beginning: str) -> list[tuple[str, str]]:
    """What is kept beside the record under names that begin so."""
    with _store(folder) as store:
        return list(store.settings(beginning))


def checks_of(folder: ConferenceFolder) -> list[BadgeChecked]:
    """Every badge that was shown, in order, as the record in ``folder`` tells it."""
    with _store(folder) as store:
        entries = (entry for entry in store.entries() if entry.kind == "badge_checked")
        found = [decode_event(entry.kind, entry.body) for entry in entries]
    return [event for event in found if isinstance(event, BadgeChecked)]


def write(
    folder: ConferenceFolder,
    command: AnyCommand,
    clock: Clock,
    settings: tuple[tuple[str, str], ...] = (),
) -> Meeting:
    """Decide the command and store what follows, and ``settings``; the meeting after it.

    Raises ``folder_served`` while a server has the folder, and :class:`ConferenceError` with the
    code of the refusal if the command may not be.
    """
    with served(folder.must_exist()), _store(folder) as store:
        state = _replayed(folder, store)
        decision = decide(state.meeting, SERVER, command, clock.now())
        if isinstance(decision, Refusal):
            raise ConferenceError(decision.code, decision.sentence, decision.params)
        meeting = reduce(evolve, decision, state.meeting)
        time = max(state.last_time, clock.now() // 1000)
        sealed = seal(state.tree, time, map(encode_event, decision))
        if sealed.entries or settings:
            head = sealed.head if sealed.entries else None
            store.append(Commit(sealed.entries, head, settings=settings))
        return meeting


@contextlib.contextmanager
def _store(folder: ConferenceFolder) -> Iterator[SqliteStore]:
    migrate(folder.must_exist().record)
    store = SqliteStore(folder.record)
    try:
        yield store
    finally:
        store.close()


def _replayed(folder: ConferenceFolder, store: SqliteStore) -> Replayed:
    known = read_snapshot(folder.snapshot, store.root)
    return replay(store.entries(known[0].size if known else 0), store.roll(), known)
