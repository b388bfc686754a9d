"""A motion on a screen: what an amendment or a clause says, as marked text, and what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ChangeView, PassageView, PollView
from conference.ui.picture import Picture, Tone

__all__ = ["MotionScene", "brief_question", "motion_scene", "vote_changes"]

TONES = {"adopted": Tone.ACTION, "rejected": Tone.WARNING, "fallen": Tone.WARNING}


@dataclass(frozen=True, slots=True)
class MotionScene:
    """``head`` is the motion and what of it, ``asked`` what is meant in a few words.

    ``changes`` are the marked words, none for a motion as a whole; ``says`` what is needed or what
    became of it, in ``tone``.
    """

    head: str
    asked: str
    changes: tuple[ChangeView, ...]
    says: str
    tone: Tone


def motion_scene(view: PassageView) -> MotionScene:
    """What the hall shows of a passage."""
    is_whole = not (view.amendment or view.clause or view.poll)
    head = view.call if is_whole else f"{view.title} · {view.call}"
    return MotionScene(head, view.asked, view.changes, view.says, TONES.get(view.state, Tone.TEXT))


def brief_question(picture: Picture, poll: PollView) -> str:
    """The question, in fewer words where what is voted on stands below it as marked text."""
    view = picture.passage_of(poll.id)
    return f"{view.call}: {view.asked}" if view is not None and view.changes else poll.question


def vote_changes(picture: Picture, poll: PollView) -> tuple[ChangeView, ...]:
    """The marked words of what a poll is on; none where it is on no motion, or they need pages."""
    view = picture.passage_of(poll.id)
    return view.changes if view is not None and view.pages == 1 else ()
