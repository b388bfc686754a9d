"""``/record/...``: signed heads, entries and proofs, for anyone, at a bounded cost.

=====================================================  ==========================================
``/record/head``                                       the latest signed head
``/record/heads?after=SIZE&limit=N``                   signed heads of more than SIZE entries
``/record/entry/N``                                    number, time, kind, body (or why not), leaf,
                                                       and, to read it, what it is about or by whom
``/record/names``                                      polls by name of which the names are shown
``/record/names/POLL?find=TEXT&after=N&limit=M``       who voted how: name, party, answer
``/record/proof/inclusion/N?size=S``                   audit path, RFC 9162 section 2.1.3
``/record/proof/consistency?first=A&second=B``         consistency path, RFC 9162 section 2.1.4
=====================================================  ==========================================

Sizes are at most that of the latest signed head, which is also what is meant when none is given.
Hashes, keys and signatures are lowercase hex. What cannot be answered is
``{"code", "sentence"}`` with a status of 400, 404 or 503.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.ids import PollId
from conference.core.treehead import SignedHead
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import BallotCast, ButtonPressed, HandsEntered
from conference.deliberation.polls.model import PollState
from conference.deliberation.polls.names import LONGEST
from conference.deliberation.record import withheld
from conference.protocol.codec import by_of, decode_event
from conference.server.api.answers import NEVER, RefusedError, document
from conference.server.api.door import address_of
from conference.server.record.store.port import RecordStore, StoreUnavailableError
from conference.server.record.transparency.names import RollCalls, shown_polls, why_no_names
from conference.server.record.writer import Writer
from conference.server.watchers.signer import HeadSigner
from conference.server.wire.limits import Limits, Turnstile

__all__ = ["RecordApi", "head_document"]

_log = logging.getLogger("conference.server.record.transparency")

READERS = 2
"""Threads that read the store, so that the event loop never waits for the disk."""

WAITING = 64
"""Reads under way and waiting; beyond it the answer is 503 at once."""

MOST_HEADS = 1000

MOST_NAMES = 1000
"""Lines of who voted how in one answer, some 100 bytes each."""

FOR_EVER = "public, max-age=31536000, immutable"
BRIEFLY = "public, max-age=2"

T = TypeVar("T")

Answer = Callable[[Request], Awaitable[Response]]


class RecordApi:
    """Answers ``/record/...``; :meth:`close` it when the server stops."""

    def __init__(
        self, writer: Writer, store: RecordStore, signer: HeadSigner, limits: Limits
    ) -> None:
        self._writer = writer
        self._turnstile = Turnstile(limits.record_requests_per_second, limits.record_request_burst)
        self._store = store
        self._signer = signer
        self._roll_calls = RollCalls()
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="record-reader")
        self._reading = 0

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        answers: dict[str, Answer] = {
            "/record/head": self._head,
            "/record/heads": self._heads,
            "/record/entry/{number}": self._entry,
            "/record/names": self._named_polls,
            "/record/names/{poll}": self._names,
            "/record/proof/inclusion/{number}": self._inclusion,
            "/record/proof/consistency": self._consistency,
        }
        return [Route(path, self._answering(answer)) for path, answer in answers.items()]

    def close(self) -> None:
        """Let the readers go."""
        self._readers.shutdown(wait=True)

    def _answering(self, answer: Answer) -> Answer:
        async def endpoint(request: Request) -> Response:
            now = asyncio.get_running_loop().time()
            if not self._turnstile.lets_in(address_of(request), now):
                sentence = "Many questions came from here. Try again soon."
                raise RefusedError(429, "too_much", sentence)
            return await answer(request)

        return endpoint

    async def _head(self, _request: Request) -> Response:
        return document(head_document(self._latest()), BRIEFLY)

    async def _heads(self, request: Request) -> Response:
        after = _number(request.query_params.get("after", "0"), "after")
        limit = _number(request.query_params.get("limit", "100"), "limit")
        most = max(1, min(limit, MOST_HEADS))
        heads = await self._read(lambda: list(self._store.signed_heads(after, most)))
        return document({"heads": [head_document(head) for head in heads]}, BRIEFLY)

    async def _entry(self, request: Request) -> Response:
        number = self._entry_number(request, self._writer.settled_size)
        entry = await self._read(lambda: self._store.entry(number))
        if entry is None:
            raise RefusedError(
                503, "unavailable", "This entry cannot be read now. Try again later."
            )
        event = decode_event(entry.kind, entry.body)
        why = withheld(self._writer.settled, event)
        found = {
            "about": _about(self._writer.settled, event, by_of(entry.body), is_shown=why is None),
            "number": entry.number,
            "time": entry.time,
            "kind": entry.kind,
            "body": entry.body.decode() if why is None else None,
            "withheld": why,
            "leaf": entry.leaf.hex(),
        }
        return document(found, _lifetime_of(self._writer.settled, event) if why is None else NEVER)

    async def _named_polls(self, _request: Request) -> Response:
        return document({"polls": shown_polls(self._writer.settled)}, BRIEFLY)

    async def _names(self, request: Request) -> Response:
        meeting = self._writer.settled
        poll = meeting.polls.by_id.get(PollId(request.path_params["poll"]))
        if poll is None or poll.id not in meeting.polls.boxes:
            raise RefusedError(404, "no_such_poll", "No poll of this id was ever open.")
        why = why_no_names(meeting, poll)
        if why is not None:
            raise RefusedError(404, why.code, why.sentence)
        find = request.query_params.get("find", "")[:LONGEST]
        after = _number(request.query_params.get("after", "0"), "after")
        limit = _number(request.query_params.get("limit", "1000"), "limit")
        most = max(1, min(limit, MOST_NAMES))
        page = self._roll_calls.page
        return document(await self._read(lambda: page(meeting, poll, find, after, most)), BRIEFLY)

    async def _inclusion(self, request: Request) -> Response:
        size = self._size(request, "size")
        number = self._entry_number(request, size)
        tree = self._writer.tree
        found = {
            "number": number,
            "size": size,
            "leaf": tree.leaf(number).hex(),
            "root": tree.root(size).hex(),
            "path": [node.hex() for node in tree.inclusion_path(number, size)],
        }
        return document(found, _lifetime(request, "size"))

    async def _consistency(self, request: Request) -> Response:
        first, second = self._size(request, "first"), self._size(request, "second")
        if not 0 < first <= second:
            raise RefusedError(400, "bad_sizes", "Give sizes with 0 < first <= second.")
        tree = self._writer.tree
        found = {
            "first": first,
            "second": second,
            "first_root": tree.root(first).hex(),
            "second_root": tree.root(second).hex(),
            "path": [node.hex() for node in tree.consistency_path(first, second)],
        }
        return document(found, _lifetime(request, "first", "second"))

    def _latest(self) -> SignedHead:
        if self._signer.latest is None:
            raise RefusedError(404, "no_head", "Nothing is signed yet. Try again in a minute.")
        return self._signer.latest

    def _size(self, request: Request, name: str) -> int:
        """The size that is asked for; never more than what is signed, and so durable."""
        latest = self._latest().size
        text = request.query_params.get(name)
        size = latest if text is None else _number(text, name)
        if latest > self._writer.settled_size:
            sentence = "The record is shorter than its last signed head. Nothing is proven now."
            raise RefusedError(503, "record_cut", sentence)
        if size > latest:
            sentence = f"The latest signed head has {latest} entries, not {size}."
            raise RefusedError(404, "no_such_size", sentence)
        return size

    @staticmethod
    def _entry_number(request: Request, size: int) -> int:
        number = _number(request.path_params["number"], "number")
        if number >= size:
            sentence = f"There are {size} entries, numbered from 0: number {number} is not there."
            raise RefusedError(404, "no_such_entry", sentence)
        return number

    async def _read(self, what: Callable[[], T]) -> T:
        if self._reading >= WAITING:
            raise RefusedError(503, "busy", "Many are reading the record. Try again in a second.")
        self._reading += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._readers, what)
        except StoreUnavailableError as error:
            _log.warning("the record could not be read: %s", error.reason)
            sentence = "The record cannot be read now. Try again later."
            raise RefusedError(503, "unavailable", sentence) from error
        finally:
            self._reading -= 1


def head_document(head: SignedHead) -> dict[str, object]:
    """A signed head as it is published."""
    return {
        "size": head.size,
        "root": head.root.hex(),
        "time": head.time,
        "key": head.key.hex(),
        "signature": head.signature.hex(),
    }


def _about(meeting: Meeting, event: Event, by: str, *, is_shown: bool) -> dict[str, object] | None:
    """What an entry is about, so that it can be read; no part of what is hashed.

    The question that it answers, or the login that asked for it. Where an answer does not count
    that is said, too, once it is shown: before, it would tell its room.
    """
    if not isinstance(event, BallotCast | HandsEntered | ButtonPressed):
        return {"by": by} if by else None
    poll = meeting.polls.by_id[event.poll]
    return {
        **(_uncounted(meeting, event) if is_shown else {}),
        "id": poll.id,
        "question": poll.question,
        "options": poll.options,
        "kind": poll.kind.value,
        "budget": poll.budget,
    }


def _uncounted(
    meeting: Meeting, event: BallotCast | HandsEntered | ButtonPressed
) -> dict[str, str]:
    """Why an answer does not count, in words, if it does not."""
    polls = meeting.polls
    if isinstance(event, BallotCast) and event.key in polls.boxes[event.poll].struck:
        return {
            "uncounted": "It does not count: the votes of its room were started over after it. "
            "Whoever cast it could vote once more."
        }
    reason = polls.left_out_of(event.poll).get(event.party)
    if reason is None:
        return {}
    said = f"It does not count: its party is left out of this poll. {reason}"
    return {"uncounted": said, "left_out": reason}


def _lifetime_of(meeting: Meeting, event: Event) -> str:
    """How long an entry is shown like this: what is said of an answer changes with its poll."""
    if not isinstance(event, BallotCast | HandsEntered | ButtonPressed):
        return FOR_EVER
    state = meeting.polls.by_id[event.poll].state
    return FOR_EVER if state in {PollState.PUBLISHED, PollState.VOID} else BRIEFLY


def _lifetime(request: Request, *names: str) -> str:
    """A proof between sizes that were named never changes; the newest one does."""
    return FOR_EVER if all(name in request.query_params for name in names) else BRIEFLY


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise RefusedError(400, "bad_number", f"{name} must be a whole number from 0.")
    return int(text)
