"""Panels of oversight over HTTP.

=================================  ==============================================================
``GET /api/oversight``             200 ``{"panels", "reports"}``: for everybody, reports with text
``POST /api/oversight/facts``      ``{"badge"}``: 200 the facts of the process; 403
``POST /api/oversight/reports``    ``{"badge", "title", "text"}``: 200 ``{"report": its number}``
``POST /api/oversight/panels``     ``{"panel", "title", "replaces"}``: the desk seats a panel
=================================  ==============================================================

``badge`` is ``ID:CODE``, as members of the chamber sign in, of somebody whom the draw of a sitting
panel has selected. The facts are what the record says of selection, agenda and what desks changed,
with the last lines of the log about rooms that were lost and what desks were refused; nothing of
votes, nor of who voted.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.ids import LotteryId
from conference.deliberation.agenda.model import Proposal, ProposalState
from conference.deliberation.agenda.orders import departures
from conference.deliberation.agenda.settling import needed_of
from conference.deliberation.agenda.words import WITNESS, called
from conference.deliberation.lottery.model import LotteryRun, LotteryStage
from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight.commands import FileReport, SeatPanel
from conference.deliberation.oversight.documents import panel_view
from conference.deliberation.oversight.model import Panel
from conference.deliberation.sender import SERVER
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.store.port import RecordStore, StoreUnavailableError
from conference.server.record.transparency.changes import Ledger, read_on
from conference.server.record.writer import Writer
from conference.server.watchers.journal import Journal

__all__ = ["OversightApi", "agenda_document", "oversight_document"]

MOST_BYTES = 256 * 1024

ALERTS = frozenset({"refused", "party_lost", "parties_lost"})
"""Kinds of lines of the log that are facts of the process."""


def oversight_document(meeting: Meeting) -> dict[str, Any]:
    """The panels, and their reports word for word, as JSON values."""
    oversight = meeting.oversight
    panels = [panel_view(oversight.panels[one]) for one in oversight.order]
    return {
        "panels": [{name: getattr(one, name) for name in one.__struct_fields__} for one in panels],
        "reports": [
            {
                "number": one.number,
                "panel": oversight.panels[one.panel].title,
                "title": one.title,
                "text": one.text,
                "filed_at": one.at,
            }
            for one in oversight.reports
        ],
    }


class OversightApi:
    """Answers about oversight, and to panels."""

    def __init__(self, writer: Writer, store: RecordStore, door: Door, journal: Journal) -> None:
        self._writer = writer
        self._store = store
        self._door = door
        self._journal = journal
        self._ledger = Ledger()
        self._reading = asyncio.Lock()
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="oversight")

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/oversight", self._all),
            Route("/api/oversight/facts", self._facts, methods=["POST"]),
            Route("/api/oversight/reports", self._file, methods=["POST"]),
            Route("/api/oversight/panels", self._seat, methods=["POST"]),
        ]

    def close(self) -> None:
        """Let the thread go."""
        self._hand.shutdown(wait=True)

    async def _all(self, _request: Request) -> Response:
        return document(oversight_document(self._writer.settled))

    async def _facts(self, request: Request) -> Response:
        match await json_of(request, MOST_BYTES):
            case {"badge": str(badge)}:
                _, panel = self._member(request, badge)
            case _:
                raise RefusedError(400, "bad_message", "This is no badge.")
        await self._read_on()
        changes = reversed(self._ledger.changes)
        alerts = (line for line in self._journal.whole().lines if line.kind in ALERTS)
        return document(
            {
                "panel": panel.title,
                **_facts_of(self._writer.settled),
                "changes": [
                    {"entry": one.number, "at": one.time * 1000, "by": one.by, "text": one.text}
                    for one in changes
                ],
                "alerts": [
                    {"at": one.at, "kind": one.kind, "by": one.by, "about": one.about,
                     "text": one.text, "count": one.count}
                    for one in alerts
                ],
            }
        )  # fmt: skip

    async def _file(self, request: Request) -> Response:
        match await json_of(request, MOST_BYTES):
            case {"badge": str(badge), "title": str(title), "text": str(text)}:
                member, _ = self._member(request, badge)
            case _:
                raise RefusedError(400, "bad_message", "This is no report.")
        await carried_out(self._writer, SERVER, FileReport(member, title, text))
        reports = self._writer.settled.oversight.reports
        mine = next(one for one in reversed(reports) if one.member == member)
        return document({"report": mine.number})

    async def _seat(self, request: Request) -> Response:
        sender = await self._door.asker(request, SeatPanel, "Only the desk may seat panels.")
        match await json_of(request, MOST_BYTES):
            case {"panel": str(panel), "title": str(title), "replaces": str() | None as replaces}:
                before = LotteryId(replaces) if replaces else None
            case _:
                raise RefusedError(400, "bad_message", "This is no panel.")
        await carried_out(self._writer, sender, SeatPanel(LotteryId(panel), title[:200], before))
        return document(oversight_document(self._writer.settled))

    def _member(self, request: Request, badge: str) -> tuple[str, Panel]:
        """Who asks, and the panel that they sit on; raises 403 or 429 for any other badge."""
        oversight = self._writer.settled.oversight
        member = self._door.badge_of(request, badge, lambda one: bool(oversight.panel_of(one)))
        panel = oversight.panel_of(member)
        assert panel is not None, "the badge was looked up on it"
        return member, panel

    async def _read_on(self) -> None:
        """Read what is new of the record, beside the event loop, a piece at a time."""
        loop, size = asyncio.get_running_loop(), self._writer.settled_size
        async with self._reading:
            try:
                while not await loop.run_in_executor(
                    self._hand, read_on, self._store, self._ledger, size, self._writer.settled
                ):
                    pass
            except StoreUnavailableError as error:
                sentence = "The record cannot be read now. Try again later."
                raise RefusedError(503, "unavailable", sentence) from error


def _facts_of(meeting: Meeting) -> dict[str, Any]:
    """Selection and agenda as the meeting has them, as JSON values."""
    places = meeting.members.roster.places.values()
    return {
        "selection": [_lottery(meeting.lottery.runs[one]) for one in meeting.lottery.order],
        "standings": dict(sorted(Counter(one.standing.value for one in places).items())),
        **agenda_document(meeting),
    }


def agenda_document(meeting: Meeting) -> dict[str, Any]:
    """Proposals, and the adopted orders of the day, as JSON values."""
    agenda, items = meeting.agenda, meeting.programme.items
    return {
        "agenda": [_proposal(meeting, one) for one in agenda.in_order()],
        "orders": [
            {
                "day": day,
                "digest": agenda.orders[day].digest,
                "at": agenda.orders[day].at,
                "departures": departures(agenda.orders[day], items),
            }
            for day in sorted(agenda.orders)
        ],
    }


def _lottery(run: LotteryRun) -> dict[str, Any]:
    """A draw with its digests; what was drawn only once it is revealed."""
    is_shown = run.stage is LotteryStage.REVEALED and run.outcome is not None
    return {
        "id": run.lottery.id,
        "title": run.lottery.title,
        "commitment": run.lottery.commitment,
        "draw": run.draw,
        "stage": run.stage.value,
        "reason": run.reason,
        "digest": run.outcome.digest if is_shown and run.outcome is not None else "",
    }


def _proposal(meeting: Meeting, one: Proposal) -> dict[str, Any]:
    """A proposal with its signatures, and how long it was due before it was put to the vote."""
    due, until = one.due, one.put_at or one.decided_at or meeting.at
    is_open = one.state is ProposalState.OPEN
    return {
        "number": one.number,
        "name": called(one.what),
        "state": one.state.value,
        "signatures": due.signatures if due is not None else len(one.signatures),
        "needed": due.needed if due is not None else needed_of(meeting, one) if is_open else None,
        "brought_at": one.brought_at,
        "due_at": due.at if due is not None else None,
        "put_at": one.put_at,
        "waited": max(0, until - due.at) if due is not None else None,
        "undecided": len(one.undecided),
        "witness": WITNESS[one.witness] if one.witness is not None else "",
    }
