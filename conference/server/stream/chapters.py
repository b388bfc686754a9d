"""Chapters of the stream, made from the rundown by themselves: an item that was on is a chapter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.audience import Audience, named
from conference.deliberation.documents import documents
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.model import PollState
from conference.deliberation.programme.model import Item, Run
from conference.protocol.views import PollView, View, WordingView, as_told
from conference.server.stream.marks import Mark, clip_address

__all__ = ["Chapter", "chapters_of", "missed_of"]

SHORTEST = 5_000
"""Milliseconds: what was on for less was put on by mistake, and is no chapter."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """An item while it was on, ms since 1970; without an end it is on still."""

    item: str
    title: str
    kind: str
    speaker: str
    begin: Millis
    end: Millis | None

    def row(self) -> dict[str, object]:
        """It as JSON has it, with the address of its clip once it is over."""
        return {
            "item": self.item,
            "title": self.title,
            "kind": self.kind,
            "speaker": self.speaker,
            "begin": self.begin,
            "end": self.end,
            "clip": None if self.end is None else clip_address(self.begin, self.end),
        }


def chapters_of(meeting: Meeting) -> tuple[Chapter, ...]:
    """What was on, in the order of time; an item that was on twice is two chapters."""
    programme = meeting.programme
    by_id = {item.id: item for item in programme.items}
    found = (
        _chapter(by_id.get(name), name, run)
        for name, whole in programme.runs.items()
        for run in (*whole.earlier, whole)
        if run.ended_at is None or run.ended_at - run.started_at >= SHORTEST
    )
    return tuple(sorted(found, key=lambda chapter: chapter.begin))


def missed_of(meeting: Meeting, marks: Sequence[Mark]) -> dict[str, object]:
    """What everybody may look at again: chapters, highlights, and where results and talk belong.

    A moment is something to show in its place: a poll whose result is published, or the board of
    a session of statements, as the hall was shown it. ``views`` has the documents of all that.
    """
    moments = [*_moments(meeting)]
    return {
        "chapters": [one.row() for one in chapters_of(meeting)],
        "highlights": [_highlight(mark) for mark in marks if mark.end is not None],
        "moments": moments,
        "views": _views(meeting, [str(moment["path"]) for moment in moments]),
    }


def _chapter(item: Item | None, name: str, run: Run) -> Chapter:
    """An item that was removed from the plan since has no title any more."""
    title, kind, speaker = (item.title, item.kind.value, item.speaker) if item else ("", "", "")
    return Chapter(name, title, kind, speaker, run.started_at, run.ended_at)


def _highlight(mark: Mark) -> dict[str, object]:
    assert mark.end is not None, "open marks are left out"
    return {
        "id": mark.id,
        "title": mark.title,
        "chapter": mark.chapter,
        "begin": mark.begin,
        "end": mark.end,
        "clip": clip_address(mark.begin, mark.end),
    }


def _moments(meeting: Meeting) -> Iterator[dict[str, object]]:
    polls = meeting.polls
    for name in polls.order:
        poll = polls.by_id[name]
        if poll.state is PollState.PUBLISHED and poll.opened_at is not None:
            yield {"path": f"poll/{name}", "at": poll.opened_at}
    for session in meeting.statements.sessions.values():
        yield {"path": f"board/{session.id}", "at": session.opened_at}


def _views(meeting: Meeting, paths: Sequence[str]) -> dict[str, View]:
    """The documents under these paths, of the items that were on, and of their wordings."""
    items = named("item", *meeting.programme.runs)
    polls = frozenset(path for path in paths if path.startswith("poll/"))
    boards = frozenset(path for path in paths if path.startswith("board/"))
    shown = items | polls | named("wording", *items, *polls)
    found = {
        path: as_told(view, Audience.ROOMS) if isinstance(view, PollView) else view
        for path, view in documents(meeting, Audience.DESK, shown)
        if not (isinstance(view, WordingView) and view.outdated)
    }
    found |= dict(documents(meeting, Audience.HALL, boards))
    beside = frozenset({"conference", "wordings"})
    return found | dict(documents(meeting, Audience.ROOMS, beside))
