"""The run sheet from what the desk knows: the page of ``conference programme sheet``."""

from __future__ import annotations

from datetime import UTC

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Run
from conference.programme.cue_words import cue_told
from conference.programme.reading import Plan
from conference.programme.run_sheet import run_sheet
from conference.ui.picture import Picture
from conference.ui.programme.says import item_of

__all__ = ["sheet_of"]


def sheet_of(picture: Picture) -> str:
    """The page, as it stands now."""
    runs = {
        ItemId(view.id): Run(
            Millis(view.started_at), None if view.ended_at is None else Millis(view.ended_at)
        )
        for view in picture.items
        if view.started_at is not None
    }
    plan = Plan(
        items=tuple(map(item_of, picture.items)),
        zone=picture.zone or UTC,
        on=picture.on.id if picture.on else None,
        standby=picture.standby.id if picture.standby else None,
        runs=runs,
        polls={poll.id: poll.question for poll in picture.polls},
        name=picture.conference.name if picture.conference else "",
        cues={
            item.id: [cue_told(one.cue) for one in view.cues]
            for item in picture.items
            if (view := picture.cues(item.id)) is not None
        },
    )
    return run_sheet(plan, picture.now)
