"""What can be done now: the entries of the command palette for a picture."""

from __future__ import annotations

from conference.ui.kit.search import Entry
from conference.ui.lottery.says.state import Step
from conference.ui.lottery.says.steps import TITLES
from conference.ui.picture import Picture
from conference.ui.polls.says.panel import PollsPanel, polls_panel
from conference.ui.programme.says import rundown
from conference.ui.shortcuts import SHEET, key_of

__all__ = ["entries"]


def entries(picture: Picture, item: str | None, poll: str | None) -> tuple[Entry, ...]:
    """Everything that can be done; ``item`` and ``poll`` are what the operator has chosen."""
    sheet = rundown(picture, item)
    panel = polls_panel(picture, poll)
    standby = sheet.standby
    why = "" if standby.may_go else standby.why
    ends = "" if sheet.may_end else "Nothing can be ended now."
    prepares = "" if panel.may_prepare else "No link to the server."
    return (
        Entry("go", "Show", f"GO: {standby.title}", key_of("go"), standby.may_go, why),
        Entry("end", "Show", "End the item on air", key_of("end"), sheet.may_end, ends),
        *_of_poll(panel),
        Entry("prepare", "Polls", "Prepare a poll", key_of("prepare"), panel.may_prepare, prepares),
        *(entry for entry in SHEET if entry.group not in {"Show", "Polls"}),
        *(
            Entry(f"lottery:{step}", "Lottery", f"{place}. {TITLES[step]}")
            for place, step in enumerate(Step, start=1)
        ),
        Entry("lottery:new", "Lottery", "Prepare a new lottery"),
        Entry("arrange", "Window", "Put the panels back in their places"),
        *(
            Entry(f"poll:{row.key}", "Look at", f"Poll {row.number}: {row.question}")
            for row in panel.rows
        ),
        *(Entry(f"item:{one.id}", "Standby", one.title) for one in picture.items),
    )


def _of_poll(panel: PollsPanel) -> tuple[Entry, ...]:
    if panel.poll is None:
        return ()
    return tuple(
        Entry(
            f"press:{action.act}",
            "Polls",
            f"{action.label.rstrip(' …')}: {panel.poll.question}",
            key_of(f"press:{action.act}"),
            action.enabled,
            action.tip,
        )
        for action in panel.poll.actions
        if action.shown
    ) + _of_rounds(panel)


def _of_rounds(panel: PollsPanel) -> tuple[Entry, ...]:
    outcome = panel.poll.outcome if panel.poll else None
    if outcome is None or outcome.stepping is None:
        return ()
    steps = outcome.stepping
    return tuple(
        Entry(key, "Polls", f"Rounds: {go.tip}", key_of(key), go.enabled, go.tip)
        for key, go in (
            ("round:previous", steps.previous),
            ("round:following", steps.following),
            ("round:all", steps.all),
        )
    )
