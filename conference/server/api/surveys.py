"""Surveys over HTTP: read from a table; what they came to, for the desk and for facilitators.

====================================  ============================================================
``POST /api/surveys``                  ``{"table", "file"}``: writes surveys, for desks
``GET /api/surveys/ID``               ``{"survey", "state", "answers", "rooms", "words"}``, for
                                      desks: ``rooms`` are ``[party, name, answers, counts]``
``GET /api/surveys/ID/room``          ``{"survey", "state", "answers", "counts"}`` of the room of
                                      the facilitator who asks
====================================  ============================================================

``counts`` has a row for each question, how often each mark was given; null where fewer than five
answered, or where it could be had as a difference. Rows of rooms are there once a survey is told.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.subject import DESKS
from conference.deliberation.surveys.commands import PlanSurveys
from conference.deliberation.surveys.model import Survey
from conference.deliberation.surveys.table import surveys_of_table
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.writer import Writer
from conference.server.watchers.surveyor import Surveyor

__all__ = ["SurveysApi"]

MOST_TABLE = 1024 * 1024


class SurveysApi:
    """Answers about what rooms said."""

    def __init__(self, writer: Writer, door: Door, surveyor: Surveyor) -> None:
        self._writer = writer
        self._door = door
        self._surveyor = surveyor

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/surveys", self._import, methods=["POST"]),
            Route("/api/surveys/{survey}", self._all),
            Route("/api/surveys/{survey}/room", self._room),
        ]

    async def _import(self, request: Request) -> Response:
        told = "Only the desk may write surveys."
        sender = await self._door.asker(request, PlanSurveys, told)
        items = self._writer.settled.programme.items
        match await json_of(request, MOST_TABLE):
            case {"table": str(table), "file": str(file)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no table.")
        try:
            command = surveys_of_table(table, file, items)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        await carried_out(self._writer, sender, command)
        return document({"surveys": len(command.surveys)})

    async def _all(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may see what all rooms said.")
        survey = self._known(request)
        told, rooms = self._surveyor.told(survey.id), self._writer.settled.rooms
        rows = [
            [int(cell.place), rooms.called(PartyId(int(cell.place))), cell.answers, cell.counts]
            for cell in (told.rooms if told is not None else ())
        ]
        words = list(told.words) if told is not None else []
        is_open = survey.id == self._writer.settled.surveys.current
        answers = self._surveyor.count() if is_open else _answers(survey)
        return document(
            {
                "survey": survey.id,
                "state": survey.state.value,
                "answers": answers,
                "rooms": rows,
                "words": words,
            }
        )

    async def _room(self, request: Request) -> Response:
        sentence = "Only the facilitator may see what the room said."
        sender = await self._door.one_of(request, FACILITATORS, sentence)
        survey = self._known(request)
        told = self._surveyor.told(survey.id)
        cells = told.rooms if told is not None else ()
        own = next((cell for cell in cells if cell.place == str(sender.party)), None)
        return document(
            {
                "survey": survey.id,
                "state": survey.state.value,
                "answers": own.answers if own is not None else 0,
                "counts": own.counts if own is not None else [],
            }
        )

    def _known(self, request: Request) -> Survey:
        survey = self._writer.settled.surveys.by_id.get(request.path_params["survey"])
        if survey is None:
            raise RefusedError(404, "unknown_survey", "There is no such survey.")
        return survey


def _answers(survey: Survey) -> int:
    return survey.result.whole.answers if survey.result is not None else 0
