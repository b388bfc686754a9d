"""All surveys as the panel lists them."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.surveys.compare import mean
from conference.protocol.views import CellView, QuestionView, RegionView, SurveyView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone

__all__ = ["SurveySheet", "said", "survey_sheet", "why_not"]

EMPTY = (
    "No survey was written yet. Ask two or three questions after a session: phones answer without"
    " names, and nothing is shown of fewer than five people."
)
HIDDEN = "hidden, fewer than five"


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
    summary = f"{words.number(answers)} have answered" if is_open else ""
    return SurveySheet(
        summary,
        _compared(views) if views else EMPTY,
        tuple(_line(one, regions, answers) for one in reversed(newest)),
        not picture.link.is_up,
    )


def why_not(picture: Picture, act: str, view: SurveyView | None) -> str:
    """Why an act cannot be done about the selected survey; "" when it can."""
    if not picture.link.is_up:
        return "No link to the server."
    if act == "write":
        return ""
    if view is None:
        return "Select a survey first."
    open_now = next((one for one in picture.replica.all(SurveyView) if one.state == "open"), None)
    match act:
        case "open" if view.state != "draft":
            return "It was asked already. Write another one."
        case "open" if open_now is not None:
            return f"“{open_now.title}” is asked just now. Close it first."
        case "close" if view.state != "open":
            return "It is not open."
        case "rooms" if view.state != "told":
            return "Rooms are told once it is closed and counted."
        case "report" if view.state != "told" or view.cells[0].counts[0] is None:
            return "There is nothing to report: it is not told yet, or fewer than five answered."
        case _:
            return ""


def _line(view: SurveyView, regions: dict[str, str], answers: int) -> CardLine:
    state, tone, end = "not asked yet", Tone.MUTED, ""
    match view.state:
        case "open":
            state, tone, end = "asked now", Tone.WARNING, _phones(answers)
        case "closed":
            state = "closed, being counted"
        case "told":
            state, end = "told", _phones(view.cells[0].answers)
        case _:
            pass
    about = f", after {view.session_title}" if view.session_title else ""
    return CardLine(view.id, view.title, f"{state}{about}", end, _text(view, regions), tone)


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
    how = {"scale": "1 to 5", "words": "a few words"}.get(question.kind, "")
    return f"{question.text} ({how or ', '.join(question.options)})"


def _cell(cell: CellView, at: int, question: QuestionView, regions: dict[str, str]) -> str:
    name = regions.get(cell.place, cell.place) if cell.place else "All rooms"
    row = cell.counts[at]
    return f"{name}: {HIDDEN if row is None else said(question, row)}"


def said(question: QuestionView, row: tuple[int, ...]) -> str:
    """What one place said to a question, in a few words."""
    if not sum(row):
        return "no answers"
    if question.kind == "scale":
        return f"{_tenths(mean(row))} out of 5 ({words.number(sum(row))})"
    pairs = zip(question.options, words.percents(row, 0), strict=True)
    return ", ".join(f"{option} {share}" for option, share in pairs)


def _tenths(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}"


def _phones(count: int) -> str:
    return words.quantity(count, "answer", "answers")


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
            said = ", ".join(
                f"{session or 'on its own'} {_tenths(mean(row))}" for session, row in ranked
            )
            lines.append(f"{text}: {said}")
    return "\n".join(lines)
