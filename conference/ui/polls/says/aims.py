"""Which poll the keys mean: the one to open, the open one, the one to publish.

What is looked at has no part in it: an operator reads one poll out while another is running.
"""

from __future__ import annotations

from conference.protocol.views import PollView
from conference.ui.picture import Picture
from conference.ui.polls.says.panel import PollAct

__all__ = ["AIMED", "aim", "no_aim"]

AIMED = (PollAct.OPEN, PollAct.CLOSE, PollAct.PUBLISH)
"""What has a key and means one poll, whichever is looked at."""


def aim(picture: Picture, act: PollAct) -> PollView | None:
    """The poll that the key of an act means now; None when there is none."""
    match act:
        case PollAct.OPEN:
            return _to_open(picture)
        case PollAct.CLOSE:
            return next((poll for poll in picture.polls if poll.state == "open"), None)
        case PollAct.PUBLISH:
            waiting = [poll for poll in picture.polls if poll.state == "closed"]
            return max(waiting, key=lambda poll: poll.closed_at or 0, default=None)
        case _:
            raise ValueError(f"{act} has no key")


def no_aim(picture: Picture, act: PollAct) -> str:
    """Why the key of an act means no poll now, as a sentence."""
    if not picture.polls:
        return "There is no poll yet."
    match act:
        case PollAct.OPEN if not any(poll.state == "draft" for poll in picture.polls):
            return "Every poll has been opened before. Prepare another one: Ctrl+N."
        case PollAct.OPEN if opened := aim(picture, PollAct.CLOSE):
            return f"“{opened.question}” is open already, and no other poll is due. F6 closes it."
        case PollAct.OPEN:
            return "No poll to open on air or on standby. Open another one by its button."
        case PollAct.CLOSE:
            return "No poll is open."
        case _:
            return "No poll waits to be published."


def _to_open(picture: Picture) -> PollView | None:
    """The draft of the item on air; else of the one on standby; else the only one without item."""
    planned = {item.poll for item in picture.items if item.poll is not None}
    drafts = [poll for poll in picture.polls if poll.state == "draft"]
    for item in (picture.on, picture.standby):
        for poll in drafts:
            if item is not None and poll.id == item.poll:
                return poll
    spare = [poll for poll in drafts if poll.id not in planned]
    return spare[0] if len(spare) == 1 else None
