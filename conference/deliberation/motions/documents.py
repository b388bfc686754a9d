"""The document of a motion: its text, its amendments with what became of each, and its votes."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import Event as MotionEvent
from conference.deliberation.motions.lines import line_of
from conference.deliberation.motions.model import Motion, State, Vote
from conference.deliberation.motions.outcome import steps_left
from conference.deliberation.polls.events import PollPrepared, PollVoided
from conference.texts.amendment import Amendment
from conference.texts.clause import Text
from conference.texts.marked import Row

__all__ = [
    "AmendmentView",
    "ChangeView",
    "ClauseView",
    "MotionView",
    "RunView",
    "StepView",
    "TextView",
    "VoteView",
    "documents",
    "motion_view",
    "text_view",
    "touched",
]

AUDIENCES = frozenset({Audience.DESK})
"""Who sees whole motions; what others see of them is in :mod:`.screens`."""


class ClauseView(Lean, frozen=True):
    """A clause as it is read; ``depth`` says in how many others it stands.

    ``sent_back`` is the reason why it is not in the text of this reading, "" if it is.
    """

    id: str
    number: str
    mark: str
    heading: str
    text: str
    depth: int
    form: str
    sent_back: str


class AmendmentView(Lean, frozen=True):
    """An amendment, and what became of it: ``state``, why, and by which poll.

    The fields up to ``reason`` are those of a line of the table of amendments.
    """

    id: str
    kind: str
    clause: str
    passage: str
    occurrence: int
    words: str
    after: str
    after_passage: str
    on: str
    author: str
    reason: str
    state: str
    why: str
    poll: str | None


class StepView(Lean, frozen=True):
    """A vote that is left: amendments of one effect, and why it stands where it does."""

    amendments: tuple[str, ...]
    clause: str
    falls_with: tuple[str, ...]
    needs: str
    reason: str


class RunView(Lean, frozen=True):
    """Some words of marked text: ``kept``, ``deleted`` or ``inserted``."""

    kind: str
    words: str


class ChangeView(Lean, frozen=True):
    """What becomes of a clause, as marked text; ``number`` is its old one, or the new one."""

    number: str
    moved: bool
    heading: tuple[RunView, ...]
    text: tuple[RunView, ...]


class VoteView(Lean, frozen=True):
    """A poll that is not published yet, and what it decides; of amendments, what they change."""

    poll: str
    amendments: tuple[str, ...]
    clauses: tuple[str, ...]
    whole: bool
    changes: tuple[ChangeView, ...]


class TextView(Lean, frozen=True):
    """A text that was adopted: in which reading, by which poll, and its digest."""

    digest: str
    reading: int
    poll: str


class MotionView(Lean, frozen=True, tag_field="view", tag="motion"):
    """A motion in its ``reading``, from 1; ``next`` are the amendments to be voted on next.

    ``order`` has the votes on amendments that are left, ``departures`` where it is not that of the
    rule; ``votes`` are those that were put and have no result yet.
    """

    id: str
    title: str
    reading: int
    verdict: str
    clauses: tuple[ClauseView, ...]
    amendments: tuple[AmendmentView, ...]
    order: tuple[StepView, ...]
    departures: tuple[str, ...]
    next: tuple[str, ...]
    votes: tuple[VoteView, ...]
    adopted: TextView | None


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, MotionView]]:
    """The motions in the order in which they were tabled."""
    if audience not in AUDIENCES:
        return
    wanted = chosen(paths, "motion")
    for motion in meeting.motions.order:
        if wanted is None or motion in wanted:
            yield f"motion/{motion}", motion_view(meeting.motions.by_id[motion])


def motion_view(motion: Motion) -> MotionView:
    """The motion for documents."""
    steps, pending, adopted = steps_left(motion), motion.pending, motion.adopted
    upcoming = next((step.ids for step in steps if not pending & set(step.ids)), ())
    return MotionView(
        motion.id,
        motion.text.title,
        motion.number,
        motion.verdict.value,
        text_view(motion.text, dict(motion.sent_back)),
        tuple(_amendment(motion, one) for one in motion.amendments),
        tuple(
            StepView(one.ids, one.clause, one.falls_with, one.needs, one.reason) for one in steps
        ),
        motion.departures,
        upcoming,
        tuple(
            VoteView(poll, vote.amendments, vote.clauses, vote.whole, _changes(motion, vote))
            for poll, vote in sorted(motion.votes.items(), key=lambda pair: pair[0])
        ),
        TextView(adopted.digest, adopted.reading, adopted.poll) if adopted else None,
    )


def text_view(text: Text, sent_back: dict[str, str]) -> tuple[ClauseView, ...]:
    """The clauses of a text in the order of reading."""
    return tuple(
        ClauseView(
            one.id,
            one.number,
            one.mark,
            one.heading,
            one.text,
            text.depth(one.id),
            one.form,
            sent_back.get(one.id, ""),
        )
        for one in text.clauses
    )


def _changes(motion: Motion, vote: Vote) -> tuple[ChangeView, ...]:
    passed = motion.in_state(State.ADOPTED)
    rows = (motion.reading.changes(one, passed) for one in vote.amendments)
    return tuple(_change(row) for some in rows for row in some)


def _change(row: Row) -> ChangeView:
    clause = row.old or row.new
    return ChangeView(
        clause.number if clause is not None else "",
        row.is_moved,
        tuple(RunView(run.kind, run.words) for run in row.heading),
        tuple(RunView(run.kind, run.words) for run in row.text),
    )


def _amendment(motion: Motion, amendment: Amendment) -> AmendmentView:
    line, fate = line_of(amendment), motion.fate(amendment.id)
    fields = {name: getattr(line, name) for name in line.__struct_fields__}
    state = fate.state.value
    if fate.state is State.PROPOSED and amendment.id in motion.pending:
        state = "put"
    return AmendmentView(**fields, state=state, why=fate.reason, poll=fate.poll)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change."""
    if isinstance(event, MotionEvent):
        return named("motion", event.motion)
    match event:
        case PollVoided(poll, _, _):
            return named("motion", meeting.motions.by_poll.get(poll))
        case PollPrepared(poll):
            return named("motion", meeting.motions.by_poll.get(poll.id))
        case _:
            return NO_PATHS
