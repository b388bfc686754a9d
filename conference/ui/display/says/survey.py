"""A survey on screens: what is asked, then what was said to each question.

Displays paint its bars; pages of rooms and phones read it as words, the twin of
``survey-scene-words.js``.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.surveys.compare import mean
from conference.protocol.views import QuestionView, Scene, SurveyView
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.say import Words

__all__ = ["AnswerBar", "AskedOf", "SurveyScene", "survey_on", "survey_scene", "survey_words"]


@dataclass(frozen=True, slots=True)
class AnswerBar:
    """One answer that could be given: its share of all, as a fraction and in words."""

    label: str
    fraction: float
    share: str


@dataclass(frozen=True, slots=True)
class AskedOf:
    """A question with what was said: ``mean`` of a scale; no ``bars`` where nothing is shown."""

    text: str
    mean: str
    bars: tuple[AnswerBar, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SurveyScene:
    """The whole screen of a survey; ``foot`` is how to answer, or how many have."""

    head: str
    title: str
    questions: tuple[AskedOf, ...]
    foot: str


def survey_on(picture: Picture, scene: Scene) -> SurveyView | None:
    """The survey of a scene, as far as it is known here."""
    return picture.replica.get(f"survey/{scene.survey}", SurveyView) if scene.survey else None


def survey_scene(view: SurveyView, say: Words) -> SurveyScene:
    """What a display shows of a survey; questions in words have no bars and are left out then."""
    is_told = bool(view.cells)
    questions = tuple(
        _asked(view, at, say)
        for at, question in enumerate(view.questions)
        if not is_told or question.kind != "words"
    )
    has_scale = is_told and any(one.mean for one in questions)
    foot = [_foot(view, say), say.say("survey-scene-ends") if has_scale else ""]
    head = say.say("survey-scene-call").upper()
    return SurveyScene(head, view.title, questions, "   ".join(filter(None, foot)))


def survey_words(view: SurveyView, say: Words) -> tuple[str, str]:
    """Title and text where a survey is read as words."""
    if not view.cells:
        return view.title, "\n".join((*(one.text for one in view.questions), _foot(view, say)))
    if not view.cells[0].answers:
        return view.title, _foot(view, say)
    lines = [
        _said(question, view.cells[0].counts[at], say)
        for at, question in enumerate(view.questions)
        if question.kind != "words"
    ]
    return view.title, "\n".join((*lines, _foot(view, say)))


def _foot(view: SurveyView, say: Words) -> str:
    if view.state == "open":
        return say.say("survey-scene-asked")
    if not view.cells:
        return say.say("survey-scene-counting")
    answers = view.cells[0].answers
    if not answers:
        return say.say("survey-scene-none")
    said = say.say("survey-scene-answers", count=answers)
    return f"{said} · {say.say('survey-scene-rooms', count=view.rooms)}"


def _said(question: QuestionView, counts: tuple[int, ...] | None, say: Words) -> str:
    text = words.isolated(question.text)
    if counts is None:
        return say.say("survey-scene-hidden", question=text)
    if question.kind == "scale":
        return say.say("survey-scene-mean", question=text, mean=_mean(counts, say))
    pairs = zip(question.options, words.percents(counts), strict=True)
    shares = " · ".join(f"{words.isolated(option)} {share}" for option, share in pairs)
    return say.say("survey-scene-shares", question=text, shares=shares)


def _asked(view: SurveyView, at: int, say: Words) -> AskedOf:
    question = view.questions[at]
    if not view.cells:
        return AskedOf(question.text, "", (), "")
    counts = view.cells[0].counts[at]
    if counts is None:
        hidden = say.say("survey-scene-few")
        return AskedOf(question.text, "", (), hidden)
    labels = question.options or tuple(str(mark) for mark in range(1, len(counts) + 1))
    whole = max(1, sum(counts))
    bars = tuple(
        AnswerBar(label, count / whole, share)
        for label, count, share in zip(labels, counts, words.percents(counts, 0), strict=True)
    )
    return AskedOf(question.text, _mean(counts, say) if question.kind == "scale" else "", bars, "")


def _mean(counts: tuple[int, ...], say: Words) -> str:
    tenths = mean(counts)
    return f"{tenths // 10}.{tenths % 10}" if tenths else say.say("figures-none")
