"""All surveys as the panel lists them."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.surveys.compare import mean
from conference.protocol.views import CellView, QuestionView, RegionView, SurveyView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say, spoken

__all__ = ["SurveySheet", "said", "survey_sheet", "why_not"]


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """All surveys, the newest first; ``head`` holds formats beside each other."""

    summary: str
    head: str
    lines: tuple[CardLine, ...]
    is_stale: bool


def survey_sheet(picture: Picture) -> SurveySheet:
    """What the panel shows."""
    views = picture.replica.all(SurveyView)
    regions = {one.id: one.name for one in picture.replica.all(RegionView)}
    answers = picture.health.survey if picture.health is not None else 0
    is_open = any(one.state == "open" for one in views)
    newest = sorted(views, key=lambda one: (one.opened_at is None, one.opened_at or 0))
    summary = say("desk-surveys-summary", count=answers) if is_open else ""
    return SurveySheet(
        summary,
        _compared(views) if views else say("desk-surveys-empty"),
        tuple(_line(one, regions, answers) for one in reversed(newest)),
        not picture.link.is_up,
    )


def why_not(picture: Picture, act: str, view: SurveyView | None) -> str:
    """Why an act cannot be done about the selected survey; "" when it can."""
    if not picture.link.is_up:
        return say("desk-no-link")
    if act == "write":
        return ""
    if view is None:
        return say("desk-surveys-select")
    open_now = next((one for one in picture.replica.all(SurveyView) if one.state == "open"), None)
    match act:
        case "open" if view.state != "draft":
            return say("desk-surveys-why-asked")
        case "open" if open_now is not None:
            return say("desk-surveys-why-other", title=open_now.title)
        case "close" if view.state != "open":
            return say("desk-surveys-why-not-open")
        case "rooms" if view.state != "told":
            return say("desk-surveys-why-not-told")
        case "report" if view.state != "told" or view.cells[0].counts[0] is None:
            return say("desk-surveys-why-nothing")
        case _:
            return ""


def _line(view: SurveyView, regions: dict[str, str], answers: int) -> CardLine:
    tone, end = Tone.MUTED, ""
    if view.state == "open":
        tone, end = Tone.WARNING, say("desk-answers", count=answers)
    elif view.state == "told":
        end = say("desk-answers", count=view.cells[0].answers)
    state = say("desk-surveys-state", state=view.state)
    if view.session_title:
        state = say("desk-surveys-state-after", state=state, session=view.session_title)
    return CardLine(view.id, view.title, state, end, _text(view, regions), tone)


def _text(view: SurveyView, regions: dict[str, str]) -> str:
    if not view.cells:
        return "\n".join(_asked(question) for question in view.questions)
    lines = []
    for at, question in enumerate(view.questions):
        if question.kind == "words":
            continue
        lines.append(question.text)
        lines += [f"    {_cell(cell, at, question, regions)}" for cell in view.cells]
    return "\n".join(lines)


def _asked(question: QuestionView) -> str:
    match question.kind:
        case "scale":
            return say("desk-surveys-asked-scale", question=question.text)
        case "words":
            return say("desk-surveys-asked-words", question=question.text)
        case _:
            return f"{question.text} ({', '.join(question.options)})"


def _cell(cell: CellView, at: int, question: QuestionView, regions: dict[str, str]) -> str:
    name = regions.get(cell.place, cell.place) if cell.place else say("desk-surveys-all-rooms")
    row = cell.counts[at]
    told = say("desk-surveys-hidden") if row is None else said(question, row)
    return f"{name}: {told}"


def said(question: QuestionView, row: tuple[int, ...]) -> str:
    """What one place said to a question, in a few words."""
    if not sum(row):
        return say("desk-surveys-no-answers")
    if question.kind == "scale":
        number = words.number(sum(row))
        return say("desk-surveys-mean", mean=_tenths(mean(row)), number=number)
    pairs = zip(question.options, words.percents(row, 0), strict=True)
    return ", ".join(f"{option} {share}" for option, share in pairs)


def _tenths(tenths: int) -> str:
    return spoken().digits.fraction(tenths, 1)


def _compared(views: tuple[SurveyView, ...]) -> str:
    """Means of each question on the scale by the kind of session, where there are two kinds."""
    sums: dict[str, dict[str, list[int]]] = {}
    for view in views:
        for at, question in enumerate(view.questions):
            row = view.cells[0].counts[at] if view.cells else None
            if question.kind != "scale" or not row or not sum(row):
                continue
            known = sums.setdefault(question.text, {}).setdefault(view.session, [0] * len(row))
            for mark, count in enumerate(row):
                known[mark] += count
    lines = []
    for text, by_session in sums.items():
        if len(by_session) > 1:
            ranked = sorted(by_session.items(), key=lambda pair: -mean(pair[1]))
            said = ", ".join(f"{_kind(session)} {_tenths(mean(row))}" for session, row in ranked)
            lines.append(f"{text}: {said}")
    return "\n".join(lines)


def _kind(session: str) -> str:
    """A kind of session as it stands in a comparison; "" for a survey after none."""
    return say("desk-surveys-kind", kind=session) if session else say("desk-surveys-alone")
