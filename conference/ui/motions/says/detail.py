"""What is said of the line that is selected: whose it is, why, how it stands to others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from conference.protocol.views import ChangeView, MotionView, Output, RunView, Scene, SceneKind
from conference.ui.motions.says.reading import Known
from conference.ui.motions.says.sheet import MotionLine
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["Detail", "detail_of", "moved_order", "next_page", "poll_name", "sides", "suggested_id"]


Changes = tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """``head``, marked words, and sentences: the reason, how it stands to others, its fate."""

    head: str = ""
    changes: tuple[ChangeView, ...] = ()
    says: tuple[str, ...] = ()


def detail_of(known: Known | None, line: MotionLine | None) -> Detail:
    """What is said of a line."""
    if known is None or line is None:
        return Detail()
    if line.clause:
        clause = next((one for one in known.view.clauses if one.id == line.clause), None)
        reason = clause.sent_back if clause is not None else ""
        says = (say("desk-motions-sent-back", reason=reason),) if reason else ()
        number = line.name.strip()
        head = say("desk-motions-clause", number=number) if number[:1].isdigit() else number
        return Detail(head, known.clause(line.clause), says)
    one = known.by_id[line.amendments[0]]
    return Detail(
        _whose(line, one.author), known.changes(one.id), tuple(_sentences(known.view, one.id))
    )


def _whose(line: MotionLine, author: str) -> str:
    names = ", ".join(line.amendments)
    if author:
        return say("desk-motions-amendment-by", names=names, author=author)
    return say("desk-motions-amendment", names=names)


def _sentences(view: MotionView, amendment: str) -> list[str]:
    """Reason, relation to others, fate; none of them twice."""
    one = next(found for found in view.amendments if found.id == amendment)
    said = [say("motion-reason", reason=one.reason)] if one.reason else []
    step = next((step for step in view.order if amendment in step.amendments), None)
    if step is not None:
        said.append(step.reason)
    if one.state == "put":
        poll = next((vote.poll for vote in view.votes if amendment in vote.amendments), "")
        said.append(say("desk-motions-put-by", poll=poll))
    if one.why:
        said.append(one.why)
    return said


def sides(changes: Sequence[ChangeView]) -> tuple[Changes, Changes]:
    """The words before, and those that would be; neither has marks."""
    return _side(changes, "inserted"), _side(changes, "deleted")


def _side(changes: Sequence[ChangeView], without: str) -> Changes:
    return tuple(
        ChangeView(
            one.number,
            one.moved and without == "deleted",
            tuple(RunView("kept", run.words) for run in one.heading if run.kind != without),
            tuple(RunView("kept", run.words) for run in one.text if run.kind != without),
        )
        for one in changes
    )


def moved_order(view: MotionView, amendment: str, by: int) -> tuple[str, ...] | None:
    """The order of votes with that on an amendment so many places further down; None at an end."""
    order = [step.amendments[0] for step in view.order]
    at = next((n for n, step in enumerate(view.order) if amendment in step.amendments), None)
    if at is None or not 0 <= at + by < len(order):
        return None
    order.insert(at + by, order.pop(at))
    return tuple(order)


def poll_name(picture: Picture, motion: str, what: str) -> str:
    """A name for the poll that says what it is on; never one that is there already."""
    name = f"{motion}-{what}"[:56]
    taken = {poll.id for poll in picture.polls}
    if name not in taken:
        return name
    return next(f"{name}-{n}" for n in range(2, len(taken) + 3) if f"{name}-{n}" not in taken)


def next_page(picture: Picture) -> Scene | None:
    """What is in the hall of a motion, a page further; None where it does not go on."""
    view = picture.output(Output.HALL)
    if view is None or view.scene.kind is not SceneKind.MOTION:
        return None
    passage = picture.passage(view.scene)
    if passage is None or passage.page + 1 >= passage.pages:
        return None
    return replace(view.scene, page=passage.page + 1)


def suggested_id(view: MotionView) -> str:
    """The next number that no amendment has."""
    taken = {one.id for one in view.amendments}
    return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)
