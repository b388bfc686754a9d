"""What asking for a panel, or filing a report, leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import LotteryOutcome, LotteryStage
from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight import refusals
from conference.deliberation.oversight.commands import (
    LONGEST_REPORT,
    Command,
    FileReport,
    SeatPanel,
)
from conference.deliberation.oversight.events import Event, PanelSeated, ReportFiled
from conference.deliberation.oversight.model import MOST_REPORTS
from conference.deliberation.sender import Sender

__all__ = ["decide", "drawn"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about oversight leads to; ``at`` is not before the last event."""
    match command:
        case SeatPanel():
            return _seat(meeting, command, at)
        case FileReport():
            return _file(meeting, command, at)
        case _:
            assert_never(command)


def drawn(meeting: Meeting, lottery: LotteryId) -> LotteryOutcome | None:
    """What a lottery has drawn that counts and is revealed; None where it has not."""
    run = meeting.lottery.runs.get(lottery)
    if run is None or run.rehearsal or run.stage is not LotteryStage.REVEALED:
        return None
    return run.outcome


def _seat(meeting: Meeting, command: SeatPanel, at: Millis) -> Decision:
    oversight, title = meeting.oversight, command.title.strip()
    known, outcome = oversight.panels.get(command.panel), drawn(meeting, command.panel)
    if known is not None:
        return (
            ()
            if known.title == title
            else refusals.bad_panel(
                f"The draw {command.panel} is the panel “{known.title}” already. Draw another one."
            )
        )
    if outcome is None:
        return refusals.bad_panel(
            f"There is no revealed draw {command.panel}. Draw the panel by a lottery first."
        )
    if not title:
        return refusals.bad_panel("Say what the panel is called.")
    if command.replaces is not None and command.replaces not in {
        one.id for one in oversight.sitting()
    }:
        return refusals.bad_panel(f"No panel {command.replaces} sits now. See the list of panels.")
    chamber = meeting.chamber.by_member
    if chamber and set(chamber) == set(outcome.selected):
        return refusals.bad_panel(
            "This draw is the whole chamber: a panel of oversight has a draw of its own."
        )
    seated = PanelSeated(
        command.panel, title, outcome.digest, outcome.selected, command.replaces, at
    )
    return (seated,)


def _file(meeting: Meeting, command: FileReport, at: Millis) -> Decision:
    oversight = meeting.oversight
    panel = oversight.panel_of(command.member)
    title, text = " ".join(command.title.split()), command.text.strip()
    if panel is None:
        return refusals.no_panel()
    if not title or not text:
        return refusals.bad_report("A report has a title and a text. Write both.")
    if len(title) > 200 or len(text) > LONGEST_REPORT:
        return refusals.bad_report(
            f"A title has up to 200 signs, a report up to {LONGEST_REPORT:,}. Shorten it, or file"
            " two."
        )
    mine = [one for one in oversight.reports if one.member == command.member]
    if any((one.title, one.text) == (title, text) for one in mine):
        return ()
    if len(mine) >= MOST_REPORTS:
        return refusals.bad_report(
            f"You have filed {MOST_REPORTS} reports. Have another member of the panel file this."
        )
    number = len(oversight.reports) + 1
    return (ReportFiled(number, panel.id, command.member, title, text, at),)
