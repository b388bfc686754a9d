"""Priorities over HTTP: for those who send them, and for desks, a page at a time.

====================================  ============================================================
``GET /api/priorities/own``           how the sender's stand: ``{"whose", "name", "area", "region",
                                      "headcount", "opens_at", "closes_at", "now", "sent",
                                      "receipt"}``
``POST /api/priorities/own``          ``{"version", "language", "headcount", "priorities": [{
                                      "title", "why"}, ...]}``: the same; no priorities withdraw
``GET /api/priorities``               ``?find=&region=&state=&after=&limit=``: ``{"total",
                                      "rows"}``, for desks
``POST /api/priorities/assemblies``   ``{"assemblies": [[name, area], ...], "anew"}``: ``{"codes":
                                      [[number, name, area, code], ...]}``, for directors
====================================  ============================================================

Who sends shows a facilitator's code or token, or the code of an assembly without a room. The answer
is the truth of the record: what was durable when it was given. What may not be is 409 ``{"code",
"sentence"}``. So a page that lost its link asks again, with the same words, as often as it likes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import AreaId, PartyId
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.decide import decide
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.commands import (
    ReceivePriorities,
    SendPriorities,
    WithdrawPriorities,
)
from conference.deliberation.priorities.model import Sent, of_assembly, of_room, room_of
from conference.deliberation.priorities.rows import PrioritiesRow, found_rows
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.sender import SERVER, Role, Sender
from conference.deliberation.subject import DESKS, DIRECTORS
from conference.protocol.codec import decode_client
from conference.protocol.messages import Request as Asking
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.door.assemblies import AssemblyCodes, Issued, issue
from conference.server.record.exchange import Alter, Answer, Done
from conference.server.record.keeper import Altered
from conference.server.record.store.entries import Commit
from conference.server.record.writer import Writer
from conference.server.wire.limits import Limits, TokenBucket

__all__ = ["PrioritiesApi"]

MOST_BYTES = 64 * 1024
MOST_TABLE_BYTES = 16 * 1024 * 1024
MOST_ROWS = 100
"""Of a page of rows."""

FIELDS = {
    "send_priorities": ("version", "language", "headcount", "priorities"),
    "withdraw_priorities": ("version",),
}
"""What of a body goes into a command."""

SENDERS = "Use the code of your room’s facilitator, or the code that your assembly was sent."
TOO_OFTEN = "That was sent many times just now. Wait a little: what you wrote stays on this page."


class Whose(NamedTuple):
    """Who sends: under which name, and in whose name the meeting is asked."""

    name: str
    sender: Sender


class PrioritiesApi:
    """Receives priorities, and shows them to desks."""

    def __init__(
        self, writer: Writer, door: Door, codes: AssemblyCodes, clock: Clock, limits: Limits
    ) -> None:
        self._writer = writer
        self._door = door
        self._codes = codes
        self._clock = clock
        self._limits = limits
        self._asks: dict[str, TokenBucket] = {}

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/priorities", self._page),
            Route("/api/priorities/own", self._own),
            Route("/api/priorities/own", self._send, methods=["POST"]),
            Route("/api/priorities/assemblies", self._register, methods=["POST"]),
        ]

    # Who sends

    async def _own(self, request: Request) -> Response:
        return document(self._told(await self._whose(request)))

    async def _send(self, request: Request) -> Response:
        whose = await self._whose(request)
        command = _command(whose, await json_of(request, MOST_BYTES))
        if not self._may_ask(whose.name):
            raise RefusedError(429, "too_often", TOO_OFTEN, 5)
        await carried_out(self._writer, whose.sender, command)
        return document(self._told(whose))

    async def _whose(self, request: Request) -> Whose:
        secret = self._door.shown(request)
        number = self._codes.number_of(secret) if secret else None
        if number is not None:
            return Whose(of_assembly(number), SERVER)
        sender = await self._door.acting(request, FACILITATORS, SENDERS)
        assert sender.party is not None, "facilitators have a party"
        return Whose(of_room(sender.party), sender)

    def _may_ask(self, whose: str) -> bool:
        now, limits = asyncio.get_running_loop().time(), self._limits
        bucket = self._asks.setdefault(whose, TokenBucket(limits.asks_at_once, now))
        return bucket.take(1, limits.asks_per_second, limits.asks_at_once, now) == 1

    def _told(self, whose: Whose) -> dict[str, Any]:
        """How what was sent under a name stands, as JSON values."""
        meeting, name = self._writer.settled, whose.name
        party = room_of(name)
        title, area = _titled(meeting, name, party)
        place = meeting.founding.areas[area]
        regions = {one.id: one.name for one in meeting.founding.regions}
        state = meeting.priorities
        return {
            "conference": meeting.founding.name,
            "rehearsal": meeting.founding.rehearsal,
            "whose": name,
            "name": title,
            "area": place.name,
            "region": regions[place.region],
            "headcount": meeting.rooms.parties[party].headcount if party is not None else 0,
            "opens_at": state.opens_at,
            "closes_at": state.closes_at,
            "now": self._clock.now(),
            "sent": _sent(state.sent.get(name)),
            "receipt": self._receipt(name),
        }

    def _receipt(self, name: str) -> dict[str, Any] | None:
        number = self._writer.received.number_of(name)
        if number is None or number >= self._writer.settled_size:
            return None
        return {"entry": number, "leaf": self._writer.tree.leaf(number).hex()}

    # Desks

    async def _page(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may read all priorities.")
        asked = request.query_params
        try:
            after, limit = int(asked.get("after", "0")), int(asked.get("limit", "50"))
        except ValueError as error:
            raise RefusedError(400, "bad_message", "after and limit are numbers.") from error
        total, rows = await asyncio.to_thread(  # of ten thousand it takes a while
            found_rows,
            self._writer.settled,
            find=asked.get("find", "")[:200],
            region=asked.get("region", ""),
            after=max(0, after),
            limit=max(1, min(limit, MOST_ROWS)),
            only_sent=asked.get("state", "sent") != "all",
        )
        return document({"total": total, "rows": [_row(one) for one in rows]})

    async def _register(self, request: Request) -> Response:
        sentence = "Only a director may ask for codes of assemblies."
        sender = await self._door.one_of(request, DIRECTORS, sentence)
        match await json_of(request, MOST_TABLE_BYTES):
            case {"assemblies": list(found), "anew": bool(anew)} if all(map(_is_row, found)):
                rows = [(str(name), str(area)) for name, area in found]
            case _:
                raise RefusedError(400, "bad_message", "This is no table of assemblies.")
        issued = await self._issue(rows, anew=anew, by=sender.login)
        known = self._writer.settled.priorities.assemblies
        return document(
            {"codes": [[one, known[one].name, known[one].area, code] for one, code in issued.codes]}
        )

    async def _issue(self, rows: list[tuple[str, str]], *, anew: bool, by: str) -> Issued:
        """Have the assemblies and the hashes of their codes stored in one commit."""
        made: list[Issued | Refusal] = []

        def alter() -> Altered:
            meeting = self._writer.meeting
            issued = issue(meeting.priorities, self._codes.numbers, rows, anew=anew)
            decision = decide(meeting, SERVER, issued.command, self._clock.now())
            if isinstance(decision, Refusal):
                made.append(decision)
                return Altered(Commit())
            made.append(issued)
            return Altered(Commit(settings=issued.settings), decision)

        answer = await _answered(lambda give: self._writer.offer(Alter(alter, give, by)))
        issued = made[-1] if made else None
        if isinstance(issued, Refusal):
            raise RefusedError(409, issued.code, issued.sentence)
        if issued is None or not isinstance(answer, Done):
            raise RefusedError(503, "busy", "The server is busy. Try again.")
        self._codes.keep(issued.settings)
        return issued


async def _answered(ask: Callable[[Callable[[Answer], None]], None]) -> Answer:
    """What is answered to what ``ask`` asks with a function for the answer."""
    answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

    def give(answer: Answer) -> None:
        if not answered.done():
            answered.set_result(answer)

    ask(give)
    return await answered


def _is_row(found: object) -> bool:
    return isinstance(found, list) and len(found) == 2 and all(isinstance(x, str) for x in found)


def _titled(meeting: Meeting, name: str, party: PartyId | None) -> tuple[str, AreaId]:
    if party is not None:
        return meeting.rooms.called(party), meeting.rooms.parties[party].area
    one = meeting.priorities.assemblies[int(name.removeprefix("assembly/"))]
    return one.name, one.area


def _command(whose: Whose, body: object) -> Command | WireCommand:
    """What a body asks; raises 400 with what is wrong with it."""
    if not isinstance(body, dict):
        raise RefusedError(400, "bad_priorities", _mended(""))
    kind = "send_priorities" if body.get("priorities") else "withdraw_priorities"
    fields = {name: body[name] for name in FIELDS[kind] if name in body}
    try:
        asked = decode_client(json.dumps({"type": kind, "id": "own", **fields}))
    except ConferenceError as error:
        raise RefusedError(400, "bad_priorities", _mended(error.sentence)) from error
    command = asked.command if isinstance(asked, Asking) else None
    if whose.sender.role is Role.FACILITATOR and command is not None:
        return command
    number = int(whose.name.removeprefix("assembly/"))
    match command:
        case WithdrawPriorities(version=version):
            return ReceivePriorities(number, version, "und", 0, ())
        case SendPriorities():
            people, lines = command.headcount, command.priorities
            return ReceivePriorities(number, command.version, command.language, people, lines)
        case _:
            raise RefusedError(400, "bad_priorities", _mended(""))


def _mended(fault: str) -> str:
    """What is wrong with a body, in the words of who fills a page in."""
    if "$.headcount" in fault:
        return "Say how many people agreed: 1 or more."
    if "$.language" in fault:
        return "Choose the language, or write its tag, as en, cy or pt-BR."
    if "$.priorities" in fault:
        return "A priority is too long, or there are more than five. Shorten what you have."
    return "This is no list of priorities."


def _sent(sent: Sent | None) -> dict[str, Any] | None:
    if sent is None:
        return None
    return {
        "version": sent.version,
        "withdrawn": not sent.counts,
        "priorities": [{"title": one.title, "why": one.why} for one in sent.priorities],
        "headcount": sent.headcount,
        "language": sent.language,
        "at": sent.at,
        "paper": sent.paper,
    }


def _row(row: PrioritiesRow) -> dict[str, Any]:
    return {
        "whose": row.whose, "name": row.name, "area": row.area, "region": row.region,
        "sent": _sent(row.sent),
    }  # fmt: skip
