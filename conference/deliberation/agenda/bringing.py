"""Proposals as they are brought: what is meant, and all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.errors import Refusal, TableError
from conference.core.ids import ItemId, MotionId
from conference.deliberation.agenda import refusals
from conference.deliberation.agenda.commands import BringProposal
from conference.deliberation.agenda.model import OrderLine, ProposalKind, Proposed
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.model import Verdict
from conference.texts.markdown import parse_markdown

__all__ = ["proposed"]

_NEEDS = {
    ProposalKind.ITEM: {"title": "Say what the item is called."},
    ProposalKind.MOTION: {},
    ProposalKind.WITNESS: {
        "title": "Say who the witness is.",
        "text": "Say what the witness is to be asked about.",
    },
    ProposalKind.RECALL: {
        "title": "Say who is to be recalled.",
        "office": "Say from which office.",
        "text": "Say why; the reason is in the record.",
    },
    ProposalKind.ORDER: {},
}
"""What a proposal of each kind must say, with the sentence for where it does not."""


def proposed(meeting: Meeting, command: BringProposal) -> Proposed | Refusal:
    """What is proposed, or a refusal with all its faults."""
    what = _read(meeting, command)
    faults = [said for field, said in _NEEDS[what.kind].items() if not getattr(what, field)] + list(
        _faults(meeting, what, command)
    )
    return refusals.bad_proposal(" ".join(faults)) if faults else what


def _read(meeting: Meeting, command: BringProposal) -> Proposed:
    """Blanks at the ends go, and so does what is of another kind."""
    kind, title = command.kind, " ".join(command.title.split())
    text = command.text.strip()
    match kind:
        case ProposalKind.MOTION:
            return _motion(meeting, title, text, command.motion)
        case ProposalKind.RECALL:
            return Proposed(kind, title, text, office=" ".join(command.office.split()))
        case ProposalKind.ORDER:
            titles = {item.id: item.title for item in meeting.programme.items}
            lines = tuple(OrderLine(one, titles.get(one, "")) for one in command.items)
            title = title or f"Order of day {command.day}"
            return Proposed(kind, title, text, day=command.day, lines=lines)
        case _:
            return Proposed(kind, title, text)


def _motion(meeting: Meeting, title: str, text: str, motion: MotionId | None) -> Proposed:
    """A motion that is tabled has a text already; another one may be called as its text is."""
    if motion is not None:
        known = meeting.motions.by_id.get(motion)
        title = title or (known.text.title if known is not None else "")
        return Proposed(ProposalKind.MOTION, title or motion, "", motion)
    if text and not title:
        try:
            title = parse_markdown(text).text.title
        except TableError:
            title = ""
    return Proposed(ProposalKind.MOTION, title, text)


def _faults(meeting: Meeting, what: Proposed, command: BringProposal) -> Iterator[str]:
    if what.kind is ProposalKind.MOTION:
        yield from _motion_faults(meeting, what)
    elif what.kind is ProposalKind.ORDER:
        yield from _order_faults(meeting, command)


def _motion_faults(meeting: Meeting, what: Proposed) -> Iterator[str]:
    if what.motion is not None:
        known = meeting.motions.by_id.get(what.motion)
        if known is None:
            yield f"There is no motion {what.motion!r}. Name one that is tabled, or write its text."
        elif known.verdict is not Verdict.OPEN:
            yield f"The motion {what.motion!r} is {known.verdict.value} already."
        return
    if not what.title:
        yield "Say what the motion is called."
    if not what.text:
        yield "Write the text of the motion, or name one that is tabled."
        return
    try:
        parse_markdown(what.text)
    except TableError as error:
        told = "; ".join(f"line {one.row}: {one.reason}" for one in error.faults)
        yield f"The text has faults: {told}."


def _order_faults(meeting: Meeting, command: BringProposal) -> Iterator[str]:
    days: dict[ItemId, int] = {item.id: item.day for item in meeting.programme.items}
    items = command.items
    if not items:
        yield "Name the items of the day in their order."
    for one in dict.fromkeys(items):
        if one not in days:
            yield f"There is no item {one} in the programme."
        elif days[one] != command.day:
            yield f"The item {one} is on day {days[one]}, not on day {command.day}."
        if items.count(one) > 1:
            yield f"The item {one} is there twice."
