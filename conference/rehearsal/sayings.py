"""What simulated rooms and phones say besides votes: priorities, and answers to surveys.

Who says what is drawn from the seed, so it does not depend on when messages come; each is said
once.
"""

from __future__ import annotations

from random import Random

from conference.deliberation.priorities.commands import SendPriorities
from conference.deliberation.priorities.model import Priority
from conference.deliberation.surveys.commands import AnswerSurvey
from conference.protocol.views import GatheringView, SurveyView
from conference.rehearsal.attendee import Attendee

__all__ = ["PhoneSayings", "RoomSayings", "marks"]

WISHES = (
    ("Homes that people can pay for", "en"),
    ("Buses after six", "en"),
    ("A doctor within a week", "en"),
    ("Youth clubs that are open", "en"),
    ("Warm homes in winter", "en"),
    ("Cleaner rivers", "en"),
    ("Tai fforddiadwy", "cy"),
    ("حافلات بعد الساعة السادسة", "ar"),
)
SENDING, ANSWERING = 0.8, 0.7
"""Shares of rooms that send priorities, and of phones that answer a survey."""


class RoomSayings:
    """What a facilitator sends for the room: up to five priorities, once they are gathered."""

    def __init__(self, facilitator: Attendee, people: int) -> None:
        self._facilitator, self._people = facilitator, max(1, people)
        self._is_sent = False

    def changed(self, now: float) -> None:
        """The picture of the conference has changed."""
        gathering = self._facilitator.session.replica.get("gathering", GatheringView)
        if gathering is None or self._is_sent:
            return
        self._is_sent = True
        chance = self._facilitator.chance("priorities")
        if chance.random() < SENDING:
            command = _priorities(chance, self._people)
            at = now + chance.uniform(100, 1000 * self._facilitator.world.plan.seconds / 20)
            self._facilitator.later(at, lambda then: self._send(command, then))

    def _send(self, command: SendPriorities, now: float) -> None:
        self._facilitator.session.send(command, now)


class PhoneSayings:
    """What somebody with a phone answers to each survey that is open."""

    def __init__(self, person: Attendee) -> None:
        self._person = person
        self._answered: set[str] = set()

    def changed(self, now: float) -> None:
        """The picture of the conference has changed."""
        for survey in self._person.session.replica.all(SurveyView):
            if survey.state == "open" and survey.id not in self._answered:
                self._answered.add(survey.id)
                self._plan(survey, now)

    def _plan(self, survey: SurveyView, now: float) -> None:
        chance = self._person.chance("survey", survey.id)
        if chance.random() < ANSWERING:
            command = AnswerSurvey(survey.id, 1, marks(survey, chance))
            at = now + chance.uniform(100, self._person.world.plan.answer_within)
            self._person.later(at, lambda then: self._say(command, then))

    def _say(self, command: AnswerSurvey, now: float) -> None:
        self._person.session.send(command, now)


def marks(survey: SurveyView, chance: Random) -> tuple[int, ...]:
    """A mark for each question: on the scale more often high than low; words are left out."""
    found = []
    for question in survey.questions:
        if question.kind == "scale":
            found.append(chance.choice((1, 2, 3, 3, 4, 4, 4, 5, 5)))
        else:
            found.append(chance.randint(1, len(question.options)) if question.options else 0)
    return tuple(found)


def _priorities(chance: Random, people: int) -> SendPriorities:
    wishes = chance.sample(WISHES, chance.randint(1, 5))
    language = max((tag for _, tag in wishes), key=[tag for _, tag in wishes].count)
    lines = tuple(Priority(words) for words, _ in wishes)
    return SendPriorities(0, language, chance.randint(1, people), lines)
