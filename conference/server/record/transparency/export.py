"""The whole record as one public file: JSON, a line each, checked by ``verify_record.py``.

The first line is the header: what this is, how many entries there are and of which kinds, and the
signed heads. Each line after it is an entry; ``body`` is the text that was hashed, to the letter.
There is nothing in it of the roll, of sessions, codes, settings or keys, for none of these is read.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

from conference.core.errors import ConferenceError
from conference.core.seal import Entry
from conference.deliberation.evolve import evolve
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.polls.model import PollState
from conference.protocol.codec import decode_event
from conference.protocol.views import Audience, counts_are_shown
from conference.server.api.record import head_document
from conference.server.record.store.port import RecordStore

__all__ = ["FORMAT", "Exported", "export"]

FORMAT = "conference record 1"

ANSWERS = frozenset({"ballot_cast", "hands_entered", "button_pressed"})


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    ``early`` are polls whose answers, ``unrevealed`` lotteries whose draws the public may not see
    yet.
    """

    entries: int
    ballots: int
    heads: int
    unsigned: int
    early: tuple[str, ...]
    unrevealed: tuple[str, ...] = ()


def export(store: RecordStore, file: Path) -> Exported:
    """Write the record to ``file``, whole or not at all.

    Safe while a server is at work: what is added meanwhile is left out. Raises
    :class:`ConferenceError` when the file cannot be written.
    """
    size = max((head.size for head in store.heads()), default=0)
    header, meeting = _header(store, size)
    draft = file.with_name(file.name + ".new")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as out:
            out.write(_line(header))
            out.writelines(_line(_document(entry)) for entry in _first(store, size))
            out.flush()
            os.fsync(out.fileno())
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise ConferenceError(
            "not_written",
            f"{file} cannot be written ({error.strerror}). Name another file with --to.",
            {"file": str(file)},
        ) from error
    heads = header["heads"]
    signed = heads[-1]["size"] if heads else 0
    ballots = header["kinds"].get("ballot_cast", 0)
    unrevealed = (
        lottery for lottery, run in meeting.lottery.runs.items() if run.stage is LotteryStage.DRAWN
    )
    early = _early(meeting)
    return Exported(size, ballots, len(heads), size - signed, early, tuple(sorted(unrevealed)))


def _header(store: RecordStore, size: int) -> tuple[dict[str, Any], Meeting]:
    """The first line, and the meeting without its ballots; reads the record once through."""
    kinds: Counter[str] = Counter()
    meeting = EMPTY
    for entry in _first(store, size):
        kinds[entry.kind] += 1
        if entry.kind not in ANSWERS:
            meeting = evolve(meeting, decode_event(entry.kind, entry.body))
    heads = [head_document(head) for head in store.signed_heads() if head.size <= size]
    header = {
        "format": FORMAT,
        "name": meeting.founding.name,
        "rehearsal": meeting.founding.rehearsal,
        "entries": size,
        "kinds": dict(sorted(kinds.items())),
        "heads": heads,
    }
    return header, meeting


def _early(meeting: Meeting) -> tuple[str, ...]:
    return tuple(
        sorted(
            poll.id
            for poll in meeting.polls.by_id.values()
            if poll.state is PollState.OPEN
            or (poll.state is PollState.CLOSED and not counts_are_shown(poll, Audience.ROOMS))
        )
    )


def _first(store: RecordStore, size: int) -> Iterator[Entry]:
    return takewhile(lambda entry: entry.number < size, store.entries())


def _document(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "time": entry.time,
        "kind": entry.kind,
        "body": entry.body.decode(),
        "leaf": entry.leaf.hex(),
    }


def _line(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
