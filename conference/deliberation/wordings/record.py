"""What the record says of wordings: what is withheld for now, and what would be wrong in it."""

from __future__ import annotations

from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.model import PollState
from conference.deliberation.wordings.decide import texts_fault
from conference.deliberation.wordings.events import Event, TextsWorded
from conference.deliberation.wordings.parts import is_fixed, of_words, parts_of, texts_of

__all__ = ["fault", "withheld"]


def withheld(meeting: Meeting, event: Event) -> str | None:
    """A draft's wordings are shown with it, once its poll was opened."""
    if not isinstance(event, TextsWorded) or not event.what.startswith("poll/"):
        return None
    poll = meeting.polls.by_id.get(PollId(event.what.partition("/")[2]))
    if poll is not None and poll.state is PollState.DRAFT:
        return "It words a poll in another language, and is shown when the poll opens."
    return None


def fault(meeting: Meeting, event: Event) -> str | None:
    """A wording is of what stands there, and of what people were asked only with a reason."""
    if not isinstance(event, TextsWorded):
        return None
    parts = of_words(event.what, event.original) or parts_of(meeting, event.what)
    if parts is None or texts_of(parts) != event.original:
        return f"{event.what} is worded, which does not say what was translated"
    if event.texts and texts_fault(event.what, parts, event.texts):
        return f"{event.what} is worded with other parts than the original has"
    if is_fixed(meeting, event.what) and not event.reason.strip():
        return f"{event.what} is worded anew after people were asked, without a reason"
    return None
