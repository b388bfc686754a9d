"""The surveyor: keeps the answers to surveys beside the record, and tells what came of each.

An answer is one setting of the store, under ``survey/<id>/<pseudonym>``: the party, the marks, the
words. The pseudonym is an HMAC of the person's number under a key of this survey alone, so that a
phone can change its answer and has one; when the survey is counted the key is wiped, and nothing
leads from an answer to anybody any more. Then what may be shown is told
(:mod:`conference.deliberation.surveys.cells`), the counts of rooms are kept as one setting, and the
answers themselves are wiped. Answers share commits, and are counted once they are durable; none is
an entry of the record.

A phone that starts over in a poll has another number from then on. Under which pseudonym its answer
stands is said by ``survey same/<id>/<pseudonym of now>``, stored with its number and wiped with the
answers: so it has one answer all the same.

A crash at any moment loses no acknowledged answer: those of a survey that was not told yet are read
again at the start.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import Any, NamedTuple

from conference.core.ids import PartyId, PersonId, RegionId
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.surveys import refusals
from conference.deliberation.surveys.cells import Answer, Told, told
from conference.deliberation.surveys.commands import AnswerSurvey, TellSurvey
from conference.deliberation.surveys.decide import answer_refusal
from conference.deliberation.surveys.events import SurveyClosed
from conference.deliberation.surveys.model import Cell, SurveyState
from conference.server.record.exchange import Answer as Reply
from conference.server.record.exchange import Committed, Done, Keep
from conference.server.record.writer import Writer
from conference.server.watchers.recording import recorded
from conference.server.watchers.watcher import Watcher

__all__ = ["ANSWERS", "KEYS", "TOLD", "Surveyor", "told_of"]

_log = logging.getLogger("conference.server.watchers.surveyor")

ANSWERS, KEYS, TOLD = "survey/", "survey key/", "survey told/"
"""What the names of the settings begin with: answers, the key of a survey, what rooms said."""

SAME = "survey same/"
"""Who is whom from before: by the pseudonym of now the one that the answer stands under."""

WIPED_AT_ONCE = 100
"""Answers that are wiped in one commit, while others wait."""


class _Said(NamedTuple):
    revision: int
    answer: Answer


class RoomsTold(NamedTuple):
    """What is kept of a survey for facilitators and desk: the cells of rooms, and the words."""

    rooms: tuple[Cell, ...]
    words: tuple[str, ...]


class Surveyor(Watcher):
    """Takes answers, and counts what was closed; ``settings`` gives those that begin so."""

    def __init__(
        self, writer: Writer, settings: Callable[[str], Iterable[tuple[str, str]]]
    ) -> None:
        self._writer = writer
        self._keys = {
            name.removeprefix(KEYS): bytes.fromhex(value) for name, value in settings(KEYS) if value
        }
        self._said: dict[str, dict[str, _Said]] = {}
        self._told = dict(_read_told(settings(TOLD)))
        self._wake = asyncio.Event()
        self._wake.set()
        self._leftover: list[str] = []
        self._same: dict[str, dict[str, str]] = {}
        surveys = writer.settled.surveys.by_id
        for name, value in settings(SAME):
            survey, _, pseudonym = name.removeprefix(SAME).rpartition("/")
            if value and survey in self._keys:
                self._same.setdefault(survey, {})[pseudonym] = value
            elif value:
                self._leftover.append(name)
        for name, value in settings(ANSWERS):
            survey, _, pseudonym = name.removeprefix(ANSWERS).rpartition("/")
            said, known = _read_said(value), surveys.get(survey)
            if said is None:
                continue
            if known is None or known.state is SurveyState.TOLD:
                self._leftover.append(name)
            else:
                self._said.setdefault(survey, {})[pseudonym] = said

    # What desks and facilitators ask

    def count(self) -> int:
        """How many phones have answered the survey that is open; 0 when none is."""
        current = self._writer.settled.surveys.current
        return len(self._said.get(current, ())) if current is not None else 0

    def told(self, survey: str) -> RoomsTold | None:
        """The cells of rooms and the words of a survey, once it is told."""
        return self._told.get(survey)

    # What phones ask

    def ask(self, sender: Sender, command: AnswerSurvey, answer: Callable[[Reply], None]) -> None:
        """Have an answer stored; ``answer`` is called once it is, or why it is not."""
        survey = self._writer.settled.surveys.by_id.get(command.survey)
        refusal = answer_refusal(survey, command)
        if refusal is not None or sender.party is None or sender.person is None:
            answer(refusal or refusals.bad_answer())
            return
        settings: list[tuple[str, str]] = []
        key = self._keys.get(command.survey)
        if key is None:
            key = self._keys[command.survey] = secrets.token_bytes(32)
            settings.append((f"{KEYS}{command.survey}", key.hex()))
        pseudonym = self._pseudonym(command.survey, key, sender.person)
        said = _Said(command.revision, Answer(sender.party, command.marks, command.words.strip()))
        known = self._said.get(command.survey, {}).get(pseudonym)
        if known is not None and known.revision >= said.revision:
            answer(Done())  # it was sent again, or a later one is here
            return
        settings.append((f"{ANSWERS}{command.survey}/{pseudonym}", _written(said)))
        stored = partial(self._stored, command.survey, pseudonym, said, answer)
        self._writer.offer(Keep(tuple(settings), stored))

    def renumbered(self, persons: Mapping[PersonId, PersonId]) -> tuple[tuple[str, str], ...]:
        """Phones have other numbers from now on, by those of before: the settings that say so.

        They are to be stored with that. A number that then is not given after all harms nothing.
        """
        survey = self._writer.settled.surveys.current
        key = self._keys.get(survey or "")
        if survey is None or key is None:
            return ()
        same = {
            _hashed(key, now): self._pseudonym(survey, key, before)
            for before, now in persons.items()
        }
        self._same.setdefault(survey, {}).update(same)
        return tuple((f"{SAME}{survey}/{now}", before) for now, before in same.items())

    def _pseudonym(self, survey: str, key: bytes, person: PersonId) -> str:
        """Under what the answer of a person stands, whatever number the phone had before."""
        pseudonym = _hashed(key, person)
        return self._same.get(survey, {}).get(pseudonym, pseudonym)

    def _stored(
        self,
        survey: str,
        pseudonym: str,
        said: _Said,
        answer: Callable[[Reply], None],
        what: Reply,
    ) -> None:
        if isinstance(what, Done):
            if not self._is_asked(survey):  # it was closed while this waited
                self._leftover.append(f"{ANSWERS}{survey}/{pseudonym}")
                self._wake.set()
                answer(refusals.survey_is_closed())
                return
            answers = self._said.setdefault(survey, {})
            known = answers.get(pseudonym)
            if known is None or known.revision < said.revision:
                answers[pseudonym] = said
        answer(what)

    def _is_asked(self, survey: str) -> bool:
        known = self._writer.settled.surveys.by_id.get(survey)
        return known is not None and known.state is SurveyState.OPEN

    # By itself

    def committed(self, commit: Committed) -> None:
        """A survey was closed: it is to be counted."""
        if any(isinstance(event, SurveyClosed) for event in commit.events):
            self._wake.set()

    async def run(self) -> None:
        """Count what is closed until cancelled; also what was found closed at the start."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            leftover, self._leftover = self._leftover, []
            await self._wipe(leftover)
            for survey in [*self._writer.settled.surveys.in_order()]:
                if survey.state is SurveyState.CLOSED:
                    await self._tell(survey.id)

    async def _tell(self, survey: str) -> None:
        """Keep what rooms said, tell the rest, and wipe key and answers."""
        found = told_of(self._writer.settled, survey, self._answers(survey))
        words = [one.words for one in self._answers(survey) if one.words]
        secrets.SystemRandom().shuffle(words)
        kept = RoomsTold(found.rooms, tuple(words) if len(words) >= FEWEST_WORDS else ())
        settings = ((f"{TOLD}{survey}", _told_text(kept)), (f"{KEYS}{survey}", ""))
        if not isinstance(await self._keep(settings), Done):
            self._wake.set()
            await asyncio.sleep(1)
            return
        self._told[survey] = kept
        self._keys.pop(survey, None)
        await recorded(self._writer, TellSurvey(survey, found.result))
        same = [f"{SAME}{survey}/{one}" for one in self._same.pop(survey, {})]
        answers = self._said.pop(survey, {})
        await self._wipe([*same, *(f"{ANSWERS}{survey}/{one}" for one in answers)])

    def _answers(self, survey: str) -> Iterator[Answer]:
        return (one.answer for one in self._said.get(survey, {}).values())

    async def _wipe(self, names: list[str]) -> None:
        for at in range(0, len(names), WIPED_AT_ONCE):
            await self._keep(tuple((name, "") for name in names[at : at + WIPED_AT_ONCE]))

    async def _keep(self, settings: tuple[tuple[str, str], ...]) -> Reply:
        answered: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._writer.offer(Keep(settings, answered.set_result))
        return await answered


FEWEST_WORDS = 5
"""Answers in words that there are at least, or none is shown."""


def told_of(meeting: Meeting, survey: str, answers: Iterable[Answer]) -> Told:
    """What is told of a survey's answers; those of parties that there are not are passed over."""
    areas, parties = meeting.founding.areas, meeting.rooms.parties
    regions: dict[PartyId, RegionId] = {
        number: areas[party.area].region for number, party in parties.items()
    }
    order = [one.id for one in meeting.founding.regions]
    known = (one for one in answers if one.party in regions)
    return told(meeting.surveys.by_id[survey].questions, known, regions, order)


def _hashed(key: bytes, person: PersonId) -> str:
    return hmac.new(key, b"%d" % person, sha256).hexdigest()[:32]


def _written(said: _Said) -> str:
    answer = said.answer
    return json.dumps([said.revision, answer.party, list(answer.marks), answer.words])


def _read_said(value: str) -> _Said | None:
    """An answer as it was kept; None for one that was wiped, or cannot be read."""
    if not value:
        return None
    try:
        revision, party, marks, words = json.loads(value)
        return _Said(int(revision), Answer(PartyId(party), tuple(map(int, marks)), str(words)))
    except (ValueError, TypeError):
        _log.warning("an answer to a survey cannot be read, and is left out")
        return None


def _told_text(kept: RoomsTold) -> str:
    rooms = [[one.place, one.answers, one.counts] for one in kept.rooms]
    return json.dumps({"rooms": rooms, "words": kept.words}, ensure_ascii=False)


def _read_told(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, RoomsTold]]:
    for name, value in rows:
        found: dict[str, Any] = json.loads(value)
        rooms = tuple(
            Cell(place, answers, tuple(None if row is None else tuple(row) for row in counts))
            for place, answers, counts in found["rooms"]
        )
        yield name.removeprefix(TOLD), RoomsTold(rooms, tuple(found["words"]))
